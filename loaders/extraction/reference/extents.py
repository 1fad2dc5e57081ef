"""Where else a description of somebody may begin and end: with a clause, without a place, without others beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.reference.phrases import phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

ANEW = {"DT", "CD", "IN", "PRP$"}
"""With which another phrase begins."""
LONG = 16
"""Words behind a noun that still narrow whom it means."""


def narrowed(token: Token) -> tuple[int, int]:
    """The offsets of the phrase with a clause right behind it that narrows it: "tenants who live upstairs"."""
    start, end = phrase(token)
    clauses = (word for word in token.subtree if word.dep_ in {"relcl", "acl"} and word.left_edge.idx == end + 1)
    clause = next(clauses, None)
    if clause is None or clause.left_edge.is_space:
        return start, end
    last = clause.left_edge
    reach = min(clause.right_edge.i, last.i + LONG)
    while last.i < reach and not _ends_clause(last.nbor()):
        last = last.nbor()
    return (start, _end(last)) if last.i >= clause.i else (start, end)


def _ends_clause(word: Token) -> bool:
    return word.is_space or (word.is_punct and word.text not in {"-", "’", "'", "."})


def shortened(token: Token) -> tuple[int, int]:
    """The offsets of the phrase without what tells where its people are: "Thirty weavers" (at the Elm Lane mill)."""
    start, end = phrase(token)
    for word in token.doc[token.i + 1 : token.right_edge.i + 1]:
        if word.idx >= end:
            break
        if word.dep_ == "prep" and word.lower_ != "of":
            return start, _end(word.nbor(-1))
    return start, end


def parted(token: Token) -> tuple[int, int]:
    """The offsets of the phrase without others whom an "and" brings up: "a vet and" two constables "and the mayor"."""
    start, end = phrase(token)
    for word in token.doc[token.left_edge.i : token.right_edge.i]:
        if not start <= word.idx < end or word.tag_ != "CC" or word.nbor().tag_ not in ANEW:
            continue
        if word.i < token.i:
            start = word.nbor().idx
        else:
            return start, _end(word.nbor(-1))
    return start, end


def _end(word: Token) -> int:
    return word.idx + len(word.text)
