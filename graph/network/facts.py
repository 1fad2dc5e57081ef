"""Facts as nodes: letters, meetings, demands and statements, each with what a reader has to see of it."""

from typing import TypedDict

from graph.network.dates import date_of
from graph.network.notes import Note, note_of
from graph.network.records import Record, Records

FACTS = ("Letter", "Meeting", "Demand", "Statement")
"""The classes of fact that are nodes; answers, roles and memberships are links."""


class Fact(TypedDict):
    """The attributes of a fact's node. `caption` says what it is, `label` what it is about."""

    type: str
    kind: str
    label: str
    caption: str
    date: str
    status: str
    sources: list[str]
    notes: list[Note]


def fact_of(records: Records, record: Record) -> Fact | None:
    """The node of a record, or None where it is no such fact."""
    kind = next((kind for kind in FACTS if kind in record.types), None)
    if kind is None:
        return None
    status = record.text("status") or ""
    said = [kind if kind != "Meeting" or not status else f"Meeting, {status}", date_of(record)]
    return Fact(
        type="Fact",
        kind=kind,
        label=_label(kind, record),
        caption=" · ".join(filter(None, said)),
        date=record.text("date") or "",
        status=status,
        sources=[record.source],
        notes=[note_of(records, record)],
    )


def _label(kind: str, record: Record) -> str:
    words = record.text("content") or record.text("quote") or record.text("about") or ""
    words = " ".join(words.split())
    return f"“{words}”" if kind == "Statement" and words else words
