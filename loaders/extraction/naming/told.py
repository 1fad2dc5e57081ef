"""What the text says that a body is, and the nouns that mean it from there on: the applicant, Elmbury Sand Ltd."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.mentions import note
from loaders.extraction.naming.phrases import ALONE, BY_KIND, loose_heads
from loaders.extraction.naming.vocabulary import GROUP_NOUNS, fold, head_kind, role_class

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor, Cast
    from loaders.extraction.naming.words import Line, Word

OPENING = {"the", "its", "their", "his", "her", "our", "this", "whose", "'s", "’s"}
INDEFINITE = {"a", "an", "the", "one"}
SITED = {"in", "on", "at", "under", "during", "after", "before", "since", "over", "near", "along", "across", "into"}
"""What stands before a place or a time that a comma parts from the subject: in the hall, Elmbury Sand said."""
AGAIN = {"the", "this"}
CLOSING = {",", ".", ";", ":", ")", "—", "–", "?", "!"}
BEHIND = {"that", "which", "who", "whose", "in", "of", "for", "from", "with", "on", "at", "based"}
LONGEST = 5
LETTERS = 4

Told = dict[str, list["Actor"]]


def told(cast: Cast, all_lines: list[Line]) -> Told:
    """The nouns that stand beside a body's name as what it is, and the bodies."""
    found: Told = defaultdict(list)
    for line in all_lines:
        if line.styled:
            continue
        for first, last, actor in _named(cast, line.words):
            for noun in (*_ahead(line.words, first, last), *_behind(line.words, last)):
                if actor not in found[noun]:
                    found[noun].append(actor)
    return {noun: actors for noun, actors in found.items() if actors}


def note_told(cast: Cast, all_lines: list[Line], nouns: Told) -> None:
    """Note the bodies where such a noun with "the" takes them up, or announces them right before the name."""
    for line in all_lines:
        words = line.words
        for at in range(1, len(words)):
            actors = nouns.get(words[at].lower, ())
            opens = words[at - 1].lower in AGAIN and words[at].start - words[at - 1].end == 1
            if len(actors) != 1 or not opens or words[at].capital or words[at].start in cast.by_offset:
                continue
            behind = words[at + 1] if at + 1 < len(words) else None
            if behind is not None and behind.pos in {"NOUN", "PROPN"} and behind.start - words[at].end == 1:
                continue
            note(cast, actors[0], words[at - 1].start, words[at].end)


def _named(cast: Cast, words: list[Word]) -> list[tuple[int, int, Actor]]:
    """The bodies' names of a line, by their words."""
    found: list[tuple[int, int, Actor]] = []
    at = 0
    while at < len(words):
        actor = cast.by_offset.get(words[at].start)
        last = at
        while last + 1 < len(words) and cast.by_offset.get(words[last + 1].start) is actor:
            last += 1
        named = actor is not None and not actor.is_person and words[at].text[0].isupper()
        if named and actor is not None and actor.rule != "organization.jurisdiction":
            found.append((at, last, actor))
        at = last + 1
    return found


def _ahead(words: list[Word], first: int, last: int) -> tuple[str, ...]:
    """The noun set off before a name, and its whole phrase: the bus company, Elmbury Coaches, says."""
    comma = first - 1
    if comma > 0 and words[comma].lower == "the":
        comma -= 1
    last = _placed(words, last)
    behind = words[last + 1] if last + 1 < len(words) else None
    if comma < 2 or words[comma].text != "," or (behind is not None and behind.text not in CLOSING):  # noqa: PLR2004
        return ()
    listed = last + 3 < len(words) and words[last + 2].lower in {"and", "or"}
    if behind is not None and listed and words[last + 3].pos not in {"VERB", "AUX"}:
        return ()  # (one of a list)
    noun = words[comma - 1]
    opens = next((at for at in range(comma - 2, max(-1, comma - LONGEST - 1), -1) if words[at].lower in OPENING), None)
    if opens is None or not _is_body(noun) or not _modify(words, opens + 1, comma - 1):
        return ()
    before = words[opens - 1].lower if opens else ""
    return () if before in SITED or before in {"and", ","} else _both(words, opens + 1, comma - 1)


def _both(words: list[Word], first: int, last: int) -> tuple[str, ...]:
    """A noun alone, and with what stands before it."""
    return tuple(dict.fromkeys((words[last].lower, fold(" ".join(word.text for word in words[first : last + 1])))))


def _placed(words: list[Word], last: int) -> int:
    """The last word of a name with the place behind it: Elmbury Coaches of Rook Vale."""
    at = last + 2
    if at >= len(words) or words[last + 1].lower not in {"of", "in"} or not words[at].capital:
        return last
    while at + 1 < len(words) and words[at + 1].capital and words[at + 1].start - words[at].end == 1:
        at += 1
    return at


def _behind(words: list[Word], last: int) -> tuple[str, ...]:
    """The noun set off behind a name: Elmbury Coaches, a bus company."""
    at = last + 1
    if at + 2 >= len(words) or words[at].text != "," or words[at + 1].lower not in INDEFINITE:
        return ()
    end = at + 2
    while end + 1 < len(words) and end - at < LONGEST and not words[end + 1].text[0].isupper():
        if words[end + 1].pos not in {"NOUN", "ADJ", "PROPN", "PART"} and words[end + 1].text not in {"'", "’"}:
            break
        end += 1
    behind = words[end + 1] if end + 1 < len(words) else None
    ends = behind is None or behind.text in CLOSING or behind.lower in BEHIND or behind.pos == "VERB"
    return _both(words, at + 2, end) if ends and _is_body(words[end]) and _modify(words, at + 2, end) else ()


def _modify(words: list[Word], first: int, end: int) -> bool:
    """Whether words are nothing but what stands before a noun."""
    return all(
        word.pos in {"NOUN", "ADJ", "PROPN", "NUM", "VERB"} or word.text in {"-", "'", "’", "'s", "’s"}
        for word in words[first:end]
    )


def _is_body(noun: Word) -> bool:
    """Whether a noun can say what a body is."""
    low = noun.lower
    if noun.pos != "NOUN" or not noun.text.islower() or low in word_list("thing_nouns") or len(low) < LETTERS:
        return False
    if role_class(low) == "official" and low not in word_list("firm_nouns"):
        return False
    kind = low in ALONE or low in BY_KIND or low in GROUP_NOUNS or low in loose_heads() or head_kind(low) is not None
    kind = kind or low in table("body_kinds") or low in table("alone_acting") or low in table("heads_behind_names")
    return kind or low in word_list("firm_nouns")
