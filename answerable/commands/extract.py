"""`answerable extract`: the facts of articles on standard output, without a store."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from answerable.console import complain, progress
from answerable.extracting import FORMATS, Extracted, extracted, write
from answerable.options import article_options, verbose_option
from answerable.workers import workers_for
from loaders.reading import Given, find_inputs
from ontology.errors import InputError


@click.command("extract")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="jsonl", show_default=True, help="One JSON object a line."
)
@article_options
@verbose_option
def command(paths: tuple[str, ...], form: str, place: str | None, publisher: str | None, base: str | None) -> None:
    """Print the facts of articles, without a store.

    PATH is a file, a folder, a pattern in quotation marks, or - for standard input.
    """
    inputs, problems = find_inputs(paths)
    for problem in problems:
        complain(problem)
    outcomes = extracted(inputs, Given(publisher, place), workers_for(len(inputs)))
    sorting = Sorting(progress(outcomes, len(inputs), "Extracting"), failed=len(problems))
    write(sorting, form, base, sys.stdout.buffer)
    if sorting.failed:
        raise click.exceptions.Exit(1)


class Sorting:
    """Gives on what was extracted; counts and prints what wasn't."""

    def __init__(self, outcomes: Iterator[Extracted | InputError], failed: int) -> None:
        self.outcomes = outcomes
        self.failed = failed

    def __iter__(self) -> Iterator[Extracted]:
        for outcome in self.outcomes:
            if isinstance(outcome, Extracted):
                yield outcome
            else:
                self.failed += 1
                complain(outcome)
