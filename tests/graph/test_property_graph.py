"""The mechanical rule and its way back."""

import pytest
from hypothesis import given, settings
from rdflib import XSD, BNode, Literal, URIRef

from fictional import articles_and_extractions, make_sources
from graph.incoming import incoming
from graph.property_graph import property_graph
from graph.triples import graph_of, triples_of
from graph.way_back import source_graph_of
from ontology.errors import InvalidSourceGraph
from ontology.facts import Article, Extraction
from ontology.namespaces import ANS, DCTERMS
from ontology.source_graph import SourceGraph
from ontology.triples import source_graph

SOURCES = make_sources(8, seed=11)


@given(articles_and_extractions())
@settings(max_examples=60, deadline=None)
def test_one_source_comes_back_exactly(drawn: tuple[Article, Extraction]) -> None:
    source = source_graph(*drawn)
    back = source_graph_of(property_graph(source), str(source.iri))
    assert (back.iri, back.text_sha256) == (source.iri, source.text_sha256)
    assert triples_of(back.graph) == triples_of(source.graph)


def test_each_of_several_sources_comes_back_exactly() -> None:
    graph = property_graph(*SOURCES)
    for source in SOURCES:
        assert triples_of(source_graph_of(graph, str(source.iri)).graph) == triples_of(source.graph)


def test_the_order_of_sources_does_not_count() -> None:
    assert property_graph(*SOURCES) == property_graph(*reversed(SOURCES))


def test_plain_triples_and_rdflib_say_the_same() -> None:
    triples = triples_of(SOURCES[0].graph)
    assert triples_of(graph_of(triples)) == triples


def test_a_source_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        source_graph_of(property_graph(), "https://w3id.org/answerable/id/source/none")


@pytest.mark.parametrize(
    ("predicate", "value"),
    [
        (ANS + "unheardOf", Literal("x")),
        (ANS + "published", Literal("tomorrow", datatype=XSD.date)),
        (DCTERMS + "title", Literal("Titre", lang="fr")),
        (ANS + "reports", Literal("a fact")),
        (ANS + "reports", BNode()),
        (ANS + "reports", URIRef("https://example.org/untyped")),
        (ANS + "textSha256", Literal("a second hash")),
    ],
)
def test_what_the_model_has_no_place_for_is_refused(predicate: str, value: Literal | BNode | URIRef) -> None:
    graph = graph_of(triples_of(SOURCES[0].graph))
    graph.add((SOURCES[0].iri, URIRef(predicate), value))
    with pytest.raises(InvalidSourceGraph):
        incoming(SourceGraph(SOURCES[0].iri, SOURCES[0].text_sha256, graph))


def test_a_number_in_another_form_is_refused() -> None:
    changed = SOURCES[0].graph.serialize(format="nt").replace('"^^<' + str(XSD.decimal), '0"^^<' + str(XSD.decimal), 1)
    graph = graph_of(()).parse(data=changed, format="nt")
    with pytest.raises(InvalidSourceGraph):
        incoming(SourceGraph(SOURCES[0].iri, SOURCES[0].text_sha256, graph))
