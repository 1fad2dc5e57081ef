"""Where a line names a body or an official of the newsroom's vocabulary, or a body that was read there."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from loaders.extraction.naming.bodies import guess, is_field_of_office
from loaders.extraction.naming.claims import DETERMINERS
from loaders.extraction.naming.runs import Run, cores, joined
from loaders.extraction.naming.vocabulary import LONGEST_ROLE, role_class
from loaders.extraction.naming.words import WORD, Line, Word
from loaders.vocabulary import LocalBody, LocalOfficial, Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

Entry = LocalBody | LocalOfficial
KEPT = 8
LINKS = {"and", ",", "&", "&amp;", "or", "'s", "’s", "'", "’", "-", "–"}
SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
LONGER_NAMES = ("organization.head", "organization.known", "organization.start", "organization.local")


@dataclass(frozen=True, slots=True)
class Spelling:
    """The words of one spelling; an acronym's letters stand as they are, and one word may need its article."""

    words: tuple[str, ...]
    acronym: bool
    article: bool
    entry: Entry

    def fits(self, words: list[Word], at: int) -> bool:
        """Whether the words from `at` on spell it."""
        here = words[at : at + len(self.words)]
        if len(self.words) == 1 and not self.acronym and not self._one_word(words, at):
            return False
        return len(here) == len(self.words) and all(
            _same(word.text.replace("’", "'"), wanted, exact=self.acronym)
            for word, wanted in zip(here, self.words, strict=True)
        )

    def _one_word(self, words: list[Word], at: int) -> bool:
        """Whether a single word can be a name here: "the Nine", not "Nine people"; no verb that starts a sentence."""
        if self.article and (at == 0 or words[at - 1].lower != "the"):
            return False
        return words[at].capital or self.words[0].islower()


def _same(said: str, wanted: str, *, exact: bool) -> bool:
    """Whether a word is the one wanted: a capital stands for a capital, a small letter for either."""
    if exact or said == wanted:
        return said == wanted
    return len(said) == len(wanted) and all(a in {b, b.upper()} for a, b in zip(said, wanted, strict=True))


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the vocabulary where a line names it."""

    run: Run
    entry: Entry
    article: bool = False
    """Whether "the" in front belongs to the spelling."""

    @property
    def start(self) -> int:
        """Offset of the spelling's first character."""
        before = self.run.before() if self.article else None
        return self.run.start if before is None else before.start


def local_places(line: Line, vocabulary: Vocabulary) -> list[Place]:
    """The places of a line that name an entry and nothing longer, in order, the longest spelling at each word."""
    if not vocabulary.bodies and not vocabulary.officials:
        return []
    known = _by_first_word(vocabulary)
    found: list[Place] = []
    whole: list[Run] | None = None
    at = 0
    while at < len(line.words):
        fitting = (s for s in known.get(_key(line.words[at].text), ()) if s.fits(line.words, at))
        spelling = next(fitting, None)
        if spelling is not None:
            run = Run(line, at, at + len(spelling.words) - 1)
            whole = joined(line, cores(line)) if whole is None else whole
            if not any(_goes_on(each, run, spelling) for each in whole):
                found.append(Place(run, spelling.entry, spelling.article and run.first == run.last))
                at = run.last
        at += 1
    return found


def read_runs(line: Line, read: Iterable[tuple[int, int]], places: list[Place]) -> list[Run]:
    """The runs of a line that were read as bodies (offsets), apart from what the vocabulary names.

    Places of no capitalised word but an article, or that begin or end within a word, name nothing, nor do fields of a
    minister's office.
    """
    starts = {word.start: at for at, word in enumerate(line.words)}
    ends = {word.end: at for at, word in enumerate(line.words)}
    runs = [Run(line, starts[start], ends[end]) for start, end in read if start in starts and end in ends]
    runs = [run for run in runs if any(w.text[0].isupper() and w.lower not in DETERMINERS for w in run.words)]
    runs = [run for run in runs if not is_field_of_office(run)]
    known = [place.run for place in places]
    return [run for run in runs if not any(each.first <= run.last and run.first <= each.last for each in known)]


def cut(parts: list[Run], named: Iterable[Run]) -> list[Run]:
    """The runs without the words of those that are named; what is left of a run on either side stays one."""
    for name in named:
        first, last = name.first, name.last
        left: list[Run] = []
        for part in parts:
            if part.last < first or part.first > last:
                left.append(part)
                continue
            left += _trimmed(Run(part.line, part.first, first - 1)) + _trimmed(Run(part.line, last + 1, part.last))
        parts = left
    return parts


def _trimmed(rest: Run) -> list[Run]:
    """A run from its first to its last capitalised word, if it has one."""
    capital = [at for at in range(rest.first, rest.last + 1) if rest.line.words[at].capital]
    return [Run(rest.line, capital[0], capital[-1])] if capital else []


@lru_cache(maxsize=KEPT)
def _by_first_word(vocabulary: Vocabulary) -> dict[str, list[Spelling]]:
    """All spellings by their first word in small letters, longest first."""
    table: dict[str, list[Spelling]] = defaultdict(list)
    entries: tuple[Entry, ...] = (*vocabulary.bodies, *vocabulary.officials)
    for entry in entries:
        acronyms = entry.acronyms if isinstance(entry, LocalBody) else ()
        for spelling in entry.spellings:
            name = bare(spelling)
            words = tuple(WORD.findall(name.replace("’", "'")))
            table[_key(words[0])].append(Spelling(words, spelling in acronyms, name != spelling, entry))
    for spellings in table.values():
        spellings.sort(key=lambda one: -len(one.words))
    return dict(table)


def bare(name: str) -> str:
    """A name without its article."""
    return name[4:] if name[:4].lower() == "the " and len(name.split()) > 1 else name


def _key(word: str) -> str:
    return word.replace("’", "'").lower()


def _goes_on(whole: Run, run: Run, spelling: Spelling) -> bool:
    """Whether a name is only part of a longer one: the Even Keel Building, Friends of Even Keel, Ana Keel."""
    if whole.first > run.first or whole.last < run.last or (whole.first, whole.last) == (run.first, run.last):
        return False
    before, behind = whole.line.words[whole.first : run.first], whole.line.words[run.last + 1 : whole.last + 1]
    if behind and not _ends_before(behind):
        return True
    if not before or (len(before) == 1 and before[0].lower in {"the", "a", "an"}) or before[-1].lower in LINKS:
        return False
    roles = (role_class(" ".join(word.text for word in before[-count:])) for count in range(1, LONGEST_ROLE))
    if any(roles):
        return False
    longer = guess(Run(whole.line, whole.first, run.last))
    one_word = len(spelling.words) == 1 and not spelling.acronym
    return one_word or (longer is not None and longer.rule.startswith(LONGER_NAMES))


def _ends_before(behind: list[Word]) -> bool:
    """Whether the words behind a name are none of its own: `and`, a day, an office, Jr."""
    if behind[0].lower in LINKS or behind[0].lower.rstrip(".") in SUFFIXES or behind[0].label in {"DATE", "TIME"}:
        return True
    return any(role_class(" ".join(word.text for word in behind[:count])) for count in range(1, LONGEST_ROLE))
