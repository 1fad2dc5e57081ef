"""The slots of a fact as rows of plain text, in the order in which a person reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.evaluation.text import span

if TYPE_CHECKING:
    from loaders.evaluation.text import Record

SHOWN = {
    "organizations": ("name", "aliases", "kind"),
    "people": ("name", "aliases", "role", "organization", "official"),
    "letters": ("senders", "recipients", "date", "about"),
    "meetings": ("status", "participants", "date", "about"),
    "demands": ("content", "demanders", "targets"),
    "statements": ("quote", "speaker"),
    "answers": ("kind", "givers", "askers", "to", "date"),
}
ONE = {
    "organizations": "organization",
    "people": "person",
    "letters": "letter",
    "meetings": "meeting",
    "demands": "demand",
    "statements": "statement",
    "answers": "answer",
}
"""What one fact of each kind is called."""


def slot_text(fact: Record | None, slot: str) -> str:
    """What stands in a slot, on one line; empty where nothing does."""
    value = fact.get(slot) if fact else None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return "; ".join(str(one) for one in value)
    return " ".join(span(value).split())


def slots_of(kind: str, *facts: Record | None) -> list[str]:
    """The slots to show: those that any of the facts fills."""
    return [slot for slot in SHOWN[kind] if any(slot_text(fact, slot) for fact in facts)]
