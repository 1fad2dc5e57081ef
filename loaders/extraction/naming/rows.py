"""Names in a row with bodies (Tally Friends, the Rook Council and Elm Now): one of them says what the others are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.naming.compounds import are_people
from loaders.extraction.naming.vocabulary import (
    PLACE_HEADS,
    head_kind,
    is_excluded_head,
    is_number,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Word

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run

PARTING = {",", ";", "and", "&", "plus"}
MOST_MARKS = 3
"""Marks and small words between two names of a row (`, and the`)."""
INSIDE = {"of", "for", "the", "'s", "’s", "'", "’", "&", "on", "in"}
"""Small words and marks inside the names of a row."""
LONGEST = 9


def body_before(run: Run) -> bool:
    """Whether the name before a comma or `and` in front of a run is a body's by its head."""
    at = _over_marks(run.line.words, run.first - 1, -1)
    return at is not None and is_body(_back(run.line.words, at))


def body_behind(run: Run) -> bool:
    """Whether the name behind a comma or `and` is a body's by its head."""
    at = _over_marks(run.line.words, run.last + 1, 1)
    return at is not None and is_body(_forth(run.line.words, at))


def _over_marks(words: list[Word], at: int, step: int) -> int | None:
    """The index beyond the mark that parts two names of a row, seen from one of them."""
    passed: set[str] = set()
    while 0 <= at < len(words) and words[at].lower in {*PARTING, "the"} and len(passed) < MOST_MARKS:
        passed.add(words[at].lower)
        at += step
    beyond = bool(passed & PARTING) and 0 <= at < len(words)
    return at if beyond and (step < 0 or words[at].capital) else None


def _back(words: list[Word], last: int) -> list[Word]:
    """The words of the name that ends at an index."""
    first = last
    while first > 0 and last - first < LONGEST and (_of_name(words[first - 1]) or is_number(words[first].text)):
        first -= 1
    return words[first : last + 1]


def _forth(words: list[Word], first: int) -> list[Word]:
    """The words of the name that starts at an index."""
    last = first
    while last + 1 < len(words) and last - first < LONGEST and _of_name(words[last + 1], counted=True):
        last += 1
    return words[first : last + 1]


def _of_name(word: Word, *, counted: bool = False) -> bool:
    return word.capital or word.lower in INSIDE or (counted and is_number(word.text))


def is_body(parts: list[Word]) -> bool:
    """Whether the words of a row's item end as a body, or have a body's head before `of`."""
    while parts and not parts[0].capital:
        parts = parts[1:]
    if len(parts) > 1 and is_number(parts[-1].text):
        if are_people(parts[-2]):
            return True
        parts = parts[:-1]
    tail = next((at for at, word in enumerate(parts) if at and word.lower in {"of", "for"}), len(parts))
    head = parts[:tail]
    if len(head) < 2 or not head[-1].capital or role_class(head[0].text) in {"official", "honorific"}:  # noqa: PLR2004 (a name and a head)
        return known_kind(" ".join(word.text for word in parts)) is not None
    last = head[-1].lower
    text = " ".join(word.text for word in head)
    ends = head_kind(text) is not None and not is_excluded_head(last) and last not in PLACE_HEADS
    people = are_people(head[-1]) and role_class(text) is None
    return ends or people or last == "local" or known_kind(text) is not None
