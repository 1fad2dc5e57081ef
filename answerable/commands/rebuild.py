"""`answerable rebuild`: make the derived half of the store again from the true one."""

import click

from answerable.console import count
from answerable.opening import opened
from answerable.options import store_option


@click.command("rebuild")
@store_option
def command(store: str) -> None:
    """Make the derived half of the store again.

    In a folder that is the property graph, made from the quads; for Neo4j it is the local copy that answers SPARQL.
    """
    with opened(store) as opening:
        opening.rebuild()
        click.echo(f"Rebuilt from {count(len(list(opening.sources())), 'source')}.")
