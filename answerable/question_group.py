"""A command with one subcommand for each canned question, whose options are the question's parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from answerable.options import Command
from ontology.errors import BadParameter, QueryError

if TYPE_CHECKING:
    from queries.declarations import Parameter, Question

Given = Mapping[str, str | None]


class QuestionGroup(click.Group):
    """Its subcommands are the questions; `answer` is called with the question, what it was told, and the options."""

    def __init__(self, *args: Any, answer: Callable[..., None], options: Command, **kwargs: Any) -> None:  # noqa: ANN401 - click's own arguments
        super().__init__(*args, **kwargs)
        self.answer = answer
        self.options = options

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The questions' names, sorted."""
        from queries.catalogue import names

        return list(names())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:  # noqa: ARG002 - click's signature
        """The subcommand for a question; where there is none, wrong use with the nearest names."""
        from queries.catalogue import question

        try:
            return self._command(question(cmd_name))
        except QueryError as error:
            raise click.UsageError(str(error)) from error

    def _command(self, question: Question) -> click.Command:
        own = {parameter.name for parameter in question.parameters}

        def run(parameters: tuple[tuple[str, object], ...], **values: Any) -> None:  # noqa: ANN401 - the options' values
            given = {name: values.pop(name) for name in own}
            self.answer(question, _merged(given, parameters), **_with_earlier(values))

        command = click.command(question.name, help=f"{question.title}.\n\n{question.help}")(self.options(run))
        command.params[:0] = [_option(parameter) for parameter in question.parameters]
        return command


def _option(parameter: Parameter) -> click.Option:
    flag = "--" + parameter.name.replace("_", "-")
    choices = f" ({', '.join(parameter.choices)})" if parameter.choices else ""
    need = " [needed]" if parameter.required else ""
    help_ = f"{parameter.help[:1].upper()}{parameter.help[1:]}{choices}.{need}"
    return click.Option([flag, parameter.name], metavar=parameter.type.upper().replace(" ", "_"), help=help_)


def _with_earlier(values: dict[str, Any]) -> dict[str, Any]:
    """The options, those before the question's name included (`answerable draw -o FILE demands`)."""
    here = click.get_current_context()
    typed = ParameterSource.COMMANDLINE
    before = here.parent
    if before is None:
        return values
    earlier = {
        name: value
        for name, value in before.params.items()
        if name in values
        and before.get_parameter_source(name) is typed
        and here.get_parameter_source(name) is not typed
    }
    return {**values, **earlier}


def _merged(given: Given, parameters: tuple[tuple[str, object], ...]) -> dict[str, str]:
    """The parameters' own options and `--param NAME=VALUE` together."""
    told = {name: value for name, value in given.items() if value is not None}
    for name, value in parameters:
        if name in told:
            message = f"{name} is given twice, by --{name.replace('_', '-')} and by --param"
            raise BadParameter(message)
        told[name] = str(value)
    return told
