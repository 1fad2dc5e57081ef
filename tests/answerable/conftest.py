"""A command line with a store of its own, and one article that it can read."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from answerable.main import main
from command_line import ARTICLE, Run


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where the store of a test is, or will be."""
    return tmp_path / "store"


@pytest.fixture
def run(store: Path) -> Run:
    """Runs `answerable ARGUMENT...` on the test's store."""

    def invoke(*arguments: str | Path, stdin: bytes | None = None) -> Result:
        environment = {"ANSWERABLE_STORE": str(store), "NEO4J_URI": None, "NEO4J_PASSWORD": None}
        return CliRunner(env=environment).invoke(main, [os.fspath(one) for one in arguments], input=stdin)

    return invoke


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text file with one article that has facts."""
    file = tmp_path / "heat.txt"
    file.write_text(ARTICLE)
    return file
