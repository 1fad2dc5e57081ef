"""What the checker refuses, and that it says which node and why in one line."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from rdflib import RDF, XSD, BNode, Graph, Literal, URIRef

from fictional import articles_and_extractions, example, make_sources
from ontology.errors import InvalidSourceGraph
from ontology.facts import Article, Extraction
from ontology.namespaces import expand
from ontology.source_graph import SourceGraph
from ontology.triples import source_graph
from ontology.validate import validate

Value = URIRef | Literal
WHOLE = source_graph(*example())
RENTERS = URIRef("https://w3id.org/answerable/id/organization/renters-united")
OKAFOR = URIRef("https://w3id.org/answerable/id/person/ada-okafor")


def node(name: str) -> URIRef:
    return URIRef(f"{WHOLE.iri}#{name}")


def iri(name: str) -> URIRef:
    return URIRef(expand(name))


def put(subject: URIRef, name: str, value: Value) -> Callable[[Graph], object]:
    return lambda graph: graph.set((subject, iri(name), value))


def add(subject: URIRef, name: str, value: Value | BNode) -> Callable[[Graph], object]:
    return lambda graph: graph.add((subject, iri(name), value))


def cut(subject: URIRef, name: str) -> Callable[[Graph], object]:
    return lambda graph: graph.remove((subject, iri(name), None))


@given(articles_and_extractions())
@settings(max_examples=40, deadline=None)
def test_whatever_the_mapping_makes_is_valid(drawn: tuple[Article, Extraction]) -> None:
    validate(source_graph(*drawn))


def test_generated_sources_are_valid() -> None:
    for source in make_sources(40, 9):
        validate(source)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (cut(WHOLE.iri, "schema:text"), "the article has no text"),
        (put(WHOLE.iri, "schema:text", Literal("Other words.")), "the article has a textSha256"),
        (put(WHOLE.iri, "ans:textSha256", Literal("0")), "the article has a textSha256"),
        (add(WHOLE.iri, "dcterms:title", Literal("Another")), "the article has 2 values as title"),
        (put(WHOLE.iri, "dcterms:title", Literal("Briefe", lang="de")), "plain xsd:string"),
        (put(WHOLE.iri, "dcterms:title", Literal("x", datatype=XSD.string)), "plain xsd:string"),
        (put(WHOLE.iri, "dcterms:title", Literal(" ")), "no string of the model"),
        (put(WHOLE.iri, "dcterms:title", RENTERS), "has an IRI as title"),
        (put(WHOLE.iri, "ans:knownBy", Literal("hearsay")), "not one of"),
        (put(WHOLE.iri, "ans:published", Literal("2024-02-31", datatype=XSD.date)), "no date"),
        (add(WHOLE.iri, "schema:name", Literal("x")), "which no Article of the model has"),
        (cut(WHOLE.iri, "ans:reports"), "the article does not report"),
        (cut(WHOLE.iri, "schema:mentions"), "the article does not mention"),
        (add(WHOLE.iri, "rdf:type", iri("ans:Letter")), "is of no class of the model"),
        (add(node("letter-1"), "ans:sentBy", BNode()), "letter-1 has a blank node"),
        (add(node("letter-1"), "ans:sentBy", node("meeting-1")), "has a Meeting as sentBy"),
        (add(node("letter-1"), "ans:sentBy", URIRef("urn:x")), "no node of this graph"),
        (add(node("letter-1"), "ans:sentBy", Literal("parents")), "no node of this graph"),
        (cut(node("letter-1"), "ans:datePrecision"), "letter-1 has the date 2024-05-01 with the precision None"),
        (put(node("letter-1"), "ans:datePrecision", Literal("year")), "with the precision year"),
        (put(node("letter-1"), "ans:evidence", node("letter-1")), "has a Letter as evidence"),
        (put(node("meeting-1"), "ans:status", Literal("requested")), "meeting-1 is requested, yet has ans:attended"),
        (add(node("meeting-1"), "ans:invitedText", Literal("all")), "meeting-1 is held, yet has ans:invited"),
        (add(node("demand-1"), "ans:restates", node("demand-1")), "demand-1 restates itself"),
        (put(node("demand-1"), "ans:content", Literal("fix the roof")), "none of its evidence holds"),
        (put(node("answer-1"), "ans:to", Literal("letter")), "points to"),
        (put(node("role-1"), "org:heldBy", RENTERS), "as heldBy, not one of Person"),
        (put(node("mention-1"), "foaf:name", Literal("Rentiers")), "differ in foaf:name"),
        (add(node("mention-1"), "ans:actorClass", Literal("Union")), "differ in their classes"),
        (put(node("mention-1"), "ans:of", OKAFOR), "has not one mention"),
        (add(RENTERS, "rdf:type", iri("ans:Union")), "is of two kinds: AdvocacyGroup, Union"),
        (add(RENTERS, "rdf:type", iri("ans:Person")), "is not one of Person and Organization"),
        (add(RENTERS, "rdf:type", iri("ans:PoliceAgency")), "not stated to be a PublicBody"),
        (put(node("evidence-1"), "oa:start", Literal(1)), "is not what stands in the text from 1"),
        (put(node("evidence-1"), "oa:end", Literal(99_999)), "is not what stands in the text"),
        (put(node("evidence-1"), "ans:textSha256", Literal("0")), "evidence from another text"),
        (put(node("evidence-1"), "ans:confidence", Literal("1.5", datatype=XSD.decimal)), "no decimal of the model"),
        (put(node("evidence-1"), "ans:confidence", Literal("0.50", datatype=XSD.decimal)), "no decimal of the model"),
        (cut(node("letter-1"), "ans:furtherEvidence"), "backs nothing"),
        (lambda graph: graph.add((BNode(), RDF.type, iri("ans:Letter"))), "is a blank node"),
    ],
)
def test_what_breaks_the_model_is_refused(change: Callable[[Graph], object], told: str) -> None:
    graph = Graph()
    for triple in WHOLE.graph:
        graph.add(triple)
    change(graph)
    with pytest.raises(InvalidSourceGraph) as refused:
        validate(SourceGraph(WHOLE.iri, WHOLE.text_sha256, graph))
    message = str(refused.value)
    assert told in message
    assert "\n" not in message
    assert message.startswith(str(WHOLE.iri))


def test_the_source_must_be_the_graphs_own() -> None:
    with pytest.raises(InvalidSourceGraph, match="not the one Article"):
        validate(SourceGraph(URIRef(f"{WHOLE.iri}x"), WHOLE.text_sha256, WHOLE.graph))
    with pytest.raises(InvalidSourceGraph, match="textSha256"):
        validate(SourceGraph(WHOLE.iri, "0" * 64, WHOLE.graph))


def test_a_node_named_elsewhere_is_refused() -> None:
    graph = Graph()
    moved = {node("letter-1"): URIRef("https://elsewhere.example.org/letter-1")}
    for triple in WHOLE.graph:
        graph.add(tuple(moved.get(term, term) for term in triple))
    with pytest.raises(InvalidSourceGraph, match="no Letter of this article can have"):
        validate(SourceGraph(WHOLE.iri, WHOLE.text_sha256, graph))
