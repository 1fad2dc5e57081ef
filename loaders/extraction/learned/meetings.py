"""Meetings: the rules' ones kept or dropped, their status and people settled, and others that only the encoder sees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.learned.accept import judged, logit, marks_of
from loaders.extraction.learned.choose import fill
from loaders.extraction.learned.events import event_at, event_of
from loaders.extraction.learned.heads import STATUSES, status
from loaders.extraction.learned.places import alike, best_first, elsewhere, likely, sentence_words, spans_but
from loaders.extraction.meetings.merging import day_in
from loaders.extraction.meetings.topic import about
from ontology.facts import Meeting

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.pairs import Event
    from loaders.extraction.learned.reading import Reading

SEEN = 0.5
"""Chance from which a sentence that no rule saw is looked at."""
SETTLED = 0.6
"""Share from which the encoder's status stands against the rule's."""
REFUSED = frozenset({"rejected", "cancelled"})
DOUBTED = 0.05
"""Share below which the encoder's status stands even against a rule's word that it came to nothing."""


def revise_meetings(document: Document, reading: Reading) -> None:
    """Revise the meetings in place."""
    chances = reading.tells("meeting")
    made: list[tuple[int | None, Meeting]] = []
    for place, meeting in enumerate(document.meetings):
        event = event_of(document, reading, "meeting", meeting)
        new = _settled(document, reading, event, float(chances[event.first : event.last + 1].max()), meeting)
        made += [(place, new)] if new is not None else []
    known = [meeting.evidence for meeting in document.meetings]
    for sentence in likely(document, reading, chances, SEEN):
        if not any(reading.within(sentence, evidence) for evidence in known):
            event = event_at(document, reading, "meeting", sentence, None)
            new = _settled(document, reading, event, float(chances[sentence]), None)
            made += [(None, new)] if new is not None else []
    document.meetings = [meeting for _, meeting in best_first(made, _same)]


def _settled(
    document: Document, reading: Reading, event: Event, chance: float, rules: Meeting | None
) -> Meeting | None:
    """A meeting with its status and participants settled: the rules' own, or one that only the encoder sees."""
    known = {"participants": rules.participants} if rules is not None else {}
    slots = fill(document, reading, event, known)
    shares = status(reading.pooled, event.first)
    told = STATUSES[int(shares.argmax())]
    if rules is not None:
        refused = rules.status in REFUSED and float(shares[STATUSES.index(rules.status)]) >= DOUBTED
        if refused or float(shares.max()) < SETTLED:
            told = rules.status
    marks = marks_of(chance, slots, rules.confidence if rules is not None else None, known)
    judgement = judged("meeting", marks | {"status": logit(float(shares[STATUSES.index(told)]))})
    names = slots["participants"].names
    if not judgement.taken or not (rules is not None or names):
        return None
    meeting = rules if rules is not None else _read(document, reading, event.first)
    return replace(
        meeting,
        status=told,
        participants=names,
        called_by=tuple(name for name in meeting.called_by if name in names),
        declined_by=tuple(name for name in meeting.declined_by if name in names),
        more_evidence=spans_but((*meeting.more_evidence, *elsewhere(slots, meeting.evidence)), meeting.evidence),
        confidence=judgement.chance,
    )


def _read(document: Document, reading: Reading, sentence: int) -> Meeting:
    """A meeting told in a sentence, with its day and topic; who was there is still to be settled."""
    evidence = sentence_words(document, reading, sentence)
    start = reading.seen.starts[reading.teller("meeting", sentence)]
    word = next(token for token in document.tokens(start, evidence.end))
    return Meeting(
        date=day_in(document, evidence.start, evidence.end, near=start),
        about=about(document, word),
        evidence=evidence,
        rule="meeting.read",
        confidence=0.0,
    )


def _same(one: Meeting, other: Meeting) -> bool:
    return one.status == other.status and alike(one.participants, other.participants)
