"""The command line's front door: the group of commands, each imported only when it runs."""

import os
from importlib import import_module

import click

from ontology.errors import AnswerableError

COMMANDS = {
    "load": "Read articles into the store.",
    "extract": "Print the facts of articles, without a store.",
    "eval": "Measure what is read on annotated articles.",
    "ask": "List the canned questions, or ask one.",
    "cypher": "Run a Cypher query, read-only.",
    "sparql": "Run a SPARQL query, read-only.",
    "draw": "Draw who is tied to whom.",
    "sources": "List what is loaded.",
    "show": "Show one actor or article, with its evidence.",
    "retract": "Take one source back.",
    "review": "List the names that might be one actor.",
    "export": "Write the whole graph to a file.",
    "check": "Verify every promise on this store.",
    "rebuild": "Make the derived half of the store again.",
}


class Commands(click.Group):
    """Lists the commands without importing them, and prints an AnswerableError as one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The commands in the order a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
        """The command, imported now; None where there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"answerable.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        """The list that `--help` shows."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what a person can put right becomes `Error: ...` and exit 1."""
        try:
            return super().invoke(ctx)
        except AnswerableError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="answerable", prog_name="answerable")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Keep the record of local accountability: who asked whom for what, who said what, and what came of it.

    Articles go in, a graph stands in a folder (or in Neo4j), questions come out answered with the words that back
    them. Start with: answerable load FOLDER, then: answerable ask.
    """
    if os.environ.get("NO_COLOR"):
        ctx.color = False
