import json
from pathlib import Path

import pytest

from answerable.question_group import QuestionGroup
from command_line import Run
from queries.catalogue import names


def test_without_a_question_all_are_listed(run: Run) -> None:
    result = run("ask", "--format", "json")
    assert result.exit_code == 0
    assert [row["question"] for row in json.loads(result.stdout)] == list(names())
    assert len(names()) >= 12


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize("language", ["cypher", "sparql"])
def test_a_question_answers_in_either_language(run: Run, language: str) -> None:
    rows = run("ask", "demands", "--by", "parks & paths alliance", "--language", language, "--format", "json")
    assert rows.exit_code == 0
    assert rows.stdout == run("ask", "demands", "--param", "by=Parks and Paths Alliance", "--format", "json").stdout
    assert len(json.loads(rows.stdout)) > 0
    unknown = run("ask", "demands", "--of", "park and path alliance", "--language", language)
    assert unknown.exit_code == 1
    assert unknown.stderr.startswith("Error: no loaded article names “park and path alliance”; nearest known: ")


@pytest.mark.usefixtures("loaded")
def test_options_before_the_question_count(run: Run, folder: Path) -> None:
    result = run("ask", "--format", "csv", "--store", folder, "actors")
    assert result.stdout.startswith("name,kinds,asks,asked")


@pytest.mark.usefixtures("loaded")
def test_wrong_use_is_named(run: Run) -> None:
    assert run("ask", "demand").exit_code == 2
    assert "did you mean demands" in run("ask", "demand").stderr
    assert run("ask", "demands", "--colour", "red").exit_code == 2
    twice = run("ask", "demands", "--since", "2020", "--param", "since=2021")
    assert (twice.exit_code, twice.stderr) == (1, "Error: since is given twice, by --since and by --param\n")
    assert run("ask", "demands", "--param", "since").stderr == "Error: --param since: write it as NAME=VALUE\n"
    assert "is no date" in run("ask", "demands", "--since", "yesterday").stderr


@pytest.mark.parametrize("name", names())
def test_every_parameter_has_its_option(run: Run, name: str) -> None:
    from queries.catalogue import question

    said = run("ask", name, "--help").stdout
    for parameter in question(name).parameters:
        assert f"--{parameter.name.replace('_', '-')} " in said


def test_the_group_is_used_by_ask_and_draw() -> None:
    from answerable.commands import ask, draw

    assert isinstance(ask.command, QuestionGroup)
    assert isinstance(draw.command, QuestionGroup)
