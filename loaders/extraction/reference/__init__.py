"""From a noun phrase's head to the actors it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Cast, Reference
from loaders.extraction.reference.bodies import body_meant, retaken
from loaders.extraction.reference.groups import members
from loaders.extraction.reference.index import Index, Mention, index_of
from loaders.extraction.reference.joined import conjuncts, whole, whole_word
from loaders.extraction.reference.lists import listed_with
from loaders.extraction.reference.names import named_beside, stood_for
from loaders.extraction.reference.nouns import means_thing
from loaders.extraction.reference.persons import GENDER, person_meant
from loaders.extraction.reference.phrases import bare, definite, described, phrase
from loaders.extraction.reference.roles import holder
from loaders.extraction.reference.things import IT, THEY, antecedent, relative_head
from loaders.extraction.reference.voices import FIRST, SECOND, own_voice, voice

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["phrase", "resolve"]

OTHERS = re.compile(r"(?:(.{2,60}?),? and )?(?:several |many |some |two |three )?other [a-z][a-z -]+")
RELATIVE = {"who", "which", "that", "whom", "whose"}
NOBODY = {
    "someone", "somebody", "anyone", "anybody", "nobody", "everyone", "everybody", "none", "nothing", "anything",
    "there", "what", "one", "ones", "others", "something",
}  # fmt: skip


def resolve(cast: Cast, token: Token) -> Reference:
    """See Cast.refer."""
    index = index_of(cast)
    token = whole_word(token)
    heads = (token, *conjuncts(index, token))
    parts = [_one(index, head) for head in heads]
    if len(parts) > 1 and not any(part.settled for part in parts) and (text := whole(index, heads)):
        return Reference((text,))
    names = _without_others(cast, tuple(dict.fromkeys(name for part in parts for name in part.names)))
    spans = tuple(span for part in parts for span in part.spans)
    return Reference(names, spans, bool(names) and all(part.settled for part in parts))


def _without_others(cast: Cast, names: tuple[str, ...]) -> tuple[str, ...]:
    """Names without the unnamed rest beside them: "Doe and other officials" means Doe."""
    kept: list[str] = []
    for name in names:
        match = OTHERS.fullmatch(name)
        told = match[1] if match else None
        actor = next((a for a in cast.actors if told and told in (a.name, *a.aliases)), None)
        if actor is not None:
            kept.append(actor.name)
        elif match is None or told or len(names) == 1:
            kept.append(name)
    return tuple(dict.fromkeys(kept))


def _one(index: Index, token: Token) -> Reference:
    """One noun phrase; circles ("they" for "their") end in nothing."""
    if token.i in index.busy:
        return Reference(())
    if token.lower_ in FIRST or token.lower_ in SECOND:
        return voice(index, token)
    index.busy.add(token.i)
    try:
        return _pronoun(index, token) or _noun(index, token)
    finally:
        index.busy.discard(token.i)


def _pronoun(index: Index, token: Token) -> Reference | None:
    word = token.lower_
    if word in NOBODY:
        return Reference(())
    if word in GENDER:
        actor = person_meant(index, token)
        if actor is None:
            return Reference(())
        before = [mention for mention in index.before(token.idx) if mention.actor is actor]
        return Reference((actor.name,), (index.span(before[-1]),) if before else (), settled=True)
    if word in IT | THEY:
        return _taken_up(index, antecedent(index, token), several=word in THEY)
    if word in RELATIVE and token.tag_ in {"WP", "WDT", "WP$", "IN"}:
        return _taken_up(index, relative_head(token))
    return Reference(()) if token.pos_ == "PRON" else None


def _taken_up(index: Index, head: Token | None, *, several: bool = False) -> Reference:
    if head is None or head.lower_ in RELATIVE:
        return Reference(())
    found = resolve(index.cast, head)
    listed = listed_with(index, head)
    if several and listed is not None:
        names = tuple(actor.name for actor in listed.members)
        return Reference(names, (index.cast.document.span(listed.start, listed.end),), settled=True)
    start, end = phrase(head)
    if several and not found.settled and definite(head) and bare(head) and end == head.idx + len(head.text):
        return Reference(())
    return Reference(found.names, (index.cast.document.span(start, end), *found.spans), found.settled)


def _noun(index: Index, token: Token) -> Reference:
    own = index.cast.by_offset.get(token.idx)
    if own is not None:
        again = retaken(index, token)
        return Reference(((again or own).name,), settled=True)
    if token.pos_ not in {"NOUN", "PROPN", "NUM", "ADJ"}:
        return Reference(())
    for way in (named_beside, holder, body_meant):
        mention = way(index, token)
        if mention is not None:
            return Reference((mention.actor.name,), (index.span(mention),), settled=True)
    spoken = _stood_for(index, token)
    if spoken is not None:
        return spoken
    several = members(index, token)
    if several is not None:
        return several
    inside = _inside(index, token)
    if inside is not None:
        return Reference((inside.actor.name,), settled=True)
    text = described(token) if not means_thing(token) else ""
    return Reference((text,)) if text else Reference(())


def _inside(index: Index, token: Token) -> Mention | None:
    """The person whose title or honour a proper noun is: "Ann Roe TD"."""
    if token.pos_ != "PROPN":
        return None
    start, end = phrase(token)
    found = [mention for mention in index.within(start, end) if mention.actor.is_person and not mention.owns]
    beside = len(found) == 1 and (found[0].end == token.idx - 1 or found[0].start == token.idx + len(token.text) + 1)
    return found[0] if beside else None


def _stood_for(index: Index, token: Token) -> Reference | None:
    found: tuple[Mention, ...] = stood_for(index, token)
    if found:
        return Reference(tuple(mention.actor.name for mention in found), settled=True)
    owner = next((child for child in token.children if child.dep_ == "poss"), None)
    if owner is None:
        return None
    if token.lower_ in {"office", "staff"}:
        meant = resolve(index.cast, owner)
        return meant if meant.settled and len(meant.names) == 1 else None
    if token.lower_ == "committee" and owner.lower_ in {"your", "our"} and (publisher := own_voice(index)) is not None:
        return Reference((publisher.name,), tuple(publisher.mentions[:1]), settled=True)
    return None
