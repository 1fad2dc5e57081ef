"""An article as the encoder has read it, kept on the document for the steps that ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from loaders.extraction.learned.encoder import encode
from loaders.extraction.learned.heads import TAGGED, narrowed, sentence_vectors, teller, tells, word_tags
from loaders.extraction.learned.view import View, view

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.asides import Asides
    from loaders.extraction.learned.heads import Floats
    from ontology.facts import Span


@dataclass
class Reading:
    """The view of a document and the vectors of its words."""

    seen: View
    vectors: Floats
    asides: Asides | None = None
    """What the rules found, noted when they are done and nothing is revised yet."""

    @cached_property
    def tags(self) -> tuple[Floats, ...]:
        """See heads.word_tags."""
        return word_tags(self.vectors)

    def inside(self, kind: str) -> Floats:
        """The chance of each word to be within a stretch of one of TAGGED."""
        chances: Floats = 1 - self.tags[TAGGED.index(kind)][:, 0]
        return chances

    @cached_property
    def pooled(self) -> Floats:
        """See heads.sentence_vectors."""
        return sentence_vectors(self.vectors, self.seen.sentences)

    @cached_property
    def narrow(self) -> Floats:
        """See heads.narrowed; made once for all events of an article."""
        return narrowed(self.vectors)

    def tells(self, kind: str) -> Floats:
        """The chance of each sentence of the view to be the one that tells of a letter, meeting or answer."""
        return tells(kind, self.pooled)

    def teller(self, kind: str, sentence: int) -> int:
        """The word of a sentence of the view that tells most of a letter, meeting or answer."""
        return teller(kind, self.vectors, self.seen.sentences[sentence])

    def stretch(self, span: Span) -> tuple[int, int]:
        """See View.stretch."""
        return self.seen.stretch(span)

    def sentences(self, span: Span) -> tuple[int, int]:
        """The first and the last sentence of a span."""
        return self.seen.within(self.stretch(span))

    def within(self, sentence: int, span: Span) -> bool:
        """Whether a sentence of the view is among those of a span."""
        first, last = self.sentences(span)
        return first <= sentence <= last

    def actor(self, name: str) -> int | None:
        """The number of the actor of this name."""
        return self.seen.number(name)

    def is_named(self, name: str) -> bool:
        """Whether this is an actor's name, not a description."""
        number = self.actor(name)
        return number is not None and self.seen.actors[number].named


FEW = 5
"""Sentences of a text that gives the encoder something to go by."""


def reading_of(document: Document) -> Reading | None:
    """The document read by the encoder, once; None where it is too short.

    The encoder was trained on whole articles. On single sentences the rules alone are better: of PLOVER's demands they
    find .82, with the encoder .18.
    """
    if document.learned is None and len(document.sentences) >= FEW:
        seen = view(document)
        document.learned = Reading(seen, encode(seen)) if seen.words else None
    return document.learned
