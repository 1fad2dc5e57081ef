"""Letters, petitions and emails that the text reports or prints."""

from loaders.extraction.letters.steps import find_letters

__all__ = ["find_letters"]
