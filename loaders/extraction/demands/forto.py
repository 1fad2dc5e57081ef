"""What follows "for" after words of asking: "for the jailer to step down and for the county to end its contract"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.grammar import infinitive_at, noun_head

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document

LONGEST = 16


def clauses(document: Document, rule: str, trigger: Token, preposition: Token) -> list[Ask]:
    """One ask for each "for X to do"; none where what follows "for" is a thing."""
    found: list[Ask] = []
    at: Token | None = preposition
    while at is not None:
        made = _clause(document, rule, trigger, at)
        if made is None:
            break
        following = _next_for(document, at, made.end)
        if following is not None:
            made.end = following.nbor(-1).idx
        found.append(made)
        at = following
    return found


def _clause(document: Document, rule: str, trigger: Token, preposition: Token) -> Ask | None:
    doc = trigger.doc
    end = document.sentence_at(preposition.idx).end
    for index in range(preposition.i + 1, min(preposition.i + LONGEST, len(doc))):
        token = doc[index]
        if token.idx >= end or token.text in {";", ":", "“", '"'} or token.tag_ in {"VBD", "VBZ", "MD", "WDT", "WP"}:
            return None
        if token.lower_ == "to" and token.tag_ == "TO" and (action := infinitive_at(token)) is not None:
            between = [doc[k] for k in range(preposition.i + 1, index)]
            head = noun_head([t for t in between if t.lower_ not in {"not", "never"}])
            if head is None or _purpose(head, action):
                return None
            passive = any(t.lower_ == "be" for t in action.children) or (
                action.lower_ == "be" and doc[action.i + 1].tag_ == "VBN"
            )
            negation = token.nbor(-1)
            first = preposition.nbor() if passive else negation if negation.lower_ == "not" else token.nbor()
            made = Ask(rule, trigger, first.idx, run(document, token, trigger), target=None if passive else head)
            made.asked_is_asker = passive
            return made
    return None


def _purpose(head: Token, action: Token) -> bool:
    """Whether the thing serves to do it ("for money to fix the road"), rather than someone doing it."""
    if action.dep_ not in {"acl", "relcl"} or action.head != head:
        return False
    return head.ent_type_ not in {"ORG", "PERSON", "GPE", "NORP"} and head.pos_ not in {"PROPN", "PRON"}


def _next_for(document: Document, preposition: Token, end: int) -> Token | None:
    """The "for" of the next conjunct within what is asked."""
    for token in document.tokens(preposition.idx + 3, end):
        if token.lower_ == "for" and token.nbor(-1).lower_ in {"and", ","} and token.nbor(-1).i > preposition.i + 2:
            return token
    return None
