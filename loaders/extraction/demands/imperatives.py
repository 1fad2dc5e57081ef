"""Asking put as an order: "Chief, turn over the tape", "please countermand the decision"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.labels import labelled
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

IDLE = {
    "look", "see", "make", "consider", "listen", "call", "help", "join", "visit", "act", "talk", "speak", "find",
    "tell", "name", "take", "stay", "give", "save", "share", "vote", "sign", "hear", "try", "start", "grant", "add",
    "clear", "study", "sponsor", "support", "work", "write", "register", "apply",
}  # fmt: skip
"""Orders that are more often said to nobody in particular."""


def imperative_asks(document: Document) -> Iterator[Ask]:
    """Every sentence within a quotation or a printed letter that orders or begs."""
    for sentence in document.parse.sents:
        for first in _starts(document, sentence.start, sentence.end):
            made = _order(document, first)
            if made is not None:
                yield made


def _starts(document: Document, start: int, end: int) -> Iterator[Token]:
    """The first word of the sentence, and of each quotation that begins within it."""
    doc = document.parse
    begun = False
    for index in range(start, end):
        token = doc[index]
        if token.is_space or token.is_punct:
            begun = begun and token.text not in {"“", '"', "”", ":"}
            continue
        if not begun:
            begun = True
            yield token


def _order(document: Document, first: Token) -> Ask | None:
    doc = first.doc
    inside = document.quote_at(first.idx) is not None or document.printed_at(first.idx) is not None
    inside = inside or labelled(document, first.idx) is not None
    if not inside:
        return None
    token, polite, vocative = first, False, None
    name_end = _vocative_end(first)
    if name_end is not None:
        vocative = doc[name_end - 1]
        token = doc[name_end + 1]
    while token.lower_ in {
        "so",
        "now",
        "then",
        "and",
        "but",
        "ok",
        "okay",
        "well",
        "just",
        "simply",
        "kindly",
        "please",
        ",",
    }:
        polite = polite or token.lower_ in {"please", "kindly"}
        if token.i + 1 >= len(doc):
            return None
        token = token.nbor()
    verb = token
    if token.lower_ in {"do", "don"} and token.i + 2 < len(doc) and token.nbor().lower_ in {"n't", "not", "n’t"}:
        verb = doc[token.i + 2]
    if not _is_order(verb, polite=polite or vocative is not None) or verb.idx >= document.sentence_at(first.idx).end:
        return None
    rule = "demand.imperative-please" if polite else "demand.imperative"
    return Ask(rule, verb, token.idx, run(document, token, verb), target=vocative)


def _vocative_end(first: Token) -> int | None:
    """Index of the comma after a form of address at the start ("Mr. Secretary,", "Chief,")."""
    doc = first.doc
    for index in range(first.i, min(first.i + 5, len(doc) - 1)):
        if doc[index].text == ",":
            return index if index > first.i else None
        if not (doc[index].pos_ == "PROPN" or doc[index].lower_ in TITLES):
            return None
    return None


TITLES = {
    "chief", "mayor", "sir", "madam", "senator", "governor", "sheriff", "council", "councilman", "secretary", "members",
    "commissioners", "mr.", "ms.", "mrs.", "president", "board", "superintendent", "commissioner", "judge",
}  # fmt: skip


def _is_order(verb: Token, *, polite: bool) -> bool:
    if verb.tag_ not in {"VB", "VBP"} or verb.pos_ not in {"VERB", "AUX"}:
        return False
    if any(
        t.dep_ in {"nsubj", "nsubjpass", "aux"} and t.i < verb.i and t.lower_ not in {"do", "please"}
        for t in verb.children
    ):
        return False
    return polite or (verb.lemma_.lower() in words("action_verbs") and verb.lemma_.lower() not in IDLE)
