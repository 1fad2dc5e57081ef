"""Actors as nodes: what all sources together call them and say they are."""

from collections import Counter
from typing import TypedDict

from graph.network.records import Record, Records

KINDS = (
    "Official",
    "Person",
    "AdvocacyGroup",
    "PoliceAgency",
    "School",
    "Union",
    "Company",
    "Media",
    "PublicBody",
    "Organization",
)
"""The kinds an actor is shown as, the most telling first (a police agency is a public body too)."""


class Actor(TypedDict):
    """The attributes of an actor's node. `classes` are all that any source gives, `kind` the one to show."""

    type: str
    kind: str
    label: str
    names: list[str]
    classes: list[str]
    sources: list[str]
    notes: list[object]


def actors_of(records: Records) -> dict[str, Actor]:
    """Every actor, by IRI; its label is the main name most sources give, then the longest, then the first."""
    by_iri: dict[str, list[Record]] = {}
    for record in records.values():
        if "Actor" in record.types or not set(KINDS).isdisjoint(record.types):
            by_iri.setdefault(record.iri, []).append(record)
    return {iri: _actor(iri, by_iri[iri]) for iri in sorted(by_iri)}


def _actor(iri: str, records: list[Record]) -> Actor:
    mains = Counter(name for record in records for name in record.texts.get("name", []))
    names = {*mains, *(name for record in records for name in record.texts.get("alternativeName", []))}
    classes = {name for record in records for name in record.types} - {"Actor"}
    return Actor(
        type="Actor",
        kind=next((kind for kind in KINDS if kind in classes), "Organization"),
        label=min(mains, key=lambda name: (-mains[name], -len(name), name), default=iri),
        names=sorted(names),
        classes=sorted(classes),
        sources=[record.source for record in records],
        notes=[],
    )
