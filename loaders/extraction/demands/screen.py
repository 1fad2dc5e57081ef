"""Which candidates are no demands: appeals to the public, asks without anyone who asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.nouns import ANSWERING
from loaders.extraction.demands.papers import worded_asker
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from loaders.extraction.demands.asking import Ask
    from loaders.extraction.document import Document

FEEDBACK = re.compile(r"\b(?:for|to)\s+comment\b|\bcomment(?:s|ed)?\b$|^comment", re.IGNORECASE)


def is_ask(document: Document, ask: Ask) -> bool:
    """Whether the candidate, its slots settled, is a demand."""
    words_asked = document.text[ask.start : ask.end]
    if not ask.demanders.names or FEEDBACK.search(words_asked) or not re.search(r"\w{4,}|\b[A-Z]{2,}", words_asked):
        return False
    return not (
        _to_public(ask) or _vague(document, ask) or _statute(ask) or (not ask.demanders.settled and not _people(ask))
    )


def _to_public(ask: Ask) -> bool:
    """Whether it is an appeal to the public."""
    if ask.targets.settled or (ask.trigger.pos_ == "NOUN" and ask.trigger.head.lemma_ in ANSWERING):
        return False  # (somebody turned down the request that drivers wait)
    if ask.target is not None and ask.target.lower_ in words("public_nouns"):
        return True
    return bool(ask.targets.names) and _public(ask.targets.names)


def _vague(document: Document, ask: Ask) -> bool:
    """Whether nobody in particular asks or is asked, where the wording needs somebody."""
    if ask.rule == "demand.modal-done":
        return not _somebody(document, ask)
    if ask.targets.settled:
        return False
    if ask.rule == "demand.modal" or ask.trigger.lemma_ == "need":
        return not _body(ask)
    order = ask.trigger.lemma_ in ORDERS and ask.rule.startswith("demand.verb")
    return order and not ask.demanders.settled and not _body(ask) and not _named(ask)


def _statute(ask: Ask) -> bool:
    """Whether a law or a plan "asks", which is no demand."""
    if ask.trigger.dep_ in {"acl", "relcl"} and LAW.fullmatch(ask.trigger.head.lower_) and not ask.demanders.settled:
        return True
    return not ask.demanders.settled and any(LAW.search(name) for name in ask.demanders.names)


ORDERS = {"tell", "order", "direct", "instruct", "invite", "command", "beg", "want"}


def _named(ask: Ask) -> bool:
    """Whether the words for those who ask are a name or an office."""
    token = worded_asker(ask)
    return token is not None and (token.pos_ == "PROPN" or token.lower_ in words("body_nouns") | words("group_nouns"))


def _body(ask: Ask) -> bool:
    """Whether those who should act are a body or an office, named or not ("the district must")."""
    target = ask.target
    return (
        target is not None
        and target.lower_ in words("body_nouns") | words("member_nouns")
        and any(t.lower_ in {"the", "our"} for t in target.lefts)
    )


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


def _people(ask: Ask) -> bool:
    """Whether the words for those who ask can mean people or a body, not "this language" or "the situation"."""
    token = worded_asker(ask)
    if token is None:
        return True
    return token.pos_ in {"PROPN", "PRON"} or token.lemma_.lower() not in words("things_not_people")


def _public(names: tuple[str, ...]) -> bool:
    public = words("public_nouns")
    return all(set(re.findall(r"[A-Za-z]+", name)[-1:]) & public for name in names)
