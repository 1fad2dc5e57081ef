"""Results on standard output, in the format asked for."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from graph.store import Rows, Value
    from queries.ask import Answered

WIDTH = 100
"""Terminal cells, where the output is no terminal and COLUMNS says nothing."""


def write_rows(columns: Sequence[str], rows: Iterable[Sequence[Value]], form: str, footer: str) -> None:
    """Write rows; for people, with the footer below (or alone, where there is no row)."""
    from queries.declarations import Column
    from queries.tables import Table, render

    table = Table(tuple(Column(name, "text", name) for name in columns), tuple(tuple(row) for row in rows), footer)
    click.echo(render(table, form, width=width()), nl=False)


def write_result(result: Rows, form: str) -> None:
    """Write what a query of the user's own returned."""
    from queries.tables import of_result, render

    click.echo(render(of_result(result), form, width=width()), nl=False)


def write_answer(answered: Answered, form: str) -> None:
    """Write the answer to a canned question, with how many articles it rests on."""
    from queries.tables import of_answer, render

    click.echo(render(of_answer(answered), form, width=width()), nl=False)


def width() -> int:
    """How many cells wide a table may be."""
    return shutil.get_terminal_size((WIDTH, 0)).columns
