"""Letters that the text prints in full or in part: where they stand, whose "we" and whose "you" they speak with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_printed(document: Document) -> None:
    """Add the PrintedLetters to the document."""
