"""Where a text lists several actors: in a sentence ("A, B and C") or one a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor
from loaders.extraction.reference.phrases import FINITE

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from loaders.extraction.reference.index import Index, Mention

CUE = re.compile(
    r"\b(?:sign(?:ed|ers|atories|ing)|cosign\w*|co-sign\w*|join(?:ed|ing|s)|includ(?:es?|ing)|members?|led by"
    r"|made up of|groups?|organi[sz]ations?|coalition|consist\w*|compris\w*|along with|endorse\w*|authored|unions?)\b",
    re.IGNORECASE,
)
JOINT = re.compile(r"^\s*(?:[,;]|and\b|&|as well as\b|along with\b|plus\b|, and\b|joined by\b)")
AND = re.compile(r"\b(?:and|as well as|along with|joined by)\b|&")
ASIDES = re.compile(r"\([^)]*\)")
NEAR = {True: 90, False: 45}
SHORT = 16
LOOK = 110


@dataclass(frozen=True, slots=True)
class Listing:
    """Actors named one after the other in `text[start:end]`; `cued`: words like "signed by" stand in front."""

    members: tuple[Actor, ...]
    start: int
    end: int
    cued: bool
    people: bool


def listings(index: Index) -> list[Listing]:
    """All lists of two or more, in text order; found once."""
    if index.listings is None:
        found = [*_inline(index, people=True), *_inline(index, people=False), *_by_line(index)]
        index.listings = sorted(found, key=lambda listing: (listing.start, -len(listing.members)))
    return index.listings


def listed_with(index: Index, token: Token) -> Listing | None:
    """The list that a name is part of, within its sentence."""
    found = [one for one in listings(index) if one.start <= token.idx < one.end]
    return max(found, key=lambda one: len(one.members), default=None)


def _inline(index: Index, *, people: bool) -> list[Listing]:
    document = index.cast.document
    mentions = [m for m in index.mentions if m.actor.is_person is people and not m.described]
    found: list[Listing] = []
    run: list[Mention] = []
    for mention in mentions:
        if run and _joined(document, run[-1], mention, people=people):
            run.append(mention)
            continue
        _close(document, run, found, people=people)
        run = [mention]
    _close(document, run, found, people=people)
    return found


def _joined(document: Document, left: Mention, right: Mention, *, people: bool) -> bool:
    """Whether nothing but a comma or "and", and titles, stands between two names."""
    gap = document.text[left.end : right.start]
    if "\n" in gap or left.owns or (left.sentence != right.sentence and not gap.endswith(". ")):
        return False
    bare = ASIDES.sub("", gap).removeprefix(")")
    if gap.strip() == "(" and left.actor is right.actor:
        return True
    if len(bare) > NEAR[people] or not JOINT.match(bare):
        return False
    between = document.parse[left.last + 1 : right.first]
    return not any(
        (word.tag_ in FINITE and word.pos_ in {"VERB", "AUX"})
        or word.text in {"“", "”", '"', "—", ":"}
        or word.lower_ in {"who", "which", "that", "but"}
        for word in between
    )


def _close(document: Document, run: list[Mention], found: list[Listing], *, people: bool) -> None:
    members = tuple({id(mention.actor): mention.actor for mention in run}.values())
    if len(members) < 2:  # noqa: PLR2004 (one is no list)
        return
    text = document.text[run[0].start : run[-1].end]
    if not AND.search(ASIDES.sub("", text)) and len(members) == 2:  # noqa: PLR2004
        return
    found.append(Listing(members, run[0].start, run[-1].end, _cued(document, run[0].start), people))


def _cued(document: Document, start: int) -> bool:
    before = document.text[max(document.paragraph_at(start).start, start - LOOK) : start]
    return CUE.search(before) is not None


def _by_line(index: Index) -> list[Listing]:
    document = index.cast.document
    found: list[Listing] = []
    run: list[Mention] = []
    opened = 0
    for place, paragraph in enumerate(document.paragraphs):
        words = document.text[paragraph.start : paragraph.end]
        first = next(iter(index.within(paragraph.body_start, paragraph.body_start + 40)), None)
        fits = (
            first is not None
            and first.start < paragraph.end
            and paragraph.kind in {"body", "item", "closing"}
            and len(words.split()) <= SHORT
            and not re.search(r"[.!?][\"”’]?$", words)
            and (not run or run[-1].actor.is_person is first.actor.is_person)
        )
        if fits and first is not None:
            opened = opened or place
            run.append(first)
            continue
        _close_lines(document, run, found, opened)
        run, opened = [], 0
    _close_lines(document, run, found, opened)
    return found


def _close_lines(document: Document, run: list[Mention], found: list[Listing], opened: int) -> None:
    members = tuple({id(mention.actor): mention.actor for mention in run}.values())
    if len(members) < 2:  # noqa: PLR2004
        return
    above = document.paragraphs[opened - 1] if opened else document.paragraphs[0]
    lead = document.text[above.start : above.end]
    cued = lead.endswith(":") or above.kind == "closing" or CUE.search(lead) is not None
    found.append(Listing(members, run[0].start, run[-1].end, cued, members[0].is_person))
