"""Who else was there: people whom other sentences show speaking to the body that met, at the meeting, or attending."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.meetings.around import everyone, sits
from loaders.extraction.meetings.people import subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document
    from loaders.extraction.meetings.candidate import Candidate

SPEAK = {"address", "ask", "beg", "implore", "plead", "tell", "urge", "warn"}
DO = {"abstain", "answer", "apologize", "argue", "defend", "interrupt", "move", "object", "present", "propose", "reply",
      "respond", "rise", "say", "second", "shout", "speak", "stand", "testify", "thank", "vote", "walk"}  # fmt: skip
BODY = {"government", "police", "school"}
PLACE = {"hearing", "meeting", "session"}
GATHERED = {"forum", "hearing", "hall", "meeting", "session", "sitting", "roundtable"}
PANELS = {"discussion", "forum", "hall", "hearing", "meeting", "roundtable", "tour", "visit", "workshop"}
LISTED = re.compile(
    r"\b(?:joined by|joining \w+ (?:are|were|will be)|participants? (?:include[ds]?|included|were|are)|attendees|"
    r"in attendance|panell?ists?|witnesses (?:include[ds]?|were|are|at the)|also (?:attending|participating|present)|"
    r"those (?:attending|present)|speakers (?:include[ds]?|were|are))\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\b(?:letters?|e-?mail(?:s|ed)?|statements?|memos?|wrote|by phone|telephone|interview|news release|reached|"
    r"told (?:us|me|the \w+ (?:Times|News|Post|Herald|Star|Gazette|Journal|Beacon))|later|afterward\w*|spokes\w+|"
    r"reporters|last (?:week|month|year)|(?:weeks|months|years) ago|did not attend|was not (?:there|in the room)|"
    r"text message|declined)\b",
    re.IGNORECASE,
)


def add_attendants(document: Document, groups: list[list[Candidate]]) -> None:
    """Where exactly one meeting was held, add those who spoke to its body or at it, or are said to have been there."""
    _add_listed(document, groups)
    held = [group for group in groups if group[0].status == "held"]
    if len(held) != 1:
        return
    group = held[0]
    names = {n for c in group for r in c.participants for n in r.names}
    bodies = {n for n in names if _meets(document, n)}
    for token in document.parse:
        if token.pos_ in {"VERB", "AUX"} and document.quote_at(token.idx) is None:
            group[0].participants.extend(_there(document, token, bodies))
    if _public(document, group, names):
        group[0].participants.extend(_spoke(document, group))


def _add_listed(document: Document, groups: list[list[Candidate]]) -> None:
    """Those whom a sentence lists as joining a roundtable, tour or hearing that the text tells of first."""
    panels = [g for g in groups if g[0].status in {"held", "scheduled"} and g[0].trigger.lemma_ in PANELS]
    if not panels or panels[0] is not groups[0]:
        return
    for sentence in document.sentences:
        if LISTED.search(document.text[sentence.start : sentence.end]):
            panels[0][0].participants.extend(everyone(document, sentence.start, sentence.end))


def _meets(document: Document, name: str) -> bool:
    actor = document.cast.named(name)
    return actor is not None and not actor.is_person and actor.kind in BODY


def _public(document: Document, group: list[Candidate], names: set[str]) -> bool:
    """Whether it was a body's sitting or a gathering of many, where whoever speaks in the text spoke."""
    rules = {"meeting.told-body", "meeting.decided-that-night", "meeting.crowd"}
    seated = any((actor := document.cast.named(name)) is not None and sits(actor) for name in names)
    return seated and any(c.rule in rules for c in group)


def _spoke(document: Document, group: list[Candidate]) -> list[Reference]:
    first = min(document.sentence_at(c.trigger.idx).index for c in group)
    found: list[Reference] = []
    for sentence in document.sentences[first : first + 8]:
        if ELSEWHERE.search(document.text[sentence.start : sentence.end]):
            continue
        for token in document.tokens(sentence.start, sentence.end):
            if token.pos_ != "VERB" or token.tag_ not in {"VBD", "VBN"} or document.quote_at(token.idx) is not None:
                continue
            if token.lemma_ in DO | SPEAK:
                found.extend(r for r in subjects(document, token) if r.settled and _person(document, r))
    return found


def _person(document: Document, reference: Reference) -> bool:
    return all((a := document.cast.named(n)) is not None and a.is_person for n in reference.names)


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
