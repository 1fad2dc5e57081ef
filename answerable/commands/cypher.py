"""`answerable cypher`: the user's own Cypher, read-only."""

import click

from answerable.opening import opened
from answerable.options import format_option, limit_options, parameter_option, store_option
from answerable.own_queries import Parameters, query_text
from answerable.results import write_result


@click.command("cypher")
@click.argument("text")
@parameter_option
@limit_options
@format_option
@store_option
def command(text: str, parameters: Parameters, timeout: float, limit: int, form: str, store: str) -> None:
    """Run a Cypher query, read-only.

    TEXT is the query, a file that holds it, or - for standard input. A value goes in by --param NAME=VALUE and stands
    as $NAME in the query.
    """
    query = query_text(text)
    with opened(store) as opening:
        write_result(opening.cypher(query, dict(parameters), timeout=timeout, limit=limit), form)
