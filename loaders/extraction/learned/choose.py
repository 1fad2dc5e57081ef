"""Who fills an event's slots: the actors that the encoder thinks likely, else the words the rules found."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from loaders.extraction.learned.heads import SLOTS, event_vector, mention_vectors, sigmoid, slots
from loaders.extraction.learned.pairs import SLOTS_OF, Event, pairs
from loaders.extraction.learned.stretches import words_of

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Span

LIKELY = 0.5
OTHERS = 0.4
"""Chance of every name but the likeliest."""
ASKED = 0.3
"""Chance from which somebody is put into a slot that can be empty, even if it is likelier to be."""
HARDLY = 0.2
"""Below this nobody is put into a slot that cannot be empty."""
FILLED = frozenset({"senders", "recipients", "participants", "demanders", "givers", "askers", "speaker"})
"""Slots that are never empty: the likeliest, if it is not hardly likely, stands there."""
ENDS = (("senders", "recipients"), ("demanders", "targets"), ("givers", "askers"))
"""Slots that nobody fills both of."""
ONE_WILL_DO = frozenset({"demanders", "targets", "givers", "askers", "speaker"})
ARTICLE = re.compile(r"(?:the|a|an) ")
Best = tuple[float, tuple[int, int]]
"""A chance, and the mention that has it."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot's names, the words elsewhere that name them, and the chance that it is filled rightly."""

    names: tuple[str, ...]
    spans: tuple[Span, ...]
    chance: float
    kept: bool = False
    """Whether the names are the rules'."""


def fill(document: Document, reading: Reading, event: Event, known: dict[str, tuple[str, ...]]) -> dict[str, Filled]:
    """Each slot of an event; `known` are the names and words that the rules put there."""
    likely = _apart(chances_of(reading, event))
    slots = {slot: _slot(document, reading, event, likely[slot], known.get(slot, ()), slot) for slot in likely}
    for slot, in_print in _in_print(document, reading, event).items():
        more = tuple(n for n in known.get(slot, ()) if n in in_print and n not in slots[slot].names)
        slots[slot] = replace(slots[slot], names=(*slots[slot].names, *more))
    return slots


def _in_print(document: Document, reading: Reading, event: Event) -> dict[str, set[str]]:
    """Who signed and was addressed where a letter is printed: nobody whom the rules read there is left out."""
    if event.kind == "letter":
        printed, ends = document.printed, ("senders", "recipients")
    elif event.kind == "demand" and event.content is not None:
        around = document.printed_at(reading.seen.starts[event.content[0]])
        printed, ends = [around] if around is not None else [], ("demanders", "targets")
    else:
        return {}
    return {
        ends[0]: {name for one in printed for name in one.senders},
        ends[1]: {name for one in printed for name in one.recipients},
    }


def chances_of(reading: Reading, event: Event) -> dict[str, dict[int, Best]]:
    """For each slot of an event the chance of every actor, by the mention that fits best."""
    found = pairs(reading.seen, event)
    likely: dict[str, dict[int, Best]] = {slot: {} for slot in SLOTS_OF[event.kind]}
    if found:
        stretch = reading.seen.sentences[event.first][0], reading.seen.sentences[event.last][1]
        told = event_vector(event.kind, reading.vectors, stretch, event.content)
        named = mention_vectors(reading.narrow, [pair.mention for pair in found])
        chances = sigmoid(slots(told, named, np.array([pair.marks for pair in found], dtype=np.float32)))
        for pair, row in zip(found, chances, strict=True):
            for slot, best in likely.items():
                chance = float(row[SLOTS.index(slot)])
                if pair.actor not in best or chance > best[pair.actor][0]:
                    best[pair.actor] = (chance, pair.mention)
    return likely


def _apart(likely: dict[str, dict[int, Best]]) -> dict[str, dict[int, Best]]:
    """The chances without those who would stand at both ends of one event: each stays where it is likelier."""
    for here, there in ENDS:
        if here in likely:
            one, other = (_chosen(slot, likely[slot], _nobody(likely[slot])) for slot in (here, there))
            for n in one.keys() & other.keys():
                del likely[there if likely[here][n][0] >= likely[there][n][0] else here][n]
    return likely


def _nobody(likely: dict[int, Best]) -> float:
    """The chance that none of these fills a slot."""
    return math.prod(1 - best[0] for best in likely.values())


def _slot(
    document: Document,
    reading: Reading,
    event: Event,
    likely: dict[int, Best],
    known: tuple[str, ...],
    slot: str,
) -> Filled:
    nobody = _nobody(likely)
    words = tuple(name for name in known if not reading.is_named(name))
    chosen = _outer(reading, _together(_chosen(slot, likely, nobody), likely))
    apart = [n for n in chosen if not event.first <= reading.seen.sentence_of[chosen[n][1][0]] <= event.last]
    # "The library director" in the sentence itself stands against a name from elsewhere.
    if not chosen or (words and slot in ONE_WILL_DO and len(apart) == len(chosen)):
        return Filled(words, (), nobody, kept=bool(words))
    order = sorted(chosen, key=lambda n: (chosen[n][1], n))
    names = tuple(reading.seen.actors[n].name for n in order)
    spans = tuple(words_of(document, reading, chosen[n][1]) for n in order if n in apart)
    return Filled(names, spans, _sure(slot, chosen, likely))


def _together(chosen: dict[int, Best], likely: dict[int, Best]) -> dict[int, Best]:
    """The chosen and all whom the same words name: "we" are seven groups or none of them."""
    places = {best[1] for best in chosen.values()}
    return {n: best for n, best in likely.items() if n in chosen or best[1] in places}


def _outer(reading: Reading, chosen: dict[int, Best]) -> dict[int, Best]:
    """The chosen without the nameless whose words stand within another's: "11 districts" in "a delegation of 11"...

    Nor is anybody there twice, in two wordings: the families, the families of the seven.
    """
    places = {best[1] for best in chosen.values()}
    actors = reading.seen.actors
    nameless = {n: ARTICLE.sub("", actors[n].name.casefold()).split() for n in chosen if not actors[n].named}

    def within(place: tuple[int, int]) -> bool:
        return any(a <= place[0] and place[1] <= b and (a, b) != place for a, b in places)

    def twice(n: int) -> bool:
        own = nameless[n]
        alike = (m for m, words in nameless.items() if own[: len(words)] == words or words[: len(own)] == own)
        return any((chosen[m][0], -m) > (chosen[n][0], -n) for m in alike)

    return {n: best for n, best in chosen.items() if n not in nameless or not (within(best[1]) or twice(n))}


def _chosen(slot: str, likely: dict[int, Best], nobody: float) -> dict[int, Best]:
    """The likely ones; where each name counts, those with whom the expected share of right names is highest."""
    ranked = sorted(likely, key=lambda n: (-likely[n][0], n))
    if not ranked:
        return {}
    top = likely[ranked[0]][0]
    if top < (HARDLY if slot in FILLED else min(ASKED, nobody)):
        return {}
    if slot in ONE_WILL_DO:
        return {n: likely[n] for n in ranked if likely[n][0] >= LIKELY} or {ranked[0]: likely[ranked[0]]}
    missed = sum(best[0] for best in likely.values())
    expected, best_share, count = 0.0, 0.0, 0
    for place, n in enumerate(ranked, 1):
        expected, missed = expected + likely[n][0], missed - likely[n][0]
        if expected / (place + missed) <= best_share or (place > 1 and likely[n][0] < OTHERS):
            break
        best_share, count = expected / (place + missed), place
    return {n: likely[n] for n in ranked[:count]}


def _sure(slot: str, chosen: dict[int, Best], likely: dict[int, Best]) -> float:
    """The chance that one of the names is right or, where all count, the share of names that is expected to be."""
    if slot in ONE_WILL_DO:
        return max(best[0] for best in chosen.values())
    expected = sum(best[0] for best in chosen.values())
    missed = sum(best[0] for n, best in likely.items() if n not in chosen)
    return expected / (len(chosen) + missed)
