"""An event and those who may take part in it: what stands between them, in numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.extraction.learned.asides import COUNT

if TYPE_CHECKING:
    from loaders.extraction.learned.asides import Asides
    from loaders.extraction.learned.view import Seen, View

NEAR = 6
"""Mentions of an actor that are looked at: those nearest to the event."""
STEPS = (-12, -6, -3, -2, -1, 0, 1, 2, 4)
WIDTH = 33
OFTEN = 2
EARLY = 40
SLOTS_OF = {
    "letter": ("senders", "recipients"),
    "meeting": ("participants",),
    "demand": ("demanders", "targets"),
    "answer": ("givers", "askers"),
    "statement": ("speaker",),
    "role": ("holder",),
}


@dataclass(slots=True)
class Told:
    """What a rule says of an event: who is in which slot, and how sure it is."""

    slots: dict[str, frozenset[int]]
    confidence: float


@dataclass(slots=True)
class Event:
    """Something told in the sentences `first` to `last`, with the words that say what is asked."""

    kind: str
    first: int
    last: int
    content: tuple[int, int] | None = None
    told: Told | None = None
    speakers: frozenset[int] = field(default_factory=frozenset)
    """Who says the quoted words in which it stands."""
    asides: Asides | None = None
    """What the rules found elsewhere in the article."""


@dataclass(slots=True)
class Pair:
    """One mention of one actor beside an event."""

    actor: int
    mention: tuple[int, int]
    marks: list[float]


def pairs(seen: View, event: Event) -> list[Pair]:
    """Every actor by the mentions nearest to the event, actors in order."""
    return [
        Pair(number, mention, _marks(seen, event, number, actor, mention))
        for number, actor in enumerate(seen.actors)
        for mention in _nearest(seen, event, actor)
    ]


def _nearest(seen: View, event: Event, actor: Seen) -> list[tuple[int, int]]:
    if not actor.mentions:
        return []

    def far(mention: tuple[int, int]) -> tuple[float, int]:
        there = seen.sentence_of[mention[0]]
        return abs(there - event.first) + (0.5 if there > event.first else 0.0), mention[0]

    return sorted([*actor.mentions, *actor.taken_up], key=far)[:NEAR]


def _marks(seen: View, event: Event, number: int, actor: Seen, mention: tuple[int, int]) -> list[float]:
    there = seen.sentence_of[mention[0]]
    within = event.first <= there <= event.last
    apart = 0 if within else there - event.first
    how_far = [0.0] * (len(STEPS) + 1)
    how_far[sum(apart > step for step in STEPS)] = 1.0
    asked = event.content if within else None
    beside = any(event.first <= seen.sentence_of[other[0]] <= event.last for other in actor.mentions)
    return [
        *how_far,
        float(asked is not None and mention[0] < asked[0]),
        float(asked is not None and asked[0] <= mention[0] < asked[1]),
        float(actor.is_person),
        float(actor.listed),
        float(len(actor.mentions) > OFTEN),
        float(actor.mentions[0][0] < EARLY),
        float(number in event.speakers),
        float(seen.marks[mention[0]][1]),
        *_told_marks(event, number),
        float(mention in actor.taken_up),
        float(within and beside),
        float(actor.named),
        *(event.asides.marks(number, _place(seen, event)) if event.asides is not None else [0.0] * COUNT),
    ]


def _place(seen: View, event: Event) -> int:
    """The word at which an event begins."""
    return event.content[0] if event.content is not None else seen.sentences[event.first][0]


def _told_marks(event: Event, number: int) -> list[float]:
    """Whether a rule found the event, for each slot whether it put the actor or anybody there, and how sure it is."""
    if event.told is None:
        return [0.0] * 6
    marks = [1.0]
    for slot in SLOTS_OF[event.kind]:
        marks += [float(number in event.told.slots[slot]), float(bool(event.told.slots[slot]))]
    return [*marks, *[0.0] * (5 - len(marks)), event.told.confidence]
