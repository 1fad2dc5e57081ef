"""Where the actors are named: full names, surnames, acronyms and short names, longest first."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.actors import Finds, Found
from loaders.extraction.naming.runs import PARTICLES
from loaders.extraction.naming.vocabulary import first_name, role_class
from loaders.extraction.naming.words import WORD, Line, Word

Spellings = dict[str, list[tuple[tuple[str, ...], "Spelling"]]]


OWN_PART = re.compile(
    r"['’]s? (?:(?!branch|chapter)[\w-]+ ){0,2}(?:branch|chapter|unit)\b"
    r"|, (?:[A-Z][\w-]+ ){1,2}(?:[Bb]ranch|[Cc]hapter)\b"
    r"|, (?:Lodge|Post|Nest|Local|Chapter|Unit|Council|Branch|Division) \d[\w/-]*\b(?! of\b)"
)
"""A body's part behind its name: 's county branch; , Elmbury branch; , Lodge 9."""
OF_PLACE = re.compile(r"\b(?:state|city|town|county|province|kingdom|republic|government) of (?:the )?$")
OF_BODY = re.compile(r"\b(?:(?:state|local|county|city|regional|national) )?(?:branch|chapter|affiliate) of (?:the )?$")
LONGEST_OF = 30
PARTS = {"branch", "chapter", "lodge", "affiliate", "local"}


@dataclass(frozen=True, slots=True)
class Spelling:
    """Words that name one of some actors; `short`: a surname or first name alone."""

    actors: tuple[Actor, ...]
    short: bool


@cache
def _split(spelling: str) -> tuple[str, ...]:
    return tuple(WORD.findall(f"{spelling} "))  # (a last initial keeps its mark: Devi K.)


def spellings(finds: Finds) -> Spellings:
    """Every spelling by its first word, longest first."""
    collected: dict[tuple[str, ...], list[Actor]] = defaultdict(list)
    shorts: dict[tuple[str, ...], list[Actor]] = defaultdict(list)
    for found in finds.people:
        for spelling in found.spellings:
            _collect(collected, _split(spelling), found.actor)
        for short in _short_names(found):
            _collect(shorts, short, found.actor)
    for found in finds.bodies:
        for spelling in found.spellings:
            _collect(collected, _split(spelling), found.actor)
    table: Spellings = defaultdict(list)
    for words, actors in collected.items():
        table[words[0]].append((words, Spelling(tuple(actors), short=False)))
    for words, actors in shorts.items():
        if words not in collected:
            table[words[0]].append((words, Spelling(tuple(actors), short=True)))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def _collect(into: dict[tuple[str, ...], list[Actor]], words: tuple[str, ...], actor: Actor) -> None:
    if words and actor not in into[words]:
        into[words].append(actor)


def _short_names(found: Found) -> list[tuple[str, ...]]:
    parts = [part for part in _split(found.actor.name) if part not in {",", ".", "“", "”", '"', "(", ")"}]
    while len(parts) > 1 and parts[-1].rstrip(".") in {"Jr", "Sr", "II", "III", "IV"}:
        parts.pop()
    if len(parts) < 2:  # noqa: PLR2004 (already a surname)
        return []
    short: list[tuple[str, ...]] = [(parts[-1],)]
    if len(parts) > 2 and (parts[-2].lower() in PARTICLES or not parts[-2].endswith(".")):  # noqa: PLR2004
        short.append((parts[-2], parts[-1]))
    first = first_name(parts[0])
    if first and not first.endswith("?") and len(parts[0]) > 2:  # noqa: PLR2004 (no initial)
        short.append((parts[0],))
    return short


def note_mentions(cast: Cast, finds: Finds, all_lines: list[Line]) -> None:
    """Write every naming mention into the actors and `cast.by_offset`, in text order."""
    table = spellings(finds)
    last: dict[int, int] = {}
    for line in all_lines:
        at = 0
        while at < len(line.words):
            at += _one(cast, line, at, table, last)


def _one(cast: Cast, line: Line, at: int, table: Spellings, last: dict[int, int]) -> int:
    """Note the longest spelling at a word; how many words to go on."""
    words = line.words
    for spelled, spelling in table.get(words[at].text, ()):
        here = words[at : at + len(spelled)]
        if tuple(word.text for word in here) != spelled:
            continue
        if spelling.short and not _alone(words, at, len(spelled)):
            continue
        actor = _choose(spelling, words, at, last)
        if actor is None:
            continue
        last[id(actor)] = here[0].start
        note(cast, actor, here[0].start, here[-1].end)
        if not actor.is_person:
            _note_level(cast, actor, words, at, here[-1].end)
            _note_of(cast, actor, here[0].start, here[-1].end)
            _note_part(cast, actor, words, at, at + len(spelled))
            _note_within(cast, line, at, at + len(spelled), table)
        return len(spelled)
    return 1


def _note_within(cast: Cast, line: Line, first: int, behind: int, table: Spellings) -> None:
    """The body that ends a longer name behind `of` is named there too; the words stay the longer name's."""
    words = line.words
    for at in range(first + 2, behind):
        if words[at - 1].lower not in {"of", "on", "the"}:
            continue
        for spelled, spelling in table.get(words[at].text, ()):
            fits = at + len(spelled) == behind and tuple(word.text for word in words[at:behind]) == spelled
            if (
                fits
                and (len(spelled) > 1 or spelled[0].isupper())
                and not spelling.short
                and not spelling.actors[0].is_person
            ):
                spelling.actors[0].mentions.append(cast.document.span(words[at].start, words[behind - 1].end))
                return


def _note_level(cast: Cast, actor: Actor, words: list[Word], at: int, end: int) -> None:
    """The state Department of Roads: the level of government in front is another spelling of the body."""
    if at == 0 or words[at - 1].lower not in word_list("levels") or words[at].start - words[at - 1].end != 1:
        return
    if words[at - 1].capital or actor.kind in {"company", "media"}:
        return
    if actor.rule == "organization.jurisdiction":
        return
    spelling = cast.document.text[words[at - 1].start : end]
    if spelling not in actor.aliases:
        actor.aliases.append(spelling)


def _note_of(cast: Cast, actor: Actor, start: int, end: int) -> None:
    """The state or the government of Rookland, the local branch of the Legion: what stands in front is of its name."""
    place = actor.rule == "organization.jurisdiction"
    found = (OF_PLACE if place else OF_BODY).search(cast.document.text, max(0, start - LONGEST_OF), start)
    if found is None:
        return
    spelling = cast.document.text[found.start() : end]
    if spelling not in actor.aliases:
        actor.aliases.append(spelling)


def _note_part(cast: Cast, actor: Actor, words: list[Word], at: int, behind: int) -> None:
    """The NAACP chapter, the Legion's Elmbury branch: a local part is another spelling where the whole is named."""
    end = words[behind - 1].end
    plain = behind < len(words) and words[behind].lower in PARTS and words[behind].start - end == 1
    own = OWN_PART.match(cast.document.text, end)
    if plain:
        end = words[behind].end
    elif own is not None and actor.rule != "organization.jurisdiction":
        end = own.end()
    else:
        return
    spelling = cast.document.text[words[at].start : end]
    if spelling not in actor.aliases:
        actor.aliases.append(spelling)


def _alone(words: list[Word], at: int, count: int) -> bool:
    """Whether a surname is not part of a longer name that is somebody or something else."""
    word = words[at]
    if not word.text[0].isupper() or (word.first and word.pos in {"VERB", "AUX", "ADP", "DET"}):
        return False
    following = words[at + count] if at + count < len(words) else None
    if following and following.capital and not following.first and following.start - words[at + count - 1].end == 1:
        return bool(role_class(following.text))
    previous = words[at - 1] if at else None
    if (
        previous
        and previous.text[0].isupper()
        and not word.first
        and word.start - previous.end == 1
        and previous.capital
    ):
        return role_class(previous.lower) is not None
    return True


def _choose(spelling: Spelling, words: list[Word], at: int, last: dict[int, int]) -> Actor | None:
    """Of several who share a spelling: the one whose title or gender fits, else the one named last."""
    actors = list(spelling.actors)
    if len(actors) == 1:
        return actors[0]
    previous = words[at - 1].lower if at else ""
    wanted = {"mr.": "m", "mr": "m", "mrs.": "f", "mrs": "f", "ms.": "f", "ms": "f", "miss": "f"}.get(previous)
    if wanted:
        actors = [actor for actor in actors if actor.gender == wanted] or actors
    elif role_class(previous):
        titled = [actor for actor in actors if actor.role and previous.rstrip(".") in actor.role.lower()]
        actors = titled or actors
    if not spelling.short or len(actors) == 1:
        return actors[0]
    named = [actor for actor in actors if id(actor) in last]
    return max(named, key=lambda actor: last[id(actor)]) if named else actors[0]


def note(cast: Cast, actor: Actor, start: int, end: int) -> None:
    """One naming mention; its words become an alias where they are not the name."""
    span = cast.document.span(start, end)
    actor.mentions.append(span)
    for offset in range(start, end):
        cast.by_offset.setdefault(offset, actor)
    if span.quote != actor.name and span.quote not in actor.aliases:
        actor.aliases.append(span.quote)


def nearest(actors: list[Actor], before: int) -> Actor | None:
    """Of several bodies the one named last; one alone may be named later."""
    named = [(max((m.start for m in actor.mentions if m.start < before), default=-1), actor) for actor in actors]
    behind = [entry for entry in named if entry[0] >= 0]
    if behind:
        return max(behind, key=lambda entry: entry[0])[1]
    return actors[0] if len(actors) == 1 else None
