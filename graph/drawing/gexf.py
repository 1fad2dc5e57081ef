"""The network as GEXF 1.2, for Gephi."""

import re
from typing import TYPE_CHECKING

from graph.drawing.flat import flat

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_DATED = re.compile(r' lastmodifieddate="[^"]*"|<creator>[^<]*</creator>\s*')
"""networkx writes today's date and its version; the same graph has to give the same bytes tomorrow."""


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """Every node and link with its evidence."""
    from networkx import generate_gexf

    lines = generate_gexf(flat(graph, title), version="1.2draft")
    text = _DATED.sub("", "\n".join(lines))
    return ('<?xml version="1.0" encoding="utf-8"?>\n' + text + "\n").encode()
