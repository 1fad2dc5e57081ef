"""Noun phrases joined by commas and "and"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.reference.index import Index
from loaders.extraction.reference.nouns import means_people
from loaders.extraction.reference.phrases import FINITE, phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

FAR = 25
"""How many words apart two joined heads may stand."""


def whole_word(token: Token) -> Token:
    """The last part of a hyphenated word that a tokenizer has cut: "chair" for "co-chair"."""
    while (
        token.i + 2 < len(token.doc)
        and token.nbor().text == "-"
        and not (token.whitespace_ or token.nbor().whitespace_)
    ):
        token = token.nbor(2)
    return token


def conjuncts(index: Index, token: Token) -> list[Token]:
    """The heads joined to a token behind it; each actor's name once."""
    found: list[Token] = []
    own = index.at(token)
    seen = {own.first} if own is not None else set()
    previous = token
    end = phrase(token)[1]
    for other in sorted({*token.conjuncts, *_sibling(token)}, key=lambda word: word.i):
        if other.i <= token.i or other.idx < end or other.pos_ not in {"PROPN", "NOUN", "PRON", "NUM"}:
            continue
        mention = index.at(other)
        if mention is not None and mention.first in seen:
            continue
        if other.i - previous.i > FAR or _parted(token, previous, other):
            break
        if mention is not None:
            seen.add(mention.first)
        found.append(other)
        previous = other
    return found


def _sibling(token: Token) -> tuple[Token, ...]:
    """The rest of a row of bare plurals that a parser took for a second subject: "Parents, students and pastors"."""
    if token.tag_ != "NNS" or token.i + 2 >= len(token.doc) or token.nbor().text != ",":
        return ()
    other = token.nbor(2)
    if other.tag_ != "NNS" or (other.head, other.dep_) != (token.head, token.dep_) or not other.conjuncts:
        return ()
    return (other, *other.conjuncts)


def _parted(token: Token, left: Token, right: Token) -> bool:
    """Whether a verb stands between two heads outside any clause of their own."""
    return any(
        word.tag_ in FINITE and word.pos_ in {"VERB", "AUX"} and not _inside(word, left)
        for word in token.doc[left.i + 1 : right.i]
    )


def _inside(word: Token, head: Token) -> bool:
    """Whether a verb belongs to a relative clause of the head."""
    for above in (word, *word.ancestors):
        if above.dep_ in {"relcl", "acl"}:
            return True
        if above == head:
            return True
    return False


def whole(index: Index, heads: tuple[Token, ...]) -> str | None:
    """The one description of unnamed people joined as bare nouns: "Parents, students and pastors"."""
    if not all(head.pos_ == "NOUN" or (head.pos_ == "PROPN" and means_people(head)) for head in heads):
        return None
    for head in heads[1:]:
        start, _ = phrase(head)
        if start != head.idx:
            return None
    start, _ = phrase(heads[0])
    _, end = phrase(heads[-1])
    text = index.cast.document.text[start:end]
    return text if "\n" not in text and len(text) < 120 else None  # noqa: PLR2004 (a longer one is a misreading)
