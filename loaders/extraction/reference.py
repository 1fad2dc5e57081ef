"""From a noun phrase's head to the actors it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast, Reference
from ontology.facts import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

FIRST = {"i", "me", "my", "we", "us", "our", "mine", "ours"}
SECOND = {"you", "your", "yours"}
SINGULAR = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
PLURAL = {"they", "them", "their"}


def resolve(cast: Cast, token: Token) -> Reference:
    """See Cast.refer."""
    parts = [_one(cast, head) for head in (token, *_conjuncts(token))]
    names = tuple(dict.fromkeys(name for part in parts for name in part.names))
    spans = tuple(span for part in parts for span in part.spans)
    return Reference(names, spans, bool(names) and all(part.settled for part in parts))


def _conjuncts(token: Token) -> list[Token]:
    return [t for t in token.conjuncts if t.i > token.i and t.pos_ in {"PROPN", "NOUN", "PRON"}]


def _one(cast: Cast, token: Token) -> Reference:
    word = token.lower_
    document = cast.document
    if word in FIRST or word in SECOND:
        return _in_quote(cast, token, first=word in FIRST)
    if token.pos_ == "PRON":
        return _pronoun(cast, token)
    own = cast.by_offset.get(token.idx)
    if own is not None:
        return Reference((own.name,), settled=True)
    start, end = phrase(token)
    inside = [a for a in cast.mentioned(start, end) if a.name == document.text[start:end].strip()]
    if inside:
        return Reference((inside[0].name,), settled=True)
    if token.pos_ not in {"NOUN", "PROPN"}:
        return Reference(())
    return Reference((document.span(start, end).quote,))


def phrase(token: Token) -> tuple[int, int]:
    """The bounds of the noun phrase headed by a token, without relative clauses, appositions and conjuncts."""
    left = token.left_edge
    kept = [token]
    for child in token.subtree:
        top = child
        while top.head not in (token, top):
            top = top.head
        if child == token or top.dep_ in {"relcl", "appos", "conj", "cc", "punct", "advcl"}:
            continue
        kept.append(child)
    start = min(t.idx for t in kept)
    end = max(t.idx + len(t.text) for t in kept)
    return max(start, left.idx), end


def _in_quote(cast: Cast, token: Token, *, first: bool) -> Reference:
    printed = cast.document.printed_at(token.idx)
    if printed is not None:
        names = printed.senders if first else printed.recipients
        return Reference(names, settled=bool(names))
    quote = cast.document.quote_at(token.idx)
    if first and quote is not None and quote.speaker:
        return Reference((quote.speaker,), settled=cast.named(quote.speaker) is not None)
    return Reference(())


def _pronoun(cast: Cast, token: Token) -> Reference:
    gender = SINGULAR.get(token.lower_)
    if gender is None:
        return Reference(())
    actor = _last_person(cast, token.idx, gender)
    if actor is None:
        return Reference(())
    span = max((m for m in actor.mentions if m.start < token.idx), key=lambda m: m.start)
    return Reference((actor.name,), (Span(span.quote, span.start, span.end),), settled=True)


def _last_person(cast: Cast, before: int, gender: str) -> Actor | None:
    """The person named last before an offset whose gender does not speak against it."""
    best: tuple[int, Actor] | None = None
    for actor in cast.actors:
        if not actor.is_person or actor.gender not in {None, gender}:
            continue
        starts = [m.start for m in actor.mentions if m.start < before]
        if starts and (best is None or starts[-1] > best[0]):
            best = (starts[-1], actor)
    return best[1] if best else None
