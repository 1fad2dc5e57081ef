"""The picture's graph: who asked whom for what, as a networkx graph of actors, letters, meetings and demands.

Nodes carry `type` (`Actor`, `Fact`, `Words`), `kind`, `label`, `sources` and `notes`; links carry `label`, `relations`
(types of the property graph), `style` (`ask`, `answer`, `tie`), `facts`, `sources`, `date`, `count` and `notes`, the
sentences that back them (see `graph.network.notes.Note`). Answers, roles and memberships are links.
Nodes and links are added in sorted order, so the same RDF gives the same graph in the same order.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from graph.network.actors import actors_of
from graph.network.facts import fact_of
from graph.network.links import Link, links_of, words_node, words_of
from graph.network.notes import Note, backings_of, note_of
from graph.network.records import Record, Records, from_quads, from_sources
from graph.network.sums import aggregate
from graph.network.views import around, subset

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from graph.store import Quad
    from ontology.source_graph import SourceGraph

__all__ = ["aggregate", "around", "projection", "projection_of_sources", "subset"]


def projection(quads: "Iterable[Quad]", *, statements: bool = False) -> "MultiDiGraph[str]":
    """The network of N-Triples quads, as `Store.quads()` gives them; with quoted statements if asked for."""
    return _project(from_quads(quads), statements=statements)


def projection_of_sources(sources: "Iterable[SourceGraph]", *, statements: bool = False) -> "MultiDiGraph[str]":
    """The network of source graphs that are in no store yet; the same as once they are stored."""
    return _project(from_sources(sources), statements=statements)


def _project(records: Records, *, statements: bool) -> "MultiDiGraph[str]":
    from networkx import MultiDiGraph

    nodes = _nodes(records, statements=statements)
    graph: MultiDiGraph[str] = MultiDiGraph()
    for node in sorted(nodes):
        graph.add_node(node, **nodes[node])
    for start, end, key, attributes in sorted(_edges(records, nodes), key=lambda edge: edge[:3]):
        graph.add_edge(start, end, key, **attributes)
    return graph


def _nodes(records: Records, *, statements: bool) -> dict[str, dict[str, Any]]:
    nodes: dict[str, dict[str, Any]] = {iri: {**actor} for iri, actor in actors_of(records).items()}
    for record in records.values():
        if not statements and "Statement" in record.types:
            continue
        fact = fact_of(records, record)
        if fact is not None:
            nodes[record.iri] = {**fact}
        for words in words_of(record):
            nodes[words_node(record.source, words)] = _words(record, words)
        if "Role" in record.types:
            for holder in record.link("heldBy"):
                nodes[holder].setdefault("roles", []).append(record.text("title") or "")
    for node in nodes.values():
        if "roles" in node:
            node["roles"] = sorted(set(node["roles"]))
    return nodes


def _words(record: Record, words: str) -> dict[str, Any]:
    return {"type": "Words", "kind": "Words", "label": words, "sources": [record.source], "notes": []}


def _edges(records: Records, nodes: dict[str, dict[str, Any]]) -> list[tuple[str, str, str, dict[str, Any]]]:
    merged: dict[tuple[str, str, str], tuple[list[Link], Record]] = {}
    backings = backings_of(records)
    for record in records.values():
        for link in links_of(records, record):
            if link.start in nodes and link.end in nodes:
                key = (link.start, link.end, f"{record.iri} {record.source} {link.style}")
                merged.setdefault(key, ([], record))[0].append(link)
    return [
        (*key, _attributes(record, links, note_of(records, backings[record.source, record.iri])))
        for key, (links, record) in merged.items()
    ]


def _attributes(record: Record, links: list[Link], note: Note) -> dict[str, Any]:
    return {
        "label": ", ".join(dict.fromkeys(link.label for link in links)),
        "relations": sorted({link.relation for link in links}),
        "style": links[0].style,
        "facts": [record.iri],
        "sources": [record.source],
        "date": record.text("date") or "",
        "count": 1,
        "notes": [note],
    }
