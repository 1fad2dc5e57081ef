"""`answerable check`: verify every promise on this store."""

import click

from answerable.console import complain, count
from answerable.opening import opened
from answerable.options import store_option


@click.command("check")
@store_option
def command(store: str) -> None:
    """Verify every promise on this store.

    Each fact's words stand at their offsets in a text with the hash they were read from, each source keeps to the
    model and is as it was put in, and both halves of the store say the same. What is wrong is named, exit code 1.
    """
    from graph.check import check

    with opened(store) as opening:
        problems = check(opening)
        sources = len(list(opening.sources()))
    for problem in problems:
        complain(f"{problem.where}: {problem.what}")
    if problems:
        raise click.exceptions.Exit(1)
    click.echo(f"{count(sources, 'source')} checked; every promise holds.")
