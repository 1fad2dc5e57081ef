"""What the next sentences say came of a meeting that was asked for ("She declined.", "That meeting is set.")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.meetings import status as st

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.meetings.candidate import Candidate
    from ontology.facts import MeetingStatus

NEAR = 2
OPEN = {"requested", "proposed"}
ACCEPT = {"accept", "agree"}


def settle(document: Document, found: list[Candidate]) -> None:
    """Give a meeting that was asked for the status that the next sentences settle."""
    for candidate in found:
        if candidate.status in OPEN:
            settled = _settled(document, candidate)
            if settled is not None:
                candidate.rule = f"{candidate.rule}-then-{settled}"
                candidate.status = settled


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
