"""Orders behind a colon: "The group's message to the mayor: Freeze the rent.", "I told her so: take it out today"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.grammar import child, subject
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

COLON = re.compile(r":\s+[“\"‘]?(?=\w)")
SAYS = {
    "message", "word", "words", "plea", "call", "request", "demand", "ask", "advice", "warning", "order", "challenge",
    "suggestion", "recommendation", "tell", "say", "urge", "idea",
}  # fmt: skip


def colon_asks(document: Document) -> Iterator[Ask]:
    """Every order that follows a colon and a word of asking."""
    for sentence in document.sentences:
        match = COLON.search(document.text, sentence.start, sentence.end)
        if match is None:
            continue
        tokens = document.tokens(match.end(), sentence.end)
        before = document.tokens(sentence.start, match.start())
        saying = next((t for t in reversed(before) if t.lemma_.lower() in SAYS), None)
        if not tokens or saying is None or not _is_order(tokens):
            continue
        made = Ask("demand.colon-order", saying, tokens[0].idx, run(document, tokens[0], saying))
        made.demander, made.target = _sides(saying)
        yield made


def _is_order(tokens: list[Token]) -> bool:
    first = tokens[1] if tokens[0].lower_ in {"please", "do", "don"} and len(tokens) > 1 else tokens[0]
    if tokens[0].lower_ in {"do", "don", "please"}:
        return True
    return first.lower_ in words("action_verbs") and first.tag_ in {"VB", "VBP", "NN", "NNP"}


def _sides(saying: Token) -> tuple[Token | None, Token | None]:
    """Who says it and to whom."""
    to = next((t for t in saying.children if t.lower_ in {"to", "for"} and t.dep_ in {"prep", "dative"}), None)
    whom = child(to, "pobj") if to is not None else child(saying, "dobj", "dative") if saying.pos_ == "VERB" else None
    who = subject(saying) if saying.pos_ == "VERB" else child(saying, "poss")
    return who, whom
