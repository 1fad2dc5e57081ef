"""Results as text: table, json, jsonl, csv, tsv, markdown."""

from collections.abc import Callable, Mapping
from typing import Final

from queries.tables.data import as_csv, as_json, as_jsonl, as_tsv
from queries.tables.grid import as_table
from queries.tables.markdown import as_markdown
from queries.tables.result import Table, of_answer, of_result

__all__ = ["FORMATS", "Table", "of_answer", "of_result", "render"]

_WRITERS: Final[Mapping[str, Callable[[Table], str]]] = {
    "json": as_json,
    "jsonl": as_jsonl,
    "csv": as_csv,
    "tsv": as_tsv,
    "markdown": as_markdown,
}

FORMATS: Final = ("table", *_WRITERS)


def render(table: Table, form: str, *, width: int = 100) -> str:
    """Write a result in one of FORMATS, ending with a newline. Only `table` heeds `width`, in terminal cells."""
    return as_table(table, width) if form == "table" else _WRITERS[form](table)
