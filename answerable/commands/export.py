"""`answerable export`: the whole graph as files, byte-identical each time."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from answerable.exporting import FORMATS, export
from answerable.opening import opened
from answerable.options import store_option


@click.command("export")
@click.option("--format", "form", type=click.Choice(FORMATS), default="trig", show_default=True, help="What to write.")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="A file, or for csv a folder; else standard output."
)
@store_option
def command(form: str, output: Path | None, store: str) -> None:
    """Write the whole graph to a file.

    trig, nquads and jsonld keep each source as a named graph; turtle merges them. graphml holds the network that is
    drawn, csv the same as two tables, nodes.csv and links.csv. The same graph gives the same bytes.
    """
    if form == "csv" and output is None:
        message = "csv makes two tables, nodes.csv and links.csv; name their folder: -o FOLDER"
        raise click.UsageError(message)
    with opened(store) as opening:
        export(opening.quads(), form, output or sys.stdout.buffer)
