"""What is laid out together: each connected part, or, where one is too large to read, each of its matters.

A matter (a letter with its demands and answers, a meeting, a lone demand) then stands for itself with everyone who
has a part in it, so an actor is drawn beside each of its matters and not once amid all their lines.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from graph.network.matters import matters
from graph.network.notes import note_key

if TYPE_CHECKING:
    from networkx import MultiDiGraph

LARGEST = 70
"""How many nodes of one connected part a reader still follows."""
Edge = tuple[str, str, str, dict[str, Any]]


def parts(graph: "MultiDiGraph[str]") -> list["MultiDiGraph[str]"]:
    """The network in parts, large ones first; the matters of a split one in reading order."""
    from networkx import weakly_connected_components

    places = {node: place for place, node in enumerate(graph)}
    whole = [sorted(part, key=places.__getitem__) for part in weakly_connected_components(graph)]
    found: list[MultiDiGraph[str]] = []
    for nodes in sorted(whole, key=lambda part: (-len(part), places[part[0]])):
        part = _with(graph, graph.edges(nodes, keys=True, data=True), nodes)
        found += _split(part) if len(nodes) > LARGEST else [part]
    return found


def _split(graph: "MultiDiGraph[str]") -> Iterator["MultiDiGraph[str]"]:
    """Each matter with its actors and the ties between them; then what ties actors alone."""
    groups = sorted(matters(graph), key=lambda group: _first_note(graph, group))
    if not groups:
        yield graph
        return
    edges: list[Edge] = list(graph.edges(keys=True, data=True))
    told: set[tuple[str, str, str]] = set()
    for group in groups:
        own = [edge for edge in edges if edge[0] in group or edge[1] in group]
        present = {node for start, end, *_ in own for node in (start, end)} | group
        between = [edge for edge in edges if edge[0] in present and edge[1] in present and _is_tie(graph, edge)]
        told |= {edge[:3] for edge in (*own, *between)}
        yield _with(graph, [*own, *between], [node for node in graph if node in present])
    yield from _rest(graph, [edge for edge in edges if edge[:3] not in told])


def _first_note(graph: "MultiDiGraph[str]", group: set[str]) -> tuple[tuple[str, str, int, str, str], str]:
    return min((note_key(note), node) for node in group for note in graph.nodes[node]["notes"])


def _rest(graph: "MultiDiGraph[str]", edges: list[Edge]) -> Iterator["MultiDiGraph[str]"]:
    """What no matter tells: each answer to who knows what, then the ties that hang together."""
    from networkx import weakly_connected_components

    answers: dict[str, list[Edge]] = {}
    for edge in edges:
        if edge[3]["style"] != "tie":
            answers.setdefault(edge[3]["facts"][0], []).append(edge)
    for answer in answers.values():
        yield _with(graph, answer, _ends(graph, answer))
    ties = [edge for edge in edges if edge[3]["style"] == "tie"]
    tied = _with(graph, ties, _ends(graph, ties))
    for part in weakly_connected_components(tied):
        yield _with(graph, [edge for edge in ties if edge[0] in part], [node for node in tied if node in part])


def _ends(graph: "MultiDiGraph[str]", edges: list[Edge]) -> list[str]:
    linked = {node for start, end, *_ in edges for node in (start, end)}
    return [node for node in graph if node in linked]


def _is_tie(graph: "MultiDiGraph[str]", edge: Edge) -> bool:
    start, end, _, data = edge
    return data["style"] == "tie" and "Fact" not in {graph.nodes[start]["type"], graph.nodes[end]["type"]}


def _with(graph: "MultiDiGraph[str]", edges: Iterable[Edge], nodes: Iterable[str]) -> "MultiDiGraph[str]":
    from networkx import MultiDiGraph

    part: MultiDiGraph[str] = MultiDiGraph()
    for node in nodes:
        part.add_node(node, **graph.nodes[node])
    for start, end, key, data in edges:
        part.add_edge(start, end, key, **data)
    return part
