"""A result as a Markdown table: what an article says can't become a cell border, a link or HTML."""

import re
from typing import Final

from queries.tables.cells import one_line
from queries.tables.result import Table, text_of

_ACTIVE: Final = re.compile(r"[\\`*_\[\]|~]")
_HTML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def as_markdown(table: Table) -> str:
    """Write a pipe table and, below it, the footer."""
    shown = table.for_people()
    lines = [[each.name for each in shown.columns], *([text_of(value) for value in row] for row in shown.rows)]
    head, *body = ("| " + " | ".join(_escaped(cell) for cell in line) + " |" for line in lines)
    rule = "|" + " --- |" * len(shown.columns)
    return "\n".join([head, rule, *body, "", table.footer]) + "\n"


def _escaped(text: str) -> str:
    return _ACTIVE.sub(r"\\\g<0>", one_line(text).translate(_HTML))
