"""The one thing a store takes in: a source's IRI, its text's hash, and its triples."""

from dataclasses import dataclass

from rdflib import Graph, URIRef


@dataclass(frozen=True, slots=True)
class SourceGraph:
    """One source as a named graph. `iri` names both the article and the graph."""

    iri: URIRef
    text_sha256: str
    graph: Graph
