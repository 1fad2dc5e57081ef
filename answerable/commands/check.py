"""`answerable check`: verify every promise on this store."""

import click

from answerable.opening import opened
from answerable.options import store_option


@click.command("check")
@store_option
def command(store: str) -> None:
    """Verify every promise on this store.

    Exit code 1 where one is broken; each breach is named.
    """
    from graph.check import check

    with opened(store) as opening:
        check(opening)
