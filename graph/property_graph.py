"""The mechanical rule from triples to a property graph (docs/model.md): plain nodes and relationships, sorted."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from graph.actors import naming_of, shown
from graph.triples import Literal, Object, Triple, fingerprint, triples_of
from ontology.errors import InvalidSourceGraph
from ontology.schema import CLASSES, EXTRA_TYPES, LABELS, PROPERTIES, TYPE, Property

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph

PropertyValue: TypeAlias = str | int | float | date | list[str]
_EXTRA: Final = frozenset(iri for types in EXTRA_TYPES.values() for iri in types)


@dataclass(frozen=True, slots=True)
class Node:
    """A node. `labels` are sorted and leave out `Resource`, which every node has; an actor has no `source`."""

    uri: str
    labels: tuple[str, ...]
    source: str | None
    properties: Mapping[str, PropertyValue]


@dataclass(frozen=True, slots=True, order=True)
class Relationship:
    """A relationship between two nodes, by their `uri`, as one source states it."""

    start: str
    type: str
    end: str
    source: str


@dataclass(frozen=True, slots=True)
class PropertyGraph:
    """Nodes by uri, relationships by start, type, end and source."""

    nodes: tuple[Node, ...]
    relationships: tuple[Relationship, ...]


def property_graph(*sources: "SourceGraph") -> PropertyGraph:
    """Give the property graph of the sources together, whatever their order.

    Actors show what these sources add up to. An Article also has the `fingerprint` of its source's triples.
    Raises InvalidSourceGraph on what the model has no place for.
    """
    return property_graph_of({str(source.iri): triples_of(source.graph) for source in sources})


def property_graph_of(sources: Mapping[str, Iterable[Triple]]) -> PropertyGraph:
    """Give the property graph of plain triples by source IRI; otherwise as `property_graph`."""
    nodes: list[Node] = []
    relationships: set[Relationship] = set()
    for source, triples in sources.items():
        found = _Source(source, frozenset(triples))
        nodes += found.nodes()
        relationships.update(found.relationships())
    nodes += _actors(nodes, relationships)
    return PropertyGraph(tuple(sorted(nodes, key=lambda node: node.uri)), tuple(sorted(relationships)))


class _Source:
    """One source's triples, by subject."""

    def __init__(self, iri: str, triples: frozenset[Triple]) -> None:
        self.iri = iri
        self.triples = triples
        self.types: dict[str, set[str]] = defaultdict(set)
        self.links: list[tuple[str, Property, str]] = []
        self.values: dict[str, dict[str, list[Object]]] = defaultdict(lambda: defaultdict(list))
        for triple in triples:
            self._sort_in(*triple)

    def _sort_in(self, subject: str, predicate: str, value: Object) -> None:
        if predicate == TYPE:
            self._type(subject, value)
            return
        about = PROPERTIES.get(predicate)
        if about is None or about.is_object is isinstance(value, Literal):
            message = f"{self.iri}: the model has no place for <{subject}> <{predicate}> {value!r}"
            raise InvalidSourceGraph(message)
        if isinstance(value, Literal):
            self.values[subject][predicate].append(value)
        else:
            self.links.append((subject, about, value))

    def _type(self, subject: str, value: Object) -> None:
        if value in LABELS:
            self.types[subject].add(LABELS[str(value)])
        elif value not in _EXTRA:
            message = f"{self.iri}: <{subject}> is of a class that the model does not have: {value!r}"
            raise InvalidSourceGraph(message)

    def nodes(self) -> Iterator[Node]:
        """Every node that is this source's alone."""
        for uri, labels in self.types.items():
            if "Actor" in labels:
                continue
            if len(labels) != 1:
                message = f"{self.iri}: <{uri}> must be of one class, not of {', '.join(sorted(labels))}"
                raise InvalidSourceGraph(message)
            (label,) = labels
            properties = dict(self._properties(label, self.values[uri]))
            if label == "Article":
                properties["fingerprint"] = fingerprint(self.triples)
            yield Node(uri, (label,), self.iri, properties)

    def _properties(self, label: str, values: Mapping[str, list[Object]]) -> Iterator[tuple[str, PropertyValue]]:
        for iri, stated in values.items():
            about = CLASSES[label].properties.get(iri)
            if about is None or (len(stated) > 1 and not about.repeatable):
                message = f"{self.iri}: a {label} has {'one' if about else 'no'} <{iri}>"
                raise InvalidSourceGraph(message)
            read = [self._value(about, value) for value in stated]
            yield about.local, sorted(map(str, read)) if about.repeatable else read[0]

    def _value(self, about: Property, value: Object) -> str | int | float | date:
        text = value.lexical if isinstance(value, Literal) else value
        try:
            return _READ[about.datatype or "string"](text)
        except ValueError as error:
            message = f"{self.iri}: {text!r} is no {about.datatype} of <{about.iri}>"
            raise InvalidSourceGraph(message) from error

    def relationships(self) -> Iterator[Relationship]:
        """Every link that this source states."""
        for start, about, end in self.links:
            if start not in self.types or end not in self.types:
                message = f"{self.iri}: <{start}> or <{end}> has no class, but {about.relationship} ties them"
                raise InvalidSourceGraph(message)
            yield Relationship(start, about.relationship, end, self.iri)


_READ: Final[Mapping[str, Callable[[str], str | int | float | date]]] = {
    "string": str,
    "integer": int,
    "decimal": float,
    "date": date.fromisoformat,
}


def _actors(nodes: Iterable[Node], relationships: Iterable[Relationship]) -> Iterator[Node]:
    """Give the node of each actor that a Mention is of."""
    mentions = {node.uri: naming_of(node.properties) for node in nodes if node.labels == ("Mention",)}
    said = defaultdict(list)
    for link in relationships:
        if link.type == "OF" and link.start in mentions:
            said[link.end].append(mentions[link.start])
    for uri, namings in said.items():
        sum_of_all = shown(namings)
        yield Node(
            uri,
            sum_of_all.labels,
            None,
            shown_properties(sum_of_all.name, sum_of_all.alternative_names, sum_of_all.acronym),
        )


def shown_properties(name: str, alternative_names: Iterable[str], acronym: str | None) -> dict[str, PropertyValue]:
    """Give an actor node's properties; what there is none of is left out."""
    properties: dict[str, PropertyValue] = {"name": name}
    if others := list(alternative_names):
        properties["alternativeNames"] = others
    if acronym is not None:
        properties["acronym"] = acronym
    return properties
