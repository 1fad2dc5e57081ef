"""`answerable extract`: the facts of articles on standard output, without a store."""

from __future__ import annotations

from collections.abc import Iterator

import click

from answerable.console import complain, progress
from answerable.extracting import FORMATS, Extracted, extracted, write
from answerable.options import article_options, verbose_option
from loaders.reading import READERS, Given, find_inputs


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
    inputs, problems = find_inputs(paths, [suffix for reader in READERS for suffix in reader.suffixes])
    failures = list[Exception](problems)
    for problem in problems:
        complain(problem)

    def articles() -> Iterator[Extracted]:
        for outcome in progress(extracted(inputs, Given(publisher, place)), len(inputs), "Extracting"):
            if isinstance(outcome, Extracted):
                yield outcome
            else:
                failures.append(outcome)
                complain(outcome)

    write(articles(), form, base, click.get_binary_stream("stdout"))
    if failures:
        raise click.exceptions.Exit(1)
