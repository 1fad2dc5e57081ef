"""The sums between actors: who asked whom how often, whatever the letters, meetings and demands."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from graph.network.notes import Note, note_key
from graph.network.views import part_of

if TYPE_CHECKING:
    from networkx import MultiDiGraph


_REMARK = "Counts are of reports: a letter that two articles tell of counts twice."


def aggregate(graph: "MultiDiGraph[str]", most: int | None = None) -> "MultiDiGraph[str]":
    """Actors only: one link for each pair and way of being tied, with counts (`3 demands, 1 letter`) and every note.

    Counts are of facts as articles report them: what two articles tell counts twice, and the network's attribute
    `remark` says so, for the picture. With `most`, only that many actors, those with the most facts between them and
    others; words left unresolved go first. How many were left out stands in the attribute `left_out`.
    """
    from networkx import MultiDiGraph

    sums: dict[tuple[str, str, str], dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
    for start, end, style, what, data in _direct(graph):
        sums[start, end, style][what].append(data)
    result: MultiDiGraph[str] = MultiDiGraph(remark=_REMARK)
    result.add_nodes_from((node, data) for node, data in graph.nodes(data=True) if data["type"] != "Fact")
    for (start, end, style), parts in sorted(sums.items()):
        result.add_edge(start, end, style, **_sum(style, parts))
    return result if most is None else _busiest(result, most)


def _busiest(graph: "MultiDiGraph[str]", most: int) -> "MultiDiGraph[str]":
    weight = graph.degree(weight="count")
    linked = [node for node in graph if graph.degree(node)]
    ranked = sorted(linked, key=lambda node: (graph.nodes[node]["type"] == "Words", -weight[node], node))
    kept = part_of(graph, set(ranked[:most]))
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
