"""Drawing a network: graph in, bytes out; the same graph gives the same bytes."""

from importlib import import_module
from typing import TYPE_CHECKING

from ontology.errors import BadParameter

if TYPE_CHECKING:
    from networkx import MultiDiGraph

FORMATS = {
    "svg": "graph.drawing.svg",
    "png": "graph.drawing.png",
    "html": "graph.drawing.html",
    "mmd": "graph.drawing.mermaid",
    "dot": "graph.drawing.dot",
    "graphml": "graph.drawing.graphml",
    "gexf": "graph.drawing.gexf",
    "json": "graph.drawing.node_link",
}
"""Each format, by file ending, and the module whose `render` writes it; loaded only when asked for."""

TITLE = "Who asked whom for what"


def draw(graph: "MultiDiGraph[str]", format: str, *, title: str = TITLE) -> bytes:  # noqa: A002 - what it is called everywhere
    """The network (of `graph.projection`) in one of FORMATS, as the bytes of a file.

    Pictures (svg, png, html) leave out actors without a link and links that a longer path says already; mmd and
    dot show what the pictures show; graphml, gexf and json hold everything. Raises BadParameter for another format.
    """
    if format not in FORMATS:
        message = f"no format {format!r}; choose one of {', '.join(FORMATS)}"
        raise BadParameter(message)
    rendered: bytes = import_module(FORMATS[format]).render(graph, title)
    return rendered
