"""From a property graph back to the exact triples of one source: the inverse of `graph.property_graph`."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from graph.actors import actor_labels, naming_of
from graph.property_graph import Node, PropertyGraph, PropertyValue, Relationship
from graph.triples import Literal, Triple, graph_of
from ontology.literals import decimal_text
from ontology.namespaces import ANS, FOAF
from ontology.schema import CLASSES, DATATYPE_IRIS, RELATIONSHIPS, TYPE, Property, class_iri, types_of

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph


def source_graph_of(graph: PropertyGraph, source: str) -> "SourceGraph":
    """Give one source of the property graph as it was put in. Raises KeyError where the source isn't in it."""
    from rdflib import URIRef

    from ontology.source_graph import SourceGraph

    article = next((node for node in graph.nodes if node.uri == source), None)
    if article is None:
        raise KeyError(source)
    triples = triples_by_source(graph.nodes, graph.relationships)[source]
    return SourceGraph(URIRef(source), str(article.properties["textSha256"]), graph_of(triples))


def triples_by_source(nodes: Iterable[Node], relationships: Iterable[Relationship]) -> dict[str, set[Triple]]:
    """Give the triples of every source that the nodes and relationships come from; actor nodes aren't needed."""
    triples: dict[str, set[Triple]] = defaultdict(set)
    mentions: dict[str, Node] = {}
    for node in nodes:
        if node.source is not None:
            triples[node.source].update(_own(node))
        if node.labels == ("Mention",):
            mentions[node.uri] = node
    for link in relationships:
        triples[link.source].add((link.start, RELATIONSHIPS[link.type], link.end))
        if link.type == "OF":
            triples[link.source].update(_of_actor(link.end, mentions[link.start]))
    return triples


def _own(node: Node) -> Iterator[Triple]:
    (label,) = node.labels
    for iri in types_of(label):
        yield node.uri, TYPE, iri
    for about in CLASSES[label].properties.values():
        value = node.properties.get(about.local)
        if value is None or about.is_object:
            continue
        for each in value if isinstance(value, list | tuple) else (value,):
            yield node.uri, about.iri, _literal(about, each)


def _of_actor(actor: str, mention: Node) -> Iterator[Triple]:
    naming = naming_of(mention.properties)
    for label in actor_labels(naming.classes):
        yield actor, TYPE, class_iri(label)
    yield actor, FOAF + "name", Literal(naming.name)
    for name in naming.alternative_names:
        yield actor, ANS + "alternativeName", Literal(name)
    if naming.acronym is not None:
        yield actor, ANS + "acronym", Literal(naming.acronym)


def _literal(about: Property, value: PropertyValue) -> Literal:
    if isinstance(value, float):
        return Literal(decimal_text(value), DATATYPE_IRIS["decimal"])
    text = value.isoformat() if isinstance(value, date) else str(value)
    return Literal(text, DATATYPE_IRIS[about.datatype or "string"])
