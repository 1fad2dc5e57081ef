"""What a letter's noun hangs on in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token


def governor(noun: Token) -> tuple[Token | None, str]:
    """The verb a noun hangs on, and how: `dobj`, `nsubj`, `nsubjpass` or `in` (in, with, through a letter)."""
    head, role = noun.head, noun.dep_
    if role in {"conj", "appos", "compound"} and head.i != noun.i:
        head, role = head.head, head.dep_
    if role == "pobj" and head.lower_ in {"in", "with", "through", "via", "by", "on", "of"}:
        preposition = head.lower_
        above = head.head
        if preposition == "of":
            return (above.head, above.dep_) if above.head.pos_ == "VERB" else (None, "")
        for _ in range(3):
            if above.pos_ in {"VERB", "AUX"}:
                return above, "in"
            above = above.head
        return None, ""
    return (head, role) if head.pos_ in {"VERB", "AUX"} else (None, role)
