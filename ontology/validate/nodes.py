"""A source graph as nodes with values, read in one pass; what is no plain RDF of the model stops here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from rdflib import Literal, URIRef
from rdflib.term import Node as Term

from ontology.errors import InvalidSourceGraph
from ontology.model_table import SUBCLASSES
from ontology.namespaces import ANS, expand
from ontology.schema import CLASSES, TYPE, types_of
from ontology.source_graph import SourceGraph

_LABEL_BY_TYPES: Final[Mapping[frozenset[str], str]] = {
    frozenset(types_of(label)): label for label in CLASSES if label != "Actor"
}
_ACTOR: Final = ANS + "Actor"
_ACTOR_TYPES: Final = frozenset({_ACTOR, *(ANS + label for label in SUBCLASSES)})


@dataclass(slots=True)
class Node:
    """A node of the graph: its label in the model, all its classes, and its values by property IRI."""

    iri: str
    label: str = ""
    types: set[str] = field(default_factory=set)
    values: dict[str, list[URIRef | Literal]] = field(default_factory=dict)

    def all(self, name: str) -> list[str]:
        """Give the values of a property, by prefixed name, as text."""
        return [str(value) for value in self.values.get(expand(name), ())]

    def one(self, name: str) -> str:
        """Give the value of a property that the table says is there once."""
        return str(self.values[expand(name)][0])

    def maybe(self, name: str) -> str | None:
        """Give the value of a property that may be missing."""
        values = self.all(name)
        return values[0] if values else None


@dataclass(slots=True)
class Nodes:
    """All nodes of a source graph, by IRI in sorted order."""

    source: str
    by_iri: dict[str, Node]

    def labelled(self, *labels: str) -> Iterator[Node]:
        """Give the nodes of these labels."""
        return (node for node in self.by_iri.values() if node.label in labels)

    def broken(self, iri: str, why: str) -> InvalidSourceGraph:
        """Make the error that names the source and the node."""
        name = iri.removeprefix(f"{self.source}#")
        return InvalidSourceGraph(f"{self.source}: {name if name != self.source else 'the article'} {why}")


def read_nodes(source: SourceGraph) -> Nodes:
    """Group the triples by subject and find each node's label."""
    read: dict[str, Node] = {}
    nodes = Nodes(str(source.iri), read)
    for subject, predicate, value in source.graph:
        _add(nodes, subject, predicate, value)
    nodes.by_iri = dict(sorted(read.items()))
    for node in nodes.by_iri.values():
        node.label = _label(nodes, node)
    return nodes


def _add(nodes: Nodes, subject: Term, predicate: Term, value: Term) -> None:
    if not isinstance(subject, URIRef) or not isinstance(predicate, URIRef):
        raise nodes.broken(str(subject), "is a blank node or a literal where only an IRI can stand")
    iri, name = str(subject), str(predicate)
    node = nodes.by_iri.setdefault(iri, Node(iri))
    if not isinstance(value, URIRef | Literal):
        raise nodes.broken(iri, f"has a blank node as its {name}")
    if name == TYPE:
        node.types.add(str(value) if isinstance(value, URIRef) else "")
    else:
        node.values.setdefault(name, []).append(value)


def _label(nodes: Nodes, node: Node) -> str:
    label = _LABEL_BY_TYPES.get(frozenset(node.types))
    if label is not None:
        return label
    if _ACTOR in node.types and node.types <= _ACTOR_TYPES:
        return "Actor"
    raise nodes.broken(node.iri, f"is of no class of the model, but of {sorted(node.types)}")
