"""Every shipped question is complete; what is wrong in a declaration is told by file and line."""

from pathlib import Path

import pytest

from ontology.errors import QueryError
from queries import catalogue

TWELVE = {
    "actors", "answers", "co-signers", "demands", "letter", "letters", "meetings", "officials", "statements",
    "timeline", "unanswered", "who-says-so",
}  # fmt: skip

DECLARATION = """title = "People"
help = "Who there is."

[parameters.who]
type = "actor"
help = "only this one"

[columns]
name = { type = "name", help = "the name" }
"""
CYPHER = "// $not_this\nMATCH (a:Actor)\nWHERE a.uri = $who AND a.name <> 'a $dollar'\nRETURN a.name AS name\n"
SPARQL = "SELECT ?name WHERE { ?a ?b ?name FILTER(STR(?a) = ?who) }\n"


def folder(where: Path, toml: str = DECLARATION, cypher: str = CYPHER, sparql: str = SPARQL) -> Path:
    for ending, text in ((".toml", toml), (".cypher", cypher), (".rq", sparql)):
        (where / f"people{ending}").write_text(text, encoding="utf-8")
    return where


def test_the_twelve_questions_are_there() -> None:
    assert set(catalogue.names()) >= TWELVE


@pytest.mark.parametrize("name", catalogue.names())
def test_every_question_is_complete(name: str) -> None:
    question = catalogue.question(name)
    assert question.title
    assert question.help.endswith(".")
    assert question.article_columns, "every row shows its source"
    assert question.actor_columns or name in {"who-says-so", "timeline"}
    required = {each.name for each in question.parameters if each.required}
    assert required <= dict(question.example).keys(), "the example runs"
    assert question.invocation().startswith(f"answerable ask {name}")


def test_a_good_declaration_is_read(tmp_path: Path) -> None:
    question = catalogue.load(folder(tmp_path), "people")
    assert [each.name for each in question.parameters] == ["who"]
    assert question.actor_columns == ("name",)


@pytest.mark.parametrize(
    ("part", "old", "new", "says"),
    [
        ("toml", 'title = "People"', 'title = "People', "people.toml, line 1: "),
        ("toml", 'type = "actor"', 'type = "robot"', "people.toml, line 4: robot is no parameter type"),
        ("toml", 'type = "name"', 'type = "names"', "people.toml, line 9: names is no column type"),
        ("toml", "[parameters.who]", "[parameters.whom]", "people.cypher, line 3: $who is not declared"),
        ("toml", 'help = "Who there is."', "", "people.toml, line 1: help is missing"),
        ("toml", "[columns]", "[colums]", "people.toml, line 8: colums is unknown here"),
        ("toml", "[columns]", '[example]\nwhat = "x"\n[columns]', "people.toml, line 9: the example gives what"),
        ("toml", "[columns]", "[columns]\nwho = { type = 'text', help = 'x' }", "who is a parameter and a column"),
        ("toml", 'type = "actor"', 'type = "choice"', "people.toml, line 4: who: `choices`"),
        ("cypher", "a.uri = $who AND ", "", "the parameter who is declared but $who is nowhere used"),
        ("cypher", "RETURN", "WITH a, $what AS b\nRETURN", "people.cypher, line 4: $what is not declared"),
        ("rq", "?who", '"x"', "people.rq, line 1: the parameter who is declared but ?who is nowhere used"),
    ],
)
def test_what_is_wrong_is_told_by_file_and_line(tmp_path: Path, part: str, old: str, new: str, says: str) -> None:
    path = folder(tmp_path) / f"people.{part}"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(QueryError) as error:
        catalogue.load(tmp_path, "people")
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_part_is_named(tmp_path: Path) -> None:
    (folder(tmp_path) / "people.rq").unlink()
    with pytest.raises(QueryError, match=r"people\.rq is missing"):
        catalogue.load(tmp_path, "people")


def test_an_unknown_question_gets_the_nearest() -> None:
    with pytest.raises(QueryError, match="did you mean letters or letter"):
        catalogue.question("leters")
