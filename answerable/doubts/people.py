"""Two people's names that might be one person's: an initial, a short form, a middle name, a slip of the pen."""

from __future__ import annotations

from difflib import SequenceMatcher

from answerable.doubts.actors import Known
from answerable.doubts.words import words

NEAR = 0.85
SHORT_FORM = 3
"""Letters: `Dan` may be Daniel, `Al` may be anyone."""


def same_person(one: Known, other: Known) -> str | None:
    """Why the two might be one person; None where nothing says so. They share a surname."""
    reasons = (_reason(words(a), words(b)) for a in (one.name, *one.others) for b in (other.name, *other.others))
    return next((reason for reason in reasons if reason), None)


def _reason(one: list[str], other: list[str]) -> str | None:
    if len(one) < 2 or len(other) < 2 or one[-1] != other[-1]:  # noqa: PLR2004 - a first name and a surname
        return None
    short, long = sorted((one[0], other[0]), key=len)
    if short == long:
        return "one name with a middle name or without" if one != other else "the same name"
    if len(short) == 1 and long.startswith(short):
        return "same surname and initial"
    if len(short) >= SHORT_FORM and long.startswith(short):
        return "same surname, and a first name that begins alike"
    if SequenceMatcher(None, short, long).ratio() >= NEAR:
        return "nearly the same name"
    return None
