"""Dates at the precision the article gives: the first day of the period, and how long the period is."""

import re
from contextlib import suppress
from datetime import date
from typing import Final

from rdflib import XSD, URIRef

from ontology.triples.draft import Draft

_DATE: Final = re.compile(r"\d{4}(?:-\d\d){0,2}", re.ASCII)
_PRECISION: Final = {4: "year", 7: "month", 10: "day"}


def add_date(draft: Draft, node: URIRef, what: str, value: str | None) -> None:
    """Add `dcterms:date` with `ans:datePrecision`. Raises InvalidSourceGraph on anything but an ISO date."""
    if not value:
        return
    draft.typed(node, "dcterms:date", first_day(draft, what, value), XSD.date)
    draft.text(node, "ans:datePrecision", _PRECISION[len(value)])


def first_day(draft: Draft, what: str, value: str) -> str:
    """Give the first day of `2021`, `2021-06` or `2021-06-03`."""
    if _DATE.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat((value + "-01-01")[:10]).isoformat()
    raise draft.broken(what, f"{value!r} is no date such as 2021-06-03, 2021-06 or 2021")
