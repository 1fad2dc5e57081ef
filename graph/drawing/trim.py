"""What a picture shows of a network: no actor without a link, no link that a longer path says already.

An office in a body that the source only describes is told by the person's caption, so its link goes too.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from networkx import MultiDiGraph


def trim(graph: "MultiDiGraph[str]") -> "MultiDiGraph[str]":
    """A copy without what only clutters. Where nothing is linked, every node stays."""
    from networkx import MultiDiGraph

    edges = [
        (start, end, key, data)
        for start, end, key, data in graph.edges(keys=True, data=True)
        if not _said_already(graph, start, end, data["relations"])
        and not (data["style"] == "tie" and graph.nodes[end]["type"] == "Words")
    ]
    linked = {node for start, end, *_ in edges for node in (start, end)}
    trimmed: MultiDiGraph[str] = MultiDiGraph(**graph.graph)
    for node, data in graph.nodes(data=True):
        if node in linked or data["type"] == "Fact" or not edges:
            trimmed.add_node(node, **data)
    for start, end, key, data in edges:
        trimmed.add_edge(start, end, key, **data)
    return trimmed


def _said_already(graph: "MultiDiGraph[str]", start: str, end: str, relations: list[str]) -> bool:
    """A sender demands what its letter contains, a letter goes to whom its demands are made of, a caller comes."""
    if relations in (["INVITED"], ["ATTENDED"]):
        return _links(graph, end, start, "CALLED_BY")
    if relations == ["DEMANDED_BY"]:
        return any(_links(graph, start, letter, "SENT_BY") for letter in _containing(graph, end))
    if relations == ["ADDRESSED_TO"]:
        return any(
            _links(graph, demand, end, "DEMANDED_OF")
            for demand in graph.successors(start)
            if _links(graph, start, demand, "CONTAINS")
        )
    return False


def _containing(graph: "MultiDiGraph[str]", demand: str) -> list[str]:
    return [letter for letter in graph.predecessors(demand) if _links(graph, letter, demand, "CONTAINS")]


def _links(graph: "MultiDiGraph[str]", start: str, end: str, relation: str) -> bool:
    return any(relation in data["relations"] for data in (graph.get_edge_data(start, end) or {}).values())
