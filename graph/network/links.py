"""Links of one source's facts: who sent, asked, was asked, answered, holds which office.

A link reads along its arrow: `actor -sent-> letter -contains-> demand -of-> actor`. Answers lead back, from who
gave them to what they answer. Words that the source leaves unresolved are a node of that source alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from graph.network.records import Record, Records
from ontology.schema import relationship_type

Style = Literal["ask", "answer", "tie"]


@dataclass(frozen=True, slots=True)
class Link:
    """One link. `start` and `end` are node ids, `relation` is its type in the property graph."""

    start: str
    end: str
    label: str
    relation: str
    style: Style = "ask"


@dataclass(frozen=True, slots=True)
class _Slot:
    """A property of a fact, the words on its link, and whether the link leads into the fact or out of it."""

    name: str
    label: str
    way: Literal["in", "out"]
    style: Style = "ask"


_SLOTS = {
    "Letter": (_Slot("sentBy", "sent", "in"), _Slot("addressedTo", "to", "out"), _Slot("contains", "asks for", "out")),
    "Meeting": (
        _Slot("calledBy", "called", "in"),
        _Slot("invited", "invited", "out"),
        _Slot("attended", "attended by", "out"),
        _Slot("declinedBy", "declined", "in", "answer"),
    ),
    "Demand": (
        _Slot("demandedBy", "demands", "in"),
        _Slot("demandedOf", "of", "out"),
        _Slot("restates", "restates", "out", "tie"),
    ),
    "Statement": (_Slot("saidBy", "said", "in"), _Slot("about", "about", "out", "tie")),
}
_ASKERS = ("sentBy", "demandedBy", "calledBy")


def links_of(records: Records, record: Record) -> Iterator[Link]:
    """The links that a record gives rise to."""
    for kind in record.types:
        for slot in _SLOTS.get(kind, ()):
            yield from _slot_links(record, slot)
    if "Answer" in record.types:
        yield from _answer_links(records, record)
    if "Role" in record.types:
        for holder in record.link("heldBy"):
            for body in _ends(record, "inBody"):
                yield Link(holder, body, record.text("title") or "holds office in", "IN_BODY", "tie")
    for whole in record.link("partOf"):
        yield Link(record.iri, whole, "part of", "PART_OF", "tie")


def words_node(source: str, words: str) -> str:
    """The node id of words that the source leaves unresolved."""
    return f"{source}#words-{quote(words, safe='')}"


def words_of(record: Record) -> Iterator[str]:
    """The unresolved words that stand in a record's slots."""
    for name, values in sorted(record.texts.items()):
        if name.endswith("Text"):
            yield from values
    if "Answer" in record.types and not _ends(record, "givenBy"):
        yield NOBODY


NOBODY = "(not said who)"


def _slot_links(record: Record, slot: _Slot) -> Iterator[Link]:
    relation = relationship_type(slot.name)
    for end in _ends(record, slot.name):
        ends = (end, record.iri) if slot.way == "in" else (record.iri, end)
        yield Link(*ends, slot.label, relation, slot.style)


def _answer_links(records: Records, record: Record) -> Iterator[Link]:
    kind = (record.text("kind") or "answered").replace("_", " ")
    givers = _ends(record, "givenBy") or [words_node(record.source, NOBODY)]
    answered = record.link("answers")
    askers = {asker for fact in answered for asker in _askers(records, record.source, fact)}
    others = [end for end in _ends(record, "givenTo") if end not in askers]
    for giver in givers:
        for fact in answered:
            yield Link(giver, fact, kind, "ANSWERS", "answer")
        for asker in others:
            yield Link(giver, asker, kind, "GIVEN_TO", "answer")


def _askers(records: Records, source: str, fact: str) -> Iterator[str]:
    record = records.get((source, fact))
    if record is not None:
        for name in _ASKERS:
            yield from _ends(record, name)


def _ends(record: Record, name: str) -> list[str]:
    words = record.texts.get(f"{name}Text", [])
    return [*record.link(name), *(words_node(record.source, said) for said in words)]
