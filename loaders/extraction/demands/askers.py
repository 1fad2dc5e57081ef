"""Who asks: from the wording, the letter, the quotation, or the ask before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.grammar import child, noun_head, subject
from loaders.extraction.demands.labels import labelled
from loaders.extraction.demands.papers import PRONOUNS, authors, delivered, is_paper, senders, worded_asker
from loaders.extraction.demands.referents import carried, named, refer
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import Demand


def demanders(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    """Those who ask; empty where nothing says so."""
    token = _behind_dateline(document, ask.trigger, worded_asker(ask))
    if token is None:
        return _unworded(document, ask, letter, before)
    if is_paper(token):
        return authors(document, token, letter, before)
    if token.lower_ in PRONOUNS:
        return _pronoun(document, ask, token, letter, before)
    found = refer(document, token, before)
    told = senders(document, letter)
    if told.names and letter is not None and set(found.names) & set(document.letters[letter].recipients):
        return told
    if not found.settled and token.lower_ in words("group_nouns") and told.names:
        return told
    return found if found.settled else _plain_words(document, token, found)


def _plain_words(document: Document, token: Token, found: Who) -> Who:
    """A description as it is used for an unnamed group: without "about", and without what a parser glued to it."""
    names = tuple(APPROXIMATE.sub("", name) for name in found.names)
    if child(token, "poss") is not None and token.lower_ in words("public_nouns"):
        names = (document.text[token.idx : token.idx + len(token)],)
    return Who(names, found.spans)


APPROXIMATE = re.compile(
    r"^(?:about|roughly|nearly|almost|some|around|approximately|more than|over|at least)\s+(?=\w)", re.IGNORECASE
)


def _behind_dateline(document: Document, verb: Token, found: Token | None) -> Token | None:
    """The subject, where a parser took the place of the dateline for it."""
    paragraph = document.paragraph_at(verb.idx)
    if found is None or not paragraph.start <= found.idx < paragraph.body_start:
        return found
    before = [t for t in document.tokens(paragraph.body_start, verb.idx) if t.pos_ in {"NOUN", "PROPN", "PRON"}]
    return noun_head(before[:8]) if before else None


def _pronoun(document: Document, ask: Ask, token: Token, letter: int | None, before: list[Demand]) -> Who:
    told = senders(document, letter)
    to_you = token.lower_ in {"i", "we"} and ask.target is not None and ask.target.lower_ == "you"
    if told.names and (token.lower_ == "it" or (to_you and document.printed_at(token.idx) is None)):
        return _writer(document, token, told)
    if token.lower_ == "it" and (just := carried(document, ask.trigger.idx, before, far=1)).names:
        return just
    found = refer(document, token, before)
    if found.settled:
        return found
    if token.lower_ in {"i", "we"}:
        spoken = _speaker(document, ask, before)
        if spoken.names or document.quote_at(ask.trigger.idx) is not None:
            return spoken
        told = senders(document, letter if letter is not None else 0) if document.letters else Who()
        return told if told.names else _author(document, token)
    if found.names:
        return found
    if token.lower_ in {"they", "their"} and (group := _plural_subject(document, token)).names:
        return group
    return carried(document, ask.trigger.idx, before) if token.lower_ in {"they", "it", "their", "its"} else Who()


def _plural_subject(document: Document, token: Token) -> Who:
    """The people that the clause or sentence before is about ("Teachers want smaller classes, and they want ...")."""
    here = document.sentence_at(token.idx)
    start = document.sentences[max(0, here.index - 3)].start
    for other in reversed(document.tokens(start, token.idx)):
        if other.dep_ == "nsubj" and other.tag_ in {"NNS", "NNPS"} and other.lemma_.lower() in words("people_nouns"):
            found = document.cast.refer(other)
            return Who(found.names, found.spans, found.settled)
    return Who()


def _author(document: Document, token: Token) -> Who:
    """Who writes "I" or "we" outside quotations and letters: the first one whom the text names."""
    person = token.lower_ == "i"
    fitting = [a for a in document.cast.actors if a.is_person == person and a.mentions]
    if not fitting:
        return Who()
    first = min(fitting, key=lambda actor: actor.mentions[0].start)
    return Who((first.name,), (first.mentions[0],), settled=True) if first.mentions[0].start < token.idx else Who()


def _writer(document: Document, token: Token, told: Who) -> Who:
    """Those who sent the letter; only the one quoted, where they are among them."""
    quote = document.quote_at(token.idx)
    if quote is not None and quote.speaker in told.names and token.lower_ == "i":
        return Who((quote.speaker,), told.spans, settled=True)
    return told


def _unworded(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    if ask.rule == "demand.list-item":
        return _introduced(document, ask, letter, before)
    spoken = _speaker(document, ask, before)
    if spoken.names:
        return spoken
    if ask.rule == "demand.verb-passive":
        told = senders(document, letter)
        return told if told.names else carried(document, ask.trigger.idx, before)
    if not ask.rule.startswith("demand.noun"):
        return Who()
    told = senders(document, letter)
    return told if told.names else delivered(document, ask.trigger.idx, before)[0]


def _speaker(document: Document, ask: Ask, before: list[Demand]) -> Who:
    """Those who speak in the printed letter or the quotation around the ask."""
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None and printed.senders:
        return Who(printed.senders, settled=True)
    quote = document.quote_at(ask.start) or document.quote_at(ask.trigger.idx)
    if quote is not None and quote.speaker:
        return named(document, quote.speaker, ask.trigger.idx, before)
    label = labelled(document, ask.trigger.idx)
    return named(document, label, ask.trigger.idx, before) if quote is None and label else Who()


def _introduced(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    """Those who ask in the sentence that introduces a list."""
    verb = ask.trigger
    token = verb if is_paper(verb) else child(verb, "poss") if verb.pos_ == "NOUN" else subject(verb)
    if token is not None:
        found = authors(document, token, letter, before) if is_paper(token) else refer(document, token, before)
        if found.settled:
            return found
    told = senders(document, letter)
    if told.names:
        return told
    spoken = _speaker(document, ask, before)
    if spoken.names:
        return spoken
    handed, _ = delivered(document, verb.idx, before)
    if handed.names:
        return handed
    last = carried(document, verb.idx, before)
    return last if last.names or token is None else _author(document, token)
