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
    plain = bare(token) or any(child.dep_ == "poss" for child in token.children)
    if not fitting and plain:
        fitting = [
            actor
            for actor in index.cast.actors
            if not actor.is_person and actor.kind in kinds and not PUBLIC.search(fold(actor.name))
        ]
    return _nearest(index, fitting, token) if fitting else None


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
