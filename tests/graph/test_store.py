"""What any store promises; each test runs over each of them."""

import threading
import time
from datetime import date

import pytest
from rdflib import Literal, URIRef

from fictional import make_sources
from graph.property_graph import property_graph
from graph.quads import sorted_quads
from graph.store import Quad, Store
from graph.triples import fingerprint, graph_of, triples_of
from ontology.errors import BadParameter, InvalidSourceGraph, QueryError, QueryRefused, QueryTimeout, StoreError
from ontology.namespaces import ANS, DCTERMS
from ontology.source_graph import SourceGraph

SOURCES = make_sources(6, seed=3)
FIRST = SOURCES[0]


def quads_of(*sources: SourceGraph) -> list[Quad]:
    return sorted(quad for each in sources for quad in sorted_quads(str(each.iri), triples_of(each.graph)))


def by_graph(quads: list[Quad]) -> list[Quad]:
    return sorted(quads, key=lambda quad: (quad[3], *quad[:3]))


def holds(store: Store, *sources: SourceGraph) -> None:
    """Assert that the store is as one that only these sources were put into."""
    assert list(store.quads()) == by_graph(quads_of(*sources))
    expected = property_graph(*sources)
    found = store.property_graph()
    assert found.nodes == expected.nodes
    assert found.relationships == expected.relationships
    assert store.shown_names() == {n.uri: n.properties["name"] for n in expected.nodes if n.source is None}


def retitled(source: SourceGraph, title: str) -> SourceGraph:
    graph = graph_of(triples_of(source.graph))
    graph.set((source.iri, URIRef(DCTERMS + "title"), Literal(title)))
    return SourceGraph(source.iri, source.text_sha256, graph)


def test_an_empty_store(store: Store) -> None:
    holds(store)
    assert list(store.sources()) == []


def test_put_gives_back_the_exact_quads(store: Store) -> None:
    assert [store.put(each) for each in SOURCES] == [True] * len(SOURCES)
    holds(store, *SOURCES)


def test_put_again_changes_nothing(store: Store) -> None:
    store.put(FIRST)
    assert store.put(FIRST) is False
    holds(store, FIRST)


def test_put_replaces_a_corrected_source(store: Store) -> None:
    for each in SOURCES[:3]:
        store.put(each)
    corrected = retitled(SOURCES[1], "Corrected")
    assert store.put(corrected) is True
    holds(store, SOURCES[0], corrected, SOURCES[2])


def test_retract_leaves_what_the_others_say(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    planned = store.retract(str(FIRST.iri), dry_run=True)
    holds(store, *SOURCES)
    assert store.retract(str(FIRST.iri)) == planned
    holds(store, *SOURCES[1:])
    others = property_graph(*SOURCES[1:])
    left = {node.uri for node in others.nodes if node.source is None}
    named = {node.uri: node.properties["name"] for node in property_graph(FIRST).nodes if node.source is None}
    assert len(planned.fallen) == len(named.keys() - left)
    assert len(planned.surviving) == len(named.keys() & left)
    assert all(str(FIRST.iri) not in sources and sources for _, sources in planned.surviving)


def test_retract_the_last_source(store: Store) -> None:
    store.put(FIRST)
    done = store.retract(str(FIRST.iri))
    assert done.surviving == ()
    assert done.facts == sum(1 for _ in FIRST.graph.objects(FIRST.iri, URIRef(ANS + "reports")))
    holds(store)


def test_retract_what_is_not_loaded(store: Store) -> None:
    with pytest.raises(StoreError, match="isn't loaded"):
        store.retract("https://w3id.org/answerable/id/source/none")


def test_sources_are_listed_by_date(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    infos = list(store.sources())
    assert [(info.published or "", info.iri) for info in infos] == sorted(
        (str(each.graph.value(each.iri, URIRef(ANS + "published")) or ""), str(each.iri)) for each in SOURCES
    )
    by_iri = {info.iri: info for info in infos}
    for each in SOURCES:
        assert by_iri[str(each.iri)].fingerprint == fingerprint(triples_of(each.graph))
        assert by_iri[str(each.iri)].text_sha256 == each.text_sha256


def test_a_graph_outside_the_model_changes_nothing(store: Store) -> None:
    store.put(FIRST)
    broken = retitled(SOURCES[1], "x")
    broken.graph.add((broken.iri, URIRef(ANS + "unheardOf"), Literal("x")))
    with pytest.raises(InvalidSourceGraph):
        store.put(broken)
    holds(store, FIRST)


CYPHER = """MATCH (d:Demand)-[:DEMANDED_BY]->(a:Actor) WHERE a.name <> $name
RETURN a.name AS name, count(d) AS demands ORDER BY name"""
SPARQL = """PREFIX ans: <https://w3id.org/answerable/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?who (COUNT(DISTINCT ?d) AS ?demands) WHERE {
  ?d ans:demandedBy ?a . ?a skos:prefLabel ?who FILTER(?who != ?name)
} GROUP BY ?who ORDER BY ?who"""


def test_both_languages_answer_the_same(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    for timeout in (None, 20):
        cypher = store.cypher(CYPHER, {"name": "City of Millbrook"}, timeout=timeout)
        sparql = store.sparql(SPARQL, {"name": "City of Millbrook"}, timeout=timeout)
        assert cypher.rows == sparql.rows
        assert len(cypher.rows) > 1
        assert (cypher.columns, sparql.columns) == (("name", "demands"), ("who", "demands"))


def test_values_are_plain(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    cypher = store.cypher(
        "MATCH (e:Evidence)-[:IN_ARTICLE]->(a:Article) WHERE a.published >= $since "
        "RETURN a.published AS published, e.start AS start, e.confidence AS confidence, e.exact AS exact, "
        "e.start > 0 AS later, null AS nothing ORDER BY a.uri, start, e.uri",
        {"since": date(2020, 1, 1)},
    )
    sparql = store.sparql(
        "PREFIX ans: <https://w3id.org/answerable/ontology#> PREFIX oa: <http://www.w3.org/ns/oa#> "
        "SELECT ?published ?start ?confidence ?exact (?start > 0 AS ?later) ?nothing WHERE { "
        "?e oa:start ?start ; ans:inArticle ?a ; ans:confidence ?confidence ; oa:exact ?exact . "
        "?a ans:published ?published "
        "FILTER(?published >= ?since) } ORDER BY STR(?a) ?start STR(?e)",
        {"since": date(2020, 1, 1)},
    )
    assert cypher == sparql
    assert [type(value) for value in cypher.rows[0]] == [date, int, float, str, bool, type(None)]


def test_a_limit_cuts_and_says_so(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    for timeout in (None, 20):
        few = store.cypher("MATCH (a:Article) RETURN a.uri AS uri ORDER BY uri", limit=2, timeout=timeout)
        assert (len(few.rows), few.truncated) == (2, True)
        whole = store.sparql("SELECT ?a WHERE { ?a a <" + ANS + "Article> }", limit=len(SOURCES), timeout=timeout)
        assert (len(whole.rows), whole.truncated) == (len(SOURCES), False)


def test_no_rows_still_have_columns(store: Store) -> None:
    assert store.cypher("MATCH (a:Article) RETURN a.uri AS uri, a.title ORDER BY uri").columns == ("uri", "a.title")
    assert store.sparql("SELECT ?a ?b WHERE { ?a a ?b }").columns == ("a", "b")


@pytest.mark.parametrize(
    "text",
    [
        "CREATE (n:Resource {uri: 'x'})",
        "MATCH (n:Article) SET n.title = 'x'",
        "MATCH (n:Article) SET n.title = 'x' RETURN n.title",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n:Article) REMOVE n.title RETURN n.uri",
        "WITH 1 AS x MERGE (n:Resource {uri: 'x'}) RETURN n.uri",
        "MATCH (n) CALL { WITH n SET n.title = 'x' } RETURN n.uri",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "MATCH (n) LOAD /* */ CSV FROM 'file:///etc/passwd' AS line RETURN line",
        "CALL dbms.components()",
        "CALL dbms.listConfig() YIELD name RETURN name",
        "UNWIND [1] AS x CALL `dbms`.`components`() YIELD name RETURN name",
        "DROP INDEX resource_uri",
        "SHOW USERS",
        "",
    ],
)
def test_cypher_only_reads(store: Store, text: str) -> None:
    store.put(FIRST)
    with pytest.raises(QueryRefused):
        store.cypher(text)
    holds(store, FIRST)


@pytest.mark.parametrize(
    "text",
    [
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "PREFIX s: <urn:s> DELETE WHERE { ?a ?b ?c }",
        "LOAD <http://127.0.0.1:9/x>",
        "CLEAR ALL",
        "SELECT ?a WHERE { SERVICE <http://127.0.0.1:9/sparql> { ?a ?b ?c } }",
        "SELECT ?a WHERE { service silent <http://127.0.0.1:9/sparql> { ?a ?b ?c } }",
        "",
    ],
)
def test_sparql_only_reads(store: Store, text: str) -> None:
    store.put(FIRST)
    with pytest.raises(QueryRefused):
        store.sparql(text)
    holds(store, FIRST)


def test_sparql_reads_nothing_from_elsewhere(store: Store) -> None:
    store.put(FIRST)
    store.sparql("SELECT ?a FROM <http://127.0.0.1:9/x> WHERE { ?a ?b ?c }")
    assert store.sparql("SELECT ?a FROM NAMED <http://127.0.0.1:9/x> WHERE { GRAPH ?g { ?a ?b ?c } }").rows == ()


def test_the_words_of_refused_clauses_may_stand_in_values(store: Store) -> None:
    store.put(FIRST)
    assert store.cypher("RETURN 'LOAD CSV' AS service, '// CALL dbms.x()' AS call").rows == (
        ("LOAD CSV", "// CALL dbms.x()"),
    )
    assert store.sparql('SELECT ("SERVICE" AS ?x) WHERE { } # SERVICE').rows == (("SERVICE",),)


@pytest.mark.parametrize("wrong", ["MATCH (n RETURN n", "MATCH (n) RETURN m"])
def test_a_query_that_makes_no_sense(store: Store, wrong: str) -> None:
    with pytest.raises(QueryError) as caught:
        store.cypher(wrong)
    assert "\n" not in str(caught.value)
    with pytest.raises(QueryError) as caught:
        store.sparql("SELECT WHERE")
    assert "\n" not in str(caught.value)


def test_parameters_that_do_not_fit(store: Store) -> None:
    with pytest.raises(BadParameter, match="nam"):
        store.cypher("RETURN $name AS x", {"nam": 1, "name": 2})
    with pytest.raises(BadParameter, match="name"):
        store.cypher("RETURN $name AS x")
    with pytest.raises(BadParameter, match="nam"):
        store.sparql("SELECT ?name WHERE { }", {"nam": "x"})
    with pytest.raises(BadParameter, match="list"):
        store.sparql("SELECT ?name WHERE { }", {"name": ["x"]})


def test_a_value_is_never_part_of_the_text(store: Store) -> None:
    nasty = "x\" } # \\ \n <urn:x> ?y $z ' DELETE"
    assert store.cypher("RETURN $name AS x", {"name": nasty}).rows == ((nasty,),)
    assert store.sparql("SELECT ?name WHERE { }", {"name": nasty}).rows == ((nasty,),)


SLOW_CYPHER = (
    "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n",
    "RETURN size([x IN range(1, 12000) WHERE any(y IN range(1, 12000) WHERE x * y = -1)]) AS n",
)


@pytest.mark.parametrize("text", SLOW_CYPHER)
def test_a_time_limit_stops_cypher(store: Store, text: str) -> None:
    started = time.monotonic()
    with pytest.raises(QueryTimeout):
        store.cypher(text, timeout=1)
    assert time.monotonic() - started < 5


def test_a_time_limit_stops_sparql(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    with pytest.raises(QueryTimeout):
        store.sparql("SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", timeout=1)
    holds(store, *SOURCES)


def test_readers_work_side_by_side_while_one_writes(store: Store) -> None:
    for each in SOURCES[:4]:
        store.put(each)
    failed: list[BaseException] = []
    counts: set[object] = set()

    def read(timeout: float | None) -> None:
        try:
            for _ in range(4):
                counts.add(store.cypher("MATCH (a:Article) RETURN count(a) AS n", timeout=timeout).rows[0][0])
                counts.add(
                    store.sparql(f"SELECT (COUNT(?a) AS ?n) {{ ?a a <{ANS}Article> }}", timeout=timeout).rows[0][0]
                )
        except BaseException as error:  # noqa: BLE001  # told by the main thread
            failed.append(error)

    readers = [threading.Thread(target=read, args=(timeout,)) for timeout in (None, None, 30)]
    for each in readers:
        each.start()
    for source in SOURCES[4:]:
        store.put(source)
    for each in readers:
        each.join()
    assert failed == []
    assert counts <= {4, 5, 6}
    holds(store, *SOURCES)


def test_rebuild_changes_nothing_in_a_sound_store(store: Store) -> None:
    for each in SOURCES:
        store.put(each)
    store.rebuild()
    holds(store, *SOURCES)
