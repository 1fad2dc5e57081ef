"""Which bodies are listed: those that act, are addressed, are somebody's affiliation, or endorse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast

if TYPE_CHECKING:
    from spacy.tokens import Token

STRONG = {
    "organization.head",
    "organization.head-of",
    "organization.known",
    "organization.start",
    "organization.local",
    "organization.the-group",
    "organization.apposition",
    "organization.membership",
    "organization.numbered",
}
IDLE = {"be", "have", "become", "remain", "include", "stand", "sit", "lie"}


def decide(cast: Cast) -> None:
    """Set `listed` of every body."""
    affiliations = {actor.organization for actor in cast.actors if actor.is_person and actor.organization}
    for actor in cast.actors:
        if not actor.is_person:
            uses = [use(cast, mention.start, mention.end) for mention in actor.mentions]
            actor.listed = _listed(actor, uses, affiliated=actor.name in affiliations)


def use(cast: Cast, start: int, end: int) -> str:
    """What a mention does in its sentence: agent, patient, addressed, by, owner, of, place, part, other."""
    tokens = cast.document.tokens(start, end)
    if not tokens:
        return "other"
    inside = {token.i for token in tokens}
    head = next((token for token in tokens if token.head.i not in inside or token.head is token), tokens[-1])
    return _use_of(head)


def _use_of(head: Token) -> str:
    steps = 0
    while head.dep_ in {"conj", "appos"} and steps < 6:  # noqa: PLR2004 (long lists end somewhere)
        head = head.head
        steps += 1
    if head.dep_ in {"nsubj", "csubj"}:
        return "idle" if head.head.lemma_ in IDLE else "agent"
    if head.dep_ == "nsubjpass":
        return "patient"
    if head.dep_ in {"dobj", "dative", "iobj"}:
        return "addressed"
    if head.dep_ == "agent":
        return "by"
    if head.dep_ == "poss":
        return "owner"
    if head.dep_ == "compound":
        return "part"
    if head.dep_ == "pobj":
        return _preposition(head.head)
    return "other"


def _preposition(token: Token) -> str:
    word = token.lower_
    if word == "by":
        return "by"
    if word in {"to", "with", "from", "for", "against", "on"}:
        return word
    return "of" if word == "of" else "place"


def _listed(actor: Actor, uses: list[str], *, affiliated: bool) -> bool:
    acts = sum(one in {"agent", "by"} for one in uses)
    reached = sum(one in {"addressed", "to", "patient", "with", "from"} for one in uses)
    if affiliated and actor.rule != "organization.jurisdiction":
        return True
    if actor.rule == "organization.jurisdiction":
        return acts > 1 or (acts > 0 and reached > 0)
    if actor.rule == "organization.generic":
        return acts > 0
    if actor.rule in STRONG:
        return acts + reached > 0 or any(one in {"other", "owner", "for", "against", "on"} for one in uses)
    return acts > 0
