"""Parameters in SPARQL are constants wherever they stand; what isn't a query is refused."""

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph import sparql_run
from graph.answers import sparql_request, sparql_rows
from graph.sparql_text import check_sparql, used_variables
from graph.store import Value
from ontology.errors import BadParameter, QueryRefused

STORE = ox.Store()
STORE.load(
    """GRAPH <urn:g> { <urn:a> <urn:says> "x" . <urn:b> <urn:says> "y" }
    GRAPH <urn:h> { <urn:b> <urn:knows> <urn:a> }""",
    format=ox.RdfFormat.TRIG,
)


def ask(text: str, **parameters: Value) -> list[tuple[Value, ...]]:
    return list(sparql_rows(sparql_run.run(STORE, sparql_request(text, parameters, None))).rows)


@pytest.mark.parametrize(
    "where",
    [
        "?s <urn:says> ?what",
        "?s <urn:says> ?o FILTER(?o = ?what)",
        "?s <urn:says> ?o FILTER(!BOUND(?what) || ?o = ?what)",
        "{ ?s <urn:says> ?what } UNION { ?s <urn:never> ?what }",
        "?s <urn:says> ?o . { SELECT ?o WHERE { ?any <urn:says> ?o FILTER(?o = ?what) } }",
        "GRAPH ?g { ?s <urn:says> ?o FILTER(STR(?o) = ?what) }",
        "?s <urn:says> ?o FILTER EXISTS { ?s <urn:says> ?what }",
        "?s <urn:says> ?o FILTER EXISTS { ?s <urn:says> ?p FILTER(?p = ?what) }",
        "?s <urn:says> ?o FILTER(EXISTS { ?s <urn:says> ?p FILTER(?p = ?what) } && BOUND(?what))",
        "?s <urn:says> ?o MINUS { ?s <urn:says> ?p FILTER(?p != ?what) }",
        "?s <urn:says> ?o OPTIONAL { ?s <urn:says> ?p FILTER(?p = ?what) } FILTER(BOUND(?p))",
        "VALUES (?o) { ('x') ('y') } ?s <urn:says> ?o FILTER(?o IN (?what))",
        "VALUES ?o { 'x' 'y' } ?s <urn:says> ?o BIND(?what AS ?w) FILTER(?o = ?w)",
        "?s <urn:says> ?o # FILTER(?what = '}{')\n FILTER(?o = ?what)",
        "?s <urn:says> ?o FILTER(?o = ?what && '}' != \"{ ?what\")",
        "?s <urn:says> ?o FILTER(CONTAINS(?o, $what))",
    ],
)
def test_a_parameter_is_a_constant(where: str) -> None:
    assert ask(f"SELECT ?s WHERE {{ {where} }}", what="y") == [("urn:b",)]
    assert ask(f"SELECT ?s WHERE {{ {where} }}", what="z") == []


def test_a_parameter_can_be_shown_and_sorted_by() -> None:
    assert ask("SELECT ?s ?what (CONCAT(?what, '!') AS ?loud) { ?s <urn:says> ?what } ORDER BY ?what", what="x") == [
        ("urn:a", "x", "x!")
    ]
    assert ask("SELECT (COUNT(?s) AS ?n) { ?s <urn:says> ?o FILTER(?o != ?what) }", what="x") == [(1,)]


def test_none_leaves_the_variable_unbound() -> None:
    text = "SELECT ?s { ?s <urn:says> ?o FILTER(!BOUND(?what) || ?o = ?what) } ORDER BY ?s"
    assert ask(text, what=None) == [("urn:a",), ("urn:b",)]


def test_an_iri_is_made_in_the_query() -> None:
    assert ask("SELECT ?s { BIND(IRI(?who) AS ?node) ?s <urn:knows> ?node }", who="urn:a") == [("urn:b",)]


@pytest.mark.parametrize(("value", "kind"), [(1, "integer"), (1.5, "double"), (True, "boolean"), ("1", "string")])
def test_kinds_of_values(value: Value, kind: str) -> None:
    assert ask("SELECT ?v (STR(DATATYPE(?v)) AS ?kind) {}", v=value) == [
        (value, f"http://www.w3.org/2001/XMLSchema#{kind}")
    ]


def test_other_forms_of_query() -> None:
    assert ask("ASK { ?s <urn:says> ?what }", what="y") == [(True,)]
    assert ask("CONSTRUCT { ?s <urn:heard> ?what } WHERE { ?s <urn:says> ?what }", what="y") == [
        ("urn:b", "urn:heard", "y")
    ]
    assert ask("DESCRIBE <urn:a>") == [("urn:a", "urn:says", "x")]


@given(st.text())
def test_any_text_is_a_value(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        return
    assert ask("SELECT (STRLEN(?v) AS ?n) {}", v=value) == [(len(value),)]


def test_parameters_that_the_text_does_not_have() -> None:
    with pytest.raises(BadParameter, match="other"):
        ask("SELECT ?s { ?s <urn:says> ?what }", other="x")


def test_variables_are_found_outside_of_words() -> None:
    assert used_variables("SELECT ?a { ?a <urn:?x> \"?y\" . # ?z\n $b ex:?c '''?d''' }") == {"a", "b", "c"}


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <urn:x> { ?a ?b ?c } }",
        "SELECT * { ?a ?b ?c . sErViCe ?s { ?a ?b ?c } }",
        "PREFIX a: <urn:a> BASE <urn:b> INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?a ?b ?c }",
        "# SELECT\nDROP ALL",
        "",
    ],
)
def test_refused(text: str) -> None:
    with pytest.raises(QueryRefused):
        check_sparql(text)


@pytest.mark.parametrize(
    "text",
    [
        "PREFIX service: <urn:x> SELECT * { ?a service:service ?service FILTER(?a != 'SERVICE') } # SERVICE",
        "base <urn:x> prefix insert: <urn:y> ask { ?a a insert:delete }",
    ],
)
def test_not_refused(text: str) -> None:
    check_sparql(text)
