"""Fictional articles for tests: `from fictional import make_sources` (pytest puts tests/support on the path)."""

from fictional.example import example
from fictional.making import make_articles, make_sources
from fictional.strategies import articles_and_extractions

__all__ = ["articles_and_extractions", "example", "make_articles", "make_sources"]
