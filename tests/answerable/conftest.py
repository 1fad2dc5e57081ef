"""A command line with a store of its own, one that holds fictional articles, and one article to load."""

import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from answerable.main import main
from command_line import ARTICLE, Run
from fictional import make_sources
from graph.embedded import EmbeddedStore


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the store of a test is, or will be."""
    return tmp_path / "store"


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs `answerable ARGUMENT...` on the test's store."""

    def invoke(*arguments: str | Path, stdin: bytes | None = None) -> Result:
        environment = {"ANSWERABLE_STORE": str(folder), "NEO4J_URI": None, "NEO4J_PASSWORD": None, "COLUMNS": "100"}
        return CliRunner(env=environment).invoke(main, [os.fspath(one) for one in arguments], input=stdin)

    return invoke


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text file with one article that has facts."""
    file = tmp_path / "heat.txt"
    file.write_text(ARTICLE)
    return file


@pytest.fixture(scope="session")
def twenty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of twenty fictional articles; not to be changed."""
    path = tmp_path_factory.mktemp("twenty") / "store"
    store = EmbeddedStore(path)
    for source in make_sources(20, seed=4):
        store.put(source)
    store.close()
    return path


@pytest.fixture
def loaded(twenty: Path, folder: Path) -> Path:
    """The test's store, with twenty fictional articles in it."""
    shutil.copytree(twenty, folder)
    return folder
