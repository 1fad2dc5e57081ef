"""Sittings told only by what went on at them: somebody told the council something, the board voted Monday night."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.meetings import status as st
from loaders.extraction.meetings.around import sits
from loaders.extraction.meetings.candidate import Candidate
from loaders.extraction.meetings.people import subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document

SPEAK = {"address", "beg", "implore", "lecture", "plead", "remind", "tell", "warn"}
DECIDE = {
    "adopt",
    "appoint",
    "approve",
    "defer",
    "delay",
    "deny",
    "deadlock",
    "hear",
    "listen",
    "name",
    "order",
    "pass",
    "postpone",
    "reject",
    "split",
    "table",
    "vote",
}
MEMBERS = {
    "aldermen",
    "board",
    "commission",
    "commissioners",
    "committee",
    "council",
    "councillors",
    "councilmembers",
    "councilors",
    "panel",
    "selectboard",
    "selectmen",
    "senate",
    "subcommittee",
    "supervisors",
    "trustees",
}
AWAY = re.compile(
    r"\b(?:letters?|e-?mails?|emailed|statements?|memos?|wrote|written|by phone|petitions?|resolutions?|news release|"
    r"in (?:January|February|March|April|May|June|July|August|September|October|November|December)|last (?:year|month)|"
    r"(?:weeks|months|years) ago|reporters|telephone|interview)\b",
    re.IGNORECASE,
)
EVENING = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur)day|last (?:night|evening)|"
    r"(?:to|on)?night)\b",
    re.IGNORECASE,
)


def sessions(document: Document) -> list[Candidate]:
    """The tellings of sittings by their doings, in text order."""
    found = []
    for token in document.parse:
        if token.pos_ != "VERB" or token.tag_ not in {"VBD", "VBN"} or st.negated(token):
            continue
        if token.lemma_ not in SPEAK | DECIDE or st.auxiliaries(token) - {"had"}:
            continue
        if document.paragraph_at(token.idx).kind in {"metadata", "byline", "closing"}:
            continue
        sentence = document.sentence_at(token.idx)
        text = document.text[sentence.start : sentence.end]
        if AWAY.search(text) or document.quote_at(token.idx) is not None:
            continue
        one = _told(document, token) if token.lemma_ in SPEAK else _decided(document, token, text)
        if one is not None:
            found.append(one)
    return found


def _told(document: Document, verb: Token) -> Candidate | None:
    heard = [child for child in verb.children if child.dep_ in {"dobj", "dative", "obj"}]
    heard += [thing for p in verb.children if p.lower_ == "with" for thing in p.children if verb.lemma_ == "plead"]
    bodies = [r for thing in heard for r in _body(document, thing)]
    who = subjects(document, verb)
    if not bodies or not who or any(sits(a) for r in who for n in r.names if (a := document.cast.named(n))):
        return None
    return Candidate(verb, "held", "meeting.told-body", 0.6, [*bodies, *who])


def _decided(document: Document, verb: Token, text: str) -> Candidate | None:
    if not EVENING.search(text):
        return None
    bodies = [r for c in verb.children if c.dep_ == "nsubj" for r in _body(document, c)]
    return Candidate(verb, "held", "meeting.decided-that-night", 0.5, bodies) if bodies else None


def _body(document: Document, noun: Token) -> list[Reference]:
    """The body that a noun phrase means: by name, as "the council", or by its members."""
    reference = document.cast.refer(noun)
    if any((actor := document.cast.named(name)) is not None and sits(actor) for name in reference.names):
        return [reference]
    if noun.lower_ in MEMBERS and noun.pos_ in {"NOUN", "PROPN"}:
        return [reference] if reference.names else []
    return []
