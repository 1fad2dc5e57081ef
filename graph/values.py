"""Plain Python values for result rows, the same from either language and either store.

Dates are `date`. ArcadeDB gives a date that a query projects as its ISO text, so a text that is exactly an ISO day
is given as a `date` everywhere; what else has no plain form is its text, a node its `uri`, a relationship its type.
"""

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from graph.store import Value
from ontology.namespaces import XSD

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_INTEGERS: Final = frozenset(XSD + name for name in ("integer", "int", "long", "short", "byte", "nonNegativeInteger"))
_NUMBERS: Final = frozenset(XSD + name for name in ("decimal", "double", "float"))


def from_text(text: str) -> str | date:
    """Give a text as it is, or the day that it is exactly."""
    if _DAY.fullmatch(text):
        with suppress(ValueError):
            return date.fromisoformat(text)
    return text


def from_literal(lexical: str, datatype: str) -> Value:
    """Give the plain value of an RDF literal."""
    with suppress(ValueError):
        if datatype in _INTEGERS:
            return int(lexical)
        if datatype in _NUMBERS:
            return float(lexical)
        if datatype == XSD + "boolean":
            return lexical in ("true", "1")
    return from_text(lexical)


def plain(value: Any) -> Value:  # noqa: ANN401  # whatever an engine gives
    """Give the plain value of what a Cypher engine returns for one column."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return from_text(value)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(each) for each in value]
    if isinstance(value, Mapping):
        return _of_mapping(value)
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _of_mapping(value: Mapping[str, Any]) -> str:
    """A node of ArcadeDB is a mapping with `uri`, a relationship one with `@type`; any other map becomes JSON."""
    if "@rid" in value:
        return str(value.get("uri", value.get("@type")))
    return json.dumps(value, default=str, ensure_ascii=False, sort_keys=True)
