"""Bodies meant by the noun that ends their names: in headlines, before a role, wherever "the" takes it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.generic import ends_as
from loaders.extraction.naming.mentions import nearest, note
from loaders.extraction.naming.phrases import ALONE, BY_KIND, JURISDICTIONS, loose_heads
from loaders.extraction.naming.standins import standing_in
from loaders.extraction.naming.vocabulary import OWNERS, fold, head_kind, role_class

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor, Cast
    from loaders.extraction.naming.told import Told
    from loaders.extraction.naming.words import Line, Word

AGAIN = {"the", "this"}
OFFICES = {"body", "private", "official", "speaker"}
LONGEST = 4
"""Words of the longest description in a headline (Prison guards' union)."""


def note_bare(cast: Cast, all_lines: list[Line], nouns: Told) -> None:
    """Note the bodies where their noun stands alone for them."""
    for line in all_lines:
        words = line.words
        headline = line.paragraph.kind == "headline"
        for at, word in enumerate(words):
            if word.pos not in {"NOUN", "PROPN"} or (not word.text.isalpha() and "-" not in word.text):
                continue
            if _before_role(cast, words, at):
                _tie(cast, words, at, at)
            elif word.start in cast.by_offset:
                continue
            elif headline and (taken := _called(cast, word.lower)) is not None and _whole(words, at):
                note(cast, taken, word.start, word.end)
            elif headline and _is_body(word.lower) and _whole(words, at):
                _tie(cast, words, at, at, headline=(line, nouns))
            elif not line.styled and word.text.islower() and _taken_up(words, at):
                _tie(cast, words, at - 1, at, only=True)


def _called(cast: Cast, noun: str) -> Actor | None:
    """The one body that the text below a headline takes up by a noun: the county, the utility."""
    if noun not in JURISDICTIONS and not _is_body(noun):
        return None
    named = [
        a for a in cast.actors if not a.is_person and fold(a.name) != noun and f"the {noun}" in map(fold, a.aliases)
    ]
    return named[0] if len(named) == 1 else None


def _tie(
    cast: Cast,
    words: list[Word],
    first: int,
    last: int,
    *,
    headline: tuple[Line, Told] | None = None,
    only: bool = False,
) -> None:
    """Note the body that a noun means, if the text has one of that name; `only`: and no second one."""
    head = words[last].lower
    bodies = [actor for actor in cast.actors if not actor.is_person and actor.mentions]
    fitting = [actor for actor in bodies if ends_as(actor, head, head) and actor.rule != "organization.jurisdiction"]
    if not fitting and headline is not None:
        fitting = list(headline[1].get(head, ()))
    if not fitting and headline is not None and head in BY_KIND:
        fitting = [
            actor for actor in bodies if actor.kind in BY_KIND[head] and actor.rule != "organization.jurisdiction"
        ]
    fitting = fitting or standing_in(bodies, head)
    if not fitting or ((only or headline is not None) and len(fitting) > 1):
        return
    actor = nearest(fitting, words[first].start)
    if actor is not None:
        first = first if headline is None else _start(cast, words, last, actor, styled=headline[0].styled)
        note(cast, actor, words[first].start, words[last].end)


def _is_body(noun: str) -> bool:
    """Whether a noun means a body by itself."""
    known = noun in ALONE or noun in BY_KIND or noun in loose_heads() or noun in word_list("body_heads")
    return (known or noun in table("alone_acting") or head_kind(noun) is not None) and noun not in JURISDICTIONS


def _before_role(cast: Cast, words: list[Word], at: int) -> bool:
    """Whether a noun stands right before somebody's role and name: alliance convener Ada Fenn."""
    before = words[at - 1] if at else None
    if before is not None and before.capital and words[at].start - before.end == 1:
        return False
    if not _is_body(words[at].lower):
        return False
    for count in (1, 2):
        named = at + count + 1
        if named >= len(words) or any(words[i].start - words[i - 1].end != 1 for i in range(at + 1, named + 1)):
            return False
        role = " ".join(word.text for word in words[at + 1 : named])
        owner = cast.by_offset.get(words[named].start)
        if owner is not None and owner.is_person and words[named].capital and role_class(role) in OFFICES:
            return True
    return False


def _whole(words: list[Word], at: int) -> bool:
    """Whether a noun ends its phrase: Tenants' union says, not the union hall."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is None or behind.pos not in {"NOUN", "PROPN", "ADJ"} or behind.start - words[at].end > 1


def _start(cast: Cast, words: list[Word], at: int, actor: Actor, *, styled: bool) -> int:
    """The first word of what describes a noun; where all have capitals, of what the body's name has too."""
    name = set(fold(actor.name).split())
    first = at
    while first and at - first < LONGEST:
        word = words[first - 1]
        fits = word.pos in {"NOUN", "PROPN", "ADJ"} or (word.text in OWNERS and first > 1)
        fits = fits and (word.lower in name or not styled)
        if not fits or word.start in cast.by_offset or words[first].start - word.end > 1:
            break
        first -= 1
    return first + (words[first].text in OWNERS)


def _taken_up(words: list[Word], at: int) -> bool:
    """Whether "the" stands before a noun that is the whole phrase and no people: the tribe said."""
    noun = words[at].lower
    people = noun in word_list("people_nouns") or noun in word_list("plural_people") or role_class(noun) is not None
    opens = at > 0 and words[at - 1].lower in AGAIN and words[at].start - words[at - 1].end == 1
    return opens and not people and noun not in JURISDICTIONS and _whole(words, at)
