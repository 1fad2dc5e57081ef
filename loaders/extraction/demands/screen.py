"""Which candidates are no demands: appeals to the public, asks without anyone who asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from loaders.extraction.demands.asking import Ask
    from loaders.extraction.document import Document

FEEDBACK = re.compile(r"\b(?:for|to)\s+comment\b|\bcomment(?:s|ed)?\b$|^comment", re.IGNORECASE)


def is_ask(document: Document, ask: Ask) -> bool:
    """Whether the candidate, its slots settled, is a demand."""
    if not ask.demanders.names:
        return False
    if ask.targets.names and not ask.targets.settled and _public(ask.targets.names):
        return False
    if ask.rule == "demand.modal" and not ask.targets.settled and not _body(ask):
        return False
    open_ended = not ask.demanders.settled and not ask.targets.settled and not _body(ask)
    if open_ended and ask.trigger.lemma_ in ORDERS and ask.rule.startswith("demand.verb"):
        return False
    if ask.rule == "demand.modal-done" and not _somebody(document, ask):
        return False
    if ask.target is not None and ask.trigger.lemma_ == "need" and not ask.targets.settled:
        return False
    if any(LAW.search(name) for name in ask.demanders.names if not ask.demanders.settled):
        return False
    if ask.trigger.dep_ in {"acl", "relcl"} and LAW.fullmatch(ask.trigger.head.lower_):
        return False
    if not ask.demanders.settled and not _people(ask.demanders.names):
        return False
    if not re.search(r"\w{4,}|\b[A-Z]{2,}", document.text[ask.start : ask.end]):
        return False
    return not FEEDBACK.search(document.text[ask.start : ask.end])


ORDERS = {"tell", "order", "direct", "instruct", "invite", "command", "beg", "want"}


def _body(ask: Ask) -> bool:
    """Whether those who should act are a body or an office, named or not ("the district must")."""
    target = ask.target
    return target is not None and target.lower_ in words("body_nouns") and any(t.lower_ in {"the", "our"} for t in target.lefts)


LAW = re.compile(
    r"\b(?:resolution|bill|act|law|ordinance|amendment|legislation|rule|policy|measure|budget|statute|program|agreement"
    r"|provision|code|constitution)\b",
    re.IGNORECASE,
)


def _somebody(document: Document, ask: Ask) -> bool:
    """Whether what must be done is done to somebody named, or is a step against somebody ("be taken off patrol")."""
    first = document.tokens(ask.start, ask.end)
    if not first:
        return False
    if any(token.idx in document.cast.by_offset for token in first[:4]):
        return True
    return any(token.lemma_ in STEPS for token in first)


STEPS = {"fire", "suspend", "remove", "charge", "arrest", "prosecute", "reinstate", "take", "discipline", "indict"}


def _people(names: tuple[str, ...]) -> bool:
    """Whether a description can be of people: "residents", "a dozen neighbors", not "this language"."""
    people = words("people_nouns") | words("group_nouns") | words("public_nouns") | words("speaking_for")
    for name in names:
        found = [w.lower() for w in re.findall(r"[A-Za-z-]+", re.split(r" (?:of|from|in|who|on|for|with|at|near|outside|representing|and)\b", name)[0])]
        if re.search(r"\w [A-Z]", name) or re.match(r"[A-Z]{2,}", name):
            return True
        if found and (found[-1] in people or found[-1].rstrip("s") in people or re.match(r"(?i)\d|dozens|hundreds|some|many", name)):
            return True
    return False


def _public(names: tuple[str, ...]) -> bool:
    public = words("public_nouns")
    return all(set(re.findall(r"[A-Za-z]+", name)[-1:]) & public for name in names)
