"""The quick checker and the SHACL shapes call the same graphs valid: whole ones, and ones with something broken."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from rdflib import RDF, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from fictional import articles_and_extractions, example
from ontology.errors import InvalidSourceGraph
from ontology.facts import Article, Extraction
from ontology.namespaces import ANS as ANS_IRI
from ontology.schema import CLASSES, PROPERTIES
from ontology.source_graph import SourceGraph
from ontology.triples import source_graph
from ontology.validate import validate
from shacl import conforms

ANS = Namespace(ANS_IRI)
Triple = tuple[Node, Node, Node]


def is_valid(source: SourceGraph) -> bool:
    try:
        validate(source)
    except InvalidSourceGraph:
        return False
    return True


WHOLE = source_graph(*example())
TRIPLES = sorted(WHOLE.graph, key=lambda triple: tuple(map(str, triple)))
NODES = sorted({str(subject) for subject, _, _ in TRIPLES})


def test_the_whole_example_is_valid() -> None:
    validate(WHOLE)
    assert conforms(WHOLE.graph)


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(articles_and_extractions())
def test_what_the_mapping_makes_is_valid(drawn: tuple[Article, Extraction]) -> None:
    source = source_graph(*drawn)
    validate(source)
    assert conforms(source.graph)


def drop(_triple: Triple, _: Callable[..., int]) -> list[Triple]:
    return []


def retarget(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    return [(triple[0], triple[1], URIRef(NODES[pick(len(NODES))]))]


def move(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    return [(URIRef(NODES[pick(len(NODES))]), triple[1], triple[2])]


def rename(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    names = sorted(PROPERTIES)
    return [(triple[0], URIRef(names[pick(len(names))]), triple[2])]


def retype(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    labels = sorted(CLASSES)
    return [triple, (triple[0], RDF.type, ANS[labels[pick(len(labels))]])]


def reword(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    words = ("held", "day", "letter", "Person", "boilers", "0", "2024-06-31", " ", str(triple[2])[:-1])
    value = words[pick(len(words))]
    datatype = triple[2].datatype if isinstance(triple[2], Literal) else None
    return [(triple[0], triple[1], Literal(value, datatype=datatype, normalize=False))]


def double(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    return [triple, *(reword(triple, pick) if isinstance(triple[2], Literal) else retarget(triple, pick))]


def tag(triple: Triple, _: Callable[..., int]) -> list[Triple]:
    return [(triple[0], triple[1], Literal(str(triple[2]), lang="en"))]


def recast(triple: Triple, pick: Callable[..., int]) -> list[Triple]:
    datatypes = (XSD.integer, XSD.date, XSD.decimal, XSD.double, XSD.anyURI)
    return [(triple[0], triple[1], Literal(str(triple[2]), datatype=datatypes[pick(5)], normalize=False))]


def blank(triple: Triple, _: Callable[..., int]) -> list[Triple]:
    return [(triple[0], triple[1], BNode())]


def unknown(triple: Triple, _: Callable[..., int]) -> list[Triple]:
    return [triple, (triple[0], ANS.unheardOf, Literal("x"))]


def stranger(triple: Triple, _: Callable[..., int]) -> list[Triple]:
    return [triple, (URIRef("https://example.org/stranger"), triple[1], triple[2])]


BREAKS = (drop, retarget, move, rename, retype, reword, double, tag, recast, blank, unknown, stranger)


@pytest.mark.filterwarnings("ignore")  # rdflib warns of the ill-typed literals that are the point here
@pytest.mark.parametrize("break_it", BREAKS)
# Not shrunk: each try takes a fifth of a second, and what was broken is one triple anyway.
@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.reuse, Phase.generate),
)
@given(st.data())
def test_the_shapes_and_the_checker_agree_on_broken_graphs(
    break_it: Callable[[Triple, Callable[..., int]], list[Triple]], data: st.DataObject
) -> None:
    chosen = data.draw(st.sampled_from(TRIPLES))
    graph = Graph()
    for triple in TRIPLES:
        if triple != chosen:
            graph.add(triple)
    for triple in break_it(chosen, lambda count: data.draw(st.integers(0, count - 1))):
        graph.add(triple)
    assert is_valid(SourceGraph(WHOLE.iri, WHOLE.text_sha256, graph)) == conforms(graph)
