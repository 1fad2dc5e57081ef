"""Quoted words to statements: who said each quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_statements(document: Document) -> None:
    """Give each quote its speaker where the text says who; add the Statements."""
