"""Dates as a reader expects them, at the precision the source gave."""

from graph.network.records import Record

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def spoken(date: str | None, precision: str | None = "day") -> str:
    """`2021-06-03` as `3 June 2021`, `June 2021` or `2021`; what is no ISO date as it is, none as empty."""
    parts = (date or "").split("-")
    if len(parts) != len(("year", "month", "day")) or not all(part.isdecimal() for part in parts):
        return date or ""
    year, month, day = parts
    if precision == "year":
        return year
    name = _MONTHS[(int(month) - 1) % 12]
    return f"{name} {year}" if precision == "month" else f"{int(day)} {name} {year}"


def date_of(fact: Record) -> str:
    """The fact's own date, spoken; empty where its source gives none."""
    return spoken(fact.text("date"), fact.text("datePrecision") or "day")
