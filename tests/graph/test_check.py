"""What `check` sees."""

# ruff: noqa: SLF001  # what a store keeps is changed behind its back here

import pytest
from pyoxigraph import NamedNode

from fictional import make_sources
from graph.check import Problem, check
from graph.embedded import EmbeddedStore
from graph.quads import FINGERPRINT
from graph.store import Store
from ontology.namespaces import ANS, DERIVED_GRAPH, OA, PREF_LABEL

SOURCES = make_sources(4, seed=5)


def test_a_sound_store(store: Store) -> None:
    assert check(store) == []
    for each in SOURCES:
        store.put(each)
    assert check(store) == []


@pytest.fixture
def loaded(embedded_store: EmbeddedStore) -> EmbeddedStore:
    for each in SOURCES:
        embedded_store.put(each)
    return embedded_store


def test_evidence_that_was_moved(loaded: EmbeddedStore) -> None:
    source = SOURCES[0].iri
    loaded._halves.quads().store.update(
        f"DELETE {{ GRAPH ?g {{ ?e <{OA}start> ?start }} }} INSERT {{ GRAPH ?g {{ ?e <{OA}start> ?moved }} }} WHERE "
        f"{{ GRAPH ?g {{ ?e <{OA}start> ?start }} BIND(?start + 1 AS ?moved) FILTER(?g = <{source}>) }}"
    )
    assert {problem.where for problem in check(loaded)} == {str(source)}
    assert any("evidence" in problem.what for problem in check(loaded))


def test_a_source_that_was_changed(loaded: EmbeddedStore) -> None:
    source, quads = SOURCES[0].iri, loaded._halves.quads().store
    quads.update(f"DELETE WHERE {{ GRAPH <{source}> {{ ?a <{ANS}extractor> ?b }} }}")
    loaded._halves.quads().store.update(
        f'INSERT DATA {{ GRAPH <{source}> {{ <{source}> <{ANS}extractor> "another" }} }}'
    )
    assert check(loaded) == [Problem(str(source), "has changed since it was put in")]


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("MATCH (n:Article {uri: $uri}) SET n.title = 'another'", "not what the sources give"),
        ("MATCH (n:Resource {uri: $uri}) DETACH DELETE n", "missing"),
        ("MATCH (n:Resource {uri: $uri}) CREATE (:Resource {uri: $uri + '/more'})", "has no source"),
        (
            "MATCH (n:Resource {uri: $uri})-[r]->(m) WITH n, m LIMIT 1 CREATE (n)-[:ODD {source: $uri}]->(m)",
            "no source",
        ),
    ],
)
def test_a_property_graph_that_was_changed(loaded: EmbeddedStore, statement: str, what: str) -> None:
    loaded._halves.arcade().write(lambda run: run(statement, {"uri": str(SOURCES[0].iri)}))
    assert any(what in problem.what for problem in check(loaded))
    loaded.rebuild()
    assert check(loaded) == []


@pytest.mark.parametrize("predicate", [PREF_LABEL, FINGERPRINT])
def test_a_derived_triple_that_is_gone(loaded: EmbeddedStore, predicate: str) -> None:
    derived, about = NamedNode(DERIVED_GRAPH), NamedNode(predicate)
    name = next(loaded._halves.quads().store.quads_for_pattern(None, about, None, derived))
    loaded._halves.quads().store.remove(name)
    assert len(check(loaded)) == 1
    loaded.rebuild()
    assert check(loaded) == []
