"""Branches that a name has in brackets behind it: Growers' League (Elmbury branch), Dock Workers (Local 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.naming.compounds import are_people
from loaders.extraction.naming.vocabulary import head_kind, is_number
from loaders.extraction.naming.words import Word

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run

BRANCHES = {
    "branch",
    "sub-branch",
    "local",
    "lodge",
    "chapter",
    "region",
    "zone",
    "ward",
    "unit",
    "section",
    "division",
    "district",
    "association",
    "area",
    "no.",
}
LONGEST = 5
"""Words between the brackets."""
LONGEST_PLACE = 2


def branch_behind(run: Run) -> int | None:
    """The index of the bracket that closes a branch behind a name; None where none stands there."""
    words, opening = run.line.words, run.last + 1
    if opening >= len(words) or words[opening].text != "(":
        return None
    closing = next((at for at in range(opening + 2, opening + 2 + LONGEST) if _closes(words, at)), None)
    return closing if closing is not None and _is_branch(run, words[opening + 1 : closing]) else None


def _closes(words: list[Word], at: int) -> bool:
    return at < len(words) and words[at].text == ")"


def _is_branch(run: Run, inner: list[Word]) -> bool:
    """Whether what stands in brackets is a part of a body: a branch by its word or number, or a union's place."""
    last = inner[-1].lower
    if last in BRANCHES or (is_number(last) and len(inner) > 1 and inner[0].capital):
        return not is_number(last) or inner[-2].lower in BRANCHES or not inner[-2].text.isupper()
    place = len(inner) <= LONGEST_PLACE and all(word.capital and not word.text.isupper() for word in inner)
    return place and (head_kind(run.words[-1].lower) == "union" or are_people(run.words[-1]))
