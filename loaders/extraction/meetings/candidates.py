"""Every place that speaks of a concrete meeting, with status and participants as that place gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.meetings import status as st
from loaders.extraction.meetings.around import BODIES, body_near, everyone, seated, sits
from loaders.extraction.meetings.candidate import Candidate
from loaders.extraction.meetings.governing import MASS, Told, dated, governor, names_meeting
from loaders.extraction.meetings.people import askers, gatherers, invited, objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document

QUIET = {"metadata", "byline", "closing"}
NEEDS = {
    "challenge",
    "criterion",
    "deadline",
    "demand",
    "end",
    "goal",
    "mandate",
    "need",
    "obligation",
    "requirement",
    "standard",
    "target",
    "threshold",
    "test",
    "resistance",
    "opposition",
}
SITTINGS = {"forum", "hearing", "hui", "meeting", "session", "sitting", "workshop"}
QUESTION = {"ask", "confront", "examine", "grill", "press", "question", "tell", "urge"}
FUTURE_ACTS = {"consider", "decide", "discuss", "hear", "review", "take", "vote", "weigh"}
ACTS = {"come", "convene", "go", "head", "reconvene", "testify", "tour", "visit", "walk"}
BODY = {"government", "police", "school"}
RELIABLE = {"object": 0.6, "passive": 0.6, "at": 0.6, "near": 0.5, "invited": 0.5, "asked": 0.6}


def candidates(document: Document) -> list[Candidate]:
    """All tellings, in text order."""
    found: list[Candidate] = []
    for token in document.parse:
        if token.is_space or token.pos_ not in {"VERB", "NOUN", "PROPN", "AUX", "ADJ"}:
            continue
        if document.paragraph_at(token.idx).kind in QUIET:
            continue
        if _meets(token):
            one = _met(document, token)
        elif names_meeting(token) and token.idx not in document.cast.by_offset:
            one = _noun(document, token)
        elif token.pos_ == "VERB" and token.lemma_ in FUTURE_ACTS | ACTS:
            one = _act(document, token)
        else:
            one = None
        if one is not None:
            found.append(one)
    return found


def _meets(token: Token) -> bool:
    if token.pos_ != "VERB":
        return False
    if token.lemma_ == "sit":
        below = {child.lower_ for child in token.children}
        return {"down", "with"} <= below
    return token.lemma_ in {"meet", "confer"}


def _met(document: Document, verb: Token) -> Candidate | None:
    thing = next((c for c in verb.children if c.dep_ in {"dobj", "obj"}), None)
    if any(c.lower_ in {"whether", "if"} and c.dep_ == "mark" for c in verb.children):
        return None
    if verb.tag_ == "VBN" and any(c.dep_ == "auxpass" for c in verb.children):
        return None
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
    thing = [
        document.cast.refer(c) for c in above.children if c.dep_ in {"dobj", "dative", "obj"} and _someone(document, c)
    ]
    asking = askers(document, verb.head) if verb.head.pos_ == "NOUN" else []
    return [*subjects(document, above), *thing, *asking, *objects(document, above, {"on", "with"})]


def _someone(document: Document, token: Token) -> bool:
    """Whether a noun phrase means people or a body."""
    return (
        token.pos_ in {"PROPN", "PRON"} or token.idx in document.cast.by_offset or token.lemma_ in words("people_nouns")
    )


def _noun(document: Document, noun: Token) -> Candidate | None:
    told = governor(noun)
    if noun.tag_ == "NNS" and noun.lemma_ not in MASS:
        return None
    if told is None:
        return _with_on_a_day(document, noun)
    inside = gatherers(document, told.start, noun)
    guests = _guests(document, noun, told)
    if not _certain(noun, told, inside, guests):
        return None
    who = _doers(document, told)
    one = Candidate(noun, told.status, f"meeting.{told.role}-{told.status}", RELIABLE[told.role])
    one.participants = [*inside, *who, *guests]
    if told.status == "rejected":
        one.declined_by = who
    elif told.role in {"object", "invited"}:
        one.called_by = who
    if noun.lemma_ == "hearing":
        one.participants = _heard(document, noun, told, one.participants)
    if not one.participants and _sitting(noun, told):
        one.participants = body_near(document, noun)
        one.confidence = 0.5
    return one if one.participants else None


def _certain(noun: Token, told: Told, inside: list[Reference], guests: list[Reference]) -> bool:
    """Whether enough is told of the meeting: with whom, or whose and when."""
    if told.role == "near" and not (guests or (inside and dated(told.start, noun))):
        return False
    if noun.lemma_ == "table" and told.role != "at":
        return False
    return noun.lemma_ not in MASS or _with_someone(noun)


def _heard(document: Document, noun: Token, told: Told, known: list[Reference]) -> list[Reference]:
    """Who takes part in a hearing: its body, and at one that was held those who spoke and were questioned."""
    if told.status == "requested":
        return _hearing_body(document, noun, known) or known
    if told.role == "at" and told.status == "held":
        return [*known, *_questioned(document, noun, told)]
    return known


def _questioned(document: Document, noun: Token, told: Told) -> list[Reference]:
    """At a hearing: the committees that the sentence names, and those who were questioned."""
    sentence = document.sentence_at(noun.idx)
    seats = [r for r in everyone(document, sentence.start, sentence.end) if seated(document, r)]
    return [*seats, *(invited(document, told.verb) if told.verb.lemma_ in QUESTION else [])]


def _hearing_body(document: Document, noun: Token, known: list[Reference]) -> list[Reference]:
    """Before whom a hearing that is asked for would be held: the body named with it, else the one spoken of there."""
    sentence = document.sentence_at(noun.idx)
    named = [r for r in known if seated(document, r)]
    here = [r for r in everyone(document, sentence.start, sentence.end) if seated(document, r)]
    return named or here or body_near(document, noun)


def _with_on_a_day(document: Document, noun: Token) -> Candidate | None:
    """A meeting with somebody on a day, whatever the clause around it says of it."""
    if noun.lemma_ not in {"meeting", "call", "session", "visit", "hearing", "sit-down"}:
        return None
    near = noun.doc[noun.i : min(noun.i + 14, noun.sent.end)]
    guests = [r for r in objects(document, noun, {"with", "between"}) if r.names]
    if not guests or not any(t.ent_type_ == "DATE" for t in near) or document.quote_at(noun.idx) is not None:
        return None
    owners = [document.cast.refer(c) for c in noun.children if c.dep_ == "poss"]
    verb = next((t for t in noun.sent if t.dep_ == "ROOT"), noun)
    status = st.tense(verb) if verb.pos_ in {"VERB", "AUX"} else "held"
    if status not in {"held", "scheduled"}:
        return None
    return Candidate(noun, status, "meeting.with-on-a-day", 0.5, [*owners, *guests])


def _sitting(noun: Token, told: Told) -> bool:
    """Whether a meeting for which nobody is named is a body's sitting: dated, or "the hearing"."""
    return noun.lemma_ in SITTINGS and (dated(told.start, noun) or _on_a_day(noun) or _definite(noun, told))


def _definite(noun: Token, told: Told) -> bool:
    return noun.doc[told.start].lower_ in {"the", "that", "this", "their", "its"}


def _on_a_day(noun: Token) -> bool:
    return any(token.ent_type_ in {"DATE", "TIME"} for token in noun.sent)


def _with_someone(noun: Token) -> bool:
    """Whether talks name who talks ("talks with the union"); "during negotiations" alone is no concrete meeting."""
    return any(child.lower_ in {"with", "between", "among"} for child in noun.children)


def _doers(document: Document, told: Told) -> list[Reference]:
    if told.role == "passive":
        return objects(document, told.verb, {"by"})
    return [] if told.role == "near" else subjects(document, told.verb)


def _guests(document: Document, noun: Token, told: Told) -> list[Reference]:
    guests = objects(document, noun, {"with", "between", "among"})
    if told.role == "at" and told.verb.lemma_ in {"host", "join", "meet"}:
        guests += invited(document, told.verb)
    if told.role in {"object", "passive"}:
        guests += objects(document, told.verb, {"with", "from"})
        if told.role == "object" and told.status == "requested" and told.verb.lemma_ in {"ask", "beg", "petition"}:
            guests += invited(document, told.verb)
    elif told.role == "invited":
        guests += invited(document, told.verb)
    elif told.ask is not None:
        guests += askers(document, told.ask)
    return guests


def _act(document: Document, verb: Token) -> Candidate | None:
    if verb.lemma_ in FUTURE_ACTS:
        return _to_come(document, verb)
    if verb.lemma_ == "testify":
        heard = objects(document, verb, {"before", "to"})
        status = st.tense(verb)
        if heard and status in {"held", "scheduled"}:
            return Candidate(verb, status, f"meeting.testify-{status}", 0.6, [*heard, *subjects(document, verb)])
        return None
    if verb.lemma_ in {"convene", "reconvene"}:
        return _convened(document, verb)
    if verb.lemma_ in {"come", "go", "head"}:
        return _goes_before(document, verb)
    return _toured(document, verb)


def _bodies(document: Document, references: list[Reference]) -> list[Reference]:
    """Those that are public bodies, by their kind or by the noun that describes them."""
    return [r for r in references if any(_is_body(document, name) for name in r.names)]


def _is_body(document: Document, name: str) -> bool:
    actor = document.cast.named(name)
    if actor is not None:
        return not actor.is_person and (actor.kind in BODY or sits(actor))
    return bool(set(name.lower().split()) & (words("body_nouns") | BODIES))


def _to_come(document: Document, verb: Token) -> Candidate | None:
    """A body that will take a matter up on a day: a meeting is scheduled."""
    over, _ = st.governed(verb)
    helpers = st.auxiliaries(verb)
    to_come = over == "scheduled" or bool(helpers & (st.WILL | {"would"})) or verb.tag_ == "VBZ"
    if not to_come or st.negated(verb):
        return None
    if verb.lemma_ == "take" and not any(c.lower_ in {"up", "comment", "testimony"} for c in verb.children):
        return None
    bodies = _bodies(document, subjects(document, verb))
    if not bodies or not any(t.ent_type_ in {"DATE", "TIME"} for t in verb.subtree):
        return None
    return Candidate(verb, "scheduled", "meeting.will-take-up", 0.6, bodies)


def _convened(document: Document, verb: Token) -> Candidate | None:
    if any(c.dep_ in {"dobj", "obj"} for c in verb.children):
        return None
    status = st.tense(verb)
    bodies = _bodies(document, subjects(document, verb))
    if status not in {"held", "scheduled"} or not bodies:
        return None
    return Candidate(verb, status, f"meeting.convened-{status}", 0.6, bodies)


def _goes_before(document: Document, verb: Token) -> Candidate | None:
    """The matter goes before the board on Tuesday."""
    bodies = _bodies(document, objects(document, verb, {"before", "to"}))
    before = any(c.lower_ == "before" for c in verb.children)
    if not before or not bodies or not any(t.ent_type_ == "DATE" for t in verb.subtree) or verb.tag_ == "VBD":
        return None
    return Candidate(verb, "scheduled", "meeting.goes-before", 0.5, bodies)


def _toured(document: Document, verb: Token) -> Candidate | None:
    status, above = st.governed(verb)
    guests = objects(document, verb, {"with"})
    if status in {"rejected", "requested", "proposed"} and above is not None:
        who = _asked(document, above, verb)
        one = Candidate(verb, status, f"meeting.{status}-to-tour", 0.5, [*who, *guests])
        if status == "rejected":
            one.declined_by = subjects(document, above)
        return one if who else None
    guests = guests or [r for c in verb.children if c.dep_ in {"dobj", "obj"} for r in objects(document, c, {"with"})]
    if guests and st.tense(verb) == "held":
        return Candidate(verb, "held", "meeting.toured-with", 0.6, [*subjects(document, verb), *guests])
    return None
