"""The command line on a real Neo4j server: the whole way, and what the server refuses."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from answerable.main import main
from neo4j_server import Server

EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


def run(server: Server, tmp_path: Path, *arguments: str, **other: str) -> Result:
    user, password = server.login
    environment = {
        "ANSWERABLE_STORE": "neo4j",
        "NEO4J_URI": server.address,
        "NEO4J_USERNAME": user,
        "NEO4J_PASSWORD": password,
        "NEO4J_DATABASE": None,
        "XDG_CACHE_HOME": str(tmp_path),
        "COLUMNS": "100",
        **other,
    }
    return CliRunner(env=environment).invoke(main, arguments)


def test_from_articles_to_answers(empty_server: Server, tmp_path: Path) -> None:
    loaded = run(empty_server, tmp_path, "load", "-v", str(EXAMPLES), "--place", "Brackwater, Mich.")
    assert loaded.exit_code == 0, loaded.stderr
    assert loaded.stdout.startswith("7 articles loaded (7 new), ")
    assert empty_server.login[1] not in loaded.output
    folder = str(tmp_path / "folder")
    assert (
        run(empty_server, tmp_path, "load", str(EXAMPLES), "--store", folder, "--place", "Brackwater, Mich.").exit_code
        == 0
    )
    for question in ("demands", "letters", "timeline"):
        asked = [
            run(empty_server, tmp_path, "ask", question, "--language", language, "--format", "csv", "--store", store)
            for store in ("neo4j", folder)
            for language in ("cypher", "sparql")
        ]
        assert len({one.stdout for one in asked}) == 1, question
        assert asked[0].exit_code == 0
    assert (
        run(empty_server, tmp_path, "export").stdout == run(empty_server, tmp_path, "export", "--store", folder).stdout
    )
    assert run(empty_server, tmp_path, "check").stdout == "7 sources checked; every promise holds.\n"
    assert run(empty_server, tmp_path, "show", "Lorraine Vasko").stdout.startswith("Lorraine Vasko\n")
    assert "Took back" in run(empty_server, tmp_path, "retract", "turns-down").stdout
    assert run(empty_server, tmp_path, "rebuild").stdout == "Rebuilt from 6 sources.\n"


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"NEO4J_URI": "bolt://127.0.0.1:9"}, "127.0.0.1:9"),
        ({"NEO4J_PASSWORD": "no such word"}, "password"),
        ({"NEO4J_DATABASE": "nosuch"}, "nosuch"),
        ({"NEO4J_URI": "bolt://:::"}, "is no address"),
    ],
    ids=["down", "password", "database", "address"],
)
def test_what_the_server_refuses_is_one_line(
    neo4j_server: Server, tmp_path: Path, other: dict[str, str], said: str
) -> None:
    result = run(neo4j_server, tmp_path, "sources", "-v", **other)
    assert result.exit_code == 1
    assert result.stdout == ""
    (line,) = (one for one in result.stderr.splitlines() if not one.startswith("opening the store at "))
    assert line.startswith("Error: ")
    assert said in line
    assert "no such word" not in result.stderr
    assert neo4j_server.login[1] not in result.stderr
