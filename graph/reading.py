"""Reading a property graph back out of an engine, node by node and relationship by relationship."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from graph.property_graph import Node, PropertyGraph, PropertyValue, Relationship
from graph.statements import DERIVED_FIELDS, FIELDS, statement
from graph.writing import Run
from ontology.schema import CLASSES

_DATES: Final = frozenset(
    (label, each.local)
    for label, about in CLASSES.items()
    for each in about.properties.values()
    if each.datatype == "date"
)


def read_graph(run: Run) -> PropertyGraph:
    """Read everything."""
    nodes = _nodes(run(statement("read_nodes"), {}))
    links = _links(run(statement("read_links"), {}))
    return PropertyGraph(tuple(sorted(nodes, key=lambda node: node.uri)), tuple(sorted(links)))


def read_sources(run: Run, sources: Sequence[str]) -> tuple[list[Node], list[Relationship]]:
    """Read what some sources (by IRI) state; actor nodes are left out."""
    asked = {"sources": list(sources)}
    nodes = list(_nodes(run(statement("read_nodes_of"), asked)))
    links = list(_links(run(statement("read_links_of"), asked)))
    return nodes, links + list(_links(run(statement("read_actor_links_of"), asked)))


def _nodes(records: Iterable[Mapping[str, Any]]) -> Iterator[Node]:
    for record in records:
        labels = tuple(sorted(set(record["labels"]) - {"Resource"}))
        properties = {
            field: _value(labels, field, record[field])
            for field in (*FIELDS, *DERIVED_FIELDS)
            if record.get(field) is not None
        }
        yield Node(record["uri"], labels, record["source"], properties)


def _value(labels: tuple[str, ...], field: str, value: Any) -> PropertyValue:  # noqa: ANN401  # an engine's own
    """Read one property; ArcadeDB gives a date's ISO text where a query projects it."""
    if isinstance(value, str) and labels and (labels[0], field) in _DATES:
        return date.fromisoformat(value)
    return value  # type: ignore[no-any-return]


def _links(records: Iterable[Mapping[str, Any]]) -> Iterator[Relationship]:
    for record in records:
        yield Relationship(record["start"], record["type"], record["end"], record["source"])
