"""What belongs together: a letter, its demands, what they restate, and what came back are one matter."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_WHOLE = frozenset({"CONTAINS", "ANSWERS", "RESTATES"})


def matters(graph: "MultiDiGraph[str]") -> list[set[str]]:
    """The facts of the network, grouped by matter; groups in the order of their first facts."""
    from networkx import Graph, connected_components

    held: Graph[str] = Graph()
    held.add_nodes_from(node for node, data in graph.nodes(data=True) if data["type"] == "Fact")
    for start, end, data in graph.edges(data=True):
        if start in held and end in held and not _WHOLE.isdisjoint(data["relations"]):
            held.add_edge(start, end)
    return [set(group) for group in connected_components(held)]
