"""Concrete meetings and what became of them: triggers, status, participants, and one meeting told several times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.meetings.aftermath import settle
from loaders.extraction.meetings.candidates import candidates
from loaders.extraction.meetings.merging import merged
from loaders.extraction.meetings.phrases import phrased
from loaders.extraction.meetings.sessions import sessions

if TYPE_CHECKING:
    from loaders.extraction.document import Document


def find_meetings(document: Document) -> None:
    """Add the article's meetings to the document, each once, in text order."""
    found = candidates(document)
    found = sorted(
        [*found, *phrased(document, found), *sessions(document)], key=lambda candidate: candidate.trigger.idx
    )
    settle(document, found)
    document.meetings.extend(merged(document, found))
