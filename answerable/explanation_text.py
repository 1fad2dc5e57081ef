"""An explanation for the terminal: the text with its facts in numbered brackets, and below each line what they say."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from answerable.fact_slots import printable

if TYPE_CHECKING:
    from answerable.explaining import Explained, Explanation

COLOURS = {
    "organization": "green",
    "person": "yellow",
    "letter": "bright_blue",
    "meeting": "magenta",
    "demand": "red",
    "statement": "cyan",
    "answer": "bright_green",
}
JOINED = "\u2060\u00a0"
"""What stands behind the number of a bracket until lines are broken: it can't break there, and no text has it."""
OPENING = re.compile(rf"\[(\d+){JOINED}")


def explanation_lines(explanation: Explanation, width: int) -> Iterator[str]:
    """The lines: the text's, wrapped, with the facts that begin on each below it."""
    yield click.style(printable(explanation.name), bold=True)
    kinds = {fact.number: fact.kind for fact in explanation.facts}
    for start, end in explanation.lines:
        yield ""
        for line in textwrap.wrap(_bracketed(explanation, start, end), width, break_on_hyphens=False):
            yield OPENING.sub(lambda found: f"{_number(int(found[1]), kinds)} ", line)
        for fact in explanation.facts:
            if start <= fact.marks[0].start < end:
                yield from _fact(fact, width)
    if not explanation.facts:
        yield "No fact found."


def _bracketed(explanation: Explanation, start: int, end: int) -> str:
    """A line of the text with `[3 ` before and `]` behind the words of each fact."""
    text, pieces, at = explanation.text, [], start
    mains = [mark for mark in explanation.marks if mark.main and start <= mark.start < end]
    cuts = [(mark.start, 1, place, f"[{mark.number}{JOINED}") for place, mark in enumerate(mains)]
    cuts += [(min(mark.end, end), 0, -place, "]") for place, mark in enumerate(mains)]
    for place, _, _, sign in sorted(cuts):
        pieces += [printable(text[at:place]), sign]
        at = place
    return "".join([*pieces, printable(text[at:end])])


def _number(number: int, kinds: dict[int, str]) -> str:
    return "[" + click.style(str(number), fg=COLOURS[kinds[number]], bold=True)


def _fact(one: Explained, width: int) -> Iterator[str]:
    found = printable(f"{one.fact.confidence:.2f} by {one.fact.rule}")
    kind = click.style(one.kind, fg=COLOURS[one.kind])
    yield f"    {_number(one.number, {one.number: one.kind})}] {kind} {found}"
    for slot, said in one.slots():
        for place, line in enumerate(textwrap.wrap(printable(said), width - 22)):
            yield f"        {slot if place == 0 else '':14}{line}"
