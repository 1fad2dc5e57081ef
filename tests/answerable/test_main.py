import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from answerable.main import COMMANDS, main
from ontology.errors import StoreLocked

ROOT = Path(__file__).parents[2]
HEAVY = {"spacy", "neo4j", "arcadedb", "pyoxigraph", "rdflib", "networkx", "numpy", "pyshacl"}


@pytest.mark.parametrize("arguments", [["--help"], ["load", "--help"], ["ask", "--help"], ["draw", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    script = f"""
import sys
from answerable.main import main
try:
    main({arguments!r}, prog_name="answerable")
except SystemExit:
    print("LOADED", *sorted(set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.rpartition("LOADED")[2].split())
    assert "click" in loaded
    assert not HEAVY & loaded


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_there_and_says_what_the_list_says(name: str) -> None:
    command = import_module(f"answerable.commands.{name}").command
    assert command.name == name
    assert command.help.splitlines()[0] == COMMANDS[name]


def test_asking_imports_no_model_and_no_second_store(twenty: Path) -> None:
    script = f"""
import sys
from answerable.main import main
try:
    main(["ask", "demands", "--store", {str(twenty)!r}], prog_name="answerable")
except SystemExit:
    print("LOADED", *sorted(set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.rpartition("LOADED")[2].split())
    assert "arcadedb" in loaded
    assert not {"spacy", "neo4j", "rdflib", "networkx", "numpy", "pyshacl"} & loaded


def test_an_unknown_command_is_wrong_use() -> None:
    result = CliRunner().invoke(main, ["lood"])
    assert result.exit_code == 2
    assert "No such command" in result.output


def test_what_a_person_can_put_right_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command("load")
    def command() -> None:
        message = "in use by another process; close it first"
        raise StoreLocked(message)

    monkeypatch.setattr("answerable.commands.load.command", command)
    result = CliRunner().invoke(main, ["load"])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "Error: in use by another process; close it first\n"


def test_what_nobody_can_put_right_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command("load")
    def command() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("answerable.commands.load.command", command)
    assert isinstance(CliRunner().invoke(main, ["load"]).exception, ZeroDivisionError)
