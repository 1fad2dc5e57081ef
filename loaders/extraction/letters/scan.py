"""All reports of letters in a text, sentence by sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.noun_reports import noun_report
from loaders.extraction.letters.verb_reports import verb_report

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Sentence
    from loaders.extraction.letters.report import Report

TRIGGER = re.compile(
    r"\b(?:letters?|missive|correspondence|e-?mail(?:s|ed)?|memos?|memorandum|fax(?:ed)?|telegram|repl(?:y|ies"
    r"|ied)|petition(?:s|ed)?"
    r"|wrote|notes?|messages?|written|signatures|communiqué|writ(?:e|es|ing|ten)|responded|answered)\b",
    re.IGNORECASE,
)


def reports(document: Document) -> list[Report]:
    """All reports, in text order."""
    found: list[Report] = []
    for sentence in document.sentences:
        kind = document.paragraphs[sentence.paragraph].kind
        printed = document.printed_at(sentence.start)
        if kind in {"metadata", "byline", "closing", "salutation"} or (printed is not None and printed.recipients):
            continue
        if not TRIGGER.search(document.text, sentence.start, sentence.end):
            continue
        found.extend(_in_sentence(document, sentence))
    return found


def _in_sentence(document: Document, sentence: Sentence) -> list[Report]:
    tokens = document.tokens(sentence.start, sentence.end)
    nouns = [r for r in (noun_report(document, sentence, token) for token in tokens) if r is not None]
    kept = [r for n, r in enumerate(nouns) if n == 0 or (not r.definite and r.senders and r.kind != nouns[0].kind)]
    if kept:
        return kept
    verbs = (verb_report(document, sentence, token) for token in tokens)
    return [r for r in verbs if r is not None][:1]
