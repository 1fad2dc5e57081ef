"""Who asks and who is asked: from the wording, the letter, the quotation, or the ask before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.grammar import agent, child, passive, subject
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import Demand, Letter

SENDING = {"send", "write", "deliver", "hand", "mail", "email", "lead", "sign", "cosign", "join", "submit", "present",
           "file", "release", "issue", "turn", "address", "publish", "read", "put", "post", "give", "bring", "circulate",
           "start", "launch", "gather", "pen", "draft", "co-lead", "author", "fire"}  # fmt: skip
FAR = 4
PRONOUNS = {"they", "it", "he", "she", "them", "him", "her", "we", "us", "i", "you", "its", "their", "his"}


def settle(document: Document, ask: Ask, before: list[Demand]) -> None:
    """Fill the slots of a candidate that its rule has left open."""
    letter = letter_of(document, ask)
    if not ask.demanders.names:
        ask.demanders = _demanders(document, ask, letter, before)
    if not ask.targets.names:
        ask.targets = _targets(document, ask, letter, before)
    names = tuple(n for n in ask.targets.names if n not in ask.demanders.names)
    if names != ask.targets.names:
        ask.targets = Who(names, ask.targets.spans, ask.targets.settled)


def refer(document: Document, token: Token) -> Who:
    """The cast's word on a noun phrase."""
    found = document.cast.refer(token)
    return Who(found.names, found.spans, found.settled)


def letter_of(document: Document, ask: Ask) -> int | None:
    """Index of the letter that the ask stands in: the one its sentence tells of, else the one it refers back to."""
    if not document.letters:
        return None
    sentence = document.sentence_at(ask.trigger.idx)
    best = None
    for index, letter in enumerate(document.letters):
        spans = (letter.evidence, *letter.more_evidence)
        if any(s.start < sentence.end and sentence.start < s.end for s in spans):
            return index
        if letter.evidence.start < sentence.start:
            best = index
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None:
        for index, letter in enumerate(document.letters):
            if set(letter.senders) & set(printed.senders):
                return index
    who = _wording(ask)
    return best if who is not None and _is_paper(who) else None


def _is_paper(token: Token) -> bool:
    return token.lemma_.lower() in words("asking_papers") and token.pos_ == "NOUN"


def _wording(ask: Ask) -> Token | None:
    if ask.demander is not None:
        return ask.demander
    if ask.rule.startswith(("demand.verb", "demand.want")):
        verb = ask.trigger
        return agent(verb) if ask.rule == "demand.verb-passive" else subject(verb)
    return None


def _demanders(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    token = _wording(ask)
    if token is not None and _is_paper(token):
        return _authors(document, token, letter)
    if token is not None and token.lower_ not in PRONOUNS:
        return refer(document, token)
    quoted = document.quote_at(ask.start) or document.quote_at(ask.trigger.idx)
    if token is not None:
        found = refer(document, token)
        if found.names:
            return found
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None and printed.senders:
        return Who(printed.senders, settled=True)
    if quoted is not None and quoted.speaker and (token is None or token.lower_ in {"i", "we"}):
        return Who((quoted.speaker,), settled=document.cast.named(quoted.speaker) is not None)
    if ask.rule == "demand.list-item":
        return _introduced(document, ask, letter, before)
    if token is not None and token.lower_ in {"they", "it", "we"}:
        return _carried(document, ask, before)
    if letter is not None and token is None and ask.rule.startswith("demand.noun"):
        return Who(document.letters[letter].senders, (document.letters[letter].evidence,), settled=True)
    return Who()


def _authors(document: Document, paper: Token, letter: int | None) -> Who:
    """Who wrote the letter, petition or list that asks."""
    owner = child(paper, "poss")
    if owner is not None and (found := refer(document, owner)).names:
        return found
    for token in paper.children:
        if token.lower_ in {"from", "by"} and token.dep_ == "prep" and (source := child(token, "pobj")) is not None:
            return refer(document, source)
        if (
            token.dep_ == "acl"
            and token.lemma_ in {"sign", "write", "send", "lead", "organize"}
            and (by := agent(token))
        ):
            return refer(document, by)
    verb = paper.head
    while verb.dep_ == "prep" and verb.head != verb:
        verb = verb.head
    if paper.dep_ in {"dobj", "pobj"} and verb.lemma_ in SENDING and not passive(verb):
        sender = subject(verb)
        if sender is not None and not _is_paper(sender) and (found := refer(document, sender)).names:
            return found
    if letter is not None:
        told: Letter = document.letters[letter]
        return Who(told.senders, (told.evidence,), settled=bool(told.senders))
    return Who()


def _introduced(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    """Those who ask in the sentence that introduces a list."""
    verb = ask.trigger
    if _is_paper(verb):
        return _authors(document, verb, letter)
    token = child(verb, "poss") if verb.pos_ == "NOUN" else subject(verb)
    if token is not None:
        found = _authors(document, token, letter) if _is_paper(token) else refer(document, token)
        if found.names:
            return found
    if letter is not None:
        told = document.letters[letter]
        return Who(told.senders, (told.evidence,), settled=True)
    return _carried(document, ask, before)


def _carried(document: Document, ask: Ask, before: list[Demand]) -> Who:
    """The ones who asked just before."""
    here = document.sentence_at(ask.trigger.idx).index
    for demand in reversed(before):
        there = document.sentence_at(demand.evidence.start).index
        if here - there > FAR:
            break
        if demand.demanders and demand.evidence.start <= ask.trigger.idx:
            return Who(demand.demanders, (demand.evidence,), settled=True)
    return Who()


def _targets(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    if ask.target is not None:
        found = refer(document, ask.target)
        if found.names:
            return found
        printed = document.printed_at(ask.trigger.idx)
        if ask.target.lower_ in {"you", "your"} and printed is not None:
            return Who(printed.recipients, settled=True)
        if letter is not None and ask.target.lower_ in PRONOUNS:
            return Who(document.letters[letter].recipients, (document.letters[letter].evidence,), settled=True)
        return _asked_before(document, ask, before) if ask.target.lower_ in PRONOUNS else Who()
    if ask.rule in {"demand.modal-done", "demand.verb-that"}:
        return Who()
    if letter is not None:
        told = document.letters[letter]
        return Who(told.recipients, (told.evidence,), settled=bool(told.recipients))
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None:
        return Who(printed.recipients, settled=bool(printed.recipients))
    return _asked_before(document, ask, before)


def _asked_before(document: Document, ask: Ask, before: list[Demand]) -> Who:
    """Those whom the same ones asked just before."""
    here = document.sentence_at(ask.trigger.idx).index
    for demand in reversed(before):
        there = document.sentence_at(demand.evidence.start).index
        if here - there > FAR:
            break
        if demand.targets and set(demand.demanders) & set(ask.demanders.names):
            return Who(demand.targets, (demand.evidence,), settled=True)
    return Who()
