"""Options that several commands share."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from answerable.settings import DEFAULT_STORE

FORMATS = ("table", "json", "jsonl", "csv", "tsv", "markdown")
BASE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:[^\s<>\"{}|\\^`]*[/#]")
Command = Callable[..., Any]


def store_option(command: Command) -> Command:
    """`--store` and `-v`: which store, and how much to say."""
    store = click.option(
        "--store",
        metavar="STORE",
        envvar="ANSWERABLE_STORE",
        default=DEFAULT_STORE,
        show_default=True,
        help="A folder, neo4j (takes NEO4J_URI), or an address (neo4j://..., bolt://...). [env: ANSWERABLE_STORE]",
    )
    return verbose_option(store(command))


def verbose_option(command: Command) -> Command:
    """`-v`: say what happens, on standard error."""
    return click.option(
        "-v",
        "--verbose",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_verbose,
        help="Say what happens, on standard error.",
    )(command)


def article_options(command: Command) -> Command:
    """`--place`, `--publisher` and `--base`: what is said of all articles of one call."""
    options = (
        click.option("--place", help='Where generic names belong ("City Council"), for articles without a dateline.'),
        click.option("--publisher", help="Who published the articles, else the site of their URL line."),
        click.option(
            "--base",
            metavar="IRI",
            envvar="ANSWERABLE_BASE",
            callback=_base,
            help="What identifiers begin with, decided with a store's first load. [env: ANSWERABLE_BASE]",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def vocabulary_option(command: Command) -> Command:
    """`--vocabulary FILE`: local bodies, officials and asking words that the extractor is to know."""
    return click.option(
        "--vocabulary",
        type=click.Path(path_type=Path),
        metavar="FILE",
        envvar="ANSWERABLE_VOCABULARY",
        callback=_vocabulary,
        help="Local bodies, officials and asking words to know (TOML). [env: ANSWERABLE_VOCABULARY]",
    )(command)


def limit_options(command: Command) -> Command:
    """`--timeout` and `--limit`: where a query is stopped."""
    timeout = click.option(
        "--timeout", type=click.FloatRange(min=0.001), default=30.0, show_default=True, help="Seconds."
    )
    limit = click.option("--limit", type=click.IntRange(min=1), default=1000, show_default=True, help="Rows.")
    return timeout(limit(command))


def _verbose(_ctx: click.Context, _option: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    from answerable.logs import start_logging

    start_logging(verbose=value)


def parameter_option(command: Command) -> Command:
    """`--param NAME=VALUE` for a query of one's own, as often as needed."""
    return click.option(
        "--param",
        "parameters",
        metavar="NAME=VALUE",
        multiple=True,
        callback=_parameters,
        help="A value for the query; again for each. JSON numbers and lists are read as such, the rest as text.",
    )(command)


def question_parameter_option(command: Command) -> Command:
    """`--param NAME=VALUE` for a canned question: the same as `--NAME VALUE`."""
    return click.option(
        "--param",
        "parameters",
        metavar="NAME=VALUE",
        multiple=True,
        callback=_texts,
        help="The same as --NAME VALUE.",
    )(command)


def language_option(command: Command) -> Command:
    """`--language`: which of its two texts a question runs."""
    return click.option(
        "--language",
        type=click.Choice(["cypher", "sparql"]),
        default="cypher",
        show_default=True,
        help="Which language the question is asked in; the answer is the same.",
    )(command)


def output_option(command: Command) -> Command:
    """`-o FILE`: where a picture goes."""
    return click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="The file to draw.")(
        command
    )


def format_option(command: Command) -> Command:
    """`--format`: how rows are written."""
    return click.option(
        "--format", "form", type=click.Choice(FORMATS), default="table", show_default=True, help="How rows are written."
    )(command)


def _texts(_ctx: click.Context, _option: click.Parameter, said: tuple[str, ...]) -> object:
    from answerable.own_queries import name_and_text

    return tuple(name_and_text(one) for one in said)


def _parameters(_ctx: click.Context, _option: click.Parameter, said: tuple[str, ...]) -> object:
    from answerable.own_queries import parameters_of

    return parameters_of(said)


def _vocabulary(_ctx: click.Context, _option: click.Parameter, said: Path | None) -> object:
    from loaders.vocabulary import read_vocabulary

    return read_vocabulary(said) if said else None


def _base(_ctx: click.Context, _option: click.Parameter, said: str | None) -> str | None:
    if said and not BASE.fullmatch(said):
        message = f"{said} is no IRI that ends in / or #"
        raise click.BadParameter(message)
    return said
