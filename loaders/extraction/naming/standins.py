"""Bodies meant by a noun that their own names do not end with: the board of an authority, the union, the school."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.naming.vocabulary import fold

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor

STAND_INS: dict[str, re.Pattern[str]] = {
    "authority": re.compile(r"\b(?:council|authority)$"),
    "district": re.compile(r"\b(?:unified|schools|isd|school district|district)$"),
    "department": re.compile(r"\bdepartment\b"),
    "union": re.compile(
        r"\b(?:workers|employees|employes|officers|teachers|nurses|firefighters|drivers|tutors|dispatchers)\b"
        r"|\b(?:chapel|guild|(?:lodge|local)(?: \d+)?)$"
    ),
    "school": re.compile(r"\b(?:primary|elementary|high|middle|secondary|academy|infants|juniors|prep)$"),
}
"""Nouns, and what the names of the bodies that they mean are like."""
SOLE: dict[str, tuple[re.Pattern[str], ...]] = {
    "board": (
        re.compile(r"\b(?:supervisors|trustees|selectmen|commissioners|regents)$"),
        re.compile(r"\b(?:authority|district|transit|memorial)$"),
        re.compile(r"\b(?:co-?op|co-?operative)\b"),
        re.compile(r"\w+ county$"),
    ),
    "school board": (re.compile(r"\w+ \w+ (?:district|division|schools|education)$"),),
    "council": (re.compile(r"\b(?:shire|municipality|panchayat)$"),),
    "commissioners": (re.compile(r"\b(?:authority|commission)$"), re.compile(r"\w+ county$")),
    "supervisors": (re.compile(r"\w+ county$"),),
    "county": (re.compile(r"^county council$|^(?:fiscal|quorum|commissioners) court$"),),
    "village": (re.compile(r"^village (?:board|council)$"),),
    "town": (re.compile(r"^(?:town (?:board|council)|(?:board of )?selectmen)$"),),
}
"""The same where only one body of the text may fit; of several ways the first that any does."""


def standing_in(bodies: list[Actor], noun: str) -> list[Actor]:
    """The bodies that a noun means where none is called by it."""
    if noun in STAND_INS:
        return [actor for actor in bodies if STAND_INS[noun].search(fold(actor.name))]
    for pattern in SOLE.get(noun, ()):
        fitting = [actor for actor in bodies if pattern.search(fold(actor.name))]
        if fitting:
            return fitting if len(fitting) == 1 else []
    return []
