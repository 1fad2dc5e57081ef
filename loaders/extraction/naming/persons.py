"""Which runs, or ends of runs, name a person, and the title in front of the name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.vocabulary import (
    LONGEST_ROLE,
    first_name,
    head_kind,
    is_excluded_head,
    is_place,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Word

LONGEST_NAME = 5
SHORT_NAME = 3
SUFFIX = re.compile(r",? (?:Jr\.?|Sr\.?|III|II|IV)(?!\w)")
SAID = word_list("saying_forms")
NO_SURNAMES = word_list("no_surnames")


@dataclass(slots=True)
class Naming:
    """One place where a person is named, with the titles in front."""

    run: Run
    """The name itself, without titles."""
    titles: list[tuple[int, int]] = field(default_factory=list)
    """Word bounds (first, last) of role phrases in front of the name, nearest first."""
    prefix: Run | None = None
    """Capitalised words in front of the titles: a place or a body."""
    titled_start: int = 0
    """Offset where the nearest honorific or title starts."""


def person_in(core: Run, *, listed: bool = False) -> Naming | None:
    """The person that a run of capitalised words names, or None; `listed`: stands in a list of titled names."""
    words = core.words
    title = _title_within(words)
    if title is not None:
        start = title[1] + 1
        if _may_be_name(words[start:], titled=True):
            naming = _with_title(core, title, start)
            if naming is not None:
                return naming
    if title is not None and title[1] == len(words) - 1:
        return None
    at = _start_of_name(core, listed=listed)
    if at is None:
        return None
    prefix = Run(core.line, core.first, core.first + at - 1) if at else None
    run = _without_role(Run(core.line, core.first + at, core.last))
    return Naming(run, _lower_titles(run.line.words, core.first - 1) if at == 0 else [], prefix, run.start)


def _title_within(words: list[Word]) -> tuple[int, int] | None:
    """First and last index of the last role phrase of the run that has a name behind it."""
    best = None
    for last in range(len(words)):
        for length in range(min(LONGEST_ROLE, last + 1), 0, -1):
            first = last - length + 1
            kind = role_class(" ".join(word.text for word in words[first : last + 1]))
            if last + 1 < len(words) and words[last + 1].text[0] in "'’&/-":
                break
            if kind and not (
                kind == "private" and length == 1 and words[first].first and first_name(words[first].text)
            ):
                if best is None or last > best[1]:
                    best = (first, last)
                break
        if best is not None and last > best[1] and first_name(words[last].text) and not role_class(words[last].text):
            break
    return best


def _with_title(core: Run, title: tuple[int, int], start: int) -> Naming | None:
    words = core.line.words
    run = _without_role(Run(core.line, core.first + start, core.last))
    first, last = core.first + title[0], core.first + title[1]
    kind = role_class(" ".join(word.text for word in words[first : last + 1]))
    if kind == "private" and len(run.words) == 1 and run.words[0].label != "PERSON":
        return None
    titles = [(first, last)]
    titled_start = words[first].start
    while first > core.first and (more := _ending_at(words, first - 1)):
        titles.append(more)
        first = more[0]
    titles += _lower_titles(words, first - 1) if first == core.first else []
    prefix = Run(core.line, core.first, first - 1) if first > core.first else None
    return Naming(run, titles, prefix, titled_start)


def _without_role(run: Run) -> Run:
    """The name without a role that follows it unmarked (Ben Carder Chairman of the ...)."""
    for count in (2, 1):
        behind = " ".join(word.text for word in run.words[-count:])
        if len(run.words) >= count + 2 and role_class(behind) in {"official", "body"}:
            return Run(run.line, run.first, run.last - count)
    return run


def _ending_at(words: list[Word], last: int) -> tuple[int, int] | None:
    """The longest role phrase that ends at a word."""
    for length in range(min(LONGEST_ROLE, last + 1), 0, -1):
        first = last - length + 1
        phrase = words[first : last + 1]
        if all(b.start - a.end <= 1 for a, b in pairwise(phrase)) and role_class(
            " ".join(word.text for word in phrase)
        ):
            return first, last
    return None


def _lower_titles(words: list[Word], last: int) -> list[tuple[int, int]]:
    """Role phrases in lower case right before the name (spokeswoman Tanya Weil)."""
    if last < 0 or words[last + 1].start - words[last].end != 1:
        return []
    found = _ending_at(words, last)
    return [found] if found else []


def _may_be_name(words: list[Word], *, titled: bool) -> bool:
    """Whether the words can be a person's name at all."""
    if not words or len(words) > LONGEST_NAME + 2 or words[-1].lower in NO_SURNAMES:
        return False
    if words[0].text[0].isdigit() or words[0].text in {"&", "/", "'s", "’s"}:
        return False
    if any(word.text in {"&", "of", "/"} or word.text[0].isdigit() for word in words):
        return False
    text = " ".join(word.text for word in words)
    if known_kind(text) or (len(words) == 1 and (words[0].text.isupper() or is_place(text))):
        return False
    if not titled:
        return True
    single = len(words) == 1
    return not (single and (head_kind(text) or is_excluded_head(text) or words[0].lower in _common())) or bool(
        first_name(words[0].text) and not single
    )


def _common() -> set[str]:
    return {"elect", "emeritus", "general", "office", "pro", "day", "generals", "in", "i", "said", "and"}


def _start_of_name(core: Run, *, listed: bool) -> int | None:
    """Index within an untitled run where a person's name starts; None where there is none."""
    words = core.words
    for at in range(min(3, len(words))):
        rest = words[at:]
        if len(rest) < 2 or not _may_be_name(rest, titled=False):  # noqa: PLR2004 (a name in full has two words)
            continue
        if _votes(core, rest, listed=listed and at == 0) >= (2 if at == 0 else 3):
            return at
        if at == 0 and _mixed(rest):
            return None
    return None


def _mixed(words: list[Word]) -> bool:
    """Whether no part of the run can be a person, since it ends as a body or place does."""
    return words[-1].lower in NO_SURNAMES


def _votes(core: Run, rest: list[Word], *, listed: bool) -> int:
    """How much speaks for a person: a first name, the model's label, an age or party behind, a verb of saying."""
    initial = re.fullmatch(r"(?:[A-Z]\.)+", rest[0].text) is not None
    known = first_name(rest[1].text if initial and len(rest) > 2 else rest[0].text)  # noqa: PLR2004 (C. Denise Hall)
    votes = 0 if known is None else 1 if known.endswith("?") else 2
    people = sum(word.label == "PERSON" for word in rest)
    votes += 1 if initial and len(rest) > 1 else 0
    votes += 2 if people == len(rest) else 1 if people > 1 else 0
    places = sum(word.label in {"GPE", "LOC", "FAC"} for word in rest)
    votes -= 1 if places == len(rest) else 0
    text = core.line.words
    following = core.after()
    behind: str = following.lower if following else ""
    before = core.before()
    votes += 2 if listed else 0
    if behind in SAID or (before and before.lower in SAID):
        votes += 1
    if behind == "," and (second := core.after(2)) and second.text.isdigit() and len(second.text) < 4:  # noqa: PLR2004
        votes += 2
    if before and _ending_at(text, core.first - 1) and before.end + 1 == rest[0].start:
        votes += 2
    if before and before.lower == "the":
        votes -= 3
    last = rest[-1].text
    surname = known and not known.endswith("?") and len(rest) <= SHORT_NAME and last.lower() not in NO_SURNAMES
    if head_kind(last) and not surname:
        votes -= 3
    if is_excluded_head(last) and not (people == len(rest) and known):
        votes -= 2
    if any(word.text.isupper() and len(word.text) > 2 for word in rest):  # noqa: PLR2004 (an acronym inside)
        votes -= 2
    return votes
