"""The rules' facts, kept, filled, dropped and added to by what the encoder makes of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.learned.asides import asides
from loaders.extraction.learned.demands import revise_demands
from loaders.extraction.learned.letters import revise_letters
from loaders.extraction.learned.meetings import revise_meetings
from loaders.extraction.learned.reading import reading_of
from loaders.extraction.learned.statements import revise_statements
from loaders.extraction.learned.view import note_references

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def revise(document: Document) -> None:
    """Revise letters, meetings, demands and speakers in place; links between facts stay right."""
    reading = reading_of(document)
    if reading is None:
        return
    note_references(document, reading.seen)
    reading.asides = asides(document, reading.seen)
    letters = revise_letters(document, reading)
    revise_meetings(document, reading)
    revise_demands(document, reading, letters)
    revise_statements(document, reading)
