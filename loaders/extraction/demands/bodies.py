"""The bodies that heads and speakers ask for, or are asked for: named together with them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Who

if TYPE_CHECKING:
    from loaders.extraction.document import Document

HEADS = re.compile(
    r"\b(?:president|chair(?:man|woman|person)?|co-?chair|director|executive|ceo|manager|superintendent|spokes\w+"
    r"|secretary|treasurer|leader|organi[sz]er|head|chief|founder|co-?founder|coordinator|counsel|attorney|lawyer"
    r"|solicitor|steward|representative|commissioner|administrator|minister|principal|chancellor|dean|owner|captain"
    r"|mayor|convenor|convener|officer|delegate|adviser|advisor|advocate|analyst|aide|press|communications)\b",
    re.IGNORECASE,
)
MOST = 3
"""Names in a slot beyond which it is a list of signers, each for themselves."""


def with_bodies(document: Document, who: Who, others: tuple[str, ...] = ()) -> Who:
    """The same with the body that each one leads or speaks for, unless it stands on the other side."""
    if not who.settled or len(who.names) > MOST:
        return who
    names = list(who.names)
    for name in who.names:
        body = _led(document, name)
        if body is not None and body not in names and body not in others:
            names.append(body)
    return Who(tuple(names), who.spans, who.settled)


def _led(document: Document, name: str) -> str | None:
    actor = document.cast.named(name)
    if actor is None or not actor.is_person or not actor.organization or not HEADS.search(actor.role or ""):
        return None
    body = next((a for a in document.cast.actors if actor.organization in (a.name, *a.aliases)), None)
    return body.name if body is not None and body.listed else None


def sides(document: Document, names: tuple[str, ...]) -> set[str]:
    """The names, and the bodies that these people belong to or speak for."""
    found = set(names)
    for name in names:
        actor = document.cast.named(name)
        if actor is not None and actor.is_person and actor.organization:
            body = next((a for a in document.cast.actors if actor.organization in (a.name, *a.aliases)), None)
            found.add(body.name if body is not None else actor.organization)
    return found
