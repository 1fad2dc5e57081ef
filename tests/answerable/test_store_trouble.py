"""What stores refuse, as the command line says it: one line, exit 1, no traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from answerable.opening import opened
from command_line import ARTICLE, Run


def one_line(said: str) -> str:
    assert said.startswith("Error: ")
    assert len(said.splitlines()) == 1
    return said


def test_a_store_that_another_process_has_open(run: Run, folder: Path, article: Path) -> None:
    assert run("load", article).exit_code == 0
    with opened(str(folder)):
        result = run("sources")
    assert result.exit_code == 1
    assert "is open in another process" in one_line(result.stderr)
    assert run("sources").exit_code == 0


def test_a_store_of_another_format(run: Run, folder: Path, article: Path) -> None:
    assert run("load", article).exit_code == 0
    manifest = folder / "answerable.json"
    manifest.write_text(manifest.read_text().replace('"version": 1', '"version": 99'))
    result = run("sources")
    assert result.exit_code == 1
    assert "version 99" in one_line(result.stderr)


@pytest.mark.parametrize("command", ["sources", "rebuild", "export", "review"])
def test_no_store_is_made_by_reading(run: Run, folder: Path, command: str) -> None:
    result = run(command)
    assert result.exit_code == 1
    assert "there is no store at" in one_line(result.stderr)
    assert not folder.exists()


def test_no_room_left(run: Run, folder: Path, article: Path) -> None:
    """The system lets the process write no file over 100 kB: what a full disk looks like to the engines."""
    assert run("load", article).exit_code == 0
    before = run("export").stdout
    article.write_text(ARTICLE.replace("Fern Street", "Moss Street"))
    command = [sys.executable, "-m", "answerable", "load", str(article), "--store", str(folder)]
    limited = ["/bin/sh", "-c", 'ulimit -f 200 && exec "$@"', "sh", *command]
    result = subprocess.run(limited, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "no room left on the disk" in one_line(result.stderr)
    assert run("export").stdout == before
    assert run("load", article).stdout.startswith("1 article loaded (1 replaced)")


def test_neo4j_without_an_address(run: Run) -> None:
    assert "NEO4J_URI is not set" in one_line(run("sources", "--store", "neo4j").stderr)
