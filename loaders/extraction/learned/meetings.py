"""Meetings: the rules' ones kept or dropped, their status and people settled, and others that only the encoder sees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.learned.accept import judged, logit, marks_of
from loaders.extraction.learned.choose import fill
from loaders.extraction.learned.events import event_at, event_of
from loaders.extraction.learned.heads import STATUSES, status
from loaders.extraction.learned.places import alike, best_first, elsewhere, likely, sentence_words, spans_but
from loaders.extraction.naming.listing import of_a_legislator
from ontology.facts import Meeting

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading

SEEN = 0.7
"""Chance from which a sentence that no rule saw is looked at."""
SETTLED = 0.6
"""Share from which the encoder's status stands against the rule's."""


def revise_meetings(document: Document, reading: Reading) -> None:
    """Revise the meetings in place."""
    chances = reading.tells("meeting")
    made: list[tuple[int | None, Meeting]] = []
    for place, meeting in enumerate(document.meetings):
        first, last = reading.sentences(meeting.evidence)
        new = _filled(document, reading, meeting, float(chances[first : last + 1].max()))
        made += [(place, new)] if new is not None else []
    known = [meeting.evidence for meeting in document.meetings]
    # Of the meetings that only the encoder sees in legislators' releases five in six are none.
    seen = [] if of_a_legislator(document) else likely(document, reading, chances, SEEN)
    for sentence in seen:
        if not any(reading.within(sentence, evidence) for evidence in known):
            new = _read(document, reading, sentence, float(chances[sentence]))
            made += [(None, new)] if new is not None else []
    document.meetings = [meeting for _, meeting in best_first(made, _same)]


def _filled(document: Document, reading: Reading, meeting: Meeting, chance: float) -> Meeting | None:
    event = event_of(document, reading, "meeting", meeting)
    known = {"participants": meeting.participants}
    slots = fill(document, reading, event, known)
    shares = status(reading.pooled, event.first)
    told = STATUSES[int(shares.argmax())] if float(shares.max()) >= SETTLED else meeting.status
    marks = marks_of(chance, slots, meeting.confidence, known)
    marks["status"] = logit(float(shares[STATUSES.index(told)]))
    judgement = judged("meeting", marks)
    if not judgement.taken:
        return None
    names = slots["participants"].names
    return replace(
        meeting,
        status=told,
        participants=names,
        called_by=tuple(name for name in meeting.called_by if name in names),
        declined_by=tuple(name for name in meeting.declined_by if name in names),
        more_evidence=spans_but((*meeting.more_evidence, *elsewhere(slots, meeting.evidence)), meeting.evidence),
        confidence=judgement.chance,
    )


def _read(document: Document, reading: Reading, sentence: int, chance: float) -> Meeting | None:
    slots = fill(document, reading, event_at(document, reading, "meeting", sentence, None), {})
    shares = status(reading.pooled, sentence)
    marks = marks_of(chance, slots, None, {}) | {"status": logit(float(shares.max()))}
    judgement = judged("meeting", marks)
    if not judgement.taken or not slots["participants"].names:
        return None
    evidence = sentence_words(document, reading, sentence)
    return Meeting(
        participants=slots["participants"].names,
        status=STATUSES[int(shares.argmax())],
        evidence=evidence,
        more_evidence=elsewhere(slots, evidence),
        rule="meeting.read",
        confidence=judgement.chance,
    )


def _same(one: Meeting, other: Meeting) -> bool:
    return one.status == other.status and alike(one.participants, other.participants)
