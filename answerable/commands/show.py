"""`answerable show`: one actor or article with everything said about it, and the words that say so."""

import click

from answerable.opening import opened
from answerable.options import store_option


@click.command("show")
@click.argument("name")
@store_option
def command(name: str, store: str) -> None:
    """Show one actor or article, with its evidence.

    NAME is any known spelling of an actor's name, or a source as `answerable sources` shows it.
    """
    from answerable.showing import shown

    with opened(store) as opening:
        for line in shown(opening, name):
            click.echo(line)
