"""Who said a quote, where the encoder is sure that it was somebody else than the rules say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.learned.choose import chances_of
from loaders.extraction.learned.events import event_of
from loaders.extraction.learned.places import spans_but

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Statement

SURE = 0.7
"""Chance from which another speaker stands against the rules' one."""
AHEAD = 5.0
"""How many times likelier than the rules' speaker the other one has to be."""


def revise_statements(document: Document, reading: Reading) -> None:
    """Revise the speakers in place."""
    document.statements = [_settled(document, reading, statement) for statement in document.statements]


def _settled(document: Document, reading: Reading, statement: Statement) -> Statement:
    event = event_of(document, reading, "statement", statement)
    likely = chances_of(reading, event)["speaker"]
    if not likely:
        return statement
    top = max(likely, key=lambda n: (likely[n][0], -n))
    said = reading.actor(statement.speaker)
    told = likely[said][0] if said in likely else 0.0
    if top == said or likely[top][0] < SURE or likely[top][0] < AHEAD * told:
        return statement
    first, behind = likely[top][1]
    named = document.span(reading.seen.starts[first], reading.seen.ends[behind - 1])
    more = spans_but((*statement.more_evidence, named), statement.evidence)
    confidence = min(statement.confidence, round(likely[top][0], 2))
    return replace(statement, speaker=reading.seen.actors[top].name, more_evidence=more, confidence=confidence)
