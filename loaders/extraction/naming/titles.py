"""Titles in front of names: inside a run of capitalised words, in lower case before it, and with "of" in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.vocabulary import LONGEST_ROLE, first_name, head_kind, is_plural_role, role_class
from loaders.extraction.naming.words import Word
from loaders.vocabulary import LocalOfficial

APOSTROPHES = ("'", "’", "&", "-", "/")
AFTER_TITLES = {"pro", "tem", "tempore", "at-large", "elect", "designate", "emeritus", "emerita"}
OFFICES = {"official", "body"}
LONGEST_TAIL = 8
FARTHEST = 7
NAMELY = {"namely", "viz"}
BREAKS = {",", ".", ";", ":", "(", ")", "“", "”", '"'}


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
    introduced: bool = False
    """A first name alone that the words in front introduce: "her son Aldo", "a cook named Mira"."""
    official: LocalOfficial | None = None
    """Who it is in the newsroom's vocabulary."""


def phrase_class(words: list[Word], first: int, last: int) -> str | None:
    """The class of a role phrase by its word bounds, or None; a surname like King behind a first name is none."""
    if first == last and first > 0 and words[first].capital and words[first - 1].capital:
        before = first_name(words[first - 1].text)
        office = role_class(words[first].text) == "official"
        name_too = words[first].lower in word_list("role_surnames") | word_list("noun_surnames")
        known = before and not before.endswith("?") and not role_class(words[first - 1].text)
        if (name_too or not office) and known and not _before_name(words, first):
            return None
    if first == last and first > 0 and words[first].lower in {"sr", "sr."} and words[first - 1].capital:
        return None  # (the elder of two of one name)
    if (
        first == last
        and not words[first].capital
        and words[first].lower in {"major", "general", "private", "junior", "justice"}
    ):
        return "private" if words[first].lower in {"junior", "major"} else None
    return role_class(" ".join(word.text for word in words[first : last + 1]))


def _before_name(words: list[Word], at: int) -> bool:
    """Whether somebody's first name and surname stand right behind a word: Saint Paul Mayor Ada Fenn."""
    behind = words[at + 1 : at + 3]
    near = len(behind) > 1 and all(b.capital and b.start - a.end == 1 for a, b in pairwise(words[at : at + 3]))
    return near and (first_name(behind[0].text) or "?")[-1] != "?"


def ending_at(words: list[Word], last: int) -> tuple[int, int] | None:
    """The longest role phrase that ends at a word."""
    for length in range(min(LONGEST_ROLE, last + 1), 0, -1):
        first = last - length + 1
        close = all(b.start - a.end <= 1 for a, b in pairwise(words[first : last + 1]))
        if close and phrase_class(words, first, last):
            return first, last
    return None


def title_within(words: list[Word]) -> tuple[int, int] | None:
    """First and last index of the last role phrase of a run; it may end the run."""
    best: tuple[int, int] | None = None
    for last in range(len(words)):
        if last + 1 < len(words) and words[last + 1].text[0] in APOSTROPHES:
            continue
        found = _longest_within(words, last)
        given = first_name(words[last].text) is not None and best is not None and best[1] == last - 1
        if given and last + 1 < len(words) and found == (last, last):
            break
        if found is not None:
            best = found
        elif best is not None and first_name(words[last].text):
            break
    return best


def _longest_within(words: list[Word], last: int) -> tuple[int, int] | None:
    for length in range(min(LONGEST_ROLE, last + 1), 0, -1):
        first = last - length + 1
        kind = phrase_class(words, first, last)
        if kind and not (kind == "private" and length == 1 and words[first].first and first_name(words[first].text)):
            return first, last
    return None


def with_title(core: Run, title: tuple[int, int]) -> Naming | None:
    """The naming of a run whose title ends before the name."""
    words = core.line.words
    start = core.first + title[1] + 1
    while start < core.last and words[start].lower in AFTER_TITLES:
        start += 1
    run = without_role(Run(core.line, start, core.last))
    first, last = core.first + title[0], core.first + title[1]
    if not _trusted(words, (first, last), run) or _of_body(words, last, run):
        return None
    titles = [(first, last)]
    while first > core.first and (more := ending_at(words, first - 1)) and more[0] >= core.first:
        if len({role_class(_text(words, bounds)) for bounds in (more, titles[-1])} & OFFICES) > 1 and not _weak(
            words, titles[-1]
        ):
            break
        titles.append(more)
        first = more[0]
    if first > core.first and (long := of_title(core, first - core.first)):
        return Naming(run, [*titles, long], None, words[core.first + title[0]].start)
    titles += lower_titles(words, first - 1) if first == core.first else []
    prefix = Run(core.line, core.first, first - 1) if first > core.first else None
    return Naming(run, titles, prefix, words[core.first + title[0]].start)


def _of_body(words: list[Word], last: int, run: Run) -> bool:
    """Whether a plural title before one word, with no list behind it, is a body's own (Captains Lodge, Kings Arms)."""
    behind = run.after()
    listed = behind is not None and (behind.text in {",", "(", "&"} or behind.lower == "and")
    return (
        len(run.words) == 1 and is_plural_role(words[last].text) and not words[last].text.endswith(".") and not listed
    )


def _text(words: list[Word], bounds: tuple[int, int]) -> str:
    return " ".join(word.text for word in words[bounds[0] : bounds[1] + 1])


def _weak(words: list[Word], bounds: tuple[int, int]) -> bool:
    return _text(words, bounds).lower() in word_list("weak_titles")


def _trusted(words: list[Word], bounds: tuple[int, int], run: Run) -> bool:
    """Whether a title is one here: General Motors is no general, a Student Center no student."""
    kind = role_class(_text(words, bounds))
    text = _text(words, bounds).lower()
    if kind in {"official", "honorific", "speaker"} and text not in word_list("doubtful_titles"):
        return True
    rest = run.words
    if text in word_list("worn_titles") and words[bounds[1]].capital and _plain_name(rest, words[bounds[1]].label):
        return True
    known = (first_name(rest[0].text) or "?")[-1] != "?" or rest[0].label == "PERSON"
    if kind == "kin" and len(rest) == 1:
        return known
    return (known and len(rest) > 1) or (kind == "body" and len(rest) < 4 and rest[-1].label != "ORG")  # noqa: PLR2004


def _plain_name(rest: list[Word], own: str) -> bool:
    """Whether nothing marks the words behind a title that people wear (Deacon, Coach) as a body or place.

    A label that the title has too (`own`) says nothing: the model takes "Bishop Oda Lunt" as a whole for a body.
    """
    if rest[0].lower in word_list("no_titled_names"):
        return False
    label = {"ORG", "GPE", "LOC", "FAC", "NORP", "DATE", "EVENT"}
    short = len(rest) < 4  # noqa: PLR2004 (a first, a middle and a last name)
    return short and head_kind(rest[-1].text) is None and not any(word.label in label - {own} for word in rest)


def without_role(run: Run) -> Run:
    """The name without a role that follows it unmarked (Ben Carder Chairman of the ...)."""
    if len(run.words) > 2 and run.words[-1].text in {"TD", "MP", "MLA", "MSP", "MPP", "MEP"}:  # noqa: PLR2004 (a full name)
        return Run(run.line, run.first, run.last - 1)
    for count in (2, 1):
        first = len(run.words) - count
        if len(run.words) >= count + 2 and phrase_class(run.words, first, len(run.words) - 1) in OFFICES:
            return Run(run.line, run.first, run.last - count)
    return run


def lower_titles(words: list[Word], last: int) -> list[tuple[int, int]]:
    """Role phrases in lower case right before the name (spokeswoman Greta Solveig)."""
    if last < 0 or words[last + 1].start - words[last].end != 1:
        return []
    found = ending_at(words, last)
    if found and found[0] > 0 and words[found[0] - 1].lower == "whose" and phrase_class(words, *found) != "kin":
        return []
    return [found] if found else []


def listed_before(words: list[Word], first: int) -> list[tuple[int, int]]:
    """A plural role before a comma that a list of names follows (two board members, X and Y)."""
    if first < 2 or words[first - 1].text not in {",", ":"} | NAMELY:  # noqa: PLR2004 (a role and its comma)
        return []
    found = ending_at(words, first - 2)
    if found is None and words[first - 1].text != ",":
        found = _farther(words, first - 2)
    return [found] if found and not _of_others(words, found[0]) else []


def _of_others(words: list[Word], first: int) -> bool:
    """Whether a plural role only says for whom or of whom somebody is something (a lawyer for the traders, Ms. Fry)."""
    at = first - 1
    while at > 0 and words[at].pos in {"DET", "ADJ", "NUM", "PRON"}:
        at -= 1
    if at < 1 or words[at].lower not in {"of", "for"}:
        return False
    return words[at].lower == "for" or words[at - 1].pos != "NUM"


def _farther(words: list[Word], last: int) -> tuple[int, int] | None:
    """The plural office that a clause before a list begins with: four aldermen of the ward, namely ..."""
    last -= words[last].text == ","
    for at in range(last, max(-1, last - FARTHEST), -1):
        if words[at].text in BREAKS:
            return None
        found = ending_at(words, at)
        if found is not None and phrase_class(words, *found) == "official" and is_plural_role(words[at].text):
            return found
    return None


def of_title(core: Run, at: int) -> tuple[int, int] | None:
    """Word bounds of Secretary of Homeland Security in front of the name that starts `at` words into a run."""
    words = core.line.words
    last = core.first + at - 1
    for link in range(last, max(0, last - LONGEST_TAIL), -1):
        if words[link].text in BREAKS or words[link].pos in {"VERB", "AUX"}:
            return None
        if (
            words[link].lower in {"of", "for"}
            and (role := ending_at(words, link - 1))
            and (office := phrase_class(words, *role)) in OFFICES
        ):
            if office != "official" and words[link + 1].lower == "the" and not words[role[1]].capital:
                return None
            return role[0], last
    return None
