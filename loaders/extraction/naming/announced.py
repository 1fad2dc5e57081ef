"""Names in a list that a plural noun of bodies announces: "Groups including Fair Lots, the Pine Table and Rook Now"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run
    from loaders.extraction.naming.words import Word
    from ontology.facts import OrganizationKind

MARKS = {",", ";", "and", "&", "&amp;", "the", "of", "for", "on", "in", "to", "-", "–", "a", "plus", "'s", "’s"}
OPENERS = {
    ("including",),
    ("like",),
    ("such", "as"),
    ("include",),
    ("namely",),
    ("included",),
    (":",),
    ("among", "them"),
}
SOFT = {",", "are", "were", "—", "–", "also", "the", "following", "below", "listed", "("}
FARTHEST = 90
"""Words from a name back to what announces its list."""
BEHIND_NOUN = 5
"""Words between the plural noun and the list's opener ("organizations from the area, including")."""


def announced(run: Run) -> OrganizationKind | None:
    """The kind of the bodies among which this run is listed; None where it stands in no such list."""
    return announced_at(run.line.words, run.first)


def announced_at(words: list[Word], first: int) -> OrganizationKind | None:
    """The same by the index of a name's first word."""
    at = first - 1
    while at >= 0 and first - at < FARTHEST and _in_list(words, at):
        at -= 1
    if at < 0 or first - at >= FARTHEST:
        return None
    for opener in OPENERS:
        begin = at - len(opener) + 1
        if begin >= 0 and tuple(word.lower for word in words[begin : at + 1]) == opener:
            return _noun_before(words, begin, reach=BEHIND_NOUN if opener != (":",) else 3)
    return None


def _in_list(words: list[Word], at: int) -> bool:
    word = words[at]
    if word.lower in {"like", "such", "including"}:
        return False
    return word.capital or word.lower in MARKS or (word.text.isdigit() and not word.first)


def _noun_before(words: list[Word], before: int, reach: int) -> OrganizationKind | None:
    for word in reversed(words[max(0, before - reach) : before]):
        kind = table("plural_bodies").get(word.lower)
        if kind is not None:
            return kind  # type: ignore[return-value]
        if word.text in {".", "”", "?"} or (word.pos == "VERB" and word.lower not in SOFT):
            return None
    return None
