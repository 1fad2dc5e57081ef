"""Pronouns of the third person: the person or body they take up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast, Reference
from ontology.facts import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

SINGULAR = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
THINGS = {"it", "its", "itself"}
PLURAL = {"they", "them", "their", "themselves"}
FAR = 5


@dataclass(frozen=True, slots=True)
class _Candidate:
    actor: Actor
    span: Span
    score: float


def pronoun(cast: Cast, token: Token) -> Reference:
    """Whom a pronoun takes up; empty where the text does not settle it."""
    word = token.lower_
    if word in SINGULAR:
        return _person(cast, token, SINGULAR[word])
    if word in THINGS:
        return _body(cast, token)
    return Reference(())


def _person(cast: Cast, token: Token, gender: str) -> Reference:
    best = max(
        (
            _weigh(cast, token, actor, gender)
            for actor in cast.actors
            if actor.is_person and actor.gender in {None, gender}
        ),
        key=lambda one: one.score if one else -1.0,
        default=None,
    )
    return Reference((best.actor.name,), (best.span,), settled=True) if best else Reference(())


def _weigh(cast: Cast, token: Token, actor: Actor, gender: str) -> _Candidate | None:
    """The mention that speaks most for an actor, by nearness and by being a subject."""
    best: _Candidate | None = None
    document = cast.document
    here = document.sentence_at(token.idx).index
    quoted = document.quote_at(token.idx)
    for mention in actor.mentions:
        if mention.start >= token.idx:
            break
        back = here - document.sentence_at(mention.start).index
        head = _head(cast, mention)
        if head is None or (back == 0 and _fellow(head, token)):
            continue
        subject = head.dep_ in {"nsubj", "nsubjpass"}
        score = max(0.1, 3.0 - 0.9 * back) + (0.7 if subject else 0.0) + mention.start / (10 * len(document.text))
        score -= 0.6 if document.quote_at(mention.start) is not quoted else 0.0
        score -= 0.5 if head.dep_ in {"poss", "compound"} else 0.0
        score += 0.25 if actor.gender == gender else 0.0
        if best is None or score > best.score:
            best = _Candidate(actor, mention, score)
    return best


def _head(cast: Cast, mention: Span) -> Token | None:
    tokens = cast.document.tokens(mention.start, mention.end)
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside or token.head is token), None)


def _fellow(head: Token, token: Token) -> bool:
    """Whether both depend on one verb, so that they can't be the same person (Stroud told her)."""
    return (
        token.dep_ != "poss"
        and head.head is token.head
        and head.dep_ != token.dep_
        and not token.lower_.endswith("self")
    )


def _body(cast: Cast, token: Token) -> Reference:
    """The body that is the subject of the clause before, and of nothing in between."""
    document = cast.document
    here = document.sentence_at(token.idx)
    for index in (here.index, here.index - 1):
        if index < 0:
            break
        sentence = document.sentences[index]
        found = None
        for word in document.tokens(sentence.start, min(sentence.end, token.idx)):
            if word.dep_ in {"nsubj", "nsubjpass"} and word.i != token.i and document.quote_at(word.idx) is None:
                found = word
        if found is not None:
            actor = cast.by_offset.get(found.idx)
            if actor is None or actor.is_person:
                return Reference(())
            span = document.span(found.idx, found.idx + len(found.text))
            return Reference((actor.name,), (span,), settled=True)
    return Reference(())
