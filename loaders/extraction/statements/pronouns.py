"""Who "she said" means: the one that the sentences before were about, read from their subjects, outside quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document

GENDER = {"he": "m", "him": "m", "she": "f", "her": "f"}
BACK = 6
"""How many sentences back a pronoun may reach."""


def antecedent(document: Document, pronoun: Token) -> Actor | None:
    """The person (for he, she) or body (for it) that the nearest sentence before it has first."""
    word = pronoun.lower_
    person = word in GENDER
    own = document.sentence_at(pronoun.idx)
    for index in range(own.index, max(-1, own.index - BACK), -1):
        sentence = document.sentences[index]
        if document.paragraphs[sentence.paragraph].kind in {"metadata", "byline", "headline"}:
            continue
        end = min(sentence.end, pronoun.idx)
        tokens = [t for t in document.tokens(sentence.start, end) if not _quoted(document, t.idx)]
        if index != own.index and _same_pronoun(document, tokens, word):
            continue
        told = document.cast.mentioned(pronoun.idx, own.end)
        tokens = [t for t in tokens if document.cast.by_offset.get(t.idx) not in told or _quoted(document, t.idx)]
        found = _first(document, tokens, person=person, gender=GENDER.get(word))
        if found is not None:
            return found
    return None


def _quoted(document: Document, at: int) -> bool:
    return document.quote_at(at) is not None


def _same_pronoun(document: Document, tokens: list[Token], word: str) -> bool:
    """Whether the sentence's own subject is the same pronoun, so that its names are others."""
    for token in tokens[:8]:
        if token.idx in document.cast.by_offset:
            return False
        if token.lower_ == word and token.dep_ in {"nsubj", "nsubjpass"}:
            return True
    return False


def _first(document: Document, tokens: list[Token], *, person: bool, gender: str | None) -> Actor | None:
    for position, token in enumerate(tokens):
        actor = document.cast.by_offset.get(token.idx)
        if actor is None or actor.is_person is not person:
            continue
        if person and actor.gender not in {None, gender}:
            continue
        if _owner(document, tokens, position, actor):
            continue
        return actor
    return None


def _owner(document: Document, tokens: list[Token], position: int, actor: Actor) -> bool:
    """Whether the name only owns something ("Lee's sister") or stands in a person's title ("Lee Center head")."""
    after = position
    while after < len(tokens) and document.cast.by_offset.get(tokens[after].idx) is actor:
        after += 1
    return after < len(tokens) and tokens[after].lower_ in {"'s", "’s", "'", "’"}
