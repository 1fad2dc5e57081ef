"""The verbs of saying that stand outside quotation marks, paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Paragraph

GLUED = re.compile(r"(said|added|says|wrote|continued)(?=[A-Z])")
ACCORDING = re.compile(r"\baccording to\b|\bin the words of\b", re.IGNORECASE)
NOMINAL = {"NN", "NNS", "NNP", "NNPS", "JJ"}


@dataclass(frozen=True, slots=True)
class Verb:
    """A word of saying: where it starts and ends; `token` is None for "according to" and for glued words."""

    start: int
    end: int
    token: Token | None
    word: str


@cache
def forms() -> frozenset[str]:
    """Every form of every verb of saying."""
    return frozenset(form for line in words("speech_verbs") for form in line.split())


def verbs(document: Document, paragraph: Paragraph) -> list[Verb]:
    """The verbs of saying of a paragraph's narrative, in order."""
    quotes = [q for q in document.quotes if q.paragraph == paragraph.index]
    found: list[Verb] = []
    for token in document.tokens(paragraph.body_start, paragraph.end):
        if any(q.outer_start <= token.idx < q.outer_end for q in quotes):
            continue
        if token.lower_ in forms() and _verbal(token, {q.outer_end for q in quotes}, document.text):
            found.append(Verb(token.idx, token.idx + len(token.text), token, token.lower_))
        elif glued := GLUED.match(token.text):
            found.append(Verb(token.idx, token.idx + glued.end(), None, glued.group().lower()))
    text = document.text[paragraph.start : paragraph.end]
    for match in ACCORDING.finditer(text):
        start, end = paragraph.start + match.start(), paragraph.start + match.end()
        if not any(q.outer_start <= start < q.outer_end for q in quotes):
            found.append(Verb(start, end, None, "according"))
    return sorted(found, key=lambda verb: verb.start)


def _verbal(token: Token, ends: set[int], text: str) -> bool:
    if text[max(0, token.idx - 1) : token.idx] == "-":
        return False  # "so-called"
    if token.tag_ not in NOMINAL:
        return True
    before = text[max(0, token.idx - 3) : token.idx].rstrip(", ")
    return any(end == token.idx - (3 - k) for k in range(3) for end in ends) or before.endswith(("”", '"'))
