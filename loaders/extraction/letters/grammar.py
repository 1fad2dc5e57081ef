"""What a letter's noun hangs on in its sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import forms

if TYPE_CHECKING:
    from spacy.tokens import Token

FORWARD = 45
SAYING = {
    "said",
    "says",
    "wrote",
    "writes",
    "argued",
    "described",
    "noted",
    "stated",
    "explained",
    "highlighted",
    "raised",
}


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
                earlier = _earlier_verb(noun) if above.i > noun.i and above.tag_ == "VBG" else None
                return (earlier or above), "in"
            above = above.head
        verb = _later_verb(noun)
        return (verb, "in") if verb is not None else (None, "")
    return (head, role) if head.pos_ in {"VERB", "AUX"} else (None, role)


def _later_verb(noun: Token) -> Token | None:
    """The verb of asking or saying behind "In a letter to X, ..." where the parse lost it."""
    for token in noun.doc[noun.i + 1 : noun.i + FORWARD]:
        if token.is_space or token.text in {".", ";", ":"}:
            return None
        if token.tag_ in {"VBD", "VBZ", "VBN"} and (token.lower_ in forms("letter_verbs") or token.lower_ in SAYING):
            return token
    return None


def _earlier_verb(noun: Token) -> Token | None:
    """The finite verb before "in a letter to X urging": the parse may hang the letter on "urging"."""
    for token in reversed(list(noun.doc[max(0, noun.i - 80) : noun.i])):
        if token.text in {".", ";"} or "\n" in token.text:
            return None
        if token.tag_ in {"VBD", "VBZ", "VBP"} and token.dep_ != "aux":
            return token
    return None
