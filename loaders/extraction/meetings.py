"""Concrete meetings and what became of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_meetings(document: Document) -> None:
    """Add the article's meetings to the document."""
