"""Where an article's facts were found: each numbered, with the stretches of text that it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from answerable.fact_slots import ONE, every_slot, slot_text
from ontology.facts import Demand, Fact, Organization, Person, Statement

if TYPE_CHECKING:
    from answerable.extracting import Extracted
    from ontology.facts import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text, by code points, that fact `number` rests on; `main` are the words that are the fact."""

    start: int
    end: int
    number: int
    main: bool


@dataclass(frozen=True, slots=True)
class Explained:
    """A fact with its number (from 1, in the order of the text), its kind ("demand") and its marks, main one first."""

    number: int
    kind: str
    fact: Fact
    marks: tuple[Mark, ...]

    def slots(self) -> list[tuple[str, str]]:
        """The filled slots with what stands in them."""
        record: dict[str, object] = asdict(self.fact)
        named = ((slot, slot_text(record, slot)) for slot in every_slot(self.kind))
        return [(slot.replace("_", " "), said) for slot, said in named if said]


@dataclass(frozen=True)
class Explanation:
    """One article's text with its facts."""

    name: str
    text: str
    facts: tuple[Explained, ...]

    @cached_property
    def marks(self) -> list[Mark]:
        """All marks; where several begin, the longest first."""
        return sorted((mark for fact in self.facts for mark in fact.marks), key=lambda one: (one.start, -one.end))

    @property
    def lines(self) -> Iterator[tuple[int, int]]:
        """Where the text's lines with words begin and end."""
        start = 0
        for line in self.text.split("\n"):
            if line.strip():
                yield start, start + len(line)
            start += len(line) + 1


def explain(one: Extracted) -> Explanation:
    """The facts of an article in the order in which they stand in its text."""
    found = [
        (_spans(fact, one.article.text), ONE[kind], fact) for kind in ONE for fact in getattr(one.extraction, kind)
    ]
    found.sort(key=lambda item: (item[0][0][0], -item[0][0][1]))
    facts = [
        Explained(number, kind, fact, tuple(Mark(*span, number, place == 0) for place, span in enumerate(spans)))
        for number, (spans, kind, fact) in enumerate(found, 1)
    ]
    return Explanation(one.name, one.article.text, tuple(facts))


def _spans(fact: Fact, text: str) -> list[tuple[int, int]]:
    """Where the fact's own words stand, then its sentence and the other words that it rests on."""
    own, rest = _own(fact, text), [fact.evidence, *fact.more_evidence]
    if isinstance(fact, Organization | Person):
        rest = list(fact.more_evidence)
    return list(dict.fromkeys([own, *((span.start, span.end) for span in rest)]))


def _own(fact: Fact, text: str) -> tuple[int, int]:
    match fact:
        case Demand():
            return fact.content.start, fact.content.end
        case Statement():
            return fact.quote.start, fact.quote.end
        case Organization() | Person():
            return _named((fact.name, *fact.aliases), fact.evidence, text)
    return fact.evidence.start, fact.evidence.end


def _named(names: tuple[str, ...], evidence: Span, text: str) -> tuple[int, int]:
    """The longest spelling that the sentence has; the sentence, where it has none."""
    for name in sorted(names, key=len, reverse=True):
        if name and (start := text.find(name, evidence.start, evidence.end)) >= 0:
            return start, start + len(name)
    return evidence.start, evidence.end
