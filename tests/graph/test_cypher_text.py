"""What the look at a Cypher text sees."""

import pytest

from graph.cypher_text import check_cypher, parameter_names, returned_columns
from ontology.errors import QueryRefused


@pytest.mark.parametrize(
    "text",
    [
        "LOAD CSV FROM 'x' AS l RETURN l",
        "MATCH (n) load\n csv FROM 'x' AS l RETURN l",
        "CALL apoc.load.json('x')",
        "MATCH (n) CALL db . index.fulltext.drop('x') RETURN n",
        "CALL db.labels() YIELD label CALL dbms.killQuery('x') YIELD x RETURN x",
        "CREATE (n)",
        "USE system SHOW USERS",
        "EXPLAIN MATCH (n) RETURN n",
        "  // only a remark",
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(QueryRefused):
        check_cypher(text)


@pytest.mark.parametrize(
    "text",
    [
        "CALL db.labels() YIELD label RETURN label",
        "MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x",
        "MATCH (n) CALL { WITH n RETURN 1 AS x } RETURN x",
        "MATCH (n:Call {call: 'CALL x()'}) WHERE n.call = \"LOAD CSV\" RETURN n.load AS `CALL y()` // CALL z()",
        "/* LOAD CSV */ MATCH (n) RETURN n",
    ],
)
def test_not_refused(text: str) -> None:
    check_cypher(text)


def test_parameters() -> None:
    assert parameter_names("MATCH (n {a: $a}) WHERE n.b = '$c' RETURN $b_1 // $d") == {"a", "b_1"}


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("MATCH (n) RETURN n", ("n",)),
        ("MATCH (n) RETURN n.a, count(*) AS `how many`, [1, 2] AS l ORDER BY n.a, l LIMIT 3", ("n.a", "how many", "l")),
        ("MATCH (n) CALL { RETURN 1 AS x } RETURN DISTINCT {a: 1, b: x} AS m, x;", ("m", "x")),
        ("MATCH (n) RETURN 1 AS a UNION MATCH (n) RETURN 2 AS a", ("a",)),
        ("MATCH (n) RETURN *", ()),
    ],
)
def test_columns(text: str, columns: tuple[str, ...]) -> None:
    assert returned_columns(text) == columns
