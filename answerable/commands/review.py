"""`answerable review`: the open doubts about who is who, as a list."""

import click

from answerable.console import count
from answerable.opening import opened
from answerable.options import format_option, store_option
from answerable.results import write_rows
from graph.store import Value

COLUMNS = ("name", "and", "why", "identifiers")


@click.command("review")
@format_option
@store_option
def command(form: str, store: str) -> None:
    """List the names that might be one actor.

    An acronym and a name it can stand for, one surname with an initial, nearly the same name; and one name with
    conflicting offices, which might be two people. Nothing is changed.
    """
    from answerable.doubts import doubts, known_actors

    with opened(store) as opening:
        found = doubts(known_actors(opening))
    rows: list[tuple[Value, ...]] = [(doubt.one, doubt.other, doubt.why, list(doubt.uris)) for doubt in found]
    write_rows(COLUMNS, rows, form, f"{count(len(found), 'doubt')} open" if found else "No doubt is open.")
