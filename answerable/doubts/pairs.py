"""Which pairs of actors are worth a look: those of one kind that share a surname, a rare word or an acronym."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from answerable.doubts.actors import Known
from answerable.doubts.words import initials, words

COMMON = 40
"""A word that more organizations have than this ("city") says nothing about any two of them."""


def pairs(actors: list[Known]) -> Iterator[tuple[Known, Known]]:
    """Each pair once, in the actors' order."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for at, actor in enumerate(actors):
        for key in _keys(actor):
            blocks[key].append(at)
    found = {pair for block in blocks.values() if len(block) <= COMMON for pair in combinations(sorted(set(block)), 2)}
    yield from ((actors[one], actors[other]) for one, other in sorted(found))


def _keys(actor: Known) -> set[str]:
    names = (actor.name, *actor.others)
    if actor.is_person:
        return {f"person {words(name)[-1]}" for name in names if words(name)}
    single = {f"letters {word}" for name in names for word in words(name) if len(words(name)) == 1}
    return {
        *(f"word {word}" for name in names for word in words(name)),
        *(f"letters {letters}" for name in names for letters in initials(name)),
        *single,
    }
