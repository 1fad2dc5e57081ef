"""Turning what the query programs answer into Rows, and their refusals into errors with one line."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from graph.cypher_text import parameter_names, returned_columns
from graph.sparql_text import bind_parameters, used_variables
from graph.store import Rows, Value
from graph.triples import XSD_STRING
from graph.values import from_literal, plain
from ontology.errors import BadParameter, QueryError, QueryRefused, QueryTimeout
from ontology.namespaces import XSD


def sparql_request(text: str, parameters: Mapping[str, Value] | None, limit: int | None) -> dict[str, Any]:
    """Make the request for `graph.sparql_run.run`.

    Raises BadParameter on a parameter that the text has no variable for, or a list.
    """
    given = dict(parameters or {})
    _check_names(given, used_variables(text), "?")
    terms = {name: _term(name, value) for name, value in given.items() if value is not None}
    return {"text": bind_parameters(text, terms), "parameters": terms, "limit": limit}


def cypher_request(text: str, parameters: Mapping[str, Value] | None, limit: int | None) -> dict[str, Any]:
    """Make the request for `graph.cypher_run.run`. Raises BadParameter on a parameter too many or too few."""
    given = dict(parameters or {})
    names = parameter_names(text)
    _check_names(given, names, "$")
    if missing := sorted(names - set(given)):
        message = f"the query wants a value for ${missing[0]}"
        raise BadParameter(message)
    return {"text": text, "parameters": given, "limit": limit}


def _check_names(given: Mapping[str, Value], names: frozenset[str], sign: str) -> None:
    if unknown := sorted(set(given) - names):
        message = f"the query has no {sign}{unknown[0]}; it has {', '.join(sorted(names)) or 'none'}"
        raise BadParameter(message)


def _term(name: str, value: Value) -> tuple[str, str, str]:
    if isinstance(value, bool):
        return "literal", str(value).lower(), XSD + "boolean"
    if isinstance(value, int):
        return "literal", str(value), XSD + "integer"
    if isinstance(value, float):
        return "literal", repr(value), XSD + "double"
    if isinstance(value, date):
        return "literal", value.isoformat(), XSD + "date"
    if isinstance(value, str):
        return "iri" if type(value).__name__ == "URIRef" else "literal", str(value), XSD_STRING
    message = f"{name} is a list, and SPARQL has none; pass one value, or ask once for each"
    raise BadParameter(message)


def sparql_rows(answer: Mapping[str, Any]) -> Rows:
    """Give the rows. Raises QueryError with what the engine said."""
    _check(answer)
    rows = tuple(tuple(map(_sparql_value, row)) for row in answer["rows"])
    return Rows(tuple(answer["columns"]), rows, answer["truncated"])


def _sparql_value(cell: list[str] | None) -> Value:
    if cell is None:
        return None
    kind, text, datatype = cell
    return from_literal(text, datatype) if kind == "literal" else text


def cypher_rows(answer: Mapping[str, Any], text: str) -> Rows:
    """Give the rows of an answer to `text`. Raises QueryError with what the engine said."""
    _check(answer)
    rows = tuple(tuple(map(plain, row)) for row in answer["rows"])
    return Rows(tuple(answer["columns"]) or returned_columns(text), rows, answer["truncated"])


def _check(answer: Mapping[str, Any]) -> None:
    if "error" in answer:
        raise query_error(answer["error"], answer.get("kind", ""))


def query_error(said: str, kind: str) -> QueryError:
    """Make the error for an engine's refusal, told by the name of the engine's exception."""
    line = " ".join(said.split()).removeprefix("Query failed: ")
    if "NotIdempotent" in kind or "not idempotent" in said:
        return QueryRefused("the query would write; queries here only read")
    if kind.endswith("TimeoutException"):
        return QueryTimeout(line)
    return QueryError(f"the query can't be run: {line}")
