"""Which part of the graph a picture shows, and the file it goes to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from answerable.console import count
from answerable.files import write_file
from ontology.errors import BadParameter

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from graph.store import Store
    from queries.declarations import Question


@dataclass(frozen=True, slots=True)
class View:
    """What a picture without a question shows: everything, or `hops` around an actor; with statements; only sums."""

    around: str | None = None
    hops: int = 1
    sums: bool = False
    statements: bool = False


def draw_answer(
    store: Store, question: Question, parameters: dict[str, str], language: Literal["cypher", "sparql"], output: Path
) -> str:
    """Draw the facts and actors of a question's answer to a file; gives a line that says what was drawn."""
    form = _format(output)
    from graph.projection import projection, subset
    from queries.ask import ask

    answered = ask(store, question, parameters, language)
    shown = (*question.fact_columns, *question.actor_columns)
    places = [place for place, column in enumerate(question.columns) if column.name in shown]
    cells = (row[place] for row in answered.rows for place in places)
    iris = {iri for cell in cells for iri in (cell if isinstance(cell, tuple) else (str(cell),))}
    network = subset(projection(store.quads(), statements=True), iris)
    return _drawn(network, form, output, question.title)


def draw_all(store: Store, view: View, output: Path) -> str:
    """Draw what a view shows to a file; gives a line that says what was drawn. Raises UnknownName."""
    form = _format(output)
    from graph.projection import aggregate, around, projection
    from queries.names import resolve

    network = projection(store.quads(), statements=view.statements)
    title = "Who asked whom for what"
    if view.around:
        actor = resolve(store, view.around)
        network, title = around(network, actor.iri, view.hops), f"Around {actor.name}"
    return _drawn(aggregate(network) if view.sums else network, form, output, title)


def _format(output: Path) -> str:
    from graph.drawing import FORMATS

    form = output.suffix.lower().removeprefix(".")
    if form not in FORMATS:
        message = f"{output}: the ending says no format; use one of {', '.join('.' + known for known in FORMATS)}"
        raise BadParameter(message)
    return form


def _drawn(network: MultiDiGraph[str], form: str, output: Path, title: str) -> str:
    from graph.drawing import draw

    write_file(output, draw(network, form, title=title))
    nodes, links = count(network.number_of_nodes(), "node"), count(network.number_of_edges(), "link")
    return f"Drew {nodes} and {links} to {output}."
