"""`answerable eval`: how well articles are read, measured on annotated ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from answerable.evaluating import Evaluation, evaluate, extracted_records, records_from, tell_slips
from answerable.options import verbose_option, vocabulary_option
from answerable.pages.shell import html_file
from loaders.evaluation import read_gold
from loaders.vocabulary import Vocabulary

if TYPE_CHECKING:
    from loaders.evaluation import Figures


@click.command("eval")
@click.argument("gold", type=click.Path(path_type=Path), metavar="GOLD")
@click.argument("extracted", type=click.Path(path_type=Path), required=False, metavar="[EXTRACTED]")
@click.option("--split", metavar="NAME", help="Only the articles that GOLD/split.tsv puts there.")
@click.option("--errors", is_flag=True, help="Show every miss, extra and wrong slot beside the annotation.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "json")),
    default="table",
    show_default=True,
    help="How figures are written.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write all as one HTML page.")
@vocabulary_option
@verbose_option
def command(  # noqa: PLR0913 - one for each option
    gold: Path,
    extracted: Path | None,
    split: str | None,
    form: str,
    output: Path | None,
    vocabulary: Vocabulary | None,
    *,
    errors: bool,
) -> None:
    """Measure what is read on annotated articles.

    GOLD is a folder with articles/ID.txt and annotations/ID.json; docs/annotating.md says how to write them. They are
    read by this extractor; EXTRACTED gives another's facts instead, as JSON Lines in the form of `answerable extract`
    (- for standard input), and a vocabulary plays no part then.
    """
    if output:
        html_file(output)
    annotated = read_gold(gold, split)
    tell_slips(annotated)
    records = records_from(extracted) if extracted else extracted_records(annotated, vocabulary)
    evaluation = evaluate(annotated, records)
    if form == "json":
        click.echo(json.dumps(_json(evaluation), indent=1))
    else:
        _show(evaluation, errors=errors)
    if output:
        _write(evaluation, output)
    if extracted is None and evaluation.extracted < len(annotated.annotations):
        raise click.exceptions.Exit(1)


def _show(evaluation: Evaluation, *, errors: bool) -> None:
    from answerable.evaluation_text import error, summary
    from answerable.results import width

    if errors:
        for one in evaluation.errors:
            for line in error(one, evaluation.text(one.article), width()):
                click.echo(line)
    for line in summary(evaluation):
        click.echo(line)


def _write(evaluation: Evaluation, output: Path) -> None:
    from answerable.files import write_file
    from answerable.pages.evaluation import evaluation_page

    write_file(output, evaluation_page(evaluation))


def _json(evaluation: Evaluation) -> dict[str, object]:
    return {
        "articles": len(evaluation.gold.annotations),
        "extracted": evaluation.extracted,
        "headline": evaluation.headline,
        "kinds": {kind: _figures(one) for kind, one in evaluation.figures.items()},
        "confidence": [{"from": band.low, "facts": band.facts, "right": band.right} for band in evaluation.bands],
    }


def _figures(one: Figures) -> dict[str, float]:
    counts = {"gold": one.gold, "predicted": one.predicted, "found": one.found, "strict": one.strict}
    shares = {
        f"{level}_{name}": share(level)
        for level in ("found", "strict")
        for name, share in (("p", one.precision), ("r", one.recall), ("f1", one.f1))
    }
    return {**counts, **shares}
