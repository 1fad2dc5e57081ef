"""`answerable extract`: the facts of articles on standard output, without a store."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from answerable.console import complain, count, progress
from answerable.extracting import FORMATS, Extracted, extracted, write
from answerable.options import article_options, verbose_option, vocabulary_option
from answerable.pages.shell import html_file
from answerable.workers import workers_for
from loaders.reading import Given, find_inputs
from loaders.vocabulary import Vocabulary
from ontology.errors import InputError


@click.command("extract")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="jsonl", show_default=True, help="One JSON object a line."
)
@click.option(
    "--explain", is_flag=True, help="Show the text with every fact where it was found, by rule and confidence."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Explain as one HTML page.")
@article_options
@vocabulary_option
@verbose_option
def command(  # noqa: PLR0913 - one for each option
    paths: tuple[str, ...],
    form: str,
    output: Path | None,
    place: str | None,
    publisher: str | None,
    base: str | None,
    vocabulary: Vocabulary | None,
    *,
    explain: bool,
) -> None:
    """Print the facts of articles, without a store.

    PATH is a file, a folder, a pattern in quotation marks, or - for standard input.
    """
    if output:
        html_file(output)
        if not explain:
            message = "-o FILE goes with --explain; other formats go to standard output"
            raise click.UsageError(message)
    inputs, problems = find_inputs(paths)
    for problem in problems:
        complain(problem)
    outcomes = extracted(inputs, Given(publisher, place), workers_for(len(inputs)), vocabulary)
    sorting = Sorting(progress(outcomes, len(inputs), "Extracting"), failed=len(problems))
    if explain:
        _explain(sorting, output)
    else:
        write(sorting, form, base, sys.stdout.buffer)
    if sorting.failed:
        raise click.exceptions.Exit(1)


def _explain(articles: Iterable[Extracted], output: Path | None) -> None:
    from answerable import explaining
    from answerable.explanation_text import explanation_lines
    from answerable.files import write_file
    from answerable.pages.explanation import explanation_page
    from answerable.results import width

    explained = map(explaining.explain, articles)
    if output is None:
        for one in explained:
            for line in explanation_lines(one, width()):
                click.echo(line)
        return
    pages = list(explained)
    write_file(output, explanation_page(pages))
    facts = sum(len(page.facts) for page in pages)
    click.echo(f"Explained {count(facts, 'fact')} of {count(len(pages), 'article')} in {output}.")


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
