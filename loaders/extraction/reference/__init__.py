"""From a noun phrase's head to the actors it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.cast import Cast, Reference
from loaders.extraction.reference.groups import group
from loaders.extraction.reference.pronouns import pronoun

if TYPE_CHECKING:
    from spacy.tokens import Token

FIRST = {"i", "me", "my", "we", "us", "our", "mine", "ours"}
SECOND = {"you", "your", "yours"}
OF_PERSON = {"office", "administration", "staff", "team", "campaign"}


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
        return pronoun(cast, token)
    own = cast.by_offset.get(token.idx)
    if own is not None:
        return Reference((own.name,), settled=True)
    start, end = phrase(token)
    inside = [a for a in cast.mentioned(start, end) if a.name == document.text[start:end].strip()]
    if inside:
        return Reference((inside[0].name,), settled=True)
    if token.pos_ not in {"NOUN", "PROPN", "NUM", "DET"}:
        return Reference(())
    for way in (group, _apposed, _of_person):
        found = way(cast, token)
        if found.settled:
            return found
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


def _apposed(cast: Cast, token: Token) -> Reference:
    """Her spokeswoman, Tanya Weil."""
    for child in token.children:
        actor = cast.by_offset.get(child.idx) if child.dep_ == "appos" else None
        if actor is not None and actor.is_person:
            return Reference((actor.name,), (cast.document.span(child.idx, child.idx + len(child.text)),), settled=True)
    return Reference(())


def _of_person(cast: Cast, token: Token) -> Reference:
    """Mayor Haugen's administration, his office: the person whose it is."""
    if token.lower_ not in OF_PERSON:
        return Reference(())
    for child in token.children:
        if child.dep_ == "poss":
            owner = _one(cast, child)
            actor = cast.named(owner.names[0]) if owner.settled else None
            if actor is not None and actor.is_person:
                return owner
    return Reference(())
