"""Letters, petitions and emails that the text reports or prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_letters(document: Document) -> None:
    """Add the article's letters to the document."""
