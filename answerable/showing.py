"""One actor or article in plain lines: what it is, and each fact with its words and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING

from answerable.naming_sources import find_source
from graph.store import SourceInfo, Value
from ontology.errors import UnknownName

if TYPE_CHECKING:
    from graph.store import Store

PRECISION = {"year": 4, "month": 7}
PLUMBING = {"Resource", "Actor"}
Row = dict[str, Value]


def shown(store: Store, name: str) -> Iterator[str]:
    """The lines for an actor or, where none is called that, a source. Raises UnknownName."""
    try:
        uri = _actor(store, name)
    except UnknownName as unknown:
        try:
            source = find_source(store.sources(), name)
        except UnknownName:
            raise unknown from None
        yield from _article(store, source)
    else:
        yield from _one_actor(store, uri)


def _actor(store: Store, name: str) -> str:
    from queries.names import resolve

    return resolve(store, name).iri


def _one_actor(store: Store, uri: str) -> Iterator[str]:
    (actor,) = _rows(store, "actor", uri)
    yield str(actor["name"])
    yield ", ".join(label for label in sorted(_texts(actor["labels"])) if label not in PLUMBING)
    if others := _texts(actor["others"]):
        yield f"also called {', '.join(others)}"
    yield str(actor["uri"])
    yield from _facts(_rows(store, "facts_of_actor", uri))


def _article(store: Store, source: SourceInfo) -> Iterator[str]:
    yield source.title or "Article without a headline"
    yield ", ".join(part for part in (source.publisher, source.published, source.url) if part) or "no date"
    yield source.iri
    yield from _facts(_rows(store, "facts_of_article", source.iri))


def _facts(rows: list[Row]) -> Iterator[str]:
    if not rows:
        yield ""
        yield "No fact in the loaded sources."
    for _, group in groupby(rows, key=lambda row: row["uri"]):
        same = list(group)
        yield ""
        yield _headline(same)
        yield f"    “{' '.join(str(same[0]['words']).split())}”"
        yield f"    {', '.join(str(part) for part in (same[0]['source'], same[0]['published']) if part)}"


def _headline(rows: list[Row]) -> str:
    (kind,) = (label for label in _texts(rows[0]["labels"]) if label not in PLUMBING)
    ties = ", ".join(dict.fromkeys(str(row["tie"]).lower().replace("_", " ") for row in rows if row["tie"]))
    date = str(rows[0]["date"] or "")[: PRECISION.get(str(rows[0]["precision"]), 10)]
    return "  ".join(
        part for part in (date, kind.lower(), f"({ties})" if ties else "", str(rows[0]["what"] or "")) if part
    )


def _rows(store: Store, query: str, uri: str) -> list[Row]:
    text = files("answerable").joinpath("cypher", f"{query}.cypher").read_text("utf-8")
    result = store.cypher(text, {"uri": uri})
    return [dict(zip(result.columns, row, strict=True)) for row in result.rows]


def _texts(value: Value) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []
