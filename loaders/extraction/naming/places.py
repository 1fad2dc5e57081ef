"""Places that act as towns do, though their names end like a creek's or a hill's: those of datelines and mayors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.naming.mentions import note
from loaders.extraction.naming.runs import Run, cores
from loaders.extraction.naming.uses import uses
from loaders.extraction.naming.vocabulary import fold
from loaders.extraction.structure import dateline_place

if TYPE_CHECKING:
    from loaders.extraction.naming.words import Line

OF_TOWNS = {"mayor", "mayors", "city", "town", "village", "township", "borough", "municipality", "hamlet", "selectmen"}
"""Nouns behind which `of` names a jurisdiction."""
ACTS = {"agent", "agent-say", "agent-ask", "agent-answer", "by", "object-ask", "to-ask"}
LONGEST = 4


def note_places(cast: Cast, all_lines: list[Line]) -> None:
    """Add the towns that act, or whose mayors are spoken of, where nothing else is named by those words."""
    home = _home(cast)
    _govern(cast, home)
    found: dict[str, list[Run]] = {}
    towns: set[str] = set()
    for line in all_lines:
        if line.styled:
            continue
        for run in cores(line):
            words = run.words
            if len(words) > LONGEST or any(word.start in cast.by_offset for word in words):
                continue
            name = cast.document.text[run.start : run.end]
            found.setdefault(name, []).append(run)
            if (fold(name) == home and _acts(cast, run)) or _of_town(run):
                towns.add(name)
    for name in sorted(towns):
        if any(name in (actor.name, *actor.aliases) for actor in cast.actors):
            continue
        actor = Actor(name, is_person=False, kind="government", rule="organization.jurisdiction", confidence=0.6)
        cast.actors.append(actor)
        for run in found[name]:
            note(cast, actor, run.start, run.end)


def _govern(cast: Cast, home: str) -> None:
    """Make the dateline's place a jurisdiction where only what it does made it a body."""
    for actor in cast.actors:
        if fold(actor.name) == home and actor.rule == "organization.membership":
            actor.kind, actor.rule = "government", "organization.jurisdiction"


def _home(cast: Cast) -> str:
    """The dateline's place in lower case, without its state."""
    place = cast.document.article.place or dateline_place(cast.document.text) or ""
    return fold(re.split(r"[,/(]", place)[0].strip())


def _acts(cast: Cast, run: Run) -> bool:
    return bool(ACTS & set(uses(cast, run.start, run.end)))


def _of_town(run: Run) -> bool:
    """Whether a town's head or sort stands before its name: the mayors of Elm Landing and Rook City."""
    words, at = run.line.words, run.first - 1
    if at > 1 and words[at].lower == "and" and words[at - 1].capital:
        while at > 0 and (words[at - 1].capital or words[at].lower == "and"):
            at -= 1
    return at > 0 and words[at].lower == "of" and words[at - 1].lower in OF_TOWNS
