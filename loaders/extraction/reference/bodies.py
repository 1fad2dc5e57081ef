"""Bodies meant by what they are: "the company", "their landlord", "the union that represents the officers"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor
from loaders.extraction.lexicon import table
from loaders.extraction.naming.vocabulary import fold
from loaders.extraction.reference.index import Index, Mention
from loaders.extraction.reference.nouns import means_body
from loaders.extraction.reference.phrases import bare, definite

if TYPE_CHECKING:
    from spacy.tokens import Token

AHEAD = 3
"""How many sentences later the body may be named for the first time."""
PUBLIC = re.compile(
    r"\b(?:board|council|commission|committee|county|city|congress|senate|house|court|legislature|caucus|assembly)\b"
)


def body_meant(index: Index, token: Token) -> Mention | None:
    """The body that a definite noun takes up again, or announces."""
    if not means_body(token) or not definite(token):
        return None
    fitting = [actor for actor in index.cast.actors if not actor.is_person and _ends(actor, token.lower_)]
    kinds = table("body_kinds").get(token.lower_, "").split(",")
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    if owner is not None and (owner.tag_ != "PRP$" or not kinds[0]):
        return None
    plain = bare(token) or owner is not None
    if not fitting and plain:
        fitting = [
            actor
            for actor in index.cast.actors
            if not actor.is_person
            and actor.kind in kinds
            and actor.rule != "organization.jurisdiction"
            and not PUBLIC.search(fold(actor.name))
        ]
    return _nearest(index, fitting, token) if fitting else None


def retaken(index: Index, token: Token) -> Actor | None:
    """For a company, group or the like named by its kind alone: the one most spoken of among those that fit."""
    own = index.at(token)
    if own is None or not own.described or table("body_kinds").get(token.lower_, "").split(",")[0] != "company":
        return None
    if own.start not in index.retaken:
        index.retaken[own.start] = _most_spoken_of(index, own, token.lower_)
    return index.retaken[own.start]


def _most_spoken_of(index: Index, own: Mention, head: str) -> Actor | None:
    kind = table("body_kinds")[head].split(",")[0]
    scores: dict[int, tuple[float, Actor]] = {}
    for mention in index.before(own.start):
        actor, score = mention.actor, -0.5 * (own.sentence - mention.sentence)
        if mention.described:
            again = index.retaken.get(mention.start)
            if again is None:
                continue
            actor, score = again, score + 0.3
        if actor.is_person or actor.rule == "organization.jurisdiction" or PUBLIC.search(fold(actor.name)):
            continue
        named = _ends(actor, head)
        if actor.kind != kind and not named and not _may_be(index, mention):
            continue
        score += mention.subject - 0.5 * mention.owns - 0.5 * (actor.kind != kind and not named)
        previous = scores.get(id(actor), (-99.0, actor))[0]
        scores[id(actor)] = (max(previous, score) + 0.3, actor)
    best = max(scores.values(), key=lambda entry: entry[0], default=None)
    return best[1] if best is not None else None


def _may_be(index: Index, mention: Mention) -> bool:
    """Whether a name of unknown kind, in more than one word, is not told as a place."""
    if (mention.actor.kind, mention.actor.rule) != ("other", "organization.label") or " " not in mention.actor.name:
        return False
    before = index.cast.document.parse[mention.first - 1].lower_ if mention.first else ""
    return before not in {"in", "at", "near", "around", "outside"}


def _ends(actor: Actor, head: str) -> bool:
    """Whether a body's own name has this head, as "Center" in "Center for Rights"."""
    parts: list[str] = re.findall(r"[\w'-]+", fold(actor.name))
    tail = next((at for at, part in enumerate(parts) if at and part in {"of", "for", "on"}), len(parts))
    return bool(parts) and head in {parts[tail - 1], parts[-1]}


def _nearest(index: Index, actors: list[Actor], token: Token) -> Mention | None:
    wanted = {id(actor) for actor in actors}
    for mention in reversed(index.before(token.idx)):
        if id(mention.actor) in wanted:
            return mention
    if len(actors) > 1:
        return None
    here = index.cast.document.sentence_at(token.idx).index
    later = next(
        (mention for mention in index.within(token.idx, len(index.cast.document.text)) if id(mention.actor) in wanted),
        None,
    )
    return later if later is not None and later.sentence - here <= AHEAD else None
