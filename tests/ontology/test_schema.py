"""The table is the ontology, the shapes and the page, and its names lead back to where they came from."""

import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from rdflib import OWL, RDF, RDFS, SH, XSD, Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ontology.model_table import ACTOR_CLASSES, MODEL, SUBCLASSES
from ontology.namespaces import ANS as ANS_IRI
from ontology.namespaces import RDF_TYPE, expand
from ontology.schema import (
    CLASSES,
    LABELS,
    PROPERTIES,
    RELATIONSHIPS,
    class_iri,
    property_iri,
    relationship_type,
    with_superclasses,
)

ANS = Namespace(ANS_IRI)


def read(name: str) -> Graph:
    return Graph().parse(data=(files("ontology") / name).read_text("utf-8"), format="turtle")


ONTOLOGY, SHAPES = read("ontology.ttl"), read("shapes.ttl")


def members(node: Node | None) -> set[str]:
    """Read a class, or the classes of a union, as labels."""
    assert node is not None
    union = ONTOLOGY.value(node, OWL.unionOf)
    return {LABELS[str(each)] for each in (Collection(ONTOLOGY, union) if union else [node])}


def test_every_class_and_property_is_in_the_ontology_and_none_besides() -> None:
    declared = {str(each) for each in ONTOLOGY.subjects(RDF.type, OWL.Class) if isinstance(each, URIRef)}
    assert declared == set(LABELS)
    kinds = (OWL.ObjectProperty, OWL.DatatypeProperty)
    properties = {str(each) for kind in kinds for each in ONTOLOGY.subjects(RDF.type, kind)}
    assert properties == {iri for iri in PROPERTIES if iri.startswith(ANS_IRI)}


@pytest.mark.parametrize("iri", [iri for iri in PROPERTIES if iri.startswith(ANS_IRI)])
def test_a_property_is_what_the_ontology_says(iri: str) -> None:
    term, use = URIRef(iri), PROPERTIES[iri]
    kind = OWL.ObjectProperty if use.is_object else OWL.DatatypeProperty
    assert (term, RDF.type, kind) in ONTOLOGY
    assert members(ONTOLOGY.value(term, RDFS.domain)) == {
        label for label, node_class in CLASSES.items() if iri in node_class.properties
    }
    if use.datatype is None:
        assert members(ONTOLOGY.value(term, RDFS.range)) == set(use.ranges)
    else:
        assert ONTOLOGY.value(term, RDFS.range) == XSD[use.datatype]
    # Two articles may give one body two acronyms, so that one is functional within a source only.
    functional = not use.repeatable and use.local != "acronym"
    assert ((term, RDF.type, OWL.FunctionalProperty) in ONTOLOGY) == functional


def test_everything_of_ours_is_labelled_and_warned_of() -> None:
    for iri in [*LABELS, *(iri for iri in PROPERTIES if iri.startswith(ANS_IRI))]:
        assert ONTOLOGY.value(URIRef(iri), RDFS.label), iri
        assert ONTOLOGY.value(URIRef(iri), RDFS.comment), iri


def test_subclasses_are_those_of_the_ontology() -> None:
    ours = {(ANS[label], ANS[above]) for label, above in SUBCLASSES.items()}
    told = {pair for pair in ONTOLOGY.subject_objects(RDFS.subClassOf) if str(pair[1]).startswith(ANS_IRI)}
    assert told == ours


@pytest.mark.parametrize("label", list(CLASSES))
def test_a_shape_is_what_the_table_says(label: str) -> None:
    shape = ANS[f"{label}Shape"]
    told = {}
    for constraint in SHAPES.objects(shape, SH.property):
        path = SHAPES.value(constraint, SH.path)
        if not isinstance(path, URIRef) or str(path) == RDF_TYPE:
            continue
        most = SHAPES.value(constraint, SH.maxCount)
        datatype = SHAPES.value(constraint, SH.datatype)
        told[str(path)] = (
            int(SHAPES.value(constraint, SH.minCount) or 0),
            int(most) if most is not None else None,
            str(datatype).removeprefix(str(XSD)) if datatype else None,
        )
    uses = CLASSES[label].properties.values()
    assert told == {use.iri: (use.least, use.most, use.datatype) for use in uses}


def test_the_page_names_every_property() -> None:
    page = (Path(__file__).parents[2] / "docs" / "model.md").read_text("utf-8")
    for lines in MODEL.values():
        for line in lines:
            name = line.split()[0]
            # "`ans:invited` ... and `...Text` * for each" stands for the twins of a slot.
            assert re.search(rf"`{re.escape(name.removesuffix('Text'))}(Text)?`", page), name
    for label in ACTOR_CLASSES:
        assert f"ans:{label}" in page


def test_names_lead_back_to_their_properties() -> None:
    for label, node_class in CLASSES.items():
        for use in node_class.properties.values():
            if use.is_object:
                assert RELATIONSHIPS[relationship_type(use.iri)] == use.iri
            else:
                assert property_iri(label, use.local) == use.iri
    for iri, label in LABELS.items():
        assert class_iri(label) == iri


def test_the_rule_by_example() -> None:
    assert relationship_type(expand("ans:demandedOf")) == "DEMANDED_OF"
    assert property_iri("Article", "title") == expand("dcterms:title")
    assert property_iri("Role", "title") == expand("ans:title")
    assert with_superclasses("PoliceAgency") == ("Organization", "PoliceAgency", "PublicBody")
    assert with_superclasses("Official") == ("Official", "Person")


def test_what_the_model_lacks_is_a_key_error() -> None:
    for wrong in (lambda: class_iri("Lawsuit"), lambda: property_iri("Letter", "title"), lambda: expand("xyz:a")):
        with pytest.raises(KeyError):
            wrong()


def test_the_table_needs_no_rdflib() -> None:
    script = "import sys, ontology.schema, ontology.identity; sys.exit('rdflib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[2], check=False).returncode == 0
