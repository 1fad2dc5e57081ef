"""The actors of a store with what tells them apart: names, kind, offices."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.store import Store

ACTORS = """
MATCH (actor:Actor)
RETURN actor.uri AS uri, actor.name AS name, actor.alternativeNames AS others, labels(actor) AS labels
ORDER BY uri
"""
OFFICES = """
MATCH (role:Role)-[:HELD_BY]->(holder:Actor)
OPTIONAL MATCH (role)-[:IN_BODY]->(body:Actor)
RETURN holder.uri AS uri, role.title AS title, body.name AS body, role.inBodyText AS words, role.source AS source
ORDER BY uri, title, source
"""


@dataclass(frozen=True, slots=True)
class Office:
    """A role as one source gives it."""

    title: str
    body: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Known:
    """One actor of the store."""

    uri: str
    name: str
    others: tuple[str, ...]
    is_person: bool
    offices: tuple[Office, ...] = ()


def known_actors(store: Store) -> list[Known]:
    """All actors, by IRI."""
    offices: dict[str, list[Office]] = defaultdict(list)
    for uri, title, body, words, source in store.cypher(OFFICES).rows:
        offices[str(uri)].append(Office(str(title), _text(body) or _text(words), str(source)))
    return [
        Known(
            str(uri),
            str(name),
            tuple(str(other) for other in others) if isinstance(others, list) else (),
            is_person=isinstance(labels, list) and "Person" in labels,
            offices=tuple(offices[str(uri)]),
        )
        for uri, name, others, labels in store.cypher(ACTORS).rows
    ]


def _text(value: object) -> str | None:
    return None if value is None else str(value)
