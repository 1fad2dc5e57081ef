"""Asking put as what is needed: "it is time for the council to act", "it is critical that Congress pass the bill"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.grammar import infinitive_at, noun_head, subject
from loaders.extraction.demands.modals import SAYING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

NEEDED = {
    "time", "critical", "imperative", "essential", "crucial", "vital", "important", "urgent", "necessary", "incumbent",
    "up", "need", "needed",
}  # fmt: skip
LONGEST = 14


def duty_asks(document: Document) -> Iterator[Ask]:
    """Every "it is time for X to ..." and "it is critical that X ..." that somebody says."""
    for token in document.parse:
        if token.lower_ not in NEEDED or token.i + 2 >= len(token.doc) or not _stated(token):
            continue
        link = token.nbor()
        if link.lower_ not in {"for", "that", "to", "on", "upon", "is"} or (
            token.lower_ == "need" and link.lower_ != "is"
        ):
            continue
        made = _made(document, token, link.nbor() if link.lower_ == "is" else link)
        if made is not None:
            made.demander = _voice(document, token)
            yield made


def _stated(token: Token) -> bool:
    """Whether "it is" (or "what we need is") stands before."""
    before = [t.lower_ for t in token.doc[max(0, token.i - 4) : token.i]]
    if token.lower_ == "need":
        return "what" in before
    return any(w in {"it", "’s", "'s"} for w in before) and any(w in {"is", "'s", "’s"} for w in before)


def _made(document: Document, needed: Token, link: Token) -> Ask | None:
    doc = needed.doc
    end = document.sentence_at(needed.idx).end
    for index in range(link.i + 1, min(link.i + LONGEST, len(doc))):
        token = doc[index]
        if token.idx >= end or token.tag_ in {"VBD", "VBZ", "MD", "WDT"} or token.text in {";", '"', "”"}:
            return None
        to = token.lower_ == "to" and link.lower_ != "that" and infinitive_at(token) is not None
        base = link.lower_ == "that" and token.tag_ in {"VB", "VBP"}
        if to or base:
            head = noun_head([doc[k] for k in range(link.i + 1, index)])
            if head is None or head.lower_ in {"we", "us", "i", "everyone", "people", "all"}:
                return None
            first = token.nbor() if to else token
            return Ask("demand.duty", needed, first.idx, run(document, first, needed), target=head)
    return None


def _voice(document: Document, needed: Token) -> Token | None:
    if document.quote_at(needed.idx) is not None or document.printed_at(needed.idx) is not None:
        return None
    for above in needed.ancestors:
        if above.lemma_ in SAYING:
            return subject(above)
    return None
