"""Text to paragraphs: metadata, headline, byline, dateline, list items, salutation and closing.

What a paragraph is decides what may be read from it: nothing is read from metadata, people in a byline are reporters.
"""

from loaders.extraction.structure.lines import paragraphs
from loaders.extraction.structure.patterns import dateline_place

__all__ = ["dateline_place", "paragraphs"]
