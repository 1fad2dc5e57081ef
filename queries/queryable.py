"""What the questions need from a store: Cypher and SPARQL, read-only, with parameters."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, Protocol, TypeAlias

Value: TypeAlias = "str | int | float | bool | date | list[Value] | None"
Language = Literal["cypher", "sparql"]


class Result(Protocol):
    """Column names and rows of plain values; `truncated` where a row limit cut it."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names, in order."""
        ...

    @property
    def rows(self) -> Sequence[Sequence[Value]]:
        """The values, one sequence for each row."""
        ...

    @property
    def truncated(self) -> bool:
        """Whether the row limit cut it."""
        ...


class Queryable(Protocol):
    """The two reading verbs of a store."""

    def cypher(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Result:
        """Run Cypher read-only. `timeout` in seconds, `limit` in rows."""
        ...

    def sparql(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Result:
        """Run SPARQL read-only. A parameter `name` binds `?name`; one that is None stays unbound."""
        ...
