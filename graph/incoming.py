"""A source graph at the door of a store: checked, and shown to come back exactly as it goes in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.property_graph import PropertyGraph, property_graph_of
from graph.triples import Triple, fingerprint, triple_text, triples_of
from graph.way_back import triples_by_source
from ontology.errors import InvalidSourceGraph

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph


@dataclass(frozen=True, slots=True)
class Incoming:
    """One source as both halves of a store take it; no graph and no fingerprint where it is to go."""

    source: str
    triples: frozenset[Triple]
    graph: PropertyGraph | None
    fingerprint: str | None


def incoming(source: "SourceGraph") -> Incoming:
    """Check a source graph. Raises InvalidSourceGraph, naming the source and what breaks the model."""
    from ontology.validate import validate

    validate(source)
    iri = str(source.iri)
    triples = triples_of(source.graph)
    graph = property_graph_of({iri: triples})
    back = triples_by_source(graph.nodes, graph.relationships)
    if back.keys() != {iri} or back[iri] != triples:
        odd = min(map(triple_text, triples ^ back.get(iri, set())), default=iri)
        message = f"{iri} does not come back from a property graph as it goes in; first at {odd}"
        raise InvalidSourceGraph(message)
    return Incoming(iri, triples, graph, fingerprint(triples))
