"""Roles set off by a comma: before the name (the manager, X), behind it (X, the manager), or by `named`."""

from __future__ import annotations

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.claims import (
    DEGREES,
    DETERMINERS,
    LINKS,
    PLURAL_PENALTY,
    REACH,
    STOPS,
    WORKER,
    Claim,
    Reader,
    first_role,
    make,
    scope_end,
    starts_person,
    together,
)
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.titles import Naming, ending_at
from loaders.extraction.naming.vocabulary import is_plural_role, role_class
from loaders.extraction.naming.words import Word


def before(reader: Reader, naming: Naming, first: int) -> Claim | None:
    """The department's general manager, Ferd Lindqvist."""
    words = reader.words
    comma = first - 1
    if comma > 0 and words[comma].lower in {"the", "a", "one"}:
        comma -= 1
    if comma < 1 or words[comma].text not in {",", "—", ":"}:
        return None
    behind = naming.run.after()
    if behind and behind.lower in {"said", "says", "told", "wrote", "asked", "and", "was", "has", "is"}:
        return None
    start = comma
    while start > 0 and comma - start < REACH and (words[start - 1].text not in STOPS - {"and", "that"}):
        start -= 1
    for at in range(start, comma):
        opens = (
            words[at].lower in DETERMINERS
            or (words[at].capital and (at == start or not words[at - 1].capital))
            or words[at].text in {"'s", "’s"}
            or (words[at - 1].lower == "and" and comma - at == 1)
            or _in_row(words, at, comma, naming)
        )
        if opens and not (words[at].lower == "as" and words[at + 1].lower in DETERMINERS):
            claim = _ends_at(reader, at + (words[at].lower in DETERMINERS), comma, start)
            if claim is not None:
                return claim
    return _plain_noun(reader, naming, start, comma)


def _in_row(words: list[Word], at: int, comma: int, naming: Naming) -> bool:
    """Whether a role opens an item of a row of offices: Elected: chairman, Tom Ashe; secretary, Ann Fry."""
    behind = naming.run.after()
    ends = behind is None or behind.text in {";", "."}
    return at > 0 and words[at - 1].text in {":", ";"} and comma - at <= LONGEST_PLAIN and ends


def _plain_noun(reader: Reader, naming: Naming, start: int, comma: int) -> Claim | None:
    """The fiddler, Ansel Groot, played: a definite noun that no list knows, set off by commas on both sides."""
    words, behind = reader.words, naming.run.after()
    at = max((i for i in range(start, comma) if words[i].lower in {"the", "a", "an", "'s", "’s"}), default=-1)
    if at < 0 or behind is None or behind.text not in {",", "."} or not 1 <= comma - at - 1 <= LONGEST_PLAIN:
        return None
    noun = words[comma - 1]
    indefinite = words[at].lower in {"a", "an"}
    placed = at > 0 and words[at - 1].pos == "ADP"
    person = WORKER.search(noun.lower) is not None or noun.lower in word_list("person_nouns")
    person = person or role_class(noun.text) is not None
    if (indefinite or placed or behind.text == "." or words[comma].text != ",") and not person:
        return None
    if indefinite and noun.lower in {"man", "woman", "person", "member"}:
        return None
    if noun.pos != "NOUN" or not noun.text.islower() or is_plural_role(noun.text) or noun.lower in NO_ROLES:
        return None
    phrase = reader.text[words[at + 1].start : noun.end]
    return Claim(
        phrase, words[at + 1].start, noun.end, "private", PLAIN_WEIGHT, (words[start].start, words[comma].start)
    )


def _ends_at(reader: Reader, at: int, comma: int, start: int) -> Claim | None:
    """A singular role phrase from a word to a comma, with at most an `of` or `for` behind its noun."""
    words = reader.words
    stop = next((i for i in range(at, comma) if words[i].lower in LINKS or _is_verb(words[i])), comma)
    role = first_role(words, at, stop, comma)
    if role is not None and role[1] + 1 < stop and words[role[1] + 1].capital and words[role[0]].capital:
        last = ending_at(words, stop - 1)  # (Chief Education Officer)
        role = (role[0], last[1]) if last is not None and last[0] > role[1] else role
    if role is None or not (role[1] + 1 == comma or words[role[1] + 1].lower in LINKS):
        return None
    if is_plural_role(words[role[1]].text) or any(_is_verb(word) for word in words[at : role[0]]):
        return None
    return make(reader, role, 1.5, (words[start].start, words[comma].start))


def _is_verb(word: Word) -> bool:
    return word.pos in {"VERB", "AUX"} and word.lower not in word_list("role_modifiers")


def named(reader: Reader, first: int) -> Claim | None:
    """A lawyer from Denholm named Darro Pell; a teacher called Ann Fry."""
    words = reader.words
    if first < 3 or words[first - 1].lower not in {"named", "called"}:  # noqa: PLR2004 (a role and its article)
        return None
    start = next((i for i in range(first - 2, max(-1, first - 9), -1) if words[i].lower in {"a", "an", "the"}), None)
    role = first_role(words, start + 1, first - 1) if start is not None else None
    return make(reader, role, 1.0, (words[role[0]].start, words[first - 1].start)) if role else None


LONGEST_LINE = 14
LONGEST_PLAIN = 3
LONGEST_DESCRIPTION = 4
FEW_MODIFIERS = 4
PLAIN_WEIGHT = 2.0
NO_ROLES = {
    "meeting",
    "letter",
    "city",
    "town",
    "county",
    "year",
    "day",
    "week",
    "month",
    "time",
    "hearing",
    "vote",
    "house",
    "road",
    "door",
    "group",
    "union",
    "company",
    "case",
    "report",
    "message",
    "statement",
    "council",
    "board",
    "bill",
    "plan",
}


def _skip_asides(words: list[Word], at: int) -> int:
    """Past an age, a party in brackets, a suffix: the index of what comes behind them."""
    while at < len(words):
        if words[at].text == "(":
            close = next((i for i in range(at, min(len(words), at + 8)) if words[i].text == ")"), None)
            if close is None:
                return at
            at = close + 1
        elif words[at].text == "," and at + 2 < len(words) and _is_aside(words[at + 1].text):
            at += 2
        elif words[at].text in {"TD", "MP", "MLA", "MSP", "MPP"}:
            at += 1
        else:
            return at
    return at


def _is_aside(word: str) -> bool:
    return word.isdigit() or word.rstrip(".") in {"Jr", "Sr", "II", "III", "IV"} or word.lower() in DEGREES


def after(reader: Reader, run: Run) -> Claim | None:
    """Wyn Tollefsen, political director for AFSCME; Name, who chairs the committee."""
    words = reader.words
    at = _skip_asides(words, run.last + 1)
    if at + 1 >= len(words) or words[at].text not in {",", "—", "–", "-"}:
        return _bare(reader, run, at)
    at += 1
    if words[at].lower in {"who", "himself", "herself", "whose", "and", "but", "or"}:
        return None
    stop = next(
        (i for i in range(at, min(len(words), at + REACH)) if words[i].text in STOPS - {"and"}),
        min(len(words), at + REACH),
    )
    early = next((i for i in range(at, stop) if words[i].lower in LINKS or words[i].pos == "AUX"), stop)
    role = first_role(words, at, early)
    if role is None:
        return _plain_description(reader, at)
    return _set_off(reader, run, at, role) if _is_apposition(reader, at, role) else None


def _bare(reader: Reader, run: Run, at: int) -> Claim | None:
    """A role that follows a name unmarked: Ben Carder Chairman of the ..."""
    words = reader.words
    bare = first_role(words, at, min(len(words), at + 4)) if at < len(words) else None
    if bare is not None and bare[0] == at and words[at].capital and at == run.last + 1:
        return make(reader, bare, 0.5, (words[at].start, scope_end(words, at)))
    return None


def _is_apposition(reader: Reader, at: int, role: tuple[int, int]) -> bool:
    """Whether the words from the comma to a role are nothing but its modifiers, and nothing goes on behind it."""
    words = reader.words
    if any(words[i].pos == "VERB" and not words[i].capital for i in range(at, role[0])):
        return False
    far = role[0] - at > FEW_MODIFIERS and not reader.bodies(words[at].start)
    if words[at].lower not in DETERMINERS and far:
        return False
    owner = any(words[i].text in {"'s", "’s"} for i in range(at, role[0]))
    follows = words[role[1] + 1] if role[1] + 1 < len(words) else None
    if follows is None:
        return True
    ends = follows.lower in LINKS | STOPS | {"&", "/", "&amp;"} or follows.pos in {"PUNCT", "VERB", "AUX"}
    plural = is_plural_role(words[role[1]].text)
    if (not ends and not owner) or (plural and (words[at].lower == "the" or follows.pos in {"VERB", "AUX"})):
        return False
    return not _next_person(words, at, role)


def _set_off(reader: Reader, run: Run, at: int, role: tuple[int, int]) -> Claim | None:
    words = reader.words
    plural = is_plural_role(words[role[1]].text)
    listed = run.line.paragraph.kind in {"closing", "item"} or len(words) <= LONGEST_LINE
    end = words[-1].end if listed else scope_end(words, role[1])
    if not plural:
        role = together(words, role, min(len(words), at + REACH))
    claim = make(reader, role, 1.5 - (PLURAL_PENALTY if plural else 0), (words[at].start, end))
    if any(starts_person(words, i) for i in range(role[1] + 1, len(words)) if words[i].start < claim.end + 2):
        return None
    claim.loose = listed
    claim.indefinite = words[at].lower in {"a", "an"}
    return claim


def _plain_description(reader: Reader, at: int) -> Claim | None:
    """Marsh, 46, a piano tuner: an indefinite noun that no list knows."""
    words = reader.words
    if words[at].lower not in {"a", "an"}:
        return None
    last = at
    while last + 1 < len(words) and last - at < LONGEST_DESCRIPTION and _describes(words[last + 1]):
        last += 1
    noun = words[last]
    if last == at or noun.pos not in {"NOUN", "PROPN"} or not noun.text.islower() or noun.lower in NO_ROLES:
        return None
    behind = words[last + 1] if last + 1 < len(words) else None
    if behind is not None and behind.pos == "NOUN" and behind.text.isalpha():
        return None
    phrase = reader.text[words[at + 1].start : noun.end]
    claim = Claim(phrase, words[at + 1].start, noun.end, "private", PLAIN_WEIGHT, (words[at].start, noun.end))
    claim.indefinite = True
    return claim


def _describes(word: Word) -> bool:
    return word.text == "-" or (
        word.text.islower() and word.pos in {"ADJ", "NOUN", "PROPN", "VERB"} and word.lower not in LINKS
    )


def _next_person(words: list[Word], at: int, role: tuple[int, int]) -> bool:
    """Whether the role behind a comma is the title of the next name in a list."""
    behind = role[1] + 1
    return (
        behind < len(words)
        and words[behind].capital
        and words[behind].start - words[role[1]].end == 1
        and words[at].capital
    )
