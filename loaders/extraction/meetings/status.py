"""Tense, modality and negation around a verb to a meeting's status."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from ontology.facts import MeetingStatus

REQUEST = {
    "ask",
    "beg",
    "call",
    "demand",
    "implore",
    "need",
    "plead",
    "press",
    "push",
    "request",
    "seek",
    "urge",
    "want",
}
REQUEST_NOUNS = {"appeal", "call", "demand", "plea", "request"}
OFFER = {"float", "invite", "offer", "propose", "suggest", "volunteer"}
OFFER_NOUNS = {"invitation", "invite", "offer", "proposal", "suggestion"}
REFUSE = {"boycott", "decline", "rebuff", "refuse", "reject", "spurn", "turn"}
WILLING = {"eager", "glad", "happy", "open", "prepared", "ready", "willing"}
AGREE = {"agree", "arrange", "expect", "hope", "intend", "plan", "promise", "schedule", "set"}
CANCEL = {"call", "cancel", "postpone", "scrap"}
HABIT = {"always", "annually", "monthly", "often", "quarterly", "regularly", "routinely", "usually", "weekly"}
MOVES = {"come", "drive", "fly", "gather", "go", "return", "sit", "stop", "travel", "turn", "walk"}
MUST = {"must", "ought", "should"}
TIMES = {"after", "before", "once", "since", "till", "until", "when", "while"}
WILL = {"'ll", "’ll", "shall", "will", "wo"}


def auxiliaries(verb: Token) -> set[str]:
    """The lower-case auxiliaries and modals of a verb."""
    return {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}


def negated(verb: Token) -> bool:
    """Whether "not", "never" or "n't" hangs on the verb."""
    return any(child.dep_ == "neg" or child.lower_ == "never" for child in verb.children)


def turned_down(verb: Token) -> bool:
    """Whether the verb is a refusing one ("turn" only with "down")."""
    if verb.lemma_ == "turn":
        return any(child.lower_ == "down" for child in verb.children)
    return verb.lemma_ in REFUSE


def called_off(verb: Token) -> bool:
    """Whether the verb cancels ("call" only with "off")."""
    if verb.lemma_ == "call":
        return any(child.lower_ == "off" for child in verb.children)
    return verb.lemma_ in CANCEL


def tense(verb: Token) -> MeetingStatus | None:
    """Held, scheduled, requested or proposed as the finite verb says; None where nothing happened or it is a habit."""
    helpers = auxiliaries(verb)
    if negated(verb):
        return "rejected" if helpers & (WILL | {"would"}) else None
    if any(token.lemma_ in HABIT or token.lower_ in {"each", "every"} for token in verb.subtree):
        return None
    if helpers & MUST or (verb.dep_ == "xcomp" and verb.head.lower_ == "ought"):
        return "requested"
    if helpers & WILL or _going(verb):
        return "scheduled"
    if helpers & {"could", "may", "might", "would"}:
        return "proposed"
    if not helpers - {"to"} and verb.tag_ in {"VB", "VBG"}:
        return _purpose(verb) if verb.tag_ == "VB" else _alongside(verb)
    if verb.tag_ in {"VBD", "VBN"} or helpers & {"had", "has", "have", "was", "were", "did"}:
        return "held"
    if verb.tag_ in {"VBZ", "VBP", "VBG"}:
        return "scheduled"
    return None


def _purpose(verb: Token) -> MeetingStatus | None:
    """Flew down to meet with: the infinitive of purpose shares the tense of the verb above it."""
    above = verb.head
    if verb.dep_ in {"xcomp", "advcl"} and above.pos_ == "VERB" and "to" in auxiliaries(verb) and above != verb:
        return tense(above) if above.lemma_ in MOVES else None
    return None


def _alongside(verb: Token) -> MeetingStatus | None:
    """A participle ("meeting in Bartley") shares the tense of the clause it hangs on."""
    above = verb.head
    while above.pos_ not in {"VERB", "AUX"} and above.head != above:
        above = above.head
    if above == verb or above.pos_ not in {"VERB", "AUX"} or above.tag_ == "VBG":
        return "scheduled"
    return tense(above)


def _going(verb: Token) -> bool:
    head = verb.head
    return verb.dep_ == "xcomp" and head.lower_ in {"going", "due", "set", "slated", "scheduled", "expected"}


def governed(verb: Token) -> tuple[MeetingStatus | None, Token | None]:
    """The status that the verb above an infinitive gives ("refused to meet"), with that verb; else (None, None)."""
    head = verb.head
    if head == verb or verb.dep_ not in {"xcomp", "ccomp", "acl", "advcl", "pcomp"} or _says_when(verb):
        return None, None
    if head.pos_ == "NOUN":
        return _by_noun(head)
    if head.pos_ == "ADJ":
        return ("proposed", head) if head.lower_ in WILLING else (None, None)
    if turned_down(head) and head.lemma_ != "turn":
        return "rejected", head
    if negated(head) and head.lemma_ in AGREE | REQUEST | {"want"}:
        return "rejected", head
    if head.lemma_ in REQUEST:
        return "requested", head
    if head.lemma_ in OFFER:
        return "proposed", head
    if head.lemma_ in AGREE:
        return "scheduled", head
    return None, None


def _says_when(verb: Token) -> bool:
    """Whether a finite clause only says when something else is wanted: they want an answer before the board meets."""
    # The words between are looked at as they stand: the parser takes "an answer before the board" for who meets.
    between = verb.doc[verb.head.i + 1 : verb.i]
    return verb.tag_ in {"VBZ", "VBP", "VBD"} and any(token.lower_ in TIMES for token in between)


def _by_noun(noun: Token) -> tuple[MeetingStatus | None, Token | None]:
    above = noun.head
    if noun.lemma_ in REQUEST_NOUNS | OFFER_NOUNS:
        if above.pos_ == "VERB" and (turned_down(above) or above.lemma_ in {"deny", "ignore"}):
            return "rejected", above
        return ("requested" if noun.lemma_ in REQUEST_NOUNS else "proposed"), above
    return None, None
