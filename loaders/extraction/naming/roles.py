"""What a person is said to be: the role before, after or apart from the name, and the body it is held in."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.persons import Naming
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.vocabulary import LONGEST_ROLE, role_class
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
CLERICAL = word_list("weak_titles")
REACH = 16


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


def claims(text: str, naming: Naming) -> list[Claim]:
    """Every role that the words around one naming give."""
    found: list[Claim | None] = [_title(text, naming, bounds) for bounds in naming.titles]
    words = naming.run.line.words
    first = min((bounds[0] for bounds in naming.titles), default=naming.run.first)
    if naming.prefix is not None:
        first = min(first, naming.prefix.first)
    found += [_before(text, naming, first), _after(text, naming.run), _predicate(text, naming.run)]
    found.append(_label(text, words, first))
    return [claim for claim in found if claim is not None]


def _claim(text: str, words: list[Word], bounds: tuple[int, int], weight: float, scope: tuple[int, int]) -> Claim:
    first, last = _widen(words, *bounds)
    phrase = text[words[first].start : words[last].end]
    kind = role_class(" ".join(word.text for word in words[bounds[0] : bounds[1] + 1])) or "private"
    low = text[words[bounds[0]].start : words[bounds[1]].end].lower()
    weight += WEIGHT[kind] - (1.5 if low in CLERICAL else 0)
    return Claim(phrase, words[first].start, words[last].end, kind, weight, scope)


def _widen(words: list[Word], first: int, last: int) -> tuple[int, int]:
    """Take in the modifiers in front of a role noun (interim, City, general)."""
    while first > 0 and words[first].start - words[first - 1].end <= 1:
        word = words[first - 1]
        joint = word.text == "-" and first > 1
        if word.lower in word_list("role_modifiers") and word.lower not in {"of", "and", "for", "the", "to"}:
            first -= 1
        elif joint and words[first - 2].lower in word_list("role_modifiers"):
            first -= 2
        else:
            break
    return first, last


def _title(text: str, naming: Naming, bounds: tuple[int, int]) -> Claim:
    words = naming.run.line.words
    start = naming.prefix.start if naming.prefix else words[max(0, bounds[0] - 4)].start
    end = words[min(len(words) - 1, naming.run.last + 8)].end
    return _claim(text, words, bounds, 0.5, (start, end))


def first_role(words: list[Word], start: int, end: int) -> tuple[int, int] | None:
    """The first role phrase among words start to end (exclusive), the longest where several end together."""
    for last in range(start, end):
        for length in range(min(LONGEST_ROLE, end - last), 0, -1):
            phrase = words[last : last + length]
            if role_class(" ".join(word.text for word in phrase)) not in {None, "honorific"}:
                stop = last + length - 1
                return _longer(words, last, stop, end)
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


def _before(text: str, naming: Naming, first: int) -> Claim | None:
    """The department's general manager, Roland Ostmeyer."""
    words = naming.run.line.words
    comma = first - 1
    if comma > 0 and words[comma].lower == "the":
        comma -= 1
    if comma < 1 or words[comma].text not in {",", "—", ":"}:
        return None
    behind = naming.run.after()
    if behind and (behind.lower in {"said", "says", "told", "wrote", "asked", "and"} and words[comma].text == ","):
        return None
    start = comma
    while (
        start > 0 and comma - start < REACH and (words[start - 1].text not in STOPS or words[start - 1].lower == "and")
    ):
        start -= 1
    for at in range(start, comma):
        if words[at].lower in DETERMINERS and not (words[at].lower == "as" and words[at + 1].lower in DETERMINERS):
            stop = next(
                (i for i in range(at + 1, comma) if words[i].lower in LINKS or words[i].pos in {"VERB", "AUX"}), comma
            )
            role = first_role(words, at + 1, stop)
            if role is not None and (role[1] + 1 == comma or words[role[1] + 1].lower in LINKS):
                scope = (words[start].start, words[comma].start)
                return _claim(text, words, role, 1.5, scope)
    role = first_role(words, start, comma)
    if role is not None and role[0] == start and (role[1] + 1 == comma or words[role[1] + 1].lower in LINKS):
        return _claim(text, words, role, 1.0, (words[start].start, words[comma].start))
    return None


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
        else:
            return at
    return at


def _is_aside(word: str) -> bool:
    return word.isdigit() or word.rstrip(".") in {"Jr", "Sr", "II", "III", "IV"}


def _after(text: str, run: Run) -> Claim | None:
    """Peg Amundson, political director for AFSCME; Name, who chairs the committee."""
    words = run.line.words
    at = _skip_asides(words, run.last + 1)
    if at + 1 >= len(words) or words[at].text not in {",", "—", "–", "-"}:
        bare = first_role(words, at, min(len(words), at + 4)) if at < len(words) else None
        if bare is not None and bare[0] == at and words[at].capital and at == run.last + 1:
            return _claim(text, words, bare, 0.5, (words[at].start, _scope_end(words, at)))
        return None
    at += 1
    if words[at].lower in {"who", "himself", "herself"}:
        return _verb(text, words, at + 1)
    stop = next(
        (i for i in range(at, min(len(words), at + REACH)) if words[i].text in STOPS - {"and"}),
        min(len(words), at + REACH),
    )
    early = next((i for i in range(at, stop) if words[i].lower in LINKS or words[i].pos == "AUX"), stop)
    role = first_role(words, at, early)
    if role is None or any(words[i].pos == "VERB" and not words[i].capital for i in range(at, role[0])):
        return None
    if words[at].lower not in DETERMINERS and role[0] - at > 4:  # noqa: PLR2004 (modifiers are few)
        return None
    owner = any(words[i].text in {"'s", "’s"} for i in range(at, role[0]))
    follows = words[role[1] + 1] if role[1] + 1 < len(words) else None
    if (
        follows is not None
        and follows.lower not in LINKS | STOPS
        and not owner
        and follows.pos not in {"PUNCT", "VERB", "AUX"}
    ):
        return None
    if _next_person(words, at, role):
        return None
    return _claim(text, words, role, 1.5, (words[at].start, _scope_end(words, role[1])))


def _next_person(words: list[Word], at: int, role: tuple[int, int]) -> bool:
    """Whether the role behind a comma is the title of the next name in a list."""
    behind = role[1] + 1
    return (
        behind < len(words)
        and words[behind].capital
        and words[behind].start - words[role[1]].end == 1
        and words[at].capital
    )


def _scope_end(words: list[Word], at: int) -> int:
    stop = next(
        (i for i in range(at + 1, min(len(words), at + REACH)) if words[i].text in STOPS - {"and", "(", ")"}), None
    )
    return words[stop].start if stop is not None else words[min(len(words) - 1, at + REACH)].end


def _verb(text: str, words: list[Word], at: int) -> Claim | None:
    if at < len(words) and words[at].lower in {"is", "was", "'s", "’s"}:
        return _is_a(text, words, at + 1)
    if at >= len(words) or words[at].lower not in LEADS:
        return None
    stop = next((i for i in range(at, min(len(words), at + 10)) if words[i].text in STOPS), min(len(words), at + 10))
    if words[at].lower in {"serves", "served"}:
        role = first_role(words, at + 1, stop)
        return _claim(text, words, role, 1.0, (words[at].start, _scope_end(words, at))) if role else None
    if words[at].lower in {"works", "represents", "teaches", "runs", "owns", "sits"}:
        return None
    phrase = text[words[at].start : words[stop - 1].end]
    return Claim(phrase, words[at].start, words[stop - 1].end, "verb", 4.0, (words[at].start, words[stop - 1].end))


def _is_a(text: str, words: list[Word], at: int) -> Claim | None:
    stop = next(
        (i for i in range(at, min(len(words), at + 8)) if words[i].text in STOPS or words[i].lower in LINKS), len(words)
    )
    role = first_role(words, at, stop)
    if role is None or words[at].lower not in DETERMINERS or (role[1] + 1 < stop):
        return None
    return _claim(text, words, role, 0.5, (words[at].start, _scope_end(words, role[1])))


def _predicate(text: str, run: Run) -> Claim | None:
    behind = run.after()
    if behind is not None and behind.lower in {"is", "was", "serves", "speaks", "chairs", "leads", "directs", "heads"}:
        return _verb(text, run.line.words, run.last + 1)
    return None


def _label(text: str, words: list[Word], first: int) -> Claim | None:
    """CSR: Claire Bridgeo; a line of a staff list."""
    if first < 2 or words[first - 1].text != ":" or words[0].first is False or first > 6:  # noqa: PLR2004 (a short label)
        return None
    role = first_role(words, 0, first - 1)
    if role is not None:
        return _claim(text, words, role, 1.0, (words[0].start, words[first - 1].start))
    label = text[words[0].start : words[first - 2].end]
    if label.isupper() or label.split()[0].isupper():
        return Claim(
            label, words[0].start, words[first - 2].end, "private", 3.0, (words[0].start, words[first - 1].start)
        )
    return None
