"""What the writers take in: columns, rows, which columns people read, and the line below."""

from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from queries.ask import Answered, Cell
from queries.declarations import Column
from queries.queryable import Result, Value

Shown: TypeAlias = "Cell | Value"
"""What a cell can hold."""

_FOR_MACHINES: Final = frozenset({"article", "articles", "actor", "facts"})
"""Column types that tables for people leave out: they hold whole IRIs, and another column names the same thing."""


@dataclass(frozen=True, slots=True)
class Table:
    """A result to be written. `footer` is for people; the machine formats leave it out."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Shown, ...], ...]
    footer: str

    def for_people(self) -> "Table":
        """Give the columns that people read, facts by the end of their IRI."""
        places = [place for place, each in enumerate(self.columns) if each.type not in _FOR_MACHINES]
        rows = tuple(tuple(_short(self.columns[place], row[place]) for place in places) for row in self.rows)
        return Table(tuple(self.columns[place] for place in places), rows, self.footer)


def of_answer(answered: Answered) -> Table:
    """Give the answer to a canned question as a table."""
    rows, articles = len(answered.rows), answered.sources
    footer = f"{_counted(rows, 'row')} from {_counted(articles, 'article')}{_cut(truncated=answered.truncated)}"
    if not rows:
        footer = "0 rows: nothing in the loaded sources fits"
    return Table(answered.question.columns, answered.rows, footer)


def of_result(result: Result) -> Table:
    """Give what a query of the user's own returned as a table."""
    columns = tuple(Column(name, "text", name) for name in result.columns)
    footer = _counted(len(result.rows), "row") + _cut(truncated=result.truncated)
    return Table(columns, tuple(tuple(row) for row in result.rows), footer)


def text_of(value: Shown) -> str:
    """Write a value as one cell: nothing for null, lists with `; ` between, dates ISO 8601."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list() | tuple():
            return "; ".join(text_of(each) for each in value)
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _short(column: Column, value: Shown) -> Shown:
    """Cut a fact's IRI to the hash of its article and what follows: `12bc41e788#demand-2`, which `ask` takes too."""
    if column.type != "fact" or not isinstance(value, str):
        return value
    article, mark, fact = value.rsplit("/", 1)[-1].partition("#")
    return article.rsplit("-", 1)[-1] + mark + fact


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _cut(*, truncated: bool) -> str:
    return " (cut at the row limit)" if truncated else ""
