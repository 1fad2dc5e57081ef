"""The asks told so far in a text, whatever their kind: what an answer can answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from ontology.facts import Asked, Span

RANK = {"letter": 0, "meeting": 1, "demand": 2}


@dataclass(frozen=True)
class Told:
    """One letter, demand or request to meet."""

    to: Asked
    index: int
    """Into the document's list of that kind."""
    start: int
    end: int
    """Where the words of the ask end."""
    askers: tuple[str, ...]
    asked: tuple[str, ...]
    evidence: Span
    content: str = ""

    @cached_property
    def topic(self) -> frozenset[str]:
        """The words that say what is asked."""
        return topic_words(self.content)


def topic_words(text: str) -> frozenset[str]:
    """Stems of the words that carry the meaning of a phrase."""
    plain = (word.casefold() for word in re.findall(r"[A-Za-z]{3,}", text))
    return frozenset(_stem(word) for word in plain if word not in words("idle_words"))


def _stem(word: str) -> str:
    return re.sub(r"(?:ations?|ing|ed|es|s|al|e)$", "", word) if len(word) > 4 else word  # noqa: PLR2004  short words stay


def told(document: Document) -> list[Told]:
    """Every ask of the document that somebody makes, in text order."""
    found = [
        Told("demand", i, d.evidence.start, d.content.end, d.demanders, d.targets, d.evidence, d.content.quote)
        for i, d in enumerate(document.demands)
    ]
    found += [
        Told("letter", i, x.evidence.start, x.evidence.end, x.senders, x.recipients, x.evidence, x.about or "")
        for i, x in enumerate(document.letters)
    ]
    for i, m in enumerate(document.meetings):
        if m.status in {"requested", "proposed", "rejected"}:
            asked = m.declined_by or tuple(p for p in m.participants if p not in m.called_by)
            callers = m.called_by or tuple(p for p in m.participants if p not in asked)
            found.append(
                Told("meeting", i, m.evidence.start, m.evidence.end, callers, asked, m.evidence, m.about or "")
            )
    return sorted((a for a in found if a.askers), key=lambda ask: (ask.start, RANK[ask.to], ask.index))
