"""The network as node-link JSON, as `networkx.node_link_graph` and D3 read it."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import MultiDiGraph


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """Every node and link with its notes, lists as lists."""
    from networkx import node_link_data

    data = node_link_data(graph, edges="edges")
    data["graph"] = {"title": title}
    return (json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8", "replace")
