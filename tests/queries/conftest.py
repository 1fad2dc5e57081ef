"""Several hundred fictional articles: as plain facts, and in an embedded store that tests only read."""

from collections.abc import Iterator

import pytest

from full_record import ARTICLES, fill
from graph.embedded import EmbeddedStore
from plain_answers import PlainAnswers
from plain_facts import PlainFacts


@pytest.fixture(scope="session")
def plain() -> PlainAnswers:
    return PlainAnswers(PlainFacts(ARTICLES))


@pytest.fixture(scope="session")
def full_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedStore]:
    store = EmbeddedStore(tmp_path_factory.mktemp("full") / "store")
    fill(store)
    yield store
    store.close()
