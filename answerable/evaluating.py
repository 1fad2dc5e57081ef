"""Scoring annotated articles: their facts, extracted now or read from a file, against the annotations."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from answerable.console import complain, progress
from answerable.extracting import Extracted, extracted
from answerable.workers import workers_for
from loaders.evaluation import Band, Figures, Gold, Outcome, compare, figures, headline, read_records, reliability
from loaders.reading import Given, Input, read_input
from loaders.vocabulary import Vocabulary
from ontology.errors import InputError

if TYPE_CHECKING:
    from loaders.evaluation.text import Record

STDIN = Path("-")


@dataclass(frozen=True)
class Evaluation:
    """What became of every fact, and what it adds up to."""

    gold: Gold
    outcomes: tuple[Outcome, ...]
    extracted: int
    """Articles of the gold folder that were extracted; the others count as empty."""

    @cached_property
    def figures(self) -> dict[str, Figures]:
        """The figures by kind."""
        return figures(self.outcomes)

    @property
    def headline(self) -> float:
        """The one number."""
        return headline(self.figures)

    @property
    def bands(self) -> tuple[Band, ...]:
        """How many are right by confidence."""
        return reliability(self.outcomes)

    def text(self, article: str) -> str:
        """An article's text; empty where the gold folder doesn't hold it."""
        return _text(self.gold.article(article))

    @property
    def errors(self) -> list[Outcome]:
        """What isn't right, by article and kind."""
        return [one for one in self.outcomes if not one.right]


def evaluate(gold: Gold, records: dict[str, Record]) -> Evaluation:
    """Score records by article id; an article without a record counts as one without facts."""
    outcomes = [
        outcome
        for ident, wanted in gold.annotations.items()
        for outcome in compare(ident, records.get(ident, {}), wanted, gold.repeats.get(ident, {}))
    ]
    return Evaluation(gold, tuple(outcomes), sum(ident in records for ident in gold.annotations))


def tell_slips(gold: Gold) -> None:
    """A line on standard error for each slip in the annotations, so that nobody is measured against it."""
    from loaders.evaluation.verbatim import slips

    for ident, record in gold.annotations.items():
        if text := _text(gold.article(ident)):
            for slip in slips(record, text):
                click.echo(f"Note: {gold.folder / 'annotations' / ident}.json, {slip}", err=True)


def _text(path: Path) -> str:
    try:
        return read_input(Input(str(path), path)).text
    except InputError:
        return ""


def extracted_records(gold: Gold, vocabulary: Vocabulary | None = None) -> dict[str, Record]:
    """The annotated articles' records by this extractor; what can't be read is complained of and left out."""
    from loaders.extraction.records import record

    inputs = [Input(str(path), path) for path in map(gold.article, gold.annotations)]
    outcomes = extracted(inputs, Given(), workers_for(len(inputs)), vocabulary)
    return {
        one.article.id: record(one.article, one.extraction)
        for one in _read(progress(outcomes, len(inputs), "Extracting"))
    }


def _read(outcomes: Iterator[Extracted | InputError]) -> Iterator[Extracted]:
    for outcome in outcomes:
        if isinstance(outcome, Extracted):
            yield outcome
        else:
            complain(outcome)


def records_from(path: Path) -> dict[str, Record]:
    """The records in a file of JSON Lines, or on standard input. Raises InputError."""
    if path == STDIN:
        return read_records(sys.stdin, "stdin")
    try:
        with path.open(encoding="utf-8") as lines:
            return read_records(lines, str(path))
    except UnicodeDecodeError:
        message = f"{path}: no UTF-8 text; save it as UTF-8"
    except OSError as error:
        message = f"{path}: can't be read ({error.strerror}); check the path"
    raise InputError(message)
