"""What marks a folder as a store, and who may open it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from graph.embedded import EmbeddedStore
from graph.open import open_store
from ontology.errors import NotAStore, StoreDenied, StoreLocked


def test_a_store_opens_again(tmp_path: Path) -> None:
    for _ in range(2):
        store = open_store(tmp_path / "new" / "store")
        assert isinstance(store, EmbeddedStore)
        store.close()


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.close()
    store.close()


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear council")
    with pytest.raises(NotAStore, match=r"letter\.txt"):
        open_store(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear council")
    with pytest.raises(NotAStore, match="is a file"):
        open_store(tmp_path / "letter.txt")


def test_no_folder_where_none_is_to_be_made(tmp_path: Path) -> None:
    with pytest.raises(NotAStore, match="no store at"):
        open_store(tmp_path / "none", create=False)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("manifest", ["", "{}", "[]", "{not json"])
def test_a_manifest_that_says_nothing(tmp_path: Path, manifest: str) -> None:
    (tmp_path / "answerable.json").write_text(manifest)
    with pytest.raises(NotAStore, match="manifest"):
        open_store(tmp_path)


@pytest.mark.parametrize("change", [{"version": 0}, {"version": 99}, {"format": "something else"}])
def test_another_format_version(tmp_path: Path, change: dict[str, object]) -> None:
    open_store(tmp_path).close()
    manifest = json.loads((tmp_path / "answerable.json").read_text())
    (tmp_path / "answerable.json").write_text(json.dumps(manifest | change))
    with pytest.raises(NotAStore, match="version"):
        open_store(tmp_path)


def test_the_base_stays(tmp_path: Path) -> None:
    base = "https://example.org/record/"
    EmbeddedStore(tmp_path, base=base).close()
    store = EmbeddedStore(tmp_path)
    assert store.base == base
    store.close()
    with pytest.raises(NotAStore, match="base"):
        EmbeddedStore(tmp_path, base="https://example.com/")


def test_open_twice_in_one_process(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with pytest.raises(StoreLocked, match="open in another"):
        open_store(tmp_path)
    store.close()
    open_store(tmp_path).close()


def test_open_in_a_process_that_dies(tmp_path: Path) -> None:
    program = (
        f"from graph.open import open_store; s = open_store({str(tmp_path)!r}); print('open', flush=True); input()"
    )
    paths = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(  # our own program
        [sys.executable, "-c", program, str(tmp_path)], env=paths, stdout=subprocess.PIPE, stdin=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"
        with pytest.raises(StoreLocked):
            open_store(tmp_path)
        process.kill()
    open_store(tmp_path).close()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user who may not write everywhere")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreDenied):
        open_store(tmp_path / "store")
    tmp_path.chmod(0o700)


def test_neo4j_without_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_URI", raising=False)
    with pytest.raises(StoreDenied, match="NEO4J_URI"):
        open_store("neo4j")
