"""`answerable sources`: what is loaded."""

import click

from answerable.console import count
from answerable.opening import opened
from answerable.options import format_option, store_option
from answerable.results import write_rows

COLUMNS = ("published", "title", "publisher", "source")


@click.command("sources")
@format_option
@store_option
def command(form: str, store: str) -> None:
    """List what is loaded.

    By date; `source` is the identifier that retract and show take.
    """
    with opened(store) as opening:
        loaded = list(opening.sources())
    rows = [(info.published, info.title, info.publisher, info.iri) for info in loaded]
    nothing = "Nothing is loaded yet; answerable load FOLDER loads articles."
    write_rows(COLUMNS, rows, form, count(len(loaded), "source") if loaded else nothing)
