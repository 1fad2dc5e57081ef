"""Letters, petitions and lists that carry an ask: which one a sentence means, and who wrote it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.grammar import agent, child, passive, subject
from loaders.extraction.demands.referents import body_before, refer
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import Demand

SENDING = {
    "send", "write", "deliver", "hand", "mail", "email", "lead", "sign", "cosign", "join", "submit", "present",
    "file", "release", "issue", "turn", "address", "publish", "read", "put", "post", "give", "bring", "circulate",
    "pass", "adopt", "approve", "start", "launch", "gather", "pen", "draft", "co-lead", "author", "fire", "organize",
}  # fmt: skip
PRONOUNS = {"they", "it", "he", "she", "them", "him", "her", "we", "us", "i", "you", "its", "their", "his", "me"}
LETTER_FAR = 2
REPLY = re.compile(r"\b(?:answer|respon[ds]|repl(?:y|ied)|wrote back)", re.IGNORECASE)


def is_paper(token: Token) -> bool:
    """Whether the noun is a letter, a petition, a list of demands or the like."""
    return token.lemma_.lower() in words("asking_papers") and token.pos_ == "NOUN"


def worded_asker(ask: Ask) -> Token | None:
    """The noun phrase that the wording itself gives for those who ask."""
    if ask.demander is not None:
        return ask.demander
    if ask.rule == "demand.verb-passive":
        return agent(ask.trigger)
    return subject(ask.trigger) if ask.rule.startswith(("demand.verb", "demand.want")) else None


def letter_of(document: Document, ask: Ask) -> int | None:
    """Index of the letter that the ask stands in: the one its sentence tells of, else the one it refers back to."""
    if not document.letters:
        return None
    sentence = document.sentence_at(ask.trigger.idx)
    last = None
    listed = ask.rule == "demand.list-item"
    for index, letter in enumerate(document.letters):
        if listed and REPLY.search(letter.evidence.quote):
            continue
        if any(s.start < sentence.end and sentence.start < s.end for s in (letter.evidence, *letter.more_evidence)):
            return index
        if letter.evidence.start < sentence.start:
            last = index
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None:
        return next((i for i, x in enumerate(document.letters) if set(x.senders) & set(printed.senders)), last)
    return _referred(document, ask, last) if last is not None else None


def _referred(document: Document, ask: Ask, last: int) -> int | None:
    """The letter told of last, where the words of asking refer back to it."""
    here = document.sentence_at(ask.trigger.idx).index
    far = here - document.sentence_at(document.letters[last].evidence.start).index
    if ask.target is not None and ask.target.lower_ in {"you", "your"}:
        return last
    if ask.rule == "demand.noun-list":
        return last if far <= DELIVERY_FAR else None
    who = worded_asker(ask)
    if ask.rule == "demand.list-item" or (who is not None and is_paper(who)):
        return last
    return last if who is not None and who.lower_ in {"it", "we", "i"} and far <= LETTER_FAR else None


def senders(document: Document, letter: int | None) -> Who:
    """Those who sent a letter that the text tells of."""
    if letter is None or not document.letters[letter].senders:
        return Who()
    told = document.letters[letter]
    return Who(told.senders, (told.evidence,), settled=True)


def delivered(document: Document, offset: int, before: list[Demand]) -> tuple[Who, Who]:
    """Who handed over, and to whom, the list or petition told of in the last sentences before (or the same one)."""
    here = document.sentence_at(offset)
    start = document.sentences[max(0, here.index - DELIVERY_FAR)].start
    for token in reversed(document.tokens(start, here.end)):
        if not is_paper(token) or token.dep_ not in {"dobj", "pobj"}:
            continue
        verb = _sent_by(token)
        giver = subject(verb) if verb is not None else None
        if verb is None or giver is None or is_paper(giver):
            continue
        found = refer(document, giver, before)
        to = next(
            (
                t
                for t in (*verb.children, *token.children)
                if t.lower_ in {"to", "with"} and t.dep_ in {"prep", "dative"}
            ),
            None,
        )
        whom = (
            child(verb, "dative")
            if to is None or (to.dep_ == "dative" and child(to, "pobj") is None)
            else child(to, "pobj")
        )
        if whom is None and token.dep_ == "pobj" and verb.lemma_ == "present":
            whom = child(verb, "dobj")
        return found, refer(document, whom, before) if whom is not None else Who()
    return Who(), Who()


DELIVERY_FAR = 6


def _sent_by(paper: Token) -> Token | None:
    """The verb of sending whose object the paper is ("delivered a list", "presented the board with a petition")."""
    verb = paper.head
    for _ in range(4):
        if verb.pos_ == "VERB":
            return verb if verb.lemma_ in SENDING and not passive(verb) else None
        if verb.dep_ not in {"prep", "pobj", "dobj", "conj"}:
            return None
        verb = verb.head
    return None


def authors(document: Document, paper: Token, letter: int | None, before: list[Demand]) -> Who:
    """Who wrote the letter, petition or list that asks."""
    for owner in _owners(paper):
        found = authors(document, owner, letter, before) if is_paper(owner) else refer(document, owner, before)
        if found.names:
            return found
    told = senders(document, letter)
    if told.names:
        return told
    handed, _ = delivered(document, paper.idx, before)
    if handed.names or paper.lemma_ not in {"resolution", "motion", "measure", "ordinance"}:
        return handed
    return body_before(document, paper.idx)


def _owners(paper: Token) -> list[Token]:
    """The noun phrases that may name its authors, best first."""
    found = [child(paper, "poss")]
    for token in paper.children:
        if token.lower_ in {"from", "by"} and token.dep_ == "prep":
            found.append(child(token, "pobj"))
        if token.dep_ == "acl" and token.lemma_ in {"sign", "write", "send", "lead", "organize"}:
            found.append(agent(token))
    verb = paper.head
    while verb.dep_ == "prep" and verb.head != verb:
        verb = verb.head
    if paper.dep_ in {"dobj", "pobj"} and verb.lemma_ in SENDING and not passive(verb):
        sender = subject(verb)
        found.append(sender if sender is not None and not is_paper(sender) else None)
    return [token for token in found if token is not None and token.i != paper.i]
