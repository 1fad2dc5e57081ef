"""Asking put as a duty: "the council must", "trustees should", "the agency needs to", said by somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.grammar import child, passive, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

DUTY = {"must", "should", "ought"}
SAYING = {
    "say", "tell", "write", "add", "argue", "believe", "think", "insist", "state", "contend", "agree", "maintain",
    "suggest", "declare", "warn", "continue", "conclude", "respond", "reply", "testify", "urge",
}  # fmt: skip
IDLE = {"be", "know", "remember", "have", "feel", "think", "note", "expect", "understand", "realize"}


def modal_asks(document: Document) -> Iterator[Ask]:
    """Every candidate that says what someone must or should do."""
    for token in document.parse:
        verb = _verb_of_duty(token)
        if verb is None or negated_past(verb) or _conditional(verb):
            continue
        actor = child(verb, "nsubj", "nsubjpass") or child(token, "nsubj") or child(token.head, "nsubj", "nsubjpass")
        if (
            actor is None
            or actor.i > token.i
            or actor.lower_ in {"who", "which", "that", "what", "it", "i", "we", "this"}
        ):
            continue
        made = _made(document, token, verb, actor)
        if made is not None:
            yield made


def _verb_of_duty(token: Token) -> Token | None:
    """The verb that a word of duty governs, or None."""
    lower = token.lower_
    if lower == "ought":
        return next((t for t in token.children if t.dep_ == "xcomp" and t.i > token.i), None)
    if token.tag_ == "MD" and lower in DUTY:
        return token.head if token.head.i > token.i and token.head.pos_ in {"VERB", "AUX"} else None
    if token.lemma_ in {"need", "have"} and token.pos_ in {"VERB", "AUX"} and token.i + 1 < len(token.doc):
        if token.tag_ not in {"VBZ", "VBP"} or token.nbor().lower_ != "to":
            return None
        return next((t for t in token.children if t.dep_ == "xcomp" and t.i > token.i), None)
    return None


def negated_past(verb: Token) -> bool:
    """Like "should have told us": too late to be asked."""
    return verb.tag_ == "VBN" and any(t.lemma_ == "have" and t.dep_ == "aux" for t in verb.lefts)


def _conditional(verb: Token) -> bool:
    if any(t.dep_ == "mark" and t.lower_ in {"if", "whether", "unless", "because", "when"} for t in verb.children):
        return True
    doc = verb.doc
    tail = doc[verb.sent.end - 1]
    return tail.text == "?" or (tail.i > verb.i and doc[tail.i - 1].text == "?")


def _made(document: Document, duty: Token, verb: Token, actor: Token) -> Ask | None:
    voice = _voice(document, duty if duty.lower_ == "ought" or duty.lemma_ in {"need", "have"} else verb, verb)
    if voice is None:
        return None
    done = passive(verb)
    if not done and verb.lemma_ in IDLE and verb.tag_ != "VBG":
        return None
    first = _behind_dateline(document, actor.left_edge, actor) if done else duty.nbor()
    while not done and first.i < verb.i and first.lower_ in {"to", "also", "therefore", "now"}:
        first = first.nbor()
    made = Ask("demand.modal-done" if done else "demand.modal", duty, first.idx, run(document, first, verb))
    made.target = None if done else actor
    made.demander = voice if voice != verb else None
    return made


def _behind_dateline(document: Document, first: Token, last: Token) -> Token:
    start = document.paragraph_at(last.idx).body_start
    while first.idx < start and first.i < last.i:
        first = first.nbor()
    return first


def _main(verb: Token) -> bool:
    """Whether the clause is what the speaker says, not what somebody else finds, knows or fears."""
    for _ in range(6):
        if any(t.dep_ == "mark" and t.lower_ != "that" for t in verb.children):
            return False
        if verb.dep_ == "ROOT":
            return True
        if verb.dep_ == "ccomp" and verb.head.lemma_ not in SAYING and verb.head.pos_ in {"VERB", "AUX"}:
            return False
        if verb.dep_ not in {"ccomp", "conj", "parataxis", "dep", "xcomp"}:
            return False
        verb = verb.head
    return False


def _voice(document: Document, clause: Token, verb: Token) -> Token | None:
    """Who says so: the subject of the saying verb above; the duty word itself where a quote or letter speaks."""
    if document.quote_at(verb.idx) is not None or document.printed_at(verb.idx) is not None:
        return verb if _main(clause) else None
    above = clause
    while above.dep_ in {"ccomp", "conj"} and above.head != above:
        parent = above.head
        if above.dep_ == "ccomp" and parent.lemma_ in SAYING:
            return subject(parent)
        above = parent
    return None
