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
ALSO = {
    "organization": ("acronym", "part_of"),
    "meeting": ("called_by", "declined_by"),
    "demand": ("date",),
    "statement": ("date", "about"),
}
"""By what one fact is called: slots that annotations don't have."""
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


def every_slot(one: str) -> tuple[str, ...]:
    """The slots of a fact of a kind, by what one of them is called, with those that annotations don't have."""
    kind = next(kind for kind, name in ONE.items() if name == one)
    return SHOWN[kind] + ALSO.get(one, ())


def printable(text: str) -> str:
    """Without what a terminal would obey."""
    return "".join(char if char.isprintable() else " " for char in text)
