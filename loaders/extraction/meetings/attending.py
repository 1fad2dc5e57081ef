"""Who else was there: people whom other sentences show speaking to the body that met, or attending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.meetings.people import subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document
    from loaders.extraction.meetings.candidate import Candidate

SPEAK = {"address", "ask", "beg", "implore", "plead", "tell", "urge", "warn"}
BODY = {"government", "police", "school"}
PLACE = {"hearing", "meeting", "session"}


def add_attendants(document: Document, groups: list[list[Candidate]]) -> None:
    """Where exactly one meeting was held, add those who spoke to its body or are said to have been there."""
    held = [group for group in groups if group[0].status == "held"]
    if len(held) != 1:
        return
    group = held[0]
    bodies = {n for c in group for r in c.participants for n in r.names if _meets(document, n)}
    for token in document.parse:
        if token.pos_ in {"VERB", "AUX"} and document.quote_at(token.idx) is None:
            group[0].participants.extend(_there(document, token, bodies))


def _meets(document: Document, name: str) -> bool:
    actor = document.cast.named(name)
    return actor is not None and not actor.is_person and actor.kind in BODY


def _there(document: Document, verb: Token, bodies: set[str]) -> list[Reference]:
    if verb.lemma_ in SPEAK and verb.tag_ in {"VBD", "VBN"}:
        told = [child for child in verb.children if child.dep_ in {"dobj", "dative", "obj"}]
        if any(bodies & set(document.cast.refer(t).names) for t in told):
            return [r for r in subjects(document, verb) if r.settled]
    attended = verb.lemma_ == "attend" and verb.tag_ == "VBD"
    if attended and any(c.lemma_ in PLACE for c in verb.children if c.dep_ in {"dobj", "obj"}):
        return [r for r in subjects(document, verb) if r.settled]
    if verb.lemma_ == "be" and verb.tag_ == "VBD":
        at = [c for p in verb.children if p.lower_ == "at" for c in p.children]
        if any(c.lemma_ in PLACE for c in at):
            return [r for r in subjects(document, verb) if r.settled]
    return []
