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
PREPOSED = re.compile(
    r"\b(?:in|of|for|at|by|from|on|about|regarding|following|against|toward|towards|under|to)\s+"
    r"(?:(?!and\b|with\b)[\w’'.-]+\s+){0,3}$"
)
"""A preposition right in front: the name stands in a phrase beside the list ("in Akron, Mayor Lee and ...")."""
PEOPLE = frozenset(
    {"senators", "members", "lawmakers", "representatives", "legislators", "congressmen", "congresswomen", "colleagues"}
)
PARTY = re.compile(r"[RDI]-[A-Z]")
LABEL = re.compile(r"(?:[RDIL]|Ind|Rep|Dem)\.?\s?[-–—,]|[A-Z]{2}[-–]?(?:\d|AL|At)|[A-Z]{2}\)|[A-Z][a-z]+\.?\)|\d")
SEPARATOR = re.compile(r",|;|\band\b|&|\bwith\b|\bplus\b|\n")
DIRECT = re.compile(
    r"^(?:(?:the|The|a|an|its|local|nearby|group|groups|organization|union|both|also|by|to"
    r"|from)\s+)*(?:the|The)?$"
)
ROLE_AFTER = re.compile(
    r"^['’]?s?\s+(?:[a-z-]+\s+){0,2}(?:president|chair\w*|director|leader|spokes\w+|member|secretary|organizer|attorney"
    r"|lawyer|founder|manager|officer|official|superintendent|commissioner|head|chief|president|coordinator)\b"
    r"|^\s+(?:Ranking )?(?:Member|Chair\w*|Director)\b"
)
TITLED = re.compile(
    r"^\s+(?:[A-Z][\w’'-]*\s+){0,3}(?:Collector|Commissioner|Minister|Secretary|Director|Manager|Officer|Administrator"
    r"|Superintendent|Chair\w*|President|Chief|Clerk|Engineer|Judge|Magistrate|Registrar|Treasurer|Attorney),\s*$"
)
"""The rest of a title between a body and the comma before its holder: "the District Collector, P. Rao"."""
POSTNOMINAL = frozenset(
    [
        "IAS",
        "IPS",
        "MP",
        "MLA",
        "MPP",
        "MLC",
        "MHA",
        "MSP",
        "MEP",
        "TD",
        "JP",
        "QC",
        "KC",
        "SC",
        "OBE",
        "MBE",
        "CBE",
        "RN",
        "MD",
        "CPA",
        "PE",
        "PhD",
        "DVM",
        "Esq",
    ]
)
ATTRIBUTIVE = re.compile(r"^\s+(?:colleagues|counterparts|Democrats|Republicans|lawmakers|staff(?:ers)?|employees)\b")
OFFICE = re.compile(
    r"\b(?:Secretary|Minister|Director|Commissioner|Chair\w*|President|Administrator|Superintendent|Speaker|head|chief)"
    r" (?:of|for)(?: the)? $"
)
LONG = re.compile(r"\s+(?:that|who|which|urging|asking|requesting|calling|demanding|seeking)\b")
ANSWERS = frozenset({"answer", "reply", "response", "message", "letter", "request", "demand", "demands"})
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
    start = max(start, document.paragraph_at(start).body_start) if start < end else start
    runs = [run for run in _runs(document, start, end) if not _label(text, *run)]
    kept: list[str] = []
    free: list[str] = []
    person = dropped = False
    for order, (actor, first, last) in enumerate(runs):
        following = runs[order + 1] if order + 1 < len(runs) else None
        after = text[last : following[1]] if following else text[last:end]
        if OWNER.match(after):
            continue
        if not actor.is_person:
            if ATTRIBUTIVE.match(text[last : last + 30]) and not actor.name.endswith(("Caucus", "Delegation")):
                continue  # "fifteen Senate colleagues"
            if actor.name in POSTNOMINAL or (dropped and not text[runs[order - 1][2] : first].strip()):
                continue
            if following is not None and following[0].is_person:
                title = OFFICE.search(text[max(0, first - 40) : first]) is not None and after.strip() == ","
                if title or TITLED.match(after) or not AND.search(after):
                    continue  # a body within a person's title: "Teachers Guild president Ann Lee"
            dropped = person and _affiliation(text[runs[order - 1][2] : first], after)
            if dropped:
                continue
        person = person or actor.is_person
        kept.append(actor.name)
        if PREPOSED.search(text[runs[order - 1][2] if order else start : first]) is None:
            free.append(actor.name)
    free_people = [name for name in free if (found := document.cast.named(name)) is not None and found.is_person]
    return Found(tuple(dict.fromkeys(free if free_people else kept)))


def _label(text: str, actor: Actor, first: int, last: int) -> bool:
    """Whether a mention is only a party and place in brackets behind a name: "(D-Ohio)"."""
    if actor.is_person and PARTY.match(actor.name) is None:
        return False
    opened = text.rfind("(", max(0, first - 12), first)
    return opened >= 0 and ")" not in text[opened:first] and LABEL.match(text[opened + 1 : last + 12]) is not None


def _affiliation(between: str, after: str) -> bool:
    """Whether a body named behind a person is the person's own (", chair of the", ", Teachers Guild president")."""
    tail = SEPARATOR.split(between)[-1].strip()
    return DIRECT.match(tail) is None or ROLE_AFTER.match(after) is not None


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


def _mistaken(document: Document, head: Token, names: tuple[str, ...]) -> bool:
    """Whether a plural of people was taken for a single body ("the senators" for a committee)."""
    actor = document.cast.named(names[0]) if len(names) == 1 else None
    return actor is not None and not actor.is_person and head.lower_ in PEOPLE


def holders(document: Document, head: Token, without: tuple[str, ...] = ()) -> Found:
    """The body whose members a plural means ("all five members", "the trustees"); the one holder of an office."""
    word = head.lower_.removeprefix("co-")
    stem = MEMBERS.get(word)
    if stem is not None:
        bodies = [a for a in document.cast.actors if not a.is_person and a.listed and stem.search(a.name)]
        return Found((bodies[0].name,), tuple(bodies[0].mentions[:1])) if len(bodies) == 1 else Found()
    if head.pos_ not in {"NOUN", "PROPN"} or head.tag_ in {"NNS", "NNPS"}:
        return Found()
    role = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    people = [a for a in document.cast.actors if a.is_person and a.name not in without]
    people = [a for a in people if a.role is not None and role.search(a.role)]
    return (
        Found((people[0].name,), (people[0].role_span,) if people[0].role_span else ()) if len(people) == 1 else Found()
    )


MEMBERS = {
    "trustees": re.compile(r"\b(?:Board|board|Trustees|District|Trust)\b"),
    "members": re.compile(r"\b(?:Board|board|Council|council|Commission|commission|Committee|committee|Assembly)\b"),
    "directors": re.compile(r"\b(?:Board|board|Directors|District|Authority)\b"),
    "supervisors": re.compile(r"\b(?:Supervisors|supervisors|County|Board|board)\b"),
    "commissioners": re.compile(r"\b(?:Commission|commission|Commissioners|County Board)\b"),
    "councilors": re.compile(r"\b(?:Council|council)\b"),
    "councillors": re.compile(r"\b(?:Council|council)\b"),
    "councilmembers": re.compile(r"\b(?:Council|council)\b"),
    "aldermen": re.compile(r"\b(?:Council|council|Aldermen)\b"),
    "selectmen": re.compile(r"\b(?:Selectmen|Board|board)\b"),
    "regents": re.compile(r"\b(?:Regents|Board|board|University)\b"),
}
"""A plural of people to the names of the bodies that they are."""


def meant(document: Document, head: Token) -> Found:
    """Whom a noun or pronoun means: settled names, else the article's own words for them."""
    from loaders.extraction.statements.speaker import speaker_in

    if head.pos_ == "PRON":
        found = speaker_in(document, [head])
        if found is not None and found.settled:
            return Found((found.name,), found.spans)
    if head.lower_ in ANSWERS and (owner := next((c for c in head.lefts if c.dep_ == "poss"), None)) is not None:
        return meant(document, owner)  # "the utility's answer"
    reference = document.cast.refer(head)
    if reference.settled and not _mistaken(document, head, reference.names):
        return Found(reference.names, reference.spans)
    if head.pos_ == "PRON":
        return Found()
    start, end = phrase(head)
    held = holders(document, head)
    if held:
        return held
    words = LONG.split(document.span(start, end).quote)[0]
    return Found((words,), settled=False) if words else Found()
