"""`answerable ask`: the canned questions, listed or asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from answerable.opening import opened
from answerable.options import Command, format_option, language_option, question_parameter_option, store_option
from answerable.question_group import QuestionGroup
from answerable.results import write_answer, write_rows

if TYPE_CHECKING:
    from queries.declarations import Question


def answer(question: Question, parameters: dict[str, str], language: str, form: str, store: str) -> None:
    """Ask the question and write its rows, with how many articles they rest on."""
    from queries.ask import ask

    with opened(store) as opening:
        answered = ask(opening, question, parameters, "sparql" if language == "sparql" else "cypher")
    write_answer(answered, form)


def options(run: Command) -> Command:
    """What every question takes besides its own parameters."""
    return question_parameter_option(language_option(format_option(store_option(run))))


@click.group(
    "ask",
    cls=QuestionGroup,
    answer=answer,
    options=options,
    invoke_without_command=True,
    subcommand_metavar="[QUESTION [OPTIONS]...]",
)
@format_option
@store_option
@click.pass_context
def command(ctx: click.Context, form: str, store: str) -> None:  # noqa: ARG001 - for the question, where it follows
    """List the canned questions, or ask one.

    Without QUESTION, all of them with what they ask; `answerable ask QUESTION --help` lists a question's parameters.
    """
    if ctx.invoked_subcommand is None:
        from queries.catalogue import questions

        listed = [(one.name, one.help) for one in questions()]
        write_rows(
            ("question", "asks"), listed, form, "answerable ask QUESTION --help lists what a question can be told"
        )
