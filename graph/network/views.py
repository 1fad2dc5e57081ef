"""Parts of a network: what surrounds an actor, the facts of an answer, and the sums between actors."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from graph.network.matters import matters
from graph.network.notes import Note, note_key

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
    return _part(graph, reached)


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
    return _part(graph, kept)


def aggregate(graph: "MultiDiGraph[str]", most: int | None = None) -> "MultiDiGraph[str]":
    """Actors only: one link for each pair and way of being tied, with counts (`3 demands, 1 letter`) and every note.

    With `most`, only that many actors, those with the most facts between them and others; words left unresolved
    go first. How many were left out stands in the network's attribute `left_out`.
    """
    from networkx import MultiDiGraph

    sums: dict[tuple[str, str, str], dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for start, end, style, what, data in _direct(graph):
        sums[start, end, style][what].append(data)
    result: MultiDiGraph[str] = MultiDiGraph()
    result.add_nodes_from((node, data) for node, data in graph.nodes(data=True) if data["type"] != "Fact")
    for (start, end, style), parts in sorted(sums.items()):
        result.add_edge(start, end, style, **_sum(style, parts))
    return result if most is None else _busiest(result, most)


def _busiest(graph: "MultiDiGraph[str]", most: int) -> "MultiDiGraph[str]":
    weight = graph.degree(weight="count")
    linked = [node for node in graph if graph.degree(node)]
    ranked = sorted(linked, key=lambda node: (graph.nodes[node]["type"] == "Words", -weight[node], node))
    kept = _part(graph, set(ranked[:most]))
    kept.graph["left_out"] = len(linked) - len(kept)
    return kept


def _direct(graph: "MultiDiGraph[str]") -> Iterable[tuple[str, str, str, str, dict[str, Any]]]:
    for start, end, data in graph.edges(data=True):
        kinds = graph.nodes[start]["type"], graph.nodes[end]["type"]
        if "Fact" not in kinds:
            yield start, end, data["style"], data["label"], data
        elif data["style"] == "answer" and kinds[1] == "Fact":
            for asker in _askers(graph, end):
                yield start, asker, "answer", data["label"], data
    for fact, attributes in graph.nodes(data=True):
        if attributes["type"] == "Fact":
            for asker in _askers(graph, fact):
                for _, asked, data in graph.out_edges(fact, data=True):
                    if graph.nodes[asked]["type"] != "Fact" and asker != asked:
                        yield asker, asked, data["style"], attributes["kind"].lower(), data


def _askers(graph: "MultiDiGraph[str]", fact: str) -> list[str]:
    """Who stands behind a fact: its senders, demanders, callers or speaker, else those of the letter it stands in."""
    into = [(start, data) for start, _, data in graph.in_edges(fact, data=True) if data["style"] == "ask"]
    own = {start for start, _ in into if graph.nodes[start]["type"] != "Fact"}
    letters = {start for start, data in into if "CONTAINS" in data["relations"]}
    return sorted(own or {asker for letter in letters for asker in _askers(graph, letter)})


def _sum(style: str, parts: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    every = [data for what in sorted(parts) for data in parts[what]]
    notes: dict[tuple[str, str, int, str, str], Note] = {note_key(n): n for data in every for n in data["notes"]}
    facts = {what: {fact for data in parts[what] for fact in data["facts"]} for what in sorted(parts)}
    return {
        "label": ", ".join(_counted(what, len(found), style) for what, found in facts.items()),
        "relations": sorted({relation for data in every for relation in data["relations"]}),
        "style": style,
        "facts": sorted(set().union(*facts.values())),
        "sources": sorted({source for data in every for source in data["sources"]}),
        "date": max(data["date"] for data in every),
        "count": len(set().union(*facts.values())),
        "notes": [notes[key] for key in sorted(notes)],
    }


def _counted(what: str, number: int, style: str) -> str:
    if style != "ask":
        return what if number == 1 else f"{what} ({number})"
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _neighbours(graph: "MultiDiGraph[str]", node: str) -> set[str]:
    return {*graph.successors(node), *graph.predecessors(node)}


def _part(graph: "MultiDiGraph[str]", nodes: set[str]) -> "MultiDiGraph[str]":
    """A copy with only these nodes, in the order of the whole (a subgraph view would iterate over a set)."""
    from networkx import MultiDiGraph

    part: MultiDiGraph[str] = MultiDiGraph()
    part.add_nodes_from((node, {**data}) for node, data in graph.nodes(data=True) if node in nodes)
    for start, end, key, data in graph.edges(keys=True, data=True):
        if start in nodes and end in nodes:
            part.add_edge(start, end, key, **data)
    return part
