"""Who sends: the subject of the sending, "from X", "X's letter", "X joined Y in a letter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.letters.grammar import governor
from loaders.extraction.letters.parties import Found, meant, members
from loaders.extraction.letters.words import forms, letter_class
from loaders.extraction.statements.attribution import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document


def subject_members(document: Document, verb: Token, noun: Token) -> Found:
    """The members of a verb's subject; of a letter that stands in front, the words between it and the verb."""
    subject = subject_of(verb, told=False)
    inside = subject is not None and subject.i < noun.i < verb.i
    if noun.i < verb.i and governor(noun)[1] == "in" and not inside:
        comma = next((t for t in noun.doc[noun.i : verb.i] if t.text == ","), None)
        named = members(document, comma.idx + 1, verb.idx) if comma is not None else Found()
        if named:
            return named
    joined_in = any(
        t.lower_ in {"joined", "joins", "join"}
        for t in verb.doc[max(0, verb.i - 60) : verb.i]
        if t.idx >= document.sentence_at(verb.idx).start
    )
    if subject is None or (joined_in and verb.tag_ == "VBG"):
        return before_verb(document, verb)
    start = subject.left_edge.idx
    end = verb.idx if subject.i < verb.i else subject.right_edge.idx + len(subject.right_edge.text)
    if inside:
        end = min(end, noun.left_edge.idx)
    if noun.idx < subject.idx:
        start = max(start, noun.idx + len(noun.text))
    named = members(document, start, max(end, subject.idx + len(subject.text)))
    return named or meant(document, subject)


def before_verb(document: Document, verb: Token) -> Found:
    """The actors that a sentence names before a verb, where the parse knows no subject."""
    sentence = document.sentence_at(verb.idx)
    start = max(sentence.start, document.paragraphs[sentence.paragraph].body_start)
    for token in document.tokens(start, verb.idx):
        finite = (
            token.tag_ in {"VBD", "VBZ", "VBP"} and token.dep_ != "aux" and token.idx not in document.cast.by_offset
        )
        if token.idx < verb.idx and (finite or token.text in {";", ":"}):
            start = token.idx + len(token.text)
    return members(document, start, verb.idx)


def surface(document: Document, noun: Token) -> Found:
    """The actors before the nearest verb of sending in front of a letter's noun."""
    for token in reversed(list(noun.doc[max(0, noun.i - 9) : noun.i])):
        if token.lower_ in forms("sending_verbs") and token.tag_ in {"VBD", "VBN", "VBZ", "VBP", "VBG", "VB"}:
            return before_verb(document, token)
    return Found()


def joined(document: Document, verb: Token) -> Found:
    """Y in "X joined Y in a letter"."""
    target = next((c for c in verb.children if c.dep_ in {"dobj", "prep"} and c.lower_ != "in"), None)
    if target is None:
        return Found()
    stop = next((t.idx for t in verb.doc[target.i :] if t.lower_ in {"in", "on"} or letter_class(t.text)), target.idx)
    return members(document, target.left_edge.idx, max(stop, target.idx))


def from_list(document: Document, noun: Token, determiner: Token | None) -> Found:
    """The members of "from X", "by X", "X's letter", "their letter", "a letter X submitted to"."""
    if determiner is not None and determiner.dep_ == "poss":
        named = members(document, determiner.left_edge.idx, determiner.idx + len(determiner.text))
        return named or meant(document, determiner)
    sentence = document.sentence_at(noun.idx)
    for child in noun.children:
        if child.lower_ in {"from", "by"}:
            end = min(sentence.end, child.right_edge.idx + len(child.right_edge.text))
            named = members(document, child.idx, _cut(document, child.idx, end))
            target = next((t for t in child.children if t.dep_ == "pobj"), None)
            return named or (meant(document, target) if target is not None else Found())
        if child.dep_ == "relcl" and child.lower_ in forms("sending_verbs"):
            subject = next((c for c in child.children if c.dep_ == "nsubj"), None)
            if subject is not None and subject.lower_ not in {"that", "which", "who"}:
                named = members(document, subject.left_edge.idx, child.idx)
                return named or meant(document, subject)
    return Found()


def _cut(document: Document, start: int, end: int) -> int:
    """Where a "from X" ends: before "to Y" or a verb of asking."""
    for token in document.tokens(start, end):
        free = token.idx > start and token.idx not in document.cast.by_offset
        if free and (token.lower_ == "to" or token.lower_ in forms("letter_verbs")):
            return token.idx
    return end
