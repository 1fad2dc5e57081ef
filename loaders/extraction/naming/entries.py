"""What the newsroom's vocabulary says of an actor: its best name in this text, its kind, its acronym, its office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.naming.local import bare
from loaders.extraction.naming.words import WORD
from loaders.vocabulary import LocalBody

if TYPE_CHECKING:
    from loaders.extraction.naming.actors import Found

RULE = "organization.vocabulary"
PERSON = "person.vocabulary"
CONFIDENCE = 0.9
"""Of bodies and people whom the vocabulary names; the text must still have the name."""


def apply_entries(everything: list[Found]) -> None:
    """Name each actor of the vocabulary by the best of its spellings in the text, and write what else is known."""
    for found in everything:
        entry, actor = found.entry, found.actor
        if entry is None:
            continue
        ranks = {_key(bare(spelling)): rank for rank, spelling in reversed(list(enumerate(entry.spellings)))}
        spelled = {bare(spelling) for spelling in found.spellings}
        known = sorted((ranks[_key(name)], name) for name in spelled if _key(name) in ranks)
        if known:
            actor.name = known[0][1]
        if isinstance(entry, LocalBody):
            acronym = next((each for each in entry.acronyms if each in found.spellings and each != actor.name), None)
            actor.acronym = actor.acronym or acronym
        else:
            actor.known_role, actor.known_body = entry.role, entry.body


def _key(spelling: str) -> str:
    return " ".join(WORD.findall(spelling.replace("’", "'"))).lower()
