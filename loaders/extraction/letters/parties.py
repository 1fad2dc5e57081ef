"""Who is named in a stretch of words as a party: members of a list, without the bodies that only describe a person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.reference import phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document
    from ontology.facts import Span

AND = re.compile(r",|;|\band\b|&|\bas well as\b|\balong with\b|\bwith\b|\n|\bor\b|\bto\b")
AFFILIATION = re.compile(
    r"^(?:\s*\([^)]*\))?\s*(?:,|of|at|for|from|with)?\s*(?:[\w’'.-]+\s+){0,8}(?:of|at|for|from|with|in)?\s*(?:the\s+)?$"
)
LISTED = re.compile(r"\band\b|;|&")
OWNER = re.compile(r"^['’]s?\b")


class Found:
    """Names in order, and the words elsewhere that settled some of them."""

    def __init__(self, names: tuple[str, ...] = (), spans: tuple[Span, ...] = (), *, settled: bool = True) -> None:
        self.names, self.spans, self.settled = names, spans, settled

    def __bool__(self) -> bool:
        return bool(self.names)

    def plus(self, other: Found) -> Found:
        """Both, each name once."""
        names = tuple(dict.fromkeys((*self.names, *other.names)))
        return Found(names, self.spans + other.spans, settled=self.settled and other.settled)


def members(document: Document, start: int, end: int) -> Found:
    """The actors listed between start and end."""
    text = document.text
    runs = _runs(document, start, end)
    kept: list[str] = []
    for order, (actor, first, last) in enumerate(runs):
        after = text[last : runs[order + 1][1]] if order + 1 < len(runs) else text[last:end]
        if OWNER.match(after):
            continue
        following = runs[order + 1][0] if order + 1 < len(runs) else None
        if not actor.is_person and following is not None and following.is_person and not AND.search(after):
            continue  # a body within a person's title: "Teachers Guild president Ann Lee"
        if order and not actor.is_person and runs[order - 1][0].is_person:
            between = text[runs[order - 1][2] : first]
            if _affiliation(between):
                continue
        kept.append(actor.name)
    return Found(tuple(dict.fromkeys(kept)))


def _affiliation(between: str) -> bool:
    """Whether the words between a person and a body make the body the person's own (", chair of the")."""
    bare = between.strip(" ,")
    return AFFILIATION.match(between) is not None and bare not in {"", "the", "The"} and not LISTED.search(between)


def _runs(document: Document, start: int, end: int) -> list[tuple[Actor, int, int]]:
    by_offset = document.cast.by_offset
    runs: list[tuple[Actor, int, int]] = []
    for at in range(start, end):
        actor = by_offset.get(at)
        if actor is None:
            continue
        if runs and runs[-1][0] is actor and runs[-1][2] == at:
            runs[-1] = (actor, runs[-1][1], at + 1)
        else:
            runs.append((actor, at, at + 1))
    return runs


def meant(document: Document, head: Token) -> Found:
    """Whom a noun or pronoun means: settled names, else the article's own words for them."""
    from loaders.extraction.statements.speaker import speaker_in

    if head.pos_ == "PRON":
        found = speaker_in(document, [head])
        if found is not None and found.settled:
            return Found((found.name,), found.spans)
    reference = document.cast.refer(head)
    if reference.settled:
        return Found(reference.names, reference.spans)
    if head.pos_ == "PRON":
        return Found()
    start, end = phrase(head)
    return Found((document.span(start, end).quote,), settled=False)
