"""Bodies in headings, whose capitals say nothing: a heading that is a name, the sender of a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.naming.bodies import ends_as_body
from loaders.extraction.naming.runs import Run, cores, joined
from loaders.extraction.naming.vocabulary import is_place

if TYPE_CHECKING:
    from loaders.extraction.naming.words import Line

ISSUED = {
    "statement",
    "bulletin",
    "newsletter",
    "journal",
    "minutes",
    "newspaper",
    "magazine",
    "letter",
    "message",
    "news",
}
CHAMBERS = {"congressional", "legislative", "democratic", "republican", "house", "senate"}
"""Whose delegation one is, between its place and its head."""
TELLING = {"to", "from", "in", "at", "by", "as", "over", "take", "takes", "watch", "asks", "says", "lines", "of"}
"""Words of headlines that say something; a heading with one is no mere name."""
LONGEST = 7
SHORTEST = 3


def headed(line: Line) -> list[Run]:
    """The runs of a line in title case or capitals that are bodies for sure."""
    words = line.words
    whole = Run(line, 0, len(words) - 1)
    plain = all(word.text[0].isalpha() and word.lower not in TELLING and word.pos != "AUX" for word in words)
    if SHORTEST <= len(words) <= LONGEST and plain and ends_as_body(whole):
        return [whole]
    found = _delegations(line)
    for run in joined(line, cores(line)):
        at = run.first - (2 if (before := run.before()) is not None and before.lower == "the" else 1)
        issued = at > 0 and words[at].lower in {"of", "from", "by"} and words[at - 1].lower in ISSUED
        end = next((i for i, word in enumerate(run.words) if word.lower == "on"), len(run.words))
        bare = Run(line, run.first, run.first + end - 1)
        if issued and end > 1 and ends_as_body(bare):
            found.append(bare)
    return found


def _delegations(line: Line) -> list[Run]:
    """The legislators of a state that open a heading: Ohio Delegation Asks for Flood Relief."""
    found = []
    for last, word in enumerate(line.words):
        if word.lower != "delegation":
            continue
        at = last
        while at and line.words[at - 1].lower in CHAMBERS:
            at -= 1
        for count in (3, 2, 1):
            place = line.words[max(0, at - count) : at]
            if len(place) == count and is_place(" ".join(each.text for each in place).title()):
                found.append(Run(line, at - count, last))
                break
    return found
