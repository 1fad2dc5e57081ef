"""What came back to an ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_answers(document: Document) -> None:
    """Add the article's answers to the document."""
