"""Where in an article's text a fact's words stand: the words, their sentence, and the paragraph around them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.evaluation.text import span
from loaders.extraction.sentence_ends import cuts

if TYPE_CHECKING:
    from loaders.evaluation.text import Record

SLOTS = ("evidence", "quote", "content", "name")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with what stands before and after them in their paragraph, and the sentences that they touch."""

    before: str
    words: str
    after: str
    sentence: str
    """On one line."""


def passage(text: str, fact: Record) -> Passage:
    """Where a fact stands in a text; its own words alone where the text doesn't have them."""
    said = [words for slot in SLOTS if (words := span(fact.get(slot)))]
    for words in said:
        if (start := text.find(words)) >= 0:
            return _around(text, start, start + len(words))
    alone = said[0] if said else ""
    return Passage("", alone, "", " ".join(alone.split()))


def _around(text: str, start: int, end: int) -> Passage:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = last if last >= 0 else len(text)
    bounds = [*cuts(text, first, last), last]
    begin = max(bound for bound in bounds if bound <= start)
    stop = min(bound for bound in bounds if bound >= end)
    return Passage(text[first:start], text[start:end], text[end:last], " ".join(text[begin:stop].split()))
