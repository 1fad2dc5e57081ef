"""The model as a table, and the mechanical rule from RDF names to property-graph names and back.

Plain Python, so that it costs nothing to import; a test holds it against `ontology.ttl`, `shapes.ttl` and
docs/model.md. In a property graph the same local name can come from two properties (`title` of an Article is
`dcterms:title`, of a Role `ans:title`), so the way back asks for the node's label too.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from ontology.model_table import ACTOR_CLASSES, MODEL, SUBCLASSES
from ontology.namespaces import ANS, RDF_TYPE, XSD, expand, local_name

Datatype = Literal["string", "date", "integer", "decimal"]


@dataclass(frozen=True, slots=True)
class Property:
    """A property as one class uses it. `datatype` is set for literals, `ranges` (labels) for objects."""

    iri: str
    local: str
    least: int
    most: int | None
    datatype: Datatype | None
    ranges: tuple[str, ...]

    @property
    def is_object(self) -> bool:
        """Whether it points to a node."""
        return self.datatype is None

    @property
    def repeatable(self) -> bool:
        """Whether a node can have several; a list in the property graph."""
        return self.most is None

    @property
    def relationship(self) -> str:
        """The relationship type, such as `DEMANDED_OF`."""
        return relationship_type(self.iri)


@dataclass(frozen=True, slots=True)
class NodeClass:
    """A class whose members have a shape of their own, with its properties by IRI."""

    iri: str
    label: str
    properties: Mapping[str, Property]


def relationship_type(iri: str) -> str:
    """Give the relationship type of an object property: `.../ontology#demandedOf` -> `DEMANDED_OF`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", local_name(iri)).upper()


_COUNTS: Final[Mapping[str, tuple[int, int | None]]] = {
    "?": (0, 1),
    "1": (1, 1),
    "*": (0, None),
    "+": (1, None),
}
_DATATYPES: Final[Mapping[str, Datatype]] = {
    "string": "string",
    "date": "date",
    "integer": "integer",
    "decimal": "decimal",
}


def _property(line: str) -> Property:
    """Read one line of the table: `ans:demandedOf * -> Actor` or `dcterms:date ? date`."""
    name, count, *rest = line.split()
    least, most = _COUNTS[count]
    iri = expand(name)
    if rest[0] == "->":
        return Property(iri, local_name(iri), least, most, None, tuple(rest[1:]))
    return Property(iri, local_name(iri), least, most, _DATATYPES[rest[0]], ())


def _node_class(label: str, lines: tuple[str, ...]) -> NodeClass:
    properties = {each.iri: each for each in map(_property, lines)}
    return NodeClass(ANS + label, label, properties)


CLASSES: Final[Mapping[str, NodeClass]] = {label: _node_class(label, lines) for label, lines in MODEL.items()}
"""The classes that carry properties, by label; a Person and an Organization are Actors here."""

PROPERTIES: Final[Mapping[str, Property]] = {
    iri: each for node_class in CLASSES.values() for iri, each in node_class.properties.items()
}
"""Every property by IRI. What depends on the class (how many it must have) is that of its last class."""

RELATIONSHIPS: Final[Mapping[str, str]] = {
    each.relationship: each.iri for each in PROPERTIES.values() if each.is_object
}
"""Relationship type -> property IRI."""

FACT_LABELS: Final = ("Role", "Letter", "Meeting", "Demand", "Statement", "Answer")
"""The classes of what an article reports."""

LABELS: Final[Mapping[str, str]] = {
    **{node_class.iri: label for label, node_class in CLASSES.items()},
    **{ANS + label: label for label in ACTOR_CLASSES},
}
"""Class IRI -> label. Classes of other vocabularies that a node also has (`oa:...`) are no label."""

EXTRA_TYPES: Final[Mapping[str, tuple[str, ...]]] = {
    "Evidence": (expand("oa:TextQuoteSelector"), expand("oa:TextPositionSelector")),
}
"""The classes of other vocabularies that each node of a label has as well."""

TYPE: Final = RDF_TYPE
DATATYPE_IRIS: Final[Mapping[Datatype, str]] = {each: XSD + each for each in _DATATYPES.values()}

_BACK: Final[Mapping[tuple[str, str], str]] = {
    (label, each.local): each.iri
    for label, node_class in CLASSES.items()
    for each in node_class.properties.values()
    if not each.is_object
}


def class_iri(label: str) -> str:
    """Give the class of a label. Raises KeyError where the model has none."""
    if label not in CLASSES and label not in ACTOR_CLASSES:
        raise KeyError(label)
    return ANS + label


def property_iri(label: str, local: str) -> str:
    """Give the literal property that `local` is on a node of that label, else raise KeyError."""
    return _BACK[label, local]


def types_of(label: str) -> tuple[str, ...]:
    """Give every rdf:type IRI that a node of a non-actor label has."""
    return (CLASSES[label].iri, *EXTRA_TYPES.get(label, ()))


def with_superclasses(label: str) -> tuple[str, ...]:
    """Give an actor class with the classes above it, without `Actor`, sorted: all that is stated of it."""
    labels = {label}
    while (above := SUBCLASSES.get(label, "Actor")) != "Actor":
        labels.add(above)
        label = above
    return tuple(sorted(labels))
