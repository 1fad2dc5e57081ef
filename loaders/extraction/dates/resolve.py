"""Date expressions to ISO dates, from the publication date or from the date told just before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from loaders.extraction.dates.patterns import DATE, FUTURE, month, number, weekday

if TYPE_CHECKING:
    from loaders.extraction.document import Document

TOO_FAR = 60
"""Days after publication beyond which a date without a year is taken for last year's."""
PRECISION = {4: 0, 7: 1, 10: 2}
HEAD = 1500
"""How far into a text without a publication date one is looked for."""
CLAUSE = 70
TELLING = re.compile(r"[,”\"] (?:[\w.’'-]+ ){0,6}(?:said|told|wrote|announced)\b")
"""Behind what is to come, who told of it: "... next week, the agency told her on Tuesday"."""
HAPPENED = re.compile(r"['’]s (?:\w+ )?(?:meeting|letter|vote|hearing|session|talks|visit|call|email)\b|,? when\b")
SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
INSIDE = re.compile(r"(?:^|\W)[Ii]n $")
CAPITAL = re.compile(r" [A-Z][a-z]")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date expression: `iso` is `2021-06-03`, `2021-06` or `2021`; None where it can't be known."""

    start: int
    end: int
    iso: str | None


def resolve_date(document: Document, start: int, end: int, near: int | None = None) -> str | None:
    """The date that the words from start to end give: ISO at the precision given, None where unknown.

    With several expressions the most precise counts, then the one nearest to the offset `near` (or the first). What has
    gone on since a date did not happen then.
    """
    found = [d for d in dates_in(document, start, end) if d.iso and not _gone_on(document.text, d)]
    if not found:
        return None
    at = start if near is None else near
    best = min(found, key=lambda d: (-PRECISION[len(d.iso or "")], abs(d.start - at)))
    return best.iso


def _gone_on(text: str, dated: Dated) -> bool:
    """Whether something has gone on since a date, if nothing that happened then stands behind it."""
    since = SINCE.search(text, max(0, dated.start - 6), dated.end) is not None
    return since and HAPPENED.match(text, dated.end) is None


def dates_in(document: Document, start: int, end: int) -> list[Dated]:
    """Every date expression within start and end, in order; unresolved ones with iso None."""
    known = _all(document.text, document.article.published)
    return [d for d in known if start <= d.start and d.end <= end]


def base_date(document: Document) -> str | None:
    """The publication date, else the first full date near the text's beginning."""
    found = _base(document.text, document.article.published)
    return found.isoformat() if found else None


@lru_cache(maxsize=8)
def _base(text: str, published: str | None) -> date | None:
    if published:
        try:
            return date.fromisoformat(published)
        except ValueError:
            return None
    for match in DATE.finditer(text[:HEAD]):
        if any(match[g] for g in ("iso", "slash", "mdy", "dmy", "ody")) and len(found := _absolute(match) or "") == 10:  # noqa: PLR2004 - a full ISO date
            return date.fromisoformat(found)
    return None


@lru_cache(maxsize=8)
def _all(text: str, published: str | None) -> tuple[Dated, ...]:
    base = _base(text, published)
    told: date | None = None
    found: list[Dated] = []
    for match in DATE.finditer(text):
        if _is_place(text, match):
            continue
        iso = _absolute(match) or _relative(match, base, told, future=_future(text, match))
        found.append(Dated(match.start(), match.end(), iso))
        if iso and len(iso) == 10:  # noqa: PLR2004 - a full ISO date
            told = date.fromisoformat(iso)
    return tuple(found)


def _is_place(text: str, match: re.Match[str]) -> bool:
    """Whether a day's name begins a place's: "in Friday Harbor"."""
    inside = INSIDE.search(text, max(0, match.start() - 4), match.start())
    return match["weekday"] is not None and inside is not None and CAPITAL.match(text, match.end()) is not None


def _future(text: str, match: re.Match[str]) -> bool:
    before = re.split(r"(?<![ap]\.m)[.!?;\n]\s", text[max(0, match.start() - CLAUSE) : match.start()])[-1]
    return FUTURE.search(TELLING.split(before)[-1]) is not None


def _iso(year: int, month_: int | None = None, day: int | None = None) -> str | None:
    try:
        full = date(year, month_ or 1, day or 1)
    except ValueError:
        return None
    return full.isoformat()[: 4 if month_ is None else 7 if day is None else 10]


def _absolute(match: re.Match[str]) -> str | None:
    """A date that carries its year."""
    g = match.groupdict()
    if g["iso"]:
        return _iso(*map(int, g["iso"].split("-")))
    if g["slash"]:
        first, second, year = (int(part) for part in re.split(r"[/.]", g["slash"]))
        year += 0 if year > 99 else 2000 if year < 70 else 1900  # noqa: PLR2004 - two-digit years
        return _iso(year, first, second) or _iso(year, second, first)
    for prefix in ("od", "md", "dm"):
        if g[prefix + "y"]:
            return _iso(int(g[prefix + "y"]), month(g[prefix + "m"]), int(g[prefix + "d"]))
    if g["myy"]:
        return _iso(int(g["myy"]), month(g["mym"]))
    return g["year"]


def _relative(match: re.Match[str], base: date | None, told: date | None, *, future: bool) -> str | None:
    """A date that has to be counted from another one."""
    g = match.groupdict()
    if (g["n"] and g["dir"] != "ago") or g["same"] or g["nextday"] or g["daybefore"]:
        return _from_told(g, told) if told else None
    return _from_base(g, base, future=future) if base else None


def _from_told(g: dict[str, str | None], told: date) -> str | None:
    if g["n"]:
        return _counted(g, told) if g["dir"] in {"later", "earlier"} else None
    step = 0 if g["same"] else 1 if g["nextday"] else -1
    return (told + timedelta(step)).isoformat()


def _from_base(g: dict[str, str | None], base: date, *, future: bool) -> str | None:
    if g["now"] or g["yesterday"] or g["tomorrow"]:
        return (base + timedelta(0 if g["now"] else -1 if g["yesterday"] else 1)).isoformat()
    if g["n"]:
        return _counted(g, base)
    if g["weekday"]:
        return _weekday(g, base, future=future)
    if g["lastyear"]:
        return _period(g["lastyear"].lower(), base)
    if g["relm"]:
        return _month((g["rel"] or "").lower(), month(g["relm"]), base, future=future)
    if g["nth"]:
        return _iso(base.year, base.month, int(g["nth"]))
    day, name = g["mdd"] or g["dmd"], g["mdm"] or g["dmm"]
    return _yearless(month(name), int(day), base, future=future) if name and day else None


def _counted(g: dict[str, str | None], origin: date) -> str | None:
    """As "two days later", "three weeks ago": at the precision of the unit (a day only after a told day)."""
    count, unit = number(g["n"] or "1"), (g["unit"] or "").rstrip("s")
    sign = 1 if g["dir"] == "later" else -1
    if unit == "day" or (unit in {"week", "fortnight"} and g["dir"] != "ago"):
        return (origin + timedelta(sign * count * {"day": 1, "week": 7, "fortnight": 14}[unit])).isoformat()
    if unit == "month":
        months = origin.year * 12 + origin.month - 1 + sign * count
        return _iso(months // 12, months % 12 + 1)
    return _iso(origin.year + sign * count) if unit == "year" else None


def _weekday(g: dict[str, str | None], base: date, *, future: bool) -> str:
    back = (base.weekday() - weekday(g["weekday"] or "")) % 7
    how = (g["wdrel"] or "").lower().strip()
    if how in {"next", "this coming", "the following"} or g["next"] or (future and how != "last"):
        return (base + timedelta((7 - back) % 7 or (7 if how == "next" else 0))).isoformat()
    if how in {"last", "the previous"} and back == 0:
        back = 7
    return (base - timedelta(back)).isoformat()


def _period(words: str, base: date) -> str | None:
    step = -1 if words.startswith("last") else 1 if words.startswith("next") else 0
    if words.endswith("year"):
        return _iso(base.year + step)
    months = base.year * 12 + base.month - 1 + step
    return _iso(months // 12, months % 12 + 1)


def _month(how: str, wanted: int, base: date, *, future: bool) -> str | None:
    year = base.year
    if how == "next" or (future and how not in {"last", "since"}):
        year += wanted < base.month
    elif wanted > base.month or (how == "last" and wanted == base.month):
        year -= 1
    return _iso(year, wanted)


def _yearless(month_: int, day: int, base: date, *, future: bool) -> str | None:
    iso = _iso(base.year, month_, day)
    if iso is None:
        return None
    days = (date.fromisoformat(iso) - base).days
    if future and days < -TOO_FAR:
        return _iso(base.year + 1, month_, day)
    if days > (300 if future else TOO_FAR):
        return _iso(base.year - 1, month_, day)
    return iso
