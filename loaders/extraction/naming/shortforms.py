"""Short forms of bodies that the text names in full: the first words of a firm's name, the head, the initials."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.actors import body_key
from loaders.extraction.naming.bodies import NO_ACRONYMS
from loaders.extraction.naming.mentions import nearest, note
from loaders.extraction.naming.merging import WEAK_PREFIX, initials
from loaders.extraction.naming.phrases import ALONE, BY_KIND, JURISDICTIONS
from loaders.extraction.naming.runs import DAYS
from loaders.extraction.naming.vocabulary import head_kind, is_place, role_class
from loaders.extraction.naming.words import WORD, Line, Word

SHADOWS = {f"organization.{rule}" for rule in ("unknown", "label", "membership", "acronym")}
"""Rules by which a name is a body for want of anything better: it may be another body's short form."""
LINKS = {"of", "for", "on", "in", "against", "and", "&", "the", "to", "at"}
PLACED = {"in", "at", "near", "around", "outside", "across", "throughout", "toward", "towards"}
FIRMS = {"company", "other"}
"""Kinds of bodies that are called by their first words; of the others these say mostly where they are."""
SCHOOLS = {"school", "college", "elementary", "primary", "academy", "high", "secondary"}
"""Last words of the schools that are called by their first words."""
PLACE = "organization.jurisdiction"
HEADED = {"organization.head", "organization.head-of"}
STARTED = {"organization.start", "organization.the-group", "organization.head-of"}
"""Rules whose bodies have names of common words."""
UNITS = {"office", "project", "part", "branch", "chapter", "board", "committee", "foundation", "union"}
"""What a name may have behind it that is another body."""
LOCAL = re.compile(r"(?:Local|Lodge) \d[\w/-]*")
"""A union's number, which needs no more of its name where the text has told it."""
FEWEST = 3
"""Letters of the shortest acronym and of the shortest first word."""

Table = dict[str, list[tuple[tuple[str, ...], Actor]]]


def tie_shorts(cast: Cast, all_lines: list[Line]) -> None:
    """Give bodies what the text calls them for short, and take back what was taken for bodies of their own."""
    _drop_plain(cast)
    shown = [line for line in all_lines if not line.styled]
    firsts = _unique(cast, shown)
    acronyms = _acronyms(cast)
    heads = _heads(cast)
    for short, actor in sorted((firsts | acronyms).items(), key=lambda entry: -len(entry[0])):
        _absorb(cast, " ".join(short), actor)
    for (head,), actors in heads.items():
        if len(actors) == 1 and _with_the(cast, head):
            _absorb(cast, head, actors[0])
    for name, actor in _cut_names(cast):
        _absorb(cast, name, actor)
    for line in all_lines:
        for at in range(len(line.words)):
            _note(cast, line.words, at, {} if line.styled else firsts, acronyms, heads)


def _note(
    cast: Cast,
    words: list[Word],
    at: int,
    firsts: dict[tuple[str, ...], Actor],
    acronyms: dict[tuple[str, ...], Actor],
    heads: dict[tuple[str, ...], list[Actor]],
) -> None:
    """Note the short form that starts at a word, if one does and nobody is named there."""
    for count in (3, 2, 1):
        here = words[at : at + count]
        key = tuple(word.text for word in here)
        if len(here) < count or any(word.start in cast.by_offset for word in here):
            continue
        if key in acronyms or (key in firsts and _alone(words, at, count)):
            note(cast, acronyms.get(key) or firsts[key], here[0].start, here[-1].end)
            return
    the = at > 0 and words[at - 1].lower in {"the", "this"} and words[at].start - words[at - 1].end == 1
    found = heads.get((words[at].text,), ()) if the and words[at].start not in cast.by_offset else ()
    if found and _ends(words, at) and (actor := nearest(list(found), words[at].start)):
        note(cast, actor, words[at - 1].start, words[at].end)


def _ends(words: list[Word], last: int) -> bool:
    """Whether no name goes on behind a word."""
    behind = words[last + 1] if last + 1 < len(words) else None
    return behind is None or not behind.capital or behind.start - words[last].end > 1


def _alone(words: list[Word], at: int, count: int) -> bool:
    """Whether words are a whole name: nothing in capitals stands on either side but a role."""
    behind = words[at + count] if at + count < len(words) else None
    if behind is not None and behind.capital and behind.start - words[at + count - 1].end <= 1:
        return not behind.first and role_class(behind.text) is not None
    before = words[at - 1] if at else None
    beside = before is not None and words[at].start - before.end <= 1
    return not (beside and before is not None and (before.capital or before.text == "-") and not words[at].first)


def _longer(cast: Cast) -> list[Actor]:
    """The bodies whose names have several words and are no places."""
    return [
        actor
        for actor in cast.actors
        if not actor.is_person and " " in actor.name and actor.rule != "organization.jurisdiction"
    ]


def _words(name: str) -> tuple[str, ...]:
    found = tuple(WORD.findall(name))
    return found[1:] if found[:1] in {("The",), ("the",)} else found


def _unique(cast: Cast, lines: list[Line]) -> dict[tuple[str, ...], Actor]:
    """The first words of firms' names that nothing else is called by, and their firms."""
    owners: dict[tuple[str, ...], list[Actor]] = defaultdict(list)
    begin: dict[str, set[int]] = defaultdict(set)
    for actor in cast.actors:
        if actor.rule in SHADOWS | {PLACE} and (
            " " not in actor.name or any(_goes_on(actor, other) for other in cast.actors)
        ):
            continue
        begin[_words(actor.name)[0]].add(id(actor))
        if actor.is_person:
            begin[_words(actor.name)[-1]].add(id(actor))
    for actor in _longer(cast):
        foreign = actor.kind == "advocacy" and head_kind(actor.name) is None and actor.rule not in STARTED
        school = actor.kind == "school" and _words(actor.name)[-1].lower() in SCHOOLS
        if actor.kind not in FIRMS and not foreign and not school:
            continue
        for short in _firsts(actor):
            if not school or cast.named(" ".join(short)) is None:
                owners[short].append(actor)
    return {
        short: max(actors, key=lambda actor: len(actor.name))
        for short, actors in owners.items()
        if _one(actors) and begin[short[0]] <= {id(actor) for actor in actors} and not _is_place(cast, lines, short)
    }


def _goes_on(short: Actor, actor: Actor) -> bool:
    """Whether a firm's name goes on where another name ends: Rook Mills, Rook Mills Ltd."""
    return not actor.is_person and actor.kind in FIRMS and actor.name.startswith(f"{short.name} ")


def _cut_names(cast: Cast) -> list[tuple[str, Actor]]:
    """The names of bodies that are one other's without its last word or what stands behind `of`."""
    found = []
    for short in cast.actors:
        longer = [actor for actor in cast.actors if not actor.is_person and _cut(short, actor)]
        if not short.is_person and len(longer) == 1:
            found.append((short.name, longer[0]))
    return found


def _cut(short: Actor, actor: Actor) -> bool:
    """Whether a name is another's cut short: the Friends (of Fern Hollow), Corbel Baptist (Church), Local 9 (of X)."""
    if LOCAL.fullmatch(short.name):
        return short.rule == "organization.local" and actor.name.startswith((f"{short.name} of ", f"{short.name}, "))
    rest = actor.name.removeprefix(f"{short.name} ").removeprefix(f"{short.name}, ")
    if rest == actor.name or short.rule not in SHADOWS | HEADED:
        return False
    return rest.startswith("of ") or (short.rule in HEADED and " " not in rest and rest.lower() not in UNITS)


def _one(actors: list[Actor]) -> bool:
    """Whether several names begin with one another, as of one firm: Rook Mills, Rook Mills Ltd."""
    names = sorted((actor.name for actor in actors), key=len)
    return all(longer.startswith(shorter) for shorter, longer in itertools.pairwise(names))


def _firsts(actor: Actor) -> list[tuple[str, ...]]:
    """The words that a name may be cut to, from its first word on."""
    parts = _words(actor.name)
    stop = next((at for at, part in enumerate(parts) if part.lower() in LINKS - {"&"}), len(parts))
    found = []
    for count in range(1, min(stop, 4)):
        short = parts[:count]
        while short and not short[-1][0].isalnum():
            short = short[:-1]
        if short and _distinct(short):
            found.append(short)
    return list(dict.fromkeys(found))


def _distinct(short: tuple[str, ...]) -> bool:
    """Whether words can be a firm's name alone: no level, place, office or kind of body."""
    name = " ".join(short)
    low = short[0].lower()
    plain = (len(short) == 1 and low in WEAK_PREFIX) or low in DAYS or is_place(name) or role_class(name) is not None
    if plain or len(low) < FEWEST or not short[0][0].isupper() or not short[-1][0].isupper():
        return False
    return len(short) > 1 or (head_kind(name) is None and low not in ALONE and low not in BY_KIND)


def _is_place(cast: Cast, lines: list[Line], short: tuple[str, ...]) -> bool:
    """Whether the text uses words for a place: in Elmbury, Elmbury (Ohio), ELMBURY —."""
    name = " ".join(short)
    dateline = rf"^\s*{re.escape(name.upper())}\b.{{0,30}}(?:[—–:]|-- | - )"
    if re.search(dateline, cast.document.text, re.MULTILINE):
        return True
    for line in lines:
        for at in range(len(line.words) - len(short) + 1):
            here = line.words[at : at + len(short)]
            if tuple(word.text for word in here) != short or not _alone(line.words, at, len(short)):
                continue
            before = line.words[at - 1].lower if at else ""
            if before in PLACED:
                return True
    return False


def _acronyms(cast: Cast) -> dict[tuple[str, ...], Actor]:
    """Initials of exactly one body's name."""
    owners: dict[str, list[Actor]] = defaultdict(list)
    for actor in _longer(cast):
        if actor.acronym is None:
            key = body_key(actor.name)
            told = {letters for letters, name in table("acronym_names").items() if body_key(name) == key}
            for letters in initials(actor.name) - set(table("acronym_names")) | told:
                owners[letters].append(actor)
    taken = {actor.acronym for actor in cast.actors} | {a.name for a in cast.actors if a.rule not in SHADOWS}
    return {
        (letters,): actors[0]
        for letters, actors in owners.items()
        if len(actors) == 1 and len(letters) >= FEWEST and letters not in NO_ACRONYMS and letters not in taken
    }


def _heads(cast: Cast) -> dict[tuple[str, ...], list[Actor]]:
    """The one-word heads of names, where the head is no common kind of body (the Circle, the Corps)."""
    found: dict[tuple[str, ...], list[Actor]] = defaultdict(list)
    for actor in _longer(cast):
        parts = _words(actor.name)
        stop = next((at for at, part in enumerate(parts) if at and part.lower() in LINKS), len(parts))
        head = parts[stop - 1]
        if head[0].isupper() and head.isalpha() and not _plain(head) and not is_place(head):
            found[(head,)].append(actor)
    return found


def _plain(word: str) -> bool:
    """Whether a noun means a body wherever it stands: the board, the city."""
    low = word.lower()
    return low in ALONE or low in BY_KIND or low in JURISDICTIONS or low in word_list("body_heads")


def _drop_plain(cast: Cast) -> None:
    """Take bodies that are nothing but "the Department" out of the cast, so that they mean what the noun means."""
    for actor in list(cast.actors):
        plain = not actor.is_person and actor.rule in SHADOWS | {"organization.head"} and _plain(actor.name)
        if plain and " " not in actor.name and not actor.name.isupper() and _with_the(cast, actor.name):
            _remove(cast, actor)


def _with_the(cast: Cast, name: str) -> bool:
    """Whether "the" or the like stands before most mentions of the body of this name (headlines leave it out)."""
    actor = cast.named(name)
    text = cast.document.text
    ahead = [text[max(0, span.start - 5) : span.start].lower() for span in actor.mentions] if actor else []
    the = sum(re.search(r"\b(?:the|this|our) $", each) is not None for each in ahead)
    return 2 * the >= len(ahead)


def _remove(cast: Cast, actor: Actor) -> None:
    cast.actors.remove(actor)
    for offset in [at for at, named in cast.by_offset.items() if named is actor]:
        del cast.by_offset[offset]


def _absorb(cast: Cast, name: str, actor: Actor) -> None:
    """Make what was a body of its own by that name a short form of another."""
    other = cast.named(name)
    if other is None or other is actor or other.is_person:
        return
    firms = actor.kind == other.kind == "company" and _goes_on(other, actor)
    placed = other.rule == PLACE and _goes_on(other, actor)
    headed = other.rule in HEADED and actor.name.endswith(f" {other.name}")
    if other.rule not in SHADOWS and not firms and not placed and not headed and not _cut(other, actor):
        return
    _remove(cast, other)
    for span in other.mentions:
        note(cast, actor, span.start, span.end)
    actor.mentions.sort(key=lambda span: span.start)
