"""What a meeting is about, in the article's words: "on rents", "to discuss police reform"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document

TOPIC = {"about", "concerning", "over", "regarding"}
TALK = {"address", "consider", "debate", "discuss", "hear", "review"}
LONGEST = 16


def about(document: Document, trigger: Token) -> str | None:
    """The topic of the meeting at this word, at most 16 words; None where the sentence names none."""
    for token in trigger.sent:
        if token.i <= trigger.i:
            continue
        if token.lower_ in TOPIC or (token.lower_ == "on" and token.head == trigger and not _dated(token)):
            objects = [child for child in token.children if child.dep_ in {"pobj", "pcomp"}]
        elif token.lemma_ in TALK and token.pos_ == "VERB":
            objects = [child for child in token.children if child.dep_ in {"dobj", "obj"}]
        else:
            continue
        if objects:
            return _short(document, objects[0])
    return None


def _dated(preposition: Token) -> bool:
    return any(child.ent_type_ in {"DATE", "TIME"} for child in preposition.children)


def _short(document: Document, head: Token) -> str:
    words = [token for token in head.subtree if head.left_edge.i <= token.i <= head.right_edge.i][:LONGEST]
    end = words[-1].idx + len(words[-1].text)
    return document.span(words[0].idx, end).quote.rstrip('.,;:\u201d"')
