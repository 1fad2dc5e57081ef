"""Who said a quote, where the encoder is sure that it was somebody else than the rules say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.learned.choose import chances_of
from loaders.extraction.learned.events import event_of
from loaders.extraction.learned.places import spans_but
from loaders.extraction.learned.stretches import words_of

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Statement

SURE = 0.5
"""Chance from which another speaker stands against the rules' one."""


def revise_statements(document: Document, reading: Reading) -> None:
    """Revise the speakers in place."""
    document.statements = [_settled(document, reading, statement) for statement in document.statements]


def _settled(document: Document, reading: Reading, statement: Statement) -> Statement:
    if not reading.is_named(statement.speaker):
        return statement  # "the lawmakers wrote": the text's own words are true, whoever of them wrote it
    event = event_of(document, reading, "statement", statement)
    likely = chances_of(reading, event)["speaker"]
    if not likely:
        return statement
    top = max(likely, key=lambda n: (likely[n][0], -n))
    if top == reading.actor(statement.speaker) or likely[top][0] < SURE:
        return statement
    named = words_of(document, reading, likely[top][1])
    more = spans_but((*statement.more_evidence, named), statement.evidence)
    confidence = min(statement.confidence, round(likely[top][0], 2))
    return replace(statement, speaker=reading.seen.actors[top].name, more_evidence=more, confidence=confidence)
