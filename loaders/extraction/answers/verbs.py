"""Answers put as a verb of answering: "rejected the call", "She declined.", "agreed to meet"."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from loaders.extraction.answers.reaction import Reaction
from loaders.extraction.asking_words import answered_nouns
from loaders.extraction.demands.grammar import agent, child, negated, passive, subject
from loaders.extraction.lexicon import table, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import AnswerKind

PRESS = {
    "comment", "say", "answer", "discuss", "speak", "elaborate", "interview", "identify", "provide", "question",
    "questions", "respond", "name", "specify", "talk",
}  # fmt: skip
OPPOSITE: dict[AnswerKind, AnswerKind] = {"promised": "refused", "met": "refused"}
WISHING = {
    "hope", "urge", "ask", "want", "expect", "encourage", "demand", "call", "request", "wish", "if", "should", "must",
    "would", "could", "may", "might", "can",
}  # fmt: skip
NOBODY = {"you", "who", "that", "which", "people", "anyone", "everyone", "i", "we"}


def verb_answers(document: Document) -> Iterator[Reaction]:
    """Every verb of answering, with its kind."""
    verbs = table("answer_verbs")
    nouns = answered_nouns(document.vocabulary)
    for token in document.parse:
        if token.pos_ not in {"VERB", "AUX"} or _wished(token):
            continue
        particle = child(token, "prt") or next(
            (t for t in token.children if t.dep_ == "advmod" and t.lower_ in {"back", "so"}), None
        )
        entry = verbs.get(f"{token.lemma_}+{particle.lower_}") if particle is not None else None
        entry = entry or verbs.get(token.lemma_)
        if entry is None:
            continue
        kind, *frames = entry.split()
        made = _read(token, cast("AnswerKind", kind), set(frames), nouns)
        if made is not None and (made.giver is None or made.giver.lower_ not in NOBODY):
            yield made


def _wished(verb: Token) -> bool:
    """Whether the words only wish for it, forbid it or suppose it."""
    if any(t.dep_ == "mark" and t.lower_ in {"if", "unless", "whether", "until", "to"} for t in verb.children):
        return True
    if any(t.dep_ == "aux" and t.lower_ in WISHING for t in verb.children):
        return True
    return verb.dep_ in {"ccomp", "xcomp"} and verb.head.lemma_ in WISHING


def _read(verb: Token, kind: AnswerKind, frames: set[str], nouns: frozenset[str]) -> Reaction | None:
    if negated(verb):
        if "negated" in frames:
            return Reaction("answer.verb-bare", kind, verb, _giver(verb), own=True)
        if kind not in OPPOSITE or (verb.lemma_ == "do"):
            return None
        kind = OPPOSITE[kind]
    elif "negated" in frames:
        return None
    done = passive(verb)
    giver = agent(verb) if done else _giver(verb)
    if "ask" in frames and (ask := _object(verb, nouns, done=done)) is not None:
        return Reaction("answer.verb-ask", kind, verb, giver, ask=ask)
    if done:
        return None
    return _without_ask(verb, kind, frames, giver)


def _without_ask(verb: Token, kind: AnswerKind, frames: set[str], giver: Token | None) -> Reaction | None:
    action = next((t for t in verb.children if t.dep_ == "xcomp" and t.i > verb.i), None)
    if action is not None and action.lemma_ in PRESS:
        return None
    if "do" in frames and action is not None:
        return Reaction("answer.verb-do", kind, verb, giver, own=True, topical=kind != "refused")
    if (
        "doing" in frames
        and child(verb, "dobj", "prep", "prt") is not None
        and verb.tag_ in {"VBG", "VBD", "VBN", "VBZ"}
    ):
        return Reaction("answer.verb-doing", kind, verb, giver, own=True, topical="any" not in frames)
    to = next((t for t in verb.children if t.lower_ == "to" and t.dep_ == "prep"), None)
    if kind == "refused" and (whom := child(verb, "dobj")) is not None and _somebody(whom):
        return Reaction("answer.verb-whom", kind, verb, giver, asker=whom, own=True)
    if "bare" in frames and child(verb, "dobj", "xcomp", "ccomp") is None and _main(verb) and to is None:
        return Reaction("answer.verb-bare", kind, verb, giver, own=True)
    weighty = kind == "refused" or "to" in frames
    if frames & {"ask", "to"} and weighty and action is None and child(verb, "dobj", "prep") is not None:
        return Reaction("answer.verb-thing", kind, verb, giver, own=True, topical=True)
    return None


def _somebody(token: Token) -> bool:
    return token.pos_ == "PRON" or token.ent_type_ in {"PERSON", "ORG"} or token.lower_ in words("group_nouns")


def _main(verb: Token) -> bool:
    """Whether the verb is what its sentence tells, not a side remark."""
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.dep_ in {"ROOT", "ccomp"} and not any(t.dep_ == "mark" for t in verb.children)


def _giver(verb: Token) -> Token | None:
    """Its subject; for a pronoun under a verb of saying, whoever says so ("X confirmed it had received the letter")."""
    found = subject(verb)
    if found is not None and found.lower_ in {"it", "they", "he", "she"} and verb.dep_ == "ccomp":
        return subject(verb.head) or found
    return found


def _object(verb: Token, nouns: frozenset[str], *, done: bool) -> Token | None:
    """The noun among the verb's objects (or the subject of its passive) that names an ask."""
    found = child(verb, "nsubjpass") if done else child(verb, "dobj")
    if found is None and (prep := child(verb, "prep")) is not None and not done:
        found = child(prep, "pobj")
    if found is None and not done:
        found = next(
            (t for t in verb.subtree if t.dep_ == "dobj" and t.head.lemma_ in {"get", "receive", "have"}), None
        )
    return found if found is not None and found.lemma_.lower() in nouns and found.pos_ == "NOUN" else None
