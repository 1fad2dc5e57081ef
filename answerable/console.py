"""What a person at a terminal sees besides the results: a progress bar, notes, a count."""

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

Item = TypeVar("Item")


def progress(items: Iterable[Item], length: int, label: str) -> Iterator[Item]:
    """The items, with a bar on standard error where that is a terminal; nothing is shown in a pipe."""
    if not sys.stderr.isatty():
        yield from items
        return
    with click.progressbar(items, length=length, label=label, file=sys.stderr, show_pos=True) as bar:
        yield from bar


def count(number: int, thing: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def complain(problem: Exception | str) -> None:
    """One `Error: ...` line on standard error, without ending the command."""
    click.echo(f"Error: {problem}", err=True)
