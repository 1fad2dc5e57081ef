"""Stores for tests: an embedded one in a temporary folder, one on a real Neo4j server, and each in turn."""

import os
from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest

from graph.embedded import EmbeddedStore
from graph.neo4j_store import Neo4jStore
from graph.store import Store
from neo4j_server import NoServer, Server, start_server

SKIPPED = pytest.StashKey[str]()
USED = pytest.StashKey[str]()


@pytest.fixture(scope="session")
def neo4j_server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A Neo4j server; where none can be had, the tests that want one are skipped, or fail where CI=true."""
    config = request.config
    try:
        server = start_server(tmp_path_factory.mktemp("neo4j"), config.cache.mkdir("neo4j"))
    except NoServer as error:
        config.stash[SKIPPED] = str(error)
        if os.environ.get("CI") == "true":
            pytest.fail(f"no Neo4j to test against: {error}")
        pytest.skip(f"no Neo4j to test against: {error}")
    config.stash[USED] = server.kind
    yield server
    server.stop()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if why := config.stash.get(SKIPPED, None):
        terminalreporter.write_line(f"Neo4j: NOT TESTED, {why}", yellow=True)
    elif kind := config.stash.get(USED, None):
        terminalreporter.write_line(f"Neo4j: {kind}")


@pytest.fixture
def embedded_store(tmp_path: Path) -> Iterator[EmbeddedStore]:
    """A new embedded store."""
    store = EmbeddedStore(tmp_path / "store")
    yield store
    store.close()


@pytest.fixture
def empty_server(neo4j_server: Server) -> Server:
    """The Neo4j server, with an empty database."""
    with neo4j.GraphDatabase.driver(neo4j_server.address, auth=neo4j_server.login) as driver:
        driver.execute_query("MATCH (n) CALL (n) { DETACH DELETE n }")
    return neo4j_server


@pytest.fixture
def neo4j_store(empty_server: Server, tmp_path: Path) -> Iterator[Neo4jStore]:
    """An empty store on the Neo4j server, its replica in the test's own folder."""
    store = Neo4jStore(empty_server.address, empty_server.login, replica=tmp_path / "replica")
    yield store
    store.close()


@pytest.fixture(params=["embedded_store", "neo4j_store"], ids=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Store:
    """Each store in turn, empty."""
    found: Store = request.getfixturevalue(request.param)
    return found
