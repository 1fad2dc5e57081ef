"""Every place that speaks of a concrete meeting, with status and participants as that place gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table, words
from loaders.extraction.meetings import status as st
from loaders.extraction.meetings.people import gatherers, objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document
    from ontology.facts import MeetingStatus

QUIET = {"metadata", "byline", "closing"}
NEEDS = {"challenge", "criterion", "deadline", "demand", "end", "goal", "mandate", "need", "obligation", "requirement", "standard", "target", "threshold", "test", "resistance", "opposition"}
FUTURE_ACTS = {"consider", "decide", "discuss", "hear", "review", "take", "vote", "weigh"}
BODY = {"government", "police", "school"}


@dataclass(slots=True)
class Candidate:
    """One telling of a meeting."""

    trigger: Token
    status: MeetingStatus
    rule: str
    confidence: float
    participants: list[Reference] = field(default_factory=list)
    called_by: list[Reference] = field(default_factory=list)
    declined_by: list[Reference] = field(default_factory=list)


def candidates(document: Document) -> list[Candidate]:
    """All tellings, in text order."""
    found: list[Candidate] = []
    nouns = words("meeting_nouns")
    for token in document.parse:
        if token.is_space or token.pos_ not in {"VERB", "NOUN", "PROPN", "AUX"}:
            continue
        if document.paragraph_at(token.idx).kind in QUIET:
            continue
        if token.lemma_ == "meet" and token.pos_ == "VERB":
            one = _met(document, token)
        elif token.pos_ in {"NOUN", "PROPN"} and _names_meeting(token, nouns):
            one = _noun(document, token)
        elif token.pos_ == "VERB" and token.lemma_ in FUTURE_ACTS | {"tour", "visit", "walk", "sit", "invite"}:
            one = _act(document, token)
        else:
            one = None
        if one is not None:
            found.append(one)
    return found


def _names_meeting(token: Token, nouns: frozenset[str]) -> bool:
    word = token.lemma_.lower()
    if token.dep_ == "compound":
        return False
    before = [child.lower_ for child in token.lefts if child.dep_ == "compound"]
    if word == "hall":
        return "town" in before
    if word in {"session", "talk", "discussion", "negotiation"} and token.tag_ == "NNS" and word == "session":
        return False
    return word in nouns


def _met(document: Document, verb: Token) -> Candidate | None:
    thing = next((c for c in verb.children if c.dep_ in {"dobj", "obj"}), None)
    if thing is not None and (thing.lemma_ in NEEDS or not _someone(document, thing)):
        return None
    who = subjects(document, verb)
    with_whom = [*objects(document, verb, {"with"}), *([document.cast.refer(thing)] if thing is not None else [])]
    status, above = st.governed(verb)
    if status is None:
        status = st.tense(verb)
        if status is None:
            return None
        one = Candidate(verb, status, f"meeting.meet-{status}", 0.7, [*who, *with_whom])
        return one if one.participants else None
    asked = _asked(document, above, verb)
    one = Candidate(verb, status, f"meeting.{status}-to-meet", 0.7, [*asked, *who, *with_whom])
    if status == "rejected" and above is not None:
        one.declined_by = subjects(document, above)
    if status in {"requested", "proposed"} and above is not None:
        one.called_by = subjects(document, above)
    return one if one.participants else None


def _asked(document: Document, above: Token | None, verb: Token) -> list[Reference]:
    """Subject and object of the verb above: who asks, and who is asked."""
    if above is None or above == verb:
        return []
    thing = [document.cast.refer(c) for c in above.children if c.dep_ in {"dobj", "dative", "obj"} and _someone(document, c)]
    return [*subjects(document, above), *thing, *objects(document, above, {"on", "with"})]


def _someone(document: Document, token: Token) -> bool:
    """Whether a noun phrase means people or a body."""
    return token.pos_ in {"PROPN", "PRON"} or token.idx in document.cast.by_offset or token.lemma_ in words("people_nouns")


def _noun(document: Document, noun: Token) -> Candidate | None:
    verb, role, status = _governor(noun)
    if status is None or verb is None:
        return None
    if noun.tag_ == "NNS" and noun.lemma_ not in {"talk", "discussion", "negotiation"}:
        return None
    inside = gatherers(document, noun)
    who = subjects(document, verb) if role != "at" or not inside else []
    if role == "passive":
        who = objects(document, verb, {"by"})
    one = Candidate(noun, status, f"meeting.{role}-{status}", 0.6, [*inside, *who, *_guests(document, noun, verb, role)])
    if status == "rejected":
        one.declined_by = who
    elif role == "object":
        one.called_by = who
    return one if one.participants else None


def _guests(document: Document, noun: Token, verb: Token, role: str) -> list[Reference]:
    found = objects(document, noun, {"with", "between", "among"})
    if role in {"object", "passive"}:
        found = [*found, *objects(document, verb, {"with", "from"})]
    if role == "invited":
        found = [*found, *(document.cast.refer(c) for c in verb.children if c.dep_ in {"dobj", "obj"})]
    return found


def _governor(noun: Token) -> tuple[Token | None, str, MeetingStatus | None]:
    """The verb that says what became of the meeting, how the noun hangs on it, and the status."""
    head, via = noun.head, ""
    if noun.dep_ == "conj":
        noun, head = head, head.head
    if noun.dep_ == "pobj":
        via, above = head.lower_, head.head
        if above.pos_ == "NOUN" and above.lemma_ in st.REQUEST_NOUNS | st.OFFER_NOUNS:
            return _by_ask(above)
        return _at(noun, via, above)
    if noun.dep_ in {"dobj", "obj"} and head.pos_ == "VERB":
        return head, "object", _did(head)
    if noun.dep_ == "nsubjpass":
        return head, "passive", _passive(head)
    return None, "", None


def _by_ask(ask: Token) -> tuple[Token | None, str, MeetingStatus | None]:
    verb = ask.head
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    if st.turned_down(verb):
        return verb, "object", "rejected"
    return verb, "object", "requested" if ask.lemma_ in st.REQUEST_NOUNS else "proposed"


def _did(verb: Token) -> MeetingStatus | None:
    deed = table("meeting_verbs").get(verb.lemma_)
    if verb.lemma_ == "turn" and st.turned_down(verb):
        deed = "reject"
    if verb.lemma_ == "call" and st.called_off(verb):
        deed = "cancel"
    if deed in {"hold", "attend"}:
        over, _ = st.governed(verb)
        return over or st.tense(verb)
    named: dict[str, MeetingStatus] = {
        "request": "requested",
        "reject": "rejected",
        "cancel": "cancelled",
        "propose": "proposed",
        "schedule": "scheduled",
    }
    return named.get(deed or "")


def _passive(verb: Token) -> MeetingStatus | None:
    status = _did(verb)
    if status == "held" and st.auxiliaries(verb) & (st.WILL | {"is", "are", "be"}) and not st.auxiliaries(verb) & {"was", "were", "has", "had"}:
        return "scheduled"
    return status


def _at(noun: Token, via: str, above: Token) -> tuple[Token | None, str, MeetingStatus | None]:
    """At a meeting: it is held where the clause is past, scheduled where the clause is to come."""
    verb = above
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb:
        verb = verb.head
    if verb.pos_ not in {"VERB", "AUX"}:
        return None, "", None
    if via in {"for", "to"}:
        deed = _did(verb) if verb.lemma_ in {"push", "ask", "call", "press"} else None
        if verb.lemma_ in {"ask", "call", "press", "push"}:
            deed = "requested"
        elif verb.lemma_ == "invite":
            return verb, "invited", "proposed"
        return (verb, "object", deed) if deed else (None, "", None)
    if via == "from" and verb.lemma_ == "walk":
        return verb, "at", "held"
    if via == "of" and verb.lemma_ == "walk":
        return verb, "at", "held"
    if via not in {"at", "during", "in"}:
        return None, "", None
    status = st.tense(verb)
    if status not in {"held", "scheduled"}:
        return None, "", None
    return verb, "at", status


def _act(document: Document, verb: Token) -> Candidate | None:
    if verb.lemma_ in FUTURE_ACTS:
        return _to_come(document, verb)
    if verb.lemma_ in {"tour", "visit", "walk"}:
        return _toured(document, verb)
    return None


def _to_come(document: Document, verb: Token) -> Candidate | None:
    """A body that will take a matter up on a day: a meeting is scheduled."""
    if st.tense(verb) != "scheduled" or not st.auxiliaries(verb) & st.WILL:
        return None
    if verb.lemma_ == "take" and not any(c.lower_ in {"up", "comment", "testimony"} for c in verb.children):
        return None
    who = subjects(document, verb)
    bodies = [r for r in who if any((a := document.cast.named(n)) and a.kind in BODY and not a.is_person for n in r.names)]
    dated = any(t.ent_type_ in {"DATE", "TIME"} for t in verb.subtree)
    if not bodies or not dated:
        return None
    return Candidate(verb, "scheduled", "meeting.will-take-up", 0.6, bodies)


def _toured(document: Document, verb: Token) -> Candidate | None:
    status, above = st.governed(verb)
    guests = objects(document, verb, {"with"})
    if status in {"rejected", "requested", "proposed"} and above is not None:
        who = _asked(document, above, verb)
        one = Candidate(verb, status, f"meeting.{status}-to-tour", 0.5, [*who, *guests])
        if status == "rejected":
            one.declined_by = subjects(document, above)
        return one if who else None
    if guests and st.tense(verb) == "held":
        return Candidate(verb, "held", "meeting.toured-with", 0.6, [*subjects(document, verb), *guests])
    return None
