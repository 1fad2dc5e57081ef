"""What the next sentences say came of a meeting that was asked for ("She declined.", "That meeting is set.")."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extraction.meetings import status as st

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.meetings.candidate import Candidate
    from ontology.facts import MeetingStatus

NEAR = 2
OPEN = {"requested", "proposed"}
ACCEPT = {"accept", "agree"}
AWAY = re.compile(
    r"\b(?:(?:did not|didn['’]t|never|does not|won['’]t|will not) (?:attend|come|show|appear|turn up)|stayed away|"
    r"sent (?:his|her|its|their) (?:regrets|apologies)|no-show)\b",
    re.IGNORECASE,
)


def settle(document: Document, found: list[Candidate]) -> None:
    """Give a meeting that was asked for the status that the next sentences settle."""
    for candidate in found:
        if candidate.rule == "meeting.invited-scheduled" and _stayed_away(document, candidate):
            candidate.rule, candidate.status = "meeting.invited-stayed-away", "rejected"
        elif candidate.status in OPEN:
            settled: MeetingStatus | None = "held" if _did_so(candidate) else _settled(document, candidate)
            if settled is not None:
                candidate.rule = f"{candidate.rule}-then-{settled}"
                candidate.status = settled


def _did_so(candidate: Candidate) -> bool:
    """Whether the same sentence goes on that it was done: "and the pair did so on Tuesday"."""
    behind = [token.lower_ for token in candidate.trigger.sent if token.i > candidate.trigger.i]
    return any(pair in {("did", "so"), ("did", "just"), ("they", "did"), ("did", "that")} for pair in pairwise(behind))


def _stayed_away(document: Document, candidate: Candidate) -> bool:
    """Whether one invited to a meeting is said not to have come."""
    here = document.sentence_at(candidate.trigger.idx)
    near = document.sentences[here.index : here.index + 1 + NEAR]
    return any(AWAY.search(document.text[s.start : s.end]) for s in near)


def _settled(document: Document, candidate: Candidate) -> MeetingStatus | None:
    here = document.sentence_at(candidate.trigger.idx)
    for sentence in document.sentences[here.index + 1 : here.index + 1 + NEAR]:
        words = document.tokens(sentence.start, sentence.end)
        if any(document.quote_at(word.idx) for word in words[:1]):
            return None
        lower = [word.lower_ for word in words]
        for word in words:
            if word.pos_ != "VERB":
                continue
            bare = not any(child.dep_ in {"dobj", "xcomp", "ccomp"} for child in word.children)
            if st.turned_down(word) and bare:
                return "rejected"
            if word.lemma_ in {"tell", "say", "get"} and any(c.lower_ == "no" for c in word.children):
                return "rejected"
            if word.lemma_ in ACCEPT and bare and not st.negated(word):
                return "scheduled"
        if {"that", "the"} & set(lower[:6]) and "meeting" in lower and {"set", "scheduled", "planned"} & set(lower):
            return "scheduled"
    return None
