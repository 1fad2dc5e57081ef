"""Answers by a phrase, whatever the verb: "has no plans to", "would not budge", "part of the request"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from loaders.extraction.answers.reaction import Reaction
from loaders.extraction.demands.grammar import subject
from loaders.extraction.lexicon import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.document import Document
    from ontology.facts import AnswerKind


@cache
def _phrases() -> tuple[tuple[AnswerKind, re.Pattern[str]], ...]:
    rows = (line.split("\t", 1) for line in lines("answer_phrases"))
    return tuple((cast("AnswerKind", kind), re.compile(pattern, re.IGNORECASE)) for kind, pattern in rows)


def phrase_answers(document: Document) -> Iterator[Reaction]:
    """Every sentence outside quotations with such a phrase; the one who answers is the subject of its main verb."""
    for sentence in document.sentences:
        for kind, pattern in _phrases():
            match = pattern.search(document.text, sentence.start, sentence.end)
            if match is None or document.quote_at(match.start()) is not None:
                continue
            tokens = document.tokens(sentence.start, sentence.end)
            main = next((t for t in tokens if t.dep_ == "ROOT" and t.pos_ in {"VERB", "AUX"}), None)
            giver = subject(main) if main is not None else None
            if main is not None and giver is not None:
                yield Reaction("answer.phrase", kind, main, giver, own=True)
            break
