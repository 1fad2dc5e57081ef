"""`answerable draw`: the answer to a question, or what surrounds an actor, as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from answerable.opening import opened
from answerable.options import Command, language_option, output_option, question_parameter_option, store_option
from answerable.question_group import QuestionGroup

if TYPE_CHECKING:
    from queries.declarations import Question


NO_FILE = "name the file to draw: -o FILE"


def answer(question: Question, parameters: dict[str, str], language: str, output: Path | None, store: str) -> None:
    """Draw the facts and actors of a question's answer."""
    from answerable.drawing import draw_answer

    if output is None:
        raise click.UsageError(NO_FILE)
    with opened(store) as opening:
        drawn = draw_answer(opening, question, parameters, "sparql" if language == "sparql" else "cypher", output)
    click.echo(drawn)


def options(run: Command) -> Command:
    """What every question takes besides its own parameters."""
    return question_parameter_option(language_option(output_option(store_option(run))))


@click.group(
    "draw",
    cls=QuestionGroup,
    answer=answer,
    options=options,
    invoke_without_command=True,
    subcommand_metavar="[QUESTION [OPTIONS]...]",
)
@click.option("--around", metavar="NAME", help="Draw what surrounds this actor.")
@click.option("--hops", type=click.IntRange(1, 5), default=1, show_default=True, help="How far around.")
@click.option("--sums", is_flag=True, help="Only actors, with counts between them, no letters and demands.")
@click.option("--statements", is_flag=True, help="Quoted statements too.")
@output_option
@store_option
@click.pass_context
def command(  # noqa: PLR0913 - one for each option
    ctx: click.Context, around: str | None, hops: int, output: Path | None, store: str, *, sums: bool, statements: bool
) -> None:
    """Draw who is tied to whom.

    QUESTION draws the answer to a canned question (`answerable ask` lists them), --around what surrounds an actor;
    neither draws all that is loaded. The ending of -o FILE says the format: .svg, .png, .html, .mmd, .dot, .graphml,
    .gexf or .json.
    """
    from answerable.drawing import View, draw_all

    if ctx.invoked_subcommand is not None:
        if around:
            message = "a question or --around NAME, not both"
            raise click.UsageError(message)
        return
    if output is None:
        raise click.UsageError(NO_FILE)
    with opened(store) as opening:
        drawn = draw_all(opening, View(around, hops, sums=sums, statements=statements), output)
    click.echo(drawn)
