"""Answers whose words tie themselves to the ask: "at their request", "in response to the letter", "as X had asked"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.answers.reaction import Reaction
from loaders.extraction.demands.grammar import negated, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

TIE = re.compile(
    r"\b(?:at (?:the |their |his |her |its |[A-Z][\w.’']* ?(?:[\w.’']+ ){0,4}?)(?:['’]s )?"
    r"(?P<request>request|urging|insistence)\b"
    r"|(?:in (?:response|reply|answer) to|after|following|upon receiving)\b[^.;]{0,50}?\b(?P<letter>letter|request"
    r"|petition"
    r"|demand|call|appeal|email|inquiry)s?\b"
    r"|as (?:the |[A-Z])[^.;,]{2,60}? (?:had )?(?:asked|requested|demanded|urged|sought)\b)",
)
REPORTING = {"say", "tell", "write", "add", "note", "state"}


def tie_answers(document: Document) -> Iterator[Reaction]:
    """Every sentence whose main verb is done because it was asked for."""
    for sentence in document.sentences:
        match = TIE.search(document.text, sentence.start, sentence.end)
        if match is None:
            continue
        verb = _main(document, sentence.start, sentence.end, match)
        if verb is None or negated(verb) or verb.tag_ not in {"VBD", "VBN", "VBZ"}:
            continue
        nouns = document.tokens(match.start(), match.end())
        yield Reaction("answer.tied", "met", verb, subject(verb), ask=nouns[-1] if nouns else None, own=False)


def _main(document: Document, start: int, end: int, match: re.Match[str]) -> Token | None:
    """The verb that the tie belongs to: the one that its words hang on."""
    tokens = document.tokens(match.start(), match.end())
    inside = {t.i for t in tokens}
    for token in tokens:
        head = token.head
        if head.i not in inside and start <= head.idx < end and head.pos_ == "VERB" and head.lemma_ not in REPORTING:
            return head
    return None
