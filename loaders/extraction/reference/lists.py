"""Lists of actors in the text: "A, B and C", or one a line; what "the three groups" may mean."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extraction.cast import Actor, Cast
from ontology.facts import Span

BETWEEN = re.compile(
    r"(?:,? (?:M\.D|R\.N|Ph\.D|Jr|Sr)\.)?\s*(?:\([^()]{1,40}\))?\s*[,;]?\s*(?:and|&|as well as|along with|plus)?\s*"
    r"(?:the |The |a )?(?:\n\s*(?:[-–—•*]|\d{1,2}[.)])?\s*)?"
)
NUMBERS = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "twenty": 20,
}


@dataclass(frozen=True, slots=True)
class Listing:
    """Actors named one after another, and the words from the first to the last."""

    actors: tuple[Actor, ...]
    span: Span


def listings(cast: Cast) -> list[Listing]:
    """Every list of two or more actors, in text order; people and bodies never in one list."""
    text = cast.document.text
    mentions = sorted(((m.start, m.end, a) for a in cast.actors for m in a.mentions), key=lambda entry: entry[0])
    found: list[list[tuple[int, int, Actor]]] = []
    for entry in mentions:
        start, _, actor = entry
        last = found[-1][-1] if found else None
        if (
            last
            and last[2].is_person == actor.is_person
            and start >= last[1]
            and BETWEEN.fullmatch(text[last[1] : start])
        ):
            found[-1].append(entry)
        else:
            found.append([entry])
    return [_listing(cast, entries) for entries in found if len({id(actor) for *_, actor in entries}) > 1]


def _listing(cast: Cast, entries: list[tuple[int, int, Actor]]) -> Listing:
    actors = tuple({id(actor): actor for *_, actor in entries}.values())
    return Listing(actors, cast.document.span(entries[0][0], entries[-1][1]))
