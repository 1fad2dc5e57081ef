import json
from pathlib import Path

import pytest

from answerable.own_queries import parameters_of, query_text
from command_line import Run
from ontology.errors import BadParameter, InputError

CYPHER = "MATCH (one:Actor) WHERE one.name = $name RETURN one.name AS name"
SPARQL = """PREFIX foaf: <http://xmlns.com/foaf/0.1/>
SELECT DISTINCT ?name WHERE { ?one foaf:name ?name FILTER(?name = ?wanted) }"""


@pytest.mark.usefixtures("loaded")
def test_text_file_and_standard_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "q.cypher").write_text(CYPHER)
    given = ("--param", "name=Meera Sastry", "--format", "json")
    for result in (
        run("cypher", CYPHER, *given),
        run("cypher", tmp_path / "q.cypher", *given),
        run("cypher", "-", *given, stdin=CYPHER.encode()),
    ):
        assert (result.exit_code, json.loads(result.stdout)) == (0, [{"name": "Meera Sastry"}])
    said = run("sparql", SPARQL, "--param", "wanted=Meera Sastry", "--format", "json")
    assert json.loads(said.stdout)[0]["name"] == "Meera Sastry"


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cypher", "MATCH (n) DETACH DELETE n"),
        ("cypher", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"),
        ("sparql", "DELETE WHERE { ?s ?p ?o }"),
        ("sparql", "SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"),
    ],
)
def test_they_only_read(run: Run, language: str, text: str) -> None:
    before = run("export").stdout
    result = run(language, text)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert run("export").stdout == before


@pytest.mark.usefixtures("loaded")
def test_limits_stop_the_work(run: Run) -> None:
    cut = run("cypher", "UNWIND range(1, 50) AS n RETURN n", "--limit", "3", "--format", "table")
    assert "3 rows (cut at the row limit)" in cut.stdout
    endless = (
        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n"
    )
    slow = run("cypher", endless, "--timeout", "0.5")
    assert slow.exit_code == 1
    assert slow.stderr.startswith("Error: the query took longer than 0.5 s and was stopped")
    product = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c != ?f && ?f != ?i) }"
    slow = run("sparql", product, "--timeout", "0.5")
    assert slow.stderr.startswith("Error: the query took longer than 0.5 s and was stopped")


def test_values_keep_their_types() -> None:
    said = parameters_of(["a=1", "b=true", "c=[1, 2]", "d=one = two", 'e="1"', "f={}", "g="])
    assert said == (("a", 1), ("b", True), ("c", [1, 2]), ("d", "one = two"), ("e", "1"), ("f", "{}"), ("g", ""))
    with pytest.raises(BadParameter, match="--param 1x=2: write it as NAME=VALUE"):
        parameters_of(["1x=2"])


def test_a_query_file_that_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / "q.rq"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match=r"q\.rq: the query file can't be read"):
        query_text(str(file))
    assert query_text("MATCH (n)\nRETURN n") == "MATCH (n)\nRETURN n"
