"""What is Neo4j's own: refusals, what it needs made, the replica."""

import logging
import socket
import threading
from pathlib import Path

import neo4j
import pytest

from fictional import make_sources
from graph.check import check
from graph.neo4j_errors import schema_denied
from graph.neo4j_store import Neo4jStore
from graph.open import open_store
from graph.property_graph import property_graph
from graph.replica import Replica
from neo4j_server import Server
from ontology.errors import StoreDenied, StoreError, StoreUnreachable

SOURCES = make_sources(6, seed=9)


def test_wrong_password(neo4j_server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(StoreDenied, match="NEO4J_PASSWORD") as caught:
        Neo4jStore(neo4j_server.address, ("neo4j", "not-the-password"))
    assert "not-the-password" not in caplog.text + repr(caught.value)


def test_wrong_database(neo4j_server: Server) -> None:
    with pytest.raises(StoreDenied, match="'nowhere'"):
        Neo4jStore(neo4j_server.address, neo4j_server.login, database="nowhere")


def test_no_server() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"bolt://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(StoreUnreachable, match="does not answer"):
            Neo4jStore(address, ("neo4j", "secret"))


@pytest.mark.parametrize("address", ["bolt://neo4j:secret@127.0.0.1:1", "neo4j://", "bolt://127.0.0.1:port"])
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(StoreError) as caught:
        Neo4jStore(address, ("neo4j", "secret"))
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_open_by_the_environment(empty_server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NEO4J_URI", empty_server.address)
    monkeypatch.setenv("NEO4J_USERNAME", empty_server.login[0])
    monkeypatch.setenv("NEO4J_PASSWORD", empty_server.login[1])
    monkeypatch.setenv("NEO4J_DATABASE", "neo4j")
    store = open_store("neo4j", replica=tmp_path)
    assert store.put(SOURCES[0])
    assert empty_server.login[1] not in repr(store)
    store.close()


def test_the_first_put_makes_the_constraint_and_indexes(neo4j_store: Neo4jStore, empty_server: Server) -> None:
    def names(what: str) -> set[str]:
        return {record["name"] for record in driver.execute_query(f"SHOW {what} YIELD name").records}

    with neo4j.GraphDatabase.driver(empty_server.address, auth=empty_server.login) as driver:
        driver.execute_query("DROP CONSTRAINT resource_uri IF EXISTS")
        driver.execute_query("DROP INDEX resource_source IF EXISTS")
        neo4j_store.put(SOURCES[0])
        assert "resource_uri" in names("CONSTRAINTS")
        assert {"resource_source", "actor_name"} <= names("INDEXES")


def test_who_may_not_make_them_is_told_the_statements() -> None:
    assert "CREATE CONSTRAINT resource_uri" in str(schema_denied(["CREATE CONSTRAINT resource_uri ..."]))


def test_writers_side_by_side(neo4j_store: Neo4jStore, empty_server: Server) -> None:
    neo4j_store.put(SOURCES[0])

    def load(numbers: range) -> None:
        store = Neo4jStore(empty_server.address, empty_server.login)
        for number in numbers:
            store.put(SOURCES[number])
        store.close()

    writers = [threading.Thread(target=load, args=(range(first, 6, 2),)) for first in (0, 1)]
    writers.append(threading.Thread(target=load, args=(range(6),)))
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert neo4j_store.property_graph() == property_graph(*SOURCES)


def test_the_replica_pulls_only_what_changed(neo4j_store: Neo4jStore, tmp_path: Path) -> None:
    for each in SOURCES[:4]:
        neo4j_store.put(each)
    replica = Replica.open(tmp_path / "another", "it")
    assert replica.pull(neo4j_store) == 4
    assert replica.pull(neo4j_store) == 0
    neo4j_store.put(SOURCES[4])
    neo4j_store.retract(str(SOURCES[0].iri))
    assert replica.pull(neo4j_store) == 2
    replica.close()
    again = Replica.open(tmp_path / "another", "it")
    assert again.pull(neo4j_store) == 0
    expected = property_graph(*SOURCES[1:5])
    assert again.shown_names() == {n.uri: n.properties["name"] for n in expected.nodes if n.source is None}
    again.close()


def test_the_replica_forgets_what_was_loaded_before(neo4j_store: Neo4jStore) -> None:
    neo4j_store.put(SOURCES[0])
    assert neo4j_store.sparql("ASK { ?a ?b ?c }").rows == ((True,),)
    neo4j_store.retract(str(SOURCES[0].iri))
    assert neo4j_store.sparql("ASK { ?a ?b ?c }").rows == ((False,),)


def test_rebuild_mends_what_actors_show(neo4j_store: Neo4jStore, empty_server: Server) -> None:
    for each in SOURCES[:3]:
        neo4j_store.put(each)
    with neo4j.GraphDatabase.driver(empty_server.address, auth=empty_server.login) as driver:
        driver.execute_query("MATCH (a:Actor) SET a.name = 'X', a:Media REMOVE a:Person")
    assert check(neo4j_store) != []
    neo4j_store.rebuild()
    assert check(neo4j_store) == []
