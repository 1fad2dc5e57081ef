"""The network as GraphML, for yEd, Gephi, igraph and networkx."""

from typing import TYPE_CHECKING

from graph.drawing.flat import flat

if TYPE_CHECKING:
    from networkx import MultiDiGraph


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """Every node and link with its evidence."""
    from networkx import generate_graphml

    lines = generate_graphml(flat(graph, title), named_key_ids=True)
    return ('<?xml version="1.0" encoding="utf-8"?>\n' + "\n".join(lines) + "\n").encode()
