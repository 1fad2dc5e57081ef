"""When: the date expressions of a text, resolved at the precision they are given in.

`resolve_date` is what the fact steps ask; `dates_in` lists every expression with its place.
"""

from loaders.extraction.dates.resolve import Dated, base_date, dates_in, resolve_date

__all__ = ["Dated", "base_date", "dates_in", "resolve_date"]
