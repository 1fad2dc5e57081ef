"""The network that is drawn as two CSV tables: its nodes and its links, each link with the words behind it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from networkx import MultiDiGraph

NODES = ("id", "type", "kind", "label", "sources")
LINKS = ("from", "to", "label", "relations", "date", "facts", "sources", "words")


def nodes_table(network: MultiDiGraph[str]) -> bytes:
    """One row for each actor, letter, meeting, demand, statement and unresolved name."""
    return _table(NODES, ([node, *_fields(data, NODES[1:])] for node, data in network.nodes(data=True)))


def links_table(network: MultiDiGraph[str]) -> bytes:
    """One row for each link, with the sentences that back it."""
    rows = (
        [start, end, *_fields(data, LINKS[2:-1]), [note["quote"] for note in data["notes"]]]
        for start, end, data in network.edges(data=True)
    )
    return _table(LINKS, rows)


def _fields(data: dict[str, Any], names: Iterable[str]) -> list[Any]:
    return [data.get(name) for name in names]


def _table(columns: tuple[str, ...], rows: Iterable[list[Any]]) -> bytes:
    from queries.declarations import Column
    from queries.tables import Table, render

    named = tuple(Column(name, "text", name) for name in columns)
    return render(Table(named, tuple(tuple(row) for row in rows), ""), "csv").encode()
