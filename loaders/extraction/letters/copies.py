"""Who gets a copy of a letter: "with X copied", "X was copied", "copies went to X", "cc: X"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.parties import Found, members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.document import Document, Sentence

WITH = re.compile(
    r"\b(?:with|and)\b((?:(?!\bwith\b).){3,160}?)\b(?:cc['’]?e?d|copied|carbon-copied|in copy|on copy)\b", re.IGNORECASE
)
WAS = re.compile(
    r"^(.{2,120}?),?\b(?:was|were|is|are|also)\b[^,.]{0,30}\b(?:copied|cc['’]?e?d|(?:sent|given|mailed"
    r"|emailed) (?:a )?cop(?:y|ies))\b"
)
TO = re.compile(
    r"\b(?:copied to|cop(?:y|ies)\b[^.]{0,60}?\bto|cc['’]?ing|copying|cc:)\s+(.+?)(?=, was\b|[.;]|$)", re.IGNORECASE
)
GOT = re.compile(r"^(.{2,120}?)\b(?:got|received)\b[^.]{0,20}\b(?:a )?cop(?:y|ies)\b")
HINT = re.compile(r"\bcop(?:y|ies|ied|ying)\b|\bcc\b|\bcc['’]|\bcc:", re.IGNORECASE)


def copies_in(document: Document) -> Iterator[tuple[Sentence, Found]]:
    """Each sentence that says who was copied, with those it names."""
    for sentence in document.sentences:
        words = document.text[sentence.start : sentence.end]
        if not HINT.search(words) or document.printed_at(sentence.start) is not None:
            continue
        for pattern in (WITH, WAS, TO, GOT):
            match = pattern.search(words)
            found = (
                members(document, sentence.start + match.start(1), sentence.start + match.end(1)) if match else Found()
            )
            if found:
                yield sentence, found
                break
