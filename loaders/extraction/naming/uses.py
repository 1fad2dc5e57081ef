"""What a mention of a body does in its sentence: who acts, who is addressed, what is only a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words as word_list

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Cast

IDLE = {"be", "have", "become", "remain", "include", "stand", "sit", "lie"}
LONGEST_CHAIN = 6


def uses(cast: Cast, start: int, end: int) -> list[str]:
    """The marks of one mention, for example `agent`, `agent-say`; `of-people` for "members of the X"."""
    tokens = cast.document.tokens(start, end)
    if not tokens:
        return ["other"]
    inside = {token.i for token in tokens}
    head = next((token for token in tokens if token.head.i not in inside or token.head is token), tokens[-1])
    return _of(head)


def _of(head: Token) -> list[str]:
    for _ in range(LONGEST_CHAIN):
        if head.dep_ not in {"conj", "appos"}:
            break
        head = head.head
    verb = head.head.lemma_.lower()
    if head.dep_ in {"nsubj", "csubj"}:
        return ["idle"] if verb in IDLE else _with_class("agent", verb)
    if head.dep_ == "nsubjpass":
        return _with_class("patient", verb)
    if head.dep_ in {"dobj", "dative", "iobj"}:
        return _with_class("object", verb)
    if head.dep_ == "agent":
        return ["by"]
    if head.dep_ in {"poss", "compound", "nmod", "amod"}:
        return [f"poss-{_noun(head.head)}" if head.dep_ == "poss" else f"part-{_noun(head.head)}"]
    return _preposition(head) if head.dep_ == "pobj" else [f"dep-{head.dep_}"]


def _with_class(use: str, verb: str) -> list[str]:
    for name in ("say", "ask", "answer"):
        if verb in word_list(f"{name}_lemmas"):
            return [use, f"{use}-{name}"]
    return [use]


def _noun(token: Token) -> str:
    lemma = token.lemma_.lower()
    if lemma in word_list("people_heads"):
        return "people"
    return "paper" if lemma in word_list("paper_heads") else "thing"


def _preposition(head: Token) -> list[str]:
    preposition = head.head
    word = preposition.lower_
    above = preposition.head
    if word == "by":
        return ["by"]
    if word == "of":
        return [f"of-{_noun(above)}"]
    if word in {"to", "with", "from", "for", "against", "on"}:
        governed = above.lemma_.lower()
        asked = governed in word_list("ask_lemmas") or _noun(above) == "paper"
        return [word, f"{word}-{'ask' if asked else _noun(above) if above.pos_ != 'VERB' else 'verb'}"]
    return ["place"]
