"""The body that a petition or a letter read at a meeting goes to, where its sentence names nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.parties import Found

if TYPE_CHECKING:
    from loaders.extraction.document import Document

DELIBERATES = re.compile(
    r"\b(?:council|board|commission|committee|trustees|assembly|authority|parliament|legislature|supervisors|selectboard"
    r"|township|district|senate)\b",
    re.IGNORECASE,
)
PRESENTED = re.compile(
    r"\b(?:petitions?|read|heard|present(?:ed|ing|s)?|submitted|turned in|handed (?:in|over)|tabled|hearing|meeting"
    r"|session|public comment|deliver(?:ed|ing)?|into the record)\b",
    re.IGNORECASE,
)


def deliberating(document: Document, words: str, without: tuple[str, ...]) -> Found:
    """The deliberating public body named most often, other than the senders; nobody where nothing is presented."""
    if not PRESENTED.search(words):
        return Found()
    bodies = [
        a
        for a in document.cast.actors
        if not a.is_person
        and a.listed
        and a.name not in without
        and a.kind in {"government", "school", "police", "other"}
        and any(DELIBERATES.search(name) for name in (a.name, *a.aliases))
    ]
    best = max(bodies, key=lambda a: len(a.mentions), default=None)
    return Found((best.name,), tuple(best.mentions[:1])) if best is not None else Found()
