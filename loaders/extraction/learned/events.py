"""Facts, as the rules found them, and places where none was found, as events to ask the encoder about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.learned.pairs import SLOTS_OF, Event, Told
from ontology.facts import Demand, Statement

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Answer, Letter, Meeting

    Revised = Letter | Meeting | Demand | Answer | Statement


def event_of(document: Document, reading: Reading, kind: str, fact: Revised) -> Event:
    """The event that a fact tells of, with what the rules say of its slots."""
    first, last = reading.sentences(fact.evidence)
    content = None
    if isinstance(fact, Demand | Statement):
        content = reading.stretch(fact.content if isinstance(fact, Demand) else fact.quote)
    told = Told({slot: reading.seen.numbers(_names(fact, slot)) for slot in SLOTS_OF[kind]}, fact.confidence)
    event = Event(kind, first, last, content, told)
    event.speakers = speakers(document, reading, event)
    event.asides = reading.asides
    return event


def event_at(document: Document, reading: Reading, kind: str, sentence: int, content: tuple[int, int] | None) -> Event:
    """An event that only the encoder sees."""
    event = Event(kind, sentence, sentence, content)
    event.speakers = speakers(document, reading, event)
    event.asides = reading.asides
    return event


def speakers(document: Document, reading: Reading, event: Event) -> frozenset[int]:
    """Who says the quotes in which an event stands."""
    start, end = reading.seen.sentences[event.first][0], reading.seen.sentences[event.last][1]
    found = set()
    for statement in document.statements:
        first, behind = reading.stretch(statement.quote)
        inside = first <= event.content[0] < behind if event.content else first < end and behind > start
        number = reading.actor(statement.speaker)
        if inside and number is not None:
            found.add(number)
    return frozenset(found)


def _names(fact: Revised, slot: str) -> tuple[str, ...]:
    if isinstance(fact, Statement):
        return (fact.speaker,)
    names: tuple[str, ...] = getattr(fact, slot)
    return names
