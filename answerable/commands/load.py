"""`answerable load`: articles into the store, and a summary of what became of each."""

from __future__ import annotations

from collections.abc import Iterator

import click

from answerable.console import complain, count, progress
from answerable.extracting import extracted
from answerable.loading import Loaded, Problem, load
from answerable.opening import base_of, opened
from answerable.options import article_options, store_option, vocabulary_option
from answerable.workers import workers_for
from loaders.reading import Given, find_inputs
from loaders.vocabulary import Vocabulary
from ontology.errors import StoreError

INTERRUPTED = 130


@click.command("load")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@article_options
@vocabulary_option
@store_option
def command(
    paths: tuple[str, ...],
    place: str | None,
    publisher: str | None,
    base: str | None,
    vocabulary: Vocabulary | None,
    store: str,
) -> None:
    """Read articles into the store.

    PATH is a file, a folder (all .txt files below it), a pattern in quotation marks, or - for standard input. An
    article that is loaded already changes nothing; a corrected one, or one read with another vocabulary, replaces its
    earlier self. What can't be read is named, the rest is loaded, and the exit code is 1.
    """
    inputs, problems = find_inputs(paths)
    for problem in problems:
        complain(problem)
    tally = Tally(failed=len(problems))
    try:
        with opened(store, new=True, base=base) as opening:
            articles = extracted(inputs, Given(publisher, place), workers_for(len(inputs)), vocabulary)
            outcomes = load(opening, articles, base=base or base_of(opening))
            tally.take(progress(outcomes, len(inputs), "Loading"))
    except KeyboardInterrupt:
        complain(f"interrupted; {count(tally.stored, 'article')} loaded, the store is as after the last of them")
        raise click.exceptions.Exit(INTERRUPTED) from None
    except StoreError:
        if tally.stored:
            click.echo(tally.summary())
        raise
    click.echo(tally.summary())
    if tally.failed:
        raise click.exceptions.Exit(1)


class Tally:
    """Counts what became of the articles; problems are printed as they come."""

    def __init__(self, failed: int) -> None:
        self.loaded: list[Loaded] = []
        self.failed = failed

    @property
    def stored(self) -> int:
        """Articles that are in the store now."""
        return len(self.loaded)

    def take(self, outcomes: Iterator[Loaded | Problem]) -> None:
        """Count every outcome."""
        for outcome in outcomes:
            if isinstance(outcome, Loaded):
                self.loaded.append(outcome)
            else:
                self.failed += 1
                complain(outcome)

    def summary(self) -> str:
        """What happened, in a line or two."""
        kinds = [(kind, sum(one.stored == kind for one in self.loaded)) for kind in ("new", "replaced", "unchanged")]
        parts = ", ".join(f"{number} {kind}" for kind, number in kinds if number)
        facts = sum(one.facts for one in self.loaded)
        lines = [f"{count(self.stored, 'article')} loaded ({parts or 'none'}), {count(facts, 'fact')}."]
        bare = [one.name for one in self.loaded if not one.facts]
        if bare:
            lines.append(f"Without a single fact, kept as {count(len(bare), 'source')}: {', '.join(bare)}.")
        if self.failed:
            lines.append(f"{count(self.failed, 'path')} not loaded; see above.")
        return "\n".join(lines)
