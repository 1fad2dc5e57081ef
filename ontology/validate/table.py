"""Each node against the table of the model: only its class's properties, so many of each, of the right type."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from rdflib import Literal, URIRef

from ontology.model_table import VALUES
from ontology.namespaces import ANS, expand, local_name
from ontology.schema import CLASSES, DATATYPE_IRIS, Datatype, Property
from ontology.validate.nodes import Node, Nodes

_VALUES: Final = {expand(name): frozenset(values) for name, values in VALUES.items()}


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


_IN_FORM: Final[Mapping[Datatype, Callable[[str], object]]] = {
    "string": str.strip,
    "date": _is_date,
    "integer": re.compile(r"0|[1-9][0-9]{0,8}").fullmatch,
    "decimal": re.compile(r"0|1|0\.[0-9]{0,3}[1-9]").fullmatch,
}


def check_nodes(nodes: Nodes) -> None:
    """Check every node for itself. Raises InvalidSourceGraph."""
    for node in nodes.by_iri.values():
        _check_node(nodes, node)


def _check_node(nodes: Nodes, node: Node) -> None:
    allowed = CLASSES[node.label].properties
    for name in sorted(node.values):
        if name not in allowed:
            raise nodes.broken(node.iri, f"has {name}, which no {node.label} of the model has")
    for name, use in allowed.items():
        values = node.values.get(name, [])
        if len(values) < use.least:
            raise nodes.broken(node.iri, f"has no {use.local}, and needs one")
        if use.most is not None and len(values) > use.most:
            raise nodes.broken(node.iri, f"has {len(values)} values as {use.local}, and can have one only")
        for value in values:
            _check_value(nodes, node, use, value)


def _check_value(nodes: Nodes, node: Node, use: Property, value: URIRef | Literal) -> None:
    if use.datatype is None:
        _check_target(nodes, node, use, value)
    elif not isinstance(value, Literal):
        raise nodes.broken(node.iri, f"has an IRI as {use.local}, which is a literal")
    elif value.language or (value.datatype and str(value.datatype)) != _datatype(use.datatype):
        raise nodes.broken(node.iri, f"has {value.n3()[:80]} as {use.local}, which is a plain xsd:{use.datatype}")
    elif not _IN_FORM[use.datatype](str(value)):
        raise nodes.broken(node.iri, f"has {str(value)[:80]!r} as {use.local}, which is no {use.datatype} of the model")
    elif use.iri in _VALUES and str(value) not in _VALUES[use.iri]:
        raise nodes.broken(node.iri, f"has {str(value)[:80]!r} as {use.local}, not one of {sorted(_VALUES[use.iri])}")


def _datatype(datatype: Datatype) -> str | None:
    """Give the datatype as rdflib holds it: strings are plain literals."""
    return None if datatype == "string" else DATATYPE_IRIS[datatype]


def _check_target(nodes: Nodes, node: Node, use: Property, value: URIRef | Literal) -> None:
    target = nodes.by_iri.get(str(value)) if isinstance(value, URIRef) else None
    if target is None:
        raise nodes.broken(node.iri, f"has {str(value)[:80]!r} as {use.local}, which is no node of this graph")
    if target.types.isdisjoint(ANS + label for label in use.ranges):
        raise nodes.broken(
            node.iri, f"has a {local_name(max(target.types))} as {use.local}, not one of {', '.join(use.ranges)}"
        )
