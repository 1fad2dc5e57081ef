"""A result for a terminal: side by side where the columns fit, else row by row as cards."""

from typing import Final

from queries.tables.cells import one_line, padded, width_of, wrapped
from queries.tables.result import Table, text_of

_GAP: Final = 2
_NARROWEST: Final = 14
"""Cells that a column of long text needs to be read side by side with others."""
_LEAST_WIDTH: Final = 40


def as_table(table: Table, width: int) -> str:
    """Write what people read of a result within `width` terminal cells (at least 40), and the footer below it."""
    shown = table.for_people()
    names = [each.name.replace("_", " ") for each in shown.columns]
    cells = [[one_line(text_of(value)) for value in row] for row in shown.rows]
    if not cells:
        return table.footer + "\n"
    width = max(width, _LEAST_WIDTH)
    widths = _shares([names, *cells], width)
    lines = _grid(names, cells, widths) if widths else _cards(names, cells, width)
    return "\n".join([*lines, "", table.footer]) + "\n"


def _shares(lines: list[list[str]], width: int) -> list[int] | None:
    """Share the width out: what is short gets what it needs, the rest an equal share; None where that is too little."""
    needs = [max(1, *map(width_of, column)) for column in zip(*lines, strict=True)]
    left = width - _GAP * (len(needs) - 1)
    widths = [0] * len(needs)
    by_need = sorted(range(len(needs)), key=needs.__getitem__)
    for done, place in enumerate(by_need):
        widths[place] = min(needs[place], left // (len(needs) - done))
        left -= widths[place]
        if widths[place] < min(needs[place], _NARROWEST):
            return None
    return widths


def _grid(names: list[str], cells: list[list[str]], widths: list[int]) -> list[str]:
    rule = (" " * _GAP).join("-" * width for width in widths)
    return [*_row(names, widths), rule, *(line for row in cells for line in _row(row, widths))]


def _row(cells: list[str], widths: list[int]) -> list[str]:
    columns = [wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    lines = []
    for number in range(max(map(len, columns))):
        parts = [lines_[number] if number < len(lines_) else "" for lines_ in columns]
        line = (" " * _GAP).join(padded(part, width) for part, width in zip(parts, widths, strict=True))
        lines.append(line.rstrip())
    return lines


def _cards(names: list[str], cells: list[list[str]], width: int) -> list[str]:
    """One block for each row: name, value; what is empty is left out."""
    margin = max(map(width_of, names)) + _GAP
    lines: list[str] = []
    for number, row in enumerate(cells, 1):
        lines += ["", f"{number}"] if lines else [f"{number}"]
        for name, cell in zip(names, row, strict=True):
            first, *rest = wrapped(cell, max(width - margin - _GAP, 1))
            if first:
                lines.append(" " * _GAP + padded(name, margin) + first)
                lines += [" " * (margin + _GAP) + each for each in rest]
    return lines
