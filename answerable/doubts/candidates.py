"""Which actors might be one, and which one might be two: each doubt with its reason, sorted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from answerable.doubts.actors import Known
from answerable.doubts.offices import conflicting_offices
from answerable.doubts.organizations import same_organization
from answerable.doubts.pairs import pairs
from answerable.doubts.people import same_person


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Two actors that might be one (or one that might be two: `other` None), and why."""

    one: str
    other: str | None
    why: str
    uris: tuple[str, ...]


def doubts(actors: Iterable[Known]) -> list[Doubt]:
    """Every doubt, by name."""
    known = sorted(actors, key=lambda actor: (actor.name, actor.uri))
    found = [*_pairs(known), *_single(known)]
    return sorted(found, key=lambda doubt: (doubt.one, doubt.other or "", doubt.why))


def _pairs(known: list[Known]) -> Iterator[Doubt]:
    for one, other in pairs(known):
        why = same_person(one, other) if one.is_person else same_organization(one, other)
        if why:
            yield Doubt(one.name, other.name, why, (one.uri, other.uri))


def _single(known: list[Known]) -> Iterator[Doubt]:
    for actor in known:
        why = conflicting_offices(actor)
        if why:
            yield Doubt(actor.name, None, why, (actor.uri,))
