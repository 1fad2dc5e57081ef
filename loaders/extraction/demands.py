"""Asks, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_demands(document: Document) -> None:
    """Add the article's demands to the document."""
