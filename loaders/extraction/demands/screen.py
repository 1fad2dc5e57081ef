"""Which candidates are no demands: appeals to the public, asks without anyone who asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from loaders.extraction.demands.asking import Ask
    from loaders.extraction.document import Document

FEEDBACK = re.compile(r"\b(?:for|to)\s+comment\b|\bcomment(?:s|ed)?\b$|^comment", re.IGNORECASE)


def is_ask(document: Document, ask: Ask) -> bool:
    """Whether the candidate, its slots settled, is a demand."""
    if not ask.demanders.names:
        return False
    if ask.targets.names and not ask.targets.settled and _public(ask.targets.names):
        return False
    if ask.rule.startswith("demand.modal") and ask.rule != "demand.modal-done" and not ask.targets.settled:
        return False
    return not FEEDBACK.search(document.text[ask.start : ask.end])


def _public(names: tuple[str, ...]) -> bool:
    public = words("public_nouns")
    return all(set(re.findall(r"[A-Za-z]+", name)[-1:]) & public for name in names)
