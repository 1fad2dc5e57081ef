"""Parts of a network: what surrounds an actor, and the facts of an answer."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from graph.network.matters import matters

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_ACROSS = frozenset({"CONTAINS", "RESTATES"})
"""Links from one fact to another that would bring in facts nobody chose."""


def around(graph: "MultiDiGraph[str]", actor: str, hops: int = 1) -> "MultiDiGraph[str]":
    """The actor and, for each hop, the whole matters it has a part in, with everyone else in them.

    A letter, its demands and their answers are one matter. Raises KeyError where the actor is no node.
    """
    if actor not in graph:
        raise KeyError(actor)
    matter_of = {fact: group for group in matters(graph) for fact in group}
    reached = {actor}
    for _ in range(hops):
        touched = {node for start in reached for node in _neighbours(graph, start)}
        for node in [node for node in touched if node in matter_of]:
            touched |= matter_of[node]
        facts = [node for node in touched if graph.nodes[node]["type"] == "Fact"]
        reached |= touched | {node for fact in facts for node in _neighbours(graph, fact)}
    return part_of(graph, reached)


def subset(graph: "MultiDiGraph[str]", iris: Iterable[str]) -> "MultiDiGraph[str]":
    """The facts and actors named (as by the rows of a question), with what those facts link.

    A letter brings its demands, a demand the letter it stands in, an answer all this of what it answers. Other IRIs
    are ignored.
    """
    chosen = set(iris)
    for _, end, data in graph.edges(data=True):
        if "ANSWERS" in data["relations"] and not chosen.isdisjoint(data["facts"]):
            chosen.add(end)
    kept = chosen & set(graph)
    for start, end, data in graph.edges(data=True):
        contained = "CONTAINS" in data["relations"] and end in chosen
        if contained or not chosen.isdisjoint(data["facts"]):
            kept |= {start, end}
    facts = {node for node in kept if graph.nodes[node]["type"] == "Fact"}
    for start, end, data in graph.edges(data=True):
        if not facts.isdisjoint(data["facts"]) and _ACROSS.isdisjoint(data["relations"]):
            kept |= {start, end}
    return part_of(graph, kept)


def _neighbours(graph: "MultiDiGraph[str]", node: str) -> set[str]:
    return {*graph.successors(node), *graph.predecessors(node)}


def part_of(graph: "MultiDiGraph[str]", nodes: set[str]) -> "MultiDiGraph[str]":
    """A copy with only these nodes, in the order of the whole (a subgraph view would iterate over a set)."""
    from networkx import MultiDiGraph

    part: MultiDiGraph[str] = MultiDiGraph(**graph.graph)
    part.add_nodes_from((node, {**data}) for node, data in graph.nodes(data=True) if node in nodes)
    for start, end, key, data in graph.edges(keys=True, data=True):
        if start in nodes and end in nodes:
            part.add_edge(start, end, key, **data)
    return part
