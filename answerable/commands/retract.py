"""`answerable retract`: take one source back, and say what fell and what stays on whose word."""

from collections.abc import Iterator, Mapping

import click

from answerable.console import count
from answerable.naming_sources import find_source
from answerable.opening import opened
from answerable.options import store_option
from graph.store import Retraction


@click.command("retract")
@click.argument("source")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@store_option
def command(source: str, store: str, *, dry_run: bool) -> None:
    """Take one source back.

    SOURCE is its identifier, address or title as `answerable sources` shows it, or a part that only it has. What other
    articles say stays, exactly.
    """
    with opened(store) as opening:
        loaded = list(opening.sources())
        retraction = opening.retract(find_source(loaded, source).iri, dry_run=dry_run)
    titles = {info.iri: info.title or info.iri for info in loaded}
    for line in told(retraction, titles, dry_run=dry_run):
        click.echo(line)


def told(retraction: Retraction, titles: Mapping[str, str], *, dry_run: bool) -> Iterator[str]:
    """What a retraction did, or would do, in plain words; sources by their titles."""
    verb = "Would take back" if dry_run else "Took back"
    yield f"{verb} “{titles[retraction.source]}”: {count(retraction.facts, 'fact')}."
    if retraction.fallen:
        yield f"Gone, as nobody else names them: {', '.join(retraction.fallen)}."
    for name, sources in retraction.surviving:
        yield f"{name} stays, on the word of {', '.join(f'“{titles[iri]}”' for iri in sources)}."
