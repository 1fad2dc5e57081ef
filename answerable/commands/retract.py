"""`answerable retract`: take one source back, and say what fell and what stays on whose word."""

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
        info = find_source(opening.sources(), source)
        click.echo(told(opening.retract(info.iri, dry_run=dry_run), dry_run=dry_run))


def told(retraction: Retraction, *, dry_run: bool) -> str:
    """What a retraction did, or would do, in plain words."""
    fallen = retraction.fallen
    verb = "Would take back" if dry_run else "Took back"
    lines = [f"{verb} {retraction.source}: {count(retraction.facts, 'fact')}."]
    if fallen:
        lines.append(f"{count(len(fallen), 'actor')} nobody else names: {', '.join(fallen)}.")
    lines += [f"Stays: {name}, on the word of {', '.join(sources)}." for name, sources in retraction.surviving]
    return "\n".join(lines)
