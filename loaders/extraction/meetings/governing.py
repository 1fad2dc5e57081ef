"""What is told of a meeting noun: the words before its phrase (verb, preposition, ask) and the clause around them.

The words before the phrase are read from the surface: a small parser often hangs "at its July 12 meeting" on the wrong
word, but seldom mistakes which words stand in front of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table, words
from loaders.extraction.meetings import status as st

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ontology.facts import MeetingStatus

MASS = {"talk", "discussion", "negotiation"}
INSIDE = {"DET", "ADJ", "NUM", "PROPN", "NOUN", "PART", "PRON", "PUNCT", "SYM", "X", "VERB", "ADV"}
BREAK = {",", ";", ":", "(", ")", "\u2014", "--"}
PUBLIC = {"forum", "hall", "hearing", "meeting", "session"}
GATHER = {
    "arrive",
    "come",
    "crowd",
    "file",
    "flock",
    "gather",
    "go",
    "host",
    "join",
    "pack",
    "return",
    "show",
    "squeeze",
    "stream",
    "turn",
}
AFTER = {"after", "following", "since"}
BEFORE = {"before", "until", "till"}
NAMED: dict[str, MeetingStatus] = {
    "request": "requested",
    "reject": "rejected",
    "cancel": "cancelled",
    "propose": "proposed",
    "schedule": "scheduled",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What is told: the verb, how the meeting hangs on it (`role`), the status, and where its phrase starts."""

    verb: Token
    role: str
    status: MeetingStatus
    start: int
    """Index of the phrase's first token."""
    ask: Token | None = None
    """The noun "request" or "invitation" in between."""


def names_meeting(token: Token) -> bool:
    """Whether the word names a meeting (and is no mere part of another noun)."""
    word = token.lemma_.lower() if token.pos_ != "VERB" else token.lower_
    if token.pos_ == "VERB" and not (token.tag_ == "VBG" and token.dep_ in {"pobj", "dobj", "nsubj", "nsubjpass"}):
        return False
    after = token.nbor() if token.i + 1 < len(token.doc) else None
    if (
        after is not None
        and after.pos_ in {"NOUN", "PROPN"}
        and after.ent_type_ not in {"DATE", "TIME"}
        and token.dep_ == "compound"
    ):
        return (
            after.lemma_.lower() in words("people_nouns")
            and token.lower_ in {"meeting", "hearing", "session"}
            and _at_front(token)
        )
    if word == "hall":
        return token.i > 0 and token.nbor(-1).lower_ == "town"
    if word == "call":
        return token.i > 0 and token.nbor(-1).lower_ in {"conference", "phone", "video", "zoom"}
    if word == "table":
        return token.i > 0 and token.nbor(-1).lower_ in {"bargaining", "negotiating"}
    if word == "chamber":
        return token.tag_ == "NNS" and token.head.lemma_ in {"crowd", "fill", "pack"}
    if word == "down":
        return token.i > 1 and token.nbor(-2).lower_ == "sit" and token.pos_ == "NOUN"
    return word in words("meeting_nouns") and not (word == "visit" and token.tag_ == "NNS")


def _at_front(token: Token) -> bool:
    """Whether "at the ... meeting" opens the sentence and the next word is already the clause's subject."""
    first = token.sent[0]
    return first.lower_ in {"at", "during", "in"} and token.i - first.i < 9  # noqa: PLR2004 - a short opening phrase


def dated(start: int, noun: Token) -> bool:
    """Whether a date stands in or right behind the meeting's phrase."""
    tokens = noun.doc[start : min(noun.i + 4, len(noun.doc))]
    return any(token.ent_type_ in {"DATE", "TIME"} for token in tokens)


def governor(noun: Token) -> Told | None:
    """What is told of the meeting; None where nothing certain is."""
    start = _phrase_start(noun)
    before = noun.doc[start - 1] if start > noun.sent.start else None
    if noun.dep_ in {"nsubjpass", "nsubj"} and (before is None or before.pos_ != "ADP"):
        status = _passive(noun.head)
        return Told(noun.head, "passive", status, start) if status else None
    if before is None:
        return None
    if before.pos_ in {"VERB", "AUX"} or before.dep_ == "prt":
        verb = before if before.pos_ == "VERB" else before.head
        if verb.lemma_ == "be" and any(child.dep_ == "expl" for child in verb.children):
            status = _dated_verb(verb)
            return Told(verb, "passive", status, start) if status else None
        status = _did(verb)
        return Told(verb, "object", status, start) if status else None
    if before.pos_ == "CCONJ":
        verb = noun.head if noun.head.pos_ == "VERB" else noun.head.head
        if verb.lemma_ in {"ask", "call", "press", "push"}:
            return Told(verb, "object", "requested", start)
        status = _did(verb) if verb.pos_ == "VERB" else None
        return Told(verb, "object", status, start) if status else None
    if before.pos_ in {"ADP", "SCONJ", "PART"}:
        return _behind(before, start, noun)
    return None


def _phrase_start(noun: Token) -> int:
    """Index of the first token of the noun's phrase, read leftwards from the surface."""
    at = noun.i
    while at > noun.sent.start:
        left = noun.doc[at - 1]
        if _hyphenated(left):
            at -= 1
            continue
        if left.pos_ not in INSIDE or left.text in BREAK or left.is_space:
            break
        if left.pos_ == "VERB" and not (left.dep_ == "amod" or (left.tag_ == "VBG" and left.dep_ == "compound")):
            break
        if left.pos_ == "PRON" and left.tag_ != "PRP$":
            break
        if left.pos_ == "PART" and left.lower_ == "to":
            break
        at -= 1
    owners = [child.left_edge.i for child in noun.children if child.dep_ == "poss"]
    return min([at, *owners])


def _hyphenated(token: Token) -> bool:
    """Whether the token is part of a compound like "face-to-face"."""
    return token.text == "-" or (token.i + 1 < len(token.doc) and token.nbor().text == "-" and not token.whitespace_)


def _verb_above(token: Token) -> Token | None:
    seen = token
    while seen.pos_ not in {"VERB", "AUX"} and seen.head != seen:
        seen = seen.head
    return seen if seen.pos_ in {"VERB", "AUX"} else None


def _behind(before: Token, start: int, noun: Token) -> Told | None:
    """The meeting stands behind a preposition."""
    via = before.lower_
    left = before.nbor(-1) if before.i > before.sent.start else None
    if left is not None and left.pos_ == "NOUN" and left.lemma_ in st.REQUEST_NOUNS | st.OFFER_NOUNS:
        return _by_ask(left, start)
    verb = _verb_above(before)
    if verb is None:
        return None
    if via in {"for", "into", "to"}:
        return _asked_for(verb, via, start, noun)
    if via == "of" and left is not None and left.lower_ == "out":
        return Told(verb, "at", "held", start)
    if via == "from" and verb.lemma_ == "walk":
        return Told(verb, "at", "held", start)
    if via in AFTER | BEFORE:
        return Told(verb, "near", "held" if via in AFTER else "scheduled", start)
    if via not in {"at", "during", "in"}:
        return None
    status = "held" if verb.lemma_ == "say" and _past_between(verb, before) else st.tense(verb)
    if status in {"requested", "proposed"}:
        status = "scheduled"
    return Told(verb, "at", status, start) if status in {"held", "scheduled"} else None


def _past_between(verb: Token, before: Token) -> bool:
    """Whether what is said in the present tense itself lies in the past ("they say they lost their jobs for ...")."""
    return verb.tag_ in {"VBP", "VBZ"} and any(t.tag_ == "VBD" for t in verb.doc[verb.i : before.i])


def _asked_for(verb: Token, via: str, start: int, noun: Token) -> Told | None:
    if verb.lemma_ == "invite":
        on = dated(start, noun) or (noun.lemma_ in PUBLIC and any(t.ent_type_ == "DATE" for t in noun.sent))
        return Told(verb, "invited", "scheduled" if on else "proposed", start)
    if via == "for" and verb.lemma_ in {"appeal", "ask", "beg", "call", "petition", "plead", "press", "push"}:
        return Told(verb, "object", "requested", start)
    if verb.lemma_ in GATHER:
        status = st.tense(verb)
        if verb.tag_ == "VB" and not st.auxiliaries(verb) and any(t.ent_type_ == "DATE" for t in noun.sent):
            status = "scheduled"
        return Told(verb, "at", status, start) if status in {"held", "scheduled"} else None
    if verb.lemma_ == "agree":
        return Told(verb, "object", "scheduled", start)
    return None


def _by_ask(ask: Token, start: int) -> Told | None:
    verb = _verb_above(ask.head)
    if verb is None:
        return None
    if st.turned_down(verb):
        return Told(verb, "asked", "rejected", start, ask)
    return Told(verb, "asked", "requested" if ask.lemma_ in st.REQUEST_NOUNS else "proposed", start, ask)


def _did(verb: Token) -> MeetingStatus | None:
    deed = table("meeting_verbs").get(verb.lemma_)
    if st.turned_down(verb):
        deed = "reject"
    elif (verb.lemma_ == "call" and st.called_off(verb)) or (
        verb.lemma_ == "put" and any(child.lower_ == "off" for child in verb.children)
    ):
        deed = "cancel"
    if deed in {"hold", "attend"}:
        over, _ = st.governed(verb)
        return over or st.tense(verb)
    return NAMED.get(deed or "")


def _passive(verb: Token) -> MeetingStatus | None:
    helpers = st.auxiliaries(verb)
    if verb.pos_ == "AUX" or verb.lemma_ in {"be", "begin", "start", "open", "run", "take"}:
        return _dated_verb(verb)
    status = _did(verb)
    if status == "held" and helpers & (st.WILL | {"is", "are", "be"}) and not helpers & {"was", "were", "has", "had"}:
        return "scheduled"
    return status


def _dated_verb(verb: Token) -> MeetingStatus | None:
    if not any(token.ent_type_ in {"DATE", "TIME"} for token in verb.subtree):
        return None
    return "held" if verb.tag_ == "VBD" else "scheduled"
