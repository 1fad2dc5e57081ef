"""Quads to RDF files: the same quads give the same bytes, whatever the format and the store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, BinaryIO

from graph.store import Quad
from ontology.namespaces import PREFIXES

if TYPE_CHECKING:
    import pyoxigraph
    from rdflib import Dataset

    from ontology.source_graph import SourceGraph

FORMATS = ("trig", "nquads", "turtle", "jsonld")


def write_rdf(quads: Iterable[Quad], form: str, out: BinaryIO) -> None:
    """Write quads, sorted as `Store.quads` gives them. Turtle has no graphs: each triple once, by subject."""
    import pyoxigraph as ox

    if form == "nquads":
        out.writelines(f"{' '.join(quad)} .\n".encode() for quad in quads)
        return
    if form == "turtle":
        triples = sorted({quad[:3] for quad in quads})
        parsed = (quad.triple for quad in _parsed(triples))
        ox.serialize(parsed, out, ox.RdfFormat.TURTLE, prefixes=PREFIXES)
        return
    serializer = {"trig": ox.RdfFormat.TRIG, "jsonld": ox.RdfFormat.JSON_LD}[form]
    ox.serialize(_parsed(quads), out, serializer, prefixes=PREFIXES)


def quads_of(source: SourceGraph) -> Iterator[Quad]:
    """The quads of a source graph that is in no store yet, in no order."""
    import pyoxigraph as ox

    graph = str(ox.NamedNode(source.iri))
    for quad in ox.parse(source.graph.serialize(format="nt", encoding="utf-8"), ox.RdfFormat.N_TRIPLES):
        yield str(quad.subject), str(quad.predicate), str(quad.object), graph


def dataset(quads: Iterable[Quad]) -> Dataset:
    """The quads as an rdflib Dataset: one named graph for each source."""
    from rdflib import Dataset, URIRef

    found = Dataset()
    for graph, of_graph in groupby(quads, key=itemgetter(3)):
        lines = "".join(f"{' '.join(quad[:3])} .\n" for quad in of_graph)
        found.graph(URIRef(graph[1:-1])).parse(data=lines, format="nt")
    return found


def _parsed(lines: Iterable[tuple[str, ...]]) -> Iterator[pyoxigraph.Quad]:
    import pyoxigraph as ox

    for line in lines:
        yield from ox.parse(f"{' '.join(line)} .\n".encode(), ox.RdfFormat.N_QUADS)
