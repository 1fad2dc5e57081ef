"""What people are: roles that the rules missed or took wrongly, and who holds or speaks for a public office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.learned.accept import logit
from loaders.extraction.learned.choose import chances_of
from loaders.extraction.learned.heads import official
from loaders.extraction.learned.pairs import Event, Told
from loaders.extraction.learned.reading import Reading, reading_of
from loaders.extraction.learned.stretches import tagged, words_of
from loaders.extraction.logistic import chance, model
from loaders.extraction.naming.entries import RULE
from loaders.extraction.naming.public import held
from loaders.extraction.naming.vocabulary import A_WORD

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document
    from loaders.extraction.learned.view import View

FOUND = 0.5
"""Chance from which somebody without a role gets the one that the encoder reads."""
OTHER = 0.7
"""Chance from which it stands against the rules' role."""
DOUBTED = 0.3
"""Chance of the rules' role below which another may stand against it."""


@dataclass(frozen=True, slots=True)
class Role:
    """Words that say what somebody is, and the chance that they are that and this one's."""

    stretch: tuple[int, int]
    chance: float


def revise_people(document: Document) -> None:
    """Settle role and office of everybody who is named; those of the newsroom's vocabulary stay."""
    reading = reading_of(document)
    if reading is None:
        return
    take_roles(document, reading)
    weights, threshold = model("learned", "official.json")
    for number, actor in enumerate(document.cast.actors):
        if actor.is_person and actor.rule != RULE:
            actor.official = chance(weights, public_marks(document, reading, number, actor)) >= threshold
            actor.rule = "person.public" if actor.official else "person.private"


def take_roles(document: Document, reading: Reading) -> None:
    """Give people the roles that the encoder reads, where the rules found none or a doubtful one."""
    roles = roles_of(reading, document)
    for number, actor in enumerate(document.cast.actors):
        if not actor.is_person or actor.rule == RULE:
            continue
        best = max(roles.get(number, []), key=lambda role: (role.chance, -role.stretch[0]), default=None)
        if best is not None and best.chance >= (FOUND if actor.role is None else OTHER):
            _take(document, reading, actor, best)


def roles_of(reading: Reading, document: Document) -> dict[int, list[Role]]:
    """For each actor the roles that the encoder reads."""
    found: dict[int, list[Role]] = {}
    for first, behind, inside in tagged(reading, "roles"):
        stretch = (first, behind)
        if not A_WORD.search(words_of(document, reading, stretch).quote):
            continue
        event = Event("role", *reading.seen.within(stretch), stretch, told_role(document, reading.seen, stretch))
        event.asides = reading.asides
        for number, (share, _) in chances_of(reading, event)["holder"].items():
            found.setdefault(number, []).append(Role((first, behind), inside * share))
    return found


def told_role(document: Document, seen: View, stretch: tuple[int, int]) -> Told | None:
    """Whose role the rules take these words for."""
    holders, sure = set(), 0.0
    for number, actor in enumerate(document.cast.actors):
        if actor.is_person and actor.role_span is not None:
            first, behind = seen.stretch(actor.role_span)
            if min(behind, stretch[1]) > max(first, stretch[0]):
                holders.add(number)
                sure = sure or actor.confidence
    return Told({"holder": frozenset(holders)}, sure) if holders else None


def _take(document: Document, reading: Reading, actor: Actor, role: Role) -> None:
    """Give somebody a role, unless the rules' role says the same or is likely too."""
    first, behind = role.stretch
    if actor.role_span is not None:
        a, b = reading.stretch(actor.role_span)
        if min(b, behind) > max(a, first) or float(reading.inside("roles")[a:b].mean()) >= DOUBTED:
            return
    span = words_of(document, reading, role.stretch)
    actor.role, actor.role_span, actor.confidence = span.quote, span, round(role.chance, 2)


def public_marks(document: Document, reading: Reading, number: int, actor: Actor) -> dict[str, float]:
    """What decides whether somebody is an official: the rules' chance, and the encoder's for all places of the name."""
    places = reading.seen.actors[number].mentions
    return {
        "bias": 1.0,
        "rules": logit(held(document.cast, actor)),
        "encoder": logit(official(reading.vectors, places)) if places else 0.0,
        "role": float(actor.role is not None),
    }
