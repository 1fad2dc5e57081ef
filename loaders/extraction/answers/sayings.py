"""Answers put as speech: the asked side says what it will or will not do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.answers.reaction import Reaction
from loaders.extraction.answers.wordings import kind_of
from loaders.extraction.asking_words import answered_nouns
from loaders.extraction.demands.grammar import child, negated, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import AnswerKind

SAYING = {"say", "tell", "write", "add", "announce", "state", "email", "reply", "respond", "insist", "note", "confirm"}
WEIGHING = {
    "review", "consider", "discuss", "look", "respond", "study", "examine", "weigh", "read", "evaluate", "reply",
    "answer", "address", "assess", "talk", "think", "forward", "pass", "get", "receive", "mull",
}  # fmt: skip
WILL = {"will", "would", "'ll", "’ll", "wo", "ca", "can", "could", "shall"}
GIVING_THOUGHT = re.compile(
    r"\b(?:consider(?:ation|ed|ing)?|under review|being looked at|look(?:ing)? (?:at|into) (?:it|the)|review(?:ing)?"
    r"|a (?:fair|close|hard|good) look|some thought|in due course|take up|too (?:early|soon) to|study(?:ing)?"
    r"|has read)\b",
    re.IGNORECASE,
)


def saying_answers(document: Document) -> Iterator[Reaction]:
    """Every saying whose content is what the speaker (or the speaker's side) will or won't do."""
    ask_nouns = answered_nouns(document.vocabulary)
    for verb in document.parse:
        if verb.lemma_ not in SAYING or verb.pos_ != "VERB" or negated(verb) or verb.dep_ in {"advcl", "relcl", "acl"}:
            continue
        clause = next((t for t in verb.children if t.dep_ == "ccomp"), None)
        giver = subject(verb)
        if giver is None:
            continue
        told = child(verb, "dobj", "dative") if verb.lemma_ in {"tell", "write", "email", "inform"} else None
        if clause is not None and (kind := _intent(document, verb, clause)) is not None:
            doer = child(clause, "nsubj", "nsubjpass")
            names_ask = any(t.lemma_ in ask_nouns and t.pos_ == "NOUN" for t in clause.subtree)
            if names_ask and (
                kind == "refused" or clause.lemma_ in WEIGHING or clause.lemma_ in {"grant", "honor", "accept"}
            ):
                made = Reaction("answer.said-ask", kind, verb, giver, asker=told, own=True)
                made.doer = doer
                yield made
                continue
            same = doer is not None and (doer.pos_ == "PRON" or doer.idx in document.cast.by_offset)
            made = Reaction("answer.said", kind, verb, giver, asker=told, own=True, topical=True)
            made.doer, made.common = doer, 1 if same else 2
            yield made
        elif clause is not None and (kind := kind_of(_said(document, verb))) is not None:
            made = Reaction("answer.said-words", kind, verb, giver, asker=told, own=True, topical=True)
            made.doer, made.only_asked = child(clause, "nsubj", "nsubjpass"), True
            yield made
        elif any(t.lower_ == "no" and t.dep_ in {"intj", "dobj", "advmod", "det", "oprd"} for t in verb.children):
            yield Reaction("answer.said-no", "refused", verb, giver, asker=told, own=True)


def _said(document: Document, verb: Token) -> str:
    """What is said, to the end of its sentence: behind the verb, or before it where the verb ends the sentence."""
    here = document.sentence_at(verb.idx)
    behind = document.text[verb.idx + len(verb) : here.end]
    return behind if len(behind.split()) > BRIEF else document.text[here.start : here.end]


def _intent(document: Document, verb: Token, clause: Token) -> AnswerKind | None:
    """What a clause says its subject will do, or None where it says nothing of the kind."""
    if clause.lower_ in {"wo", "wouldn't", "won't"} and negated(clause):
        return "refused"
    said = document.text[min(verb.idx, clause.left_edge.idx) : document.sentence_at(verb.idx).end]
    modal = next((t for t in clause.children if t.dep_ == "aux" and t.lower_ in WILL), None)
    if modal is None:
        return "acknowledged" if GIVING_THOUGHT.search(said) and clause.tag_ in {"VBG", "VBN", "VBZ", "VBD"} else None
    if negated(clause) or any(t.lower_ in {"no", "nothing"} for t in clause.subtree if t.i < clause.i + 4):
        return "refused"
    if clause.lemma_ in {"affect", "cost", "mean", "require", "force", "cause", "hurt", "ask", "need"}:
        return None
    if modal.lower_ in {"can", "could", "ca"}:
        return None
    weighs = clause.lemma_ in WEIGHING or GIVING_THOUGHT.search(said) is not None
    return "acknowledged" if weighs else "promised"


SHORT = re.compile(
    r"^(?:(?P<refused>no\b|i (?:won['’]t|will not)|we (?:won['’]t|will not)|absolutely not|never\b)"
    r"|(?P<promised>yes\b|i will\b|we will\b|i['’]ll\b|we['’]ll\b|absolutely\b))",
    re.IGNORECASE,
)
WONT = re.compile(r"\b(?:won['’]t|will not|aren['’]t|isn['’]t|not going to|no plans?|cannot|can['’]t)\b", re.IGNORECASE)
WILL_DO = re.compile(r"\b(?:will|going to|we['’]ll|i['’]ll)\b", re.IGNORECASE)


def quoted_answers(document: Document) -> Iterator[Reaction]:
    """Every quotation that says yes or no at once, or what will or won't be done about what was asked."""
    for quote in document.quotes:
        if not quote.speaker or quote.continues is not None:
            continue
        said = document.text[quote.start : quote.end]
        tokens = document.tokens(quote.start, quote.end)
        if not tokens:
            continue
        names = (quote.speaker,)
        if match := SHORT.match(said):
            kind: AnswerKind = "refused" if match["refused"] else "promised"
            yield Reaction("answer.quoted", kind, tokens[0], names=names, own=True, topical=len(tokens) > BRIEF)
        elif GIVING_THOUGHT.search(said):
            yield Reaction("answer.quoted-thought", "acknowledged", tokens[0], names=names, own=True)
        elif WONT.search(said):
            yield Reaction("answer.quoted-will", "refused", tokens[0], names=names, own=True, topical=True)
        elif WILL_DO.search(said):
            yield Reaction("answer.quoted-will", "promised", tokens[0], names=names, own=True, topical=True)


BRIEF = 4
