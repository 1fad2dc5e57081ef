"""Two organizations' names that might be one body's: an acronym and its long form, or nearly the same words."""

from __future__ import annotations

from difflib import SequenceMatcher

from answerable.doubts.actors import Known
from answerable.doubts.words import initials, words

NEAR = 0.9


def same_organization(one: Known, other: Known) -> str | None:
    """Why the two might be one body; None where nothing says so."""
    names, others = (one.name, *one.others), (other.name, *other.others)
    reasons = (_reason(a, b) for a in names for b in others)
    return next((reason for reason in reasons if reason), None)


def _reason(one: str, other: str) -> str | None:
    mine, theirs = words(one), words(other)
    if _acronym(mine, other) or _acronym(theirs, one):
        return "an acronym and a name it can stand for"
    if mine and set(mine) == set(theirs):
        return "the same words"
    if min(len(mine), len(theirs)) > 1 and SequenceMatcher(None, " ".join(mine), " ".join(theirs)).ratio() >= NEAR:
        return "nearly the same name"
    return None


def _acronym(short: list[str], long: str) -> bool:
    return len(short) == 1 and short[0].replace("-", "") in initials(long)
