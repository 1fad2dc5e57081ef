"""Text to paragraphs: metadata, headline, byline, dateline, list items, salutation and closing.

What a paragraph is decides what may be read from it: nothing is read from metadata, people in a byline are reporters.
"""

from loaders.extraction.structure.lines import HEADLINE_WORDS, paragraphs
from loaders.extraction.structure.patterns import URL_LINE, dateline_place
from loaders.extraction.structure.wrapped import unwrapped, verbatim

__all__ = ["HEADLINE_WORDS", "URL_LINE", "dateline_place", "paragraphs", "unwrapped", "verbatim"]
