"""A role that the text gives a person, and what every reading of roles shares."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.titles import phrase_class
from loaders.extraction.naming.vocabulary import LONGEST_ROLE, first_name, fold, is_plural_role, role_class
from loaders.extraction.naming.words import Word

DETERMINERS = {
    "a",
    "an",
    "the",
    "our",
    "his",
    "her",
    "their",
    "its",
    "my",
    "whose",
    "'s",
    "’s",
    "'",
    "’",
    "as",
    "one",
    "your",
}
STOPS = {
    ",",
    ";",
    ".",
    ":",
    "—",
    "–",
    "(",
    ")",
    "“",
    "”",
    '"',
    "who",
    "which",
    "that",
    "said",
    "says",
    "told",
    "and",
    "but",
}
LINKS = {"of", "for", "at", "with", "in", "to", "from", "on"}
LEADS = word_list("leading_verbs")
WEIGHT = {"official": 4, "body": 4, "speaker": 4, "private": 3, "kin": 2, "honorific": 0}
WEAK = word_list("weak_titles")
WEAKER = 1.5
STRONGER = 1.1
LEGISLATORS = word_list("legislators")
REACH = 16
DEGREES = {
    "m.d.",
    "ph.d.",
    "r.n.",
    "esq.",
    "j.d.",
    "md",
    "phd",
    "rn",
    "ed.d.",
    "d.o.",
    "c.p.a.",
    "aicp",
    "obe",
    "mbe",
    "kc",
    "qc",
    "iii",
    "ii",
}
PLURAL_PENALTY = 2.0
WORKER = re.compile(
    r"(?:[bcdfghjklmnpstvz](?:er|or)|[aeoru]yer|ist|ian|man|woman|lady|smith|monger|hand|eer|ee|teen|teenager|student|mum|mom|dad)$"
)


Bodies = Callable[[int], bool]


@dataclass(slots=True)
class Claim:
    """One role that the text gives a person, with the words it stands in."""

    phrase: str
    start: int
    end: int
    kind: str
    """A class of words/roles.txt, or `verb`."""
    weight: float
    scope: tuple[int, int]
    """Offsets within which the role's body is named."""
    loose: bool = False
    """A signature: the body needs no `of` in front."""
    indefinite: bool = False
    """Only a description: "a retired teacher"."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What the readings below need: the article, the line's words, and where bodies are named."""

    text: str
    words: list[Word]
    bodies: Bodies


def make(reader: Reader, bounds: tuple[int, int], weight: float, scope: tuple[int, int]) -> Claim:
    """The claim of a role phrase given by its word bounds, widened to its modifiers and its own `of`."""
    words = reader.words
    head = " ".join(word.text for word in words[bounds[0] : bounds[1] + 1])
    kind = role_class(head) or _class_before_of(words, bounds) or _class_of_first(words, bounds) or "private"
    first, last = widen(words, *bounds)
    if words[first].lower == "the" and first < last and words[first + 1].lower not in {"rev", "rev.", "hon", "hon."}:
        first += 1
    tail = _tail(reader, last)
    if tail > last:
        last = tail
        kind = "official" if words[bounds[1]].lower == "secretary" else kind
    phrase = reader.text[words[first].start : words[last].end]
    weight += WEIGHT[kind] + (STRONGER if fold(head) in LEGISLATORS else -WEAKER if fold(head) in WEAK else 0)
    return Claim(phrase, words[first].start, words[last].end, kind, weight, scope)


def _class_before_of(words: list[Word], bounds: tuple[int, int]) -> str | None:
    link = next((i for i in range(*bounds) if words[i].lower in {"of", "for"}), None)
    return role_class(" ".join(word.text for word in words[bounds[0] : link])) if link else None


def _class_of_first(words: list[Word], bounds: tuple[int, int]) -> str | None:
    """The class of the first of several roles (chairman, president and CEO)."""
    link = next((i for i in range(*bounds) if words[i].lower in {",", "and", "&"}), None)
    return role_class(" ".join(word.text for word in words[bounds[0] : link])) if link else None


def together(words: list[Word], bounds: tuple[int, int], end: int) -> tuple[int, int]:
    """Take in the roles joined to one (chairman, president and CEO); `end` is exclusive."""
    first, last = bounds
    while last + 2 < end and words[last + 1].lower in {",", "and", "&", "/"}:
        at = last + 2 + (words[last + 1].text == "," and words[last + 2].lower in {"and", "&"})
        more = first_role(words, at, min(end, at + 1), end)
        if more is None or is_plural_role(words[more[1]].text):
            break
        behind = words[more[1] + 1] if more[1] + 1 < len(words) else None
        if behind is not None and behind.capital and behind.start - words[more[1]].end == 1:
            break
        last = more[1]
    return first, last


def _tail(reader: Reader, last: int) -> int:
    """The end of a title's own "of": Superintendent of Schools, Director of Constituent Services."""
    words = reader.words
    if last + 2 >= len(words) or words[last + 1].lower not in {"of", "for"} or not words[last].capital:
        return last
    at = last + 2
    if not words[at].capital or words[at].label == "GPE" or reader.bodies(words[at].start):
        return last
    while at + 1 < len(words) and words[at + 1].start - words[at].end <= 1:
        following = words[at + 1]
        if starts_person(words, at + 1):
            break
        further = at + 2 < len(words) and words[at + 2].capital and following.lower in {"and", "of", "&"}
        if not (following.capital or further):
            break
        at += 1
    return at


def starts_person(words: list[Word], at: int) -> bool:
    """Whether a full name starts at a word: Director of Public Safety Karen Holt."""
    known = first_name(words[at].text)
    behind = words[at + 1] if at + 1 < len(words) else None
    return known is not None and not known.endswith("?") and behind is not None and behind.capital


def widen(words: list[Word], first: int, last: int) -> tuple[int, int]:
    """Take in the modifiers in front of a role noun (interim, City, general)."""
    while first > 0 and words[first].start - words[first - 1].end <= 1:
        word = words[first - 1]
        if word.text in {"'s", "’s"} and first > 1 and role_class(words[first - 2].text) == "official":
            first -= 2
            continue
        joint = word.text == "-" and first > 1
        if word.lower in word_list("role_modifiers") and word.lower not in {"of", "and", "for", "the", "to"}:
            first -= 1
        elif joint and words[first - 2].lower in word_list("role_modifiers"):
            first -= 2
        else:
            break
    return first, last


def first_role(words: list[Word], start: int, stop: int, end: int | None = None) -> tuple[int, int] | None:
    """The first role phrase that starts among words start to stop; it may go on up to `end` (both exclusive)."""
    end = stop if end is None else end
    for first in range(start, stop):
        for length in range(min(LONGEST_ROLE, end - first), 0, -1):
            if phrase_class(words, first, first + length - 1) not in {None, "honorific"}:
                return _longer(words, first, first + length - 1, end)
    return None


def _longer(words: list[Word], first: int, last: int, end: int) -> tuple[int, int]:
    """A noun phrase's head is its last noun: "board president", not "board"."""
    while last + 1 < end and words[last + 1].start - words[last].end == 1:
        following = words[last + 1]
        longest = next(
            (
                n
                for n in range(min(LONGEST_ROLE, end - last - 1), 0, -1)
                if role_class(" ".join(w.text for w in words[last + 1 : last + 1 + n])) not in {None, "honorific"}
            ),
            0,
        )
        if not longest or following.lower in LINKS:
            break
        last += longest
    return first, last


def scope_end(words: list[Word], at: int) -> int:
    """The offset where the phrase that starts at a word ends: the next mark or verb of saying."""
    stop = next(
        (i for i in range(at + 1, min(len(words), at + REACH)) if words[i].text in STOPS - {"and", "(", ")"}), None
    )
    return words[stop].start if stop is not None else words[min(len(words) - 1, at + REACH)].end
