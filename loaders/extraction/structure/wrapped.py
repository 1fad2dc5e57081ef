"""Text whose lines were broken to fit a width, as in emails and typed minutes: its paragraphs made whole again."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ontology.facts import Span

if TYPE_CHECKING:
    from ontology.facts import Extraction

NARROWEST = 40
"""Letters of a line that may have been broken for its width."""
ENOUGH = 3
"""Breaks within a sentence that show that a text was broken to fit."""
WITHIN = re.compile(rf"^.{{{NARROWEST},}}[a-z]\n(?=[a-z])", re.MULTILINE)
LINE_START = re.compile(r"[ \t]*(?:[-*•>]|\(?\w{1,3}[.)]\s)")
"""What begins a line of its own, however full the one before: an item of a list, a quoted line of an email."""
WHOLE = re.compile(r"[.?!:;”\"][)”\"]?[ \t]*$|[ \t]$")
"""How a line ends that was ended on purpose."""


def unwrapped(text: str) -> str:
    """The text with a blank for every break that only the width of the line asked for; no offset changes.

    Text with fewer than ENOUGH breaks between small letters stays as it is: a list, a poem, a page of short lines.
    """
    if len(WITHIN.findall(text)) < ENOUGH:
        return text
    lines = text.split("\n")
    made = [lines[0]]
    for above, line in pairwise(lines):
        made += [" " if _goes_on(above, line) else "\n", line]
    return "".join(made)


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the one above it: in small letters, or behind a full line that ends nothing."""
    if not above.strip() or not line.strip() or LINE_START.match(line):
        return False
    return line[0].islower() or (len(above) >= NARROWEST and WHOLE.search(above) is None)


def verbatim(found: Extraction, text: str) -> Extraction:
    """The facts read from the text made whole, with every quote as the text itself has it."""
    made: Extraction = _verbatim(found, text) if unwrapped(text) != text else found
    return made


def _verbatim(value: Any, text: str) -> Any:  # noqa: ANN401  any field of a fact
    if isinstance(value, Span):
        return replace(value, quote=text[value.start : value.end])
    if isinstance(value, tuple):
        return tuple(_verbatim(one, text) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _verbatim(getattr(value, field.name), text) for field in fields(value)})
    return value
