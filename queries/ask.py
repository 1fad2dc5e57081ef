"""Running a canned question over a store, in either language, with the same answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from ontology.errors import QueryError
from queries import catalogue
from queries.declarations import Column, Question
from queries.parameters import Given, for_sparql, read_all
from queries.queryable import Language, Queryable, Value

Cell: TypeAlias = str | int | float | tuple[str, ...] | None

SEPARATOR: Final = "; \u001f"
"""What the SPARQL texts put between the values of a list: readable, and in no article."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a question: rows in the order and with the columns that it declares.

    Cells of list columns are tuples, sorted by code point, no value twice; dates are ISO 8601 text at the
    precision that is known. `sources` counts the articles that the rows rest on; `parameters` are the values that
    were asked with (actors as IRIs); `truncated` says that the row limit cut the answer.
    """

    question: Question
    rows: tuple[tuple[Cell, ...], ...]
    sources: int
    parameters: Mapping[str, Value]
    truncated: bool = False

    def articles(self) -> tuple[str, ...]:
        """Give the IRIs of the articles that the rows rest on, sorted."""
        return _articles(self.question, self.rows)


def ask(
    store: Queryable,
    question: str | Question,
    parameters: Mapping[str, Given] | None = None,
    language: Language = "cypher",
    *,
    timeout: float | None = None,
    limit: int | None = None,
) -> Answered:
    """Ask a canned question, by name or one loaded by `catalogue.load`. `timeout` in seconds, `limit` in rows.

    Raises QueryError (no such question), BadParameter, UnknownName, QueryTimeout.
    """
    asked = catalogue.question(question) if isinstance(question, str) else question
    values = read_all(store, asked, parameters or {}, language)
    if language == "cypher":
        result = store.cypher(asked.cypher, values, timeout=timeout, limit=limit)
    else:
        result = store.sparql(asked.sparql, for_sparql(asked, values), timeout=timeout, limit=limit)
    expected = tuple(each.name for each in asked.columns)
    if result.rows and result.columns != expected:
        message = f"{asked.name}: the {language} text gives {', '.join(result.columns)}, not {', '.join(expected)}"
        raise QueryError(message)
    rows = tuple(_row(asked.columns, each) for each in result.rows)
    return Answered(asked, rows, len(_articles(asked, rows)), values, result.truncated)


def _row(columns: tuple[Column, ...], values: Sequence[Value]) -> tuple[Cell, ...]:
    return tuple(_cell(column, value) for column, value in zip(columns, values, strict=True))


def _cell(column: Column, value: Value) -> Cell:
    if isinstance(value, date):
        value = value.isoformat()  # a store gives every text that is a date as one
    if column.is_list:
        parts = value.split(SEPARATOR) if isinstance(value, str) else value if isinstance(value, list) else []
        return tuple(sorted({str(each) for each in parts if each not in (None, "")}))
    if isinstance(value, list):
        message = f"the column {column.name} is declared {column.type} and got a list"
        raise QueryError(message)
    return float(value) if column.type == "number" and value is not None else value


def _articles(question: Question, rows: tuple[tuple[Cell, ...], ...]) -> tuple[str, ...]:
    places = [place for place, column in enumerate(question.columns) if column.name in question.article_columns]
    cells = (row[place] for row in rows for place in places)
    return tuple(sorted({iri for cell in cells for iri in (cell if isinstance(cell, tuple) else (str(cell),))}))
