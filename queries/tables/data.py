"""The formats for machines: JSON with its types, and CSV and TSV that no spreadsheet takes for a formula."""

import csv
import io
import json
from datetime import date
from typing import Final

from queries.tables.result import Shown, Table, text_of

_FORMULA_STARTS: Final = tuple("=+-@\t\n\uff1d\uff0b\uff0d\uff20")
"""What makes a spreadsheet run a cell (OWASP, CSV injection), with the full-width forms that some take for them."""


def as_json(table: Table) -> str:
    """Write one array of objects, one to a line."""
    lines = _objects(table)
    return "[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n"


def as_jsonl(table: Table) -> str:
    """Write one object to a line."""
    return "".join(line + "\n" for line in _objects(table))


def as_csv(table: Table) -> str:
    """Write RFC 4180 with plain line ends, in cells too; text that starts like a formula gets an apostrophe before."""
    return _separated(table, ",")


def as_tsv(table: Table) -> str:
    """Write as CSV does, with tabs between."""
    return _separated(table, "\t")


def _objects(table: Table) -> list[str]:
    names = [each.name for each in table.columns]
    return [json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, default=_iso) for row in table.rows]


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _separated(table: Table, separator: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\n")
    writer.writerow([_harmless(each.name) for each in table.columns])
    writer.writerows([_harmless(value) for value in row] for row in table.rows)
    return out.getvalue()


def _harmless(value: Shown) -> str:
    """Numbers stay what they are; only text can be taken for a formula."""
    text = text_of(value).replace("\r\n", "\n").replace("\r", "\n")  # csv leaves a bare CR unquoted
    risky = not isinstance(value, int | float) and text.lstrip(" ").startswith(_FORMULA_STARTS)
    return "'" + text if risky else text
