"""Who is asked: from the wording, the letter, the quotation, or the ask before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.grammar import WRITING, child
from loaders.extraction.demands.papers import PRONOUNS, delivered, is_paper
from loaders.extraction.demands.referents import asked_before, asked_last, body_of_members, refer
from loaders.extraction.demands.undirected import counterpart, put_to, undirected

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import Demand

OPEN = {"demand.modal-done", "demand.verb-that"}
"""Rules whose wording leaves open who is to act ("that he be fired")."""


def targets(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    """Those asked to act; empty where the text does not settle it."""
    if ask.target is not None:
        return _worded(document, ask, ask.target, letter, before)
    if ask.rule in OPEN or (ask.asked_is_asker and ask.target is None):
        return undirected(document, ask, letter, before)
    if ask.rule == "demand.imperative" and document.printed_at(ask.trigger.idx) is None:
        return _addressed(document, ask, before)
    if not ask.verbal and (inside := _within(document, ask, before)).names:
        return inside
    if letter is not None and document.letters[letter].recipients:
        told = document.letters[letter]
        return Who(told.recipients, (told.evidence,), settled=True)
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None and printed.recipients:
        return Who(printed.recipients, settled=True)
    if (found := put_to(document, ask, before)).names:
        return found
    last = _before(document, ask, before)
    return last if last.names else counterpart(document, ask)


def _worded(document: Document, ask: Ask, target: Token, letter: int | None, before: list[Demand]) -> Who:
    printed = document.printed_at(ask.trigger.idx)
    owner = child(target, "poss")
    yours = target.lower_ in {"you", "your"} or (owner is not None and owner.lower_ == "your")
    if printed is not None and printed.recipients and yours:
        return Who(printed.recipients, settled=True)
    if yours and letter is not None and document.letters[letter].recipients:
        told = document.letters[letter]
        return Who(told.recipients, (told.evidence,), settled=True)
    phrase = _told_to(ask) or _written_to(ask) or target
    found = refer(document, phrase, before)
    if not found.settled and (body := body_of_members(document, phrase)).names:
        return body
    if found.names and not (yours and not found.settled):
        return found
    if letter is not None and (target.lower_ in PRONOUNS or yours) and document.letters[letter].recipients:
        told = document.letters[letter]
        return Who(told.recipients, (told.evidence,), settled=True)
    return _before(document, ask, before) if target.lower_ in PRONOUNS else found


def _within(document: Document, ask: Ask, before: list[Demand]) -> Who:
    """Those named in what is asked: "a meeting with the mayor", "an answer from the board"."""
    for token in document.tokens(ask.start, ask.end):
        if token.dep_ != "prep" or (whom := child(token, "pobj")) is None or whom.idx >= ask.end:
            continue
        met = token.lower_ == "with" and any(t.lower_ in MEETINGS for t in document.tokens(ask.start, token.idx))
        resigns = token.lower_ in {"of", "from"} and token.head.lemma_ in {"resignation", "recusal", "apology"}
        if (
            met
            or resigns
            or (token.lower_ == "from" and token.head.lower_ in GIVEN)
            or (token.lower_ == "by" and token.head.lemma_ in STUDIES)
        ):
            found = refer(document, whom, before)
            if found.settled:
                return found
    return Who()


MEETINGS = {
    "meeting", "meetings", "talks", "sit-down", "sit", "hearing", "conversation", "dialogue", "session", "forum",
    "call", "down", "negotiations", "audience", "appointment", "discussion", "discussions",
}  # fmt: skip
STUDIES = {"investigation", "inquiry", "audit", "review", "probe", "study", "inspection", "intervention", "vote"}
GIVEN = {
    "answer", "answers", "statement", "apology", "response", "explanation", "information", "records", "report", "reply",
    "commitment", "transparency", "accountability", "help", "support", "action", "details",
}  # fmt: skip


def _addressed(document: Document, ask: Ask, before: list[Demand]) -> Who:
    """Whom quoted orders are told to, as the same paragraph says ("she told the board")."""
    paragraph = document.paragraph_at(ask.trigger.idx)
    for token in document.tokens(paragraph.start, paragraph.end):
        if token.lemma_ == "tell" and (whom := child(token, "dobj", "dative")) is not None:
            found = refer(document, whom, before)
            if found.settled or (found := body_of_members(document, whom)).names:
                return found
    return Who()


def _written_to(ask: Ask) -> Token | None:
    """Whom a pronoun means in "wrote to the mayor asking him"."""
    verb = ask.trigger
    if ask.target is None or ask.target.lower_ not in PRONOUNS or verb.tag_ != "VBG":
        return None
    above = verb.head
    for _ in range(4):
        if above.pos_ == "VERB" and above.lemma_ in WRITING:
            break
        above = above.head
    if above.lemma_ not in WRITING or above.i > verb.i:
        return None
    to = next((t for t in above.subtree if t.lower_ == "to" and t.dep_ in {"prep", "dative"} and t.i < verb.i), None)
    whom = child(to, "pobj") if to is not None else child(above, "dobj", "dative")
    return whom if whom is not None and whom.i < verb.i and not is_paper(whom) else None


def _told_to(ask: Ask) -> Token | None:
    """Whom a pronoun under "tell" means ("told trustees they should")."""
    if ask.target is None or ask.target.lower_ not in PRONOUNS:
        return None
    for above in ask.trigger.ancestors:
        if above.lemma_ == "tell":
            return child(above, "dobj", "dative")
    return None


def _before(document: Document, ask: Ask, before: list[Demand]) -> Who:
    same = asked_before(document, ask.trigger.idx, ask.demanders.names, before)
    if same.names:
        return same
    if ask.rule == "demand.list-item" or ask.rule.startswith("demand.noun"):
        _, whom = delivered(document, ask.trigger.idx, before)
        if whom.names:
            return whom
    return asked_last(document, ask.trigger.idx, before)
