"""Whatever the order of puts and retractions, a store is as if the final sources alone were loaded; and both agree."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rdflib import Literal, URIRef

from fictional import make_sources
from graph.embedded import EmbeddedStore
from graph.neo4j_store import Neo4jStore
from graph.property_graph import property_graph
from graph.store import Store
from graph.triples import graph_of, triples_of
from ontology.namespaces import DCTERMS
from ontology.source_graph import SourceGraph


def retitled(source: SourceGraph) -> SourceGraph:
    graph = graph_of(triples_of(source.graph))
    graph.set((source.iri, URIRef(DCTERMS + "title"), Literal("Corrected")))
    return SourceGraph(source.iri, source.text_sha256, graph)


SOURCES = make_sources(5, seed=21)
VERSIONS = [[each, retitled(each), None] for each in SOURCES]
STEPS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=12)


def carry_out(store: Store, steps: list[tuple[int, int]]) -> list[SourceGraph]:
    """Put and retract; gives what is loaded at the end."""
    loaded: dict[int, SourceGraph] = {}
    for number, version in steps:
        source = VERSIONS[number][version]
        if source is not None:
            store.put(source)
            loaded[number] = source
        elif loaded.pop(number, None) is not None:
            store.retract(str(SOURCES[number].iri))
    return list(loaded.values())


@given(STEPS)
@settings(max_examples=15, deadline=None)
def test_any_order_on_the_embedded_store(steps: list[tuple[int, int]]) -> None:
    with TemporaryDirectory() as folder:
        store = EmbeddedStore(Path(folder) / "store")
        final = carry_out(store, steps)
        assert store.property_graph() == property_graph(*final)
        fresh = EmbeddedStore(Path(folder) / "fresh")
        for each in final:
            fresh.put(each)
        assert list(store.quads()) == list(fresh.quads())
        assert store.shown_names() == fresh.shown_names()
        store.close()
        fresh.close()


@given(STEPS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_on_both_stores(
    neo4j_store: Neo4jStore, embedded_store: EmbeddedStore, steps: list[tuple[int, int]]
) -> None:
    final = carry_out(neo4j_store, steps)
    assert carry_out(embedded_store, steps) == final
    there, here = neo4j_store.property_graph(), embedded_store.property_graph()
    assert there.nodes == here.nodes
    assert there.relationships == here.relationships
    assert list(neo4j_store.quads()) == list(embedded_store.quads())
    assert neo4j_store.shown_names() == embedded_store.shown_names()
    assert here == property_graph(*final)
    for store in (neo4j_store, embedded_store):
        for source in final:
            store.retract(str(source.iri))
