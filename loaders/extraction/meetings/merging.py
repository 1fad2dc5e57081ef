"""One meeting told in several sentences becomes one Meeting with all its words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.dates import resolve_date
from loaders.extraction.meetings.attending import add_attendants
from loaders.extraction.meetings.topic import about
from ontology.facts import Meeting, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document
    from loaders.extraction.meetings.candidate import Candidate


DEADLINE = re.compile(r"\b(?:no later than|not later than|before|by) (?:the end of )?(?:[A-Z][a-z]+|\d)", re.ASCII)


def merged(document: Document, found: list[Candidate]) -> list[Meeting]:
    """Tellings of one sentence, and tellings with the same status and a common participant, are one meeting."""
    groups: list[list[Candidate]] = []
    for candidate in found:
        group = next((g for g in groups if any(_same(document, candidate, other) for other in g)), None)
        if group is None:
            groups.append([candidate])
        else:
            group.append(candidate)
    add_attendants(document, groups)
    return [_meeting(document, group) for group in groups]


def _same(document: Document, one: Candidate, other: Candidate) -> bool:
    here, there = (document.sentence_at(c.trigger.idx).index for c in (one, other))
    if here == there:
        return True
    return one.status == other.status and bool(_names(one.participants) & _names(other.participants))


def _names(references: Iterable[Reference]) -> set[str]:
    return {name for reference in references for name in reference.names}


def _meeting(document: Document, group: list[Candidate]) -> Meeting:
    best = max(group, key=lambda c: (c.confidence, -c.trigger.idx))
    evidence = document.sentence_span(best.trigger.idx)
    others = [document.sentence_span(c.trigger.idx) for c in group]
    elsewhere = [span for c in group for r in c.participants for span in r.spans]
    return Meeting(
        participants=_ordered(r for c in group for r in c.participants),
        called_by=_ordered(best.called_by),
        declined_by=_ordered(best.declined_by),
        date=next((day for c in group if (day := _day(document, c))), None),
        status=best.status,
        about=next((words for c in group if (words := about(document, c.trigger))), None),
        evidence=evidence,
        more_evidence=_distinct((*others, *elsewhere), evidence),
        rule=best.rule,
        confidence=best.confidence,
    )


def _day(document: Document, candidate: Candidate) -> str | None:
    sentence = document.sentence_at(candidate.trigger.idx)
    return day_in(document, sentence.start, sentence.end, near=candidate.trigger.idx)


def day_in(document: Document, start: int, end: int, near: int) -> str | None:
    """The day of a meeting told in these words; None where they name a deadline."""
    if DEADLINE.search(document.text[start:end]):
        return None
    return resolve_date(document, start, end, near=near)


def _ordered(references: Iterable[Reference]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for reference in references for name in reference.names))


def _distinct(spans: tuple[Span, ...], but: Span) -> tuple[Span, ...]:
    return tuple(sorted({span for span in spans if span != but}, key=lambda span: (span.start, span.end)))
