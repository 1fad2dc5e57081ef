"""Persons meant by their role: "the sheriff", "the DA", "the former councillor", also where they are named later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor
from loaders.extraction.lexicon import table
from loaders.extraction.naming.vocabulary import fold, head_kind
from loaders.extraction.reference.index import Index, Mention
from loaders.extraction.reference.nouns import means_body, means_person
from loaders.extraction.reference.phrases import definite, phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

LEAD = re.compile(r"^(?:the|this|that|his|her|its|their|our|a|an)\b ?")
FAR = 8
"""How many sentences back one of several holders of a role may stand."""


def holder(index: Index, token: Token) -> Mention | None:
    """The person whose role a definite phrase names."""
    if not means_person(token) or not _points_back(token):
        return None
    start, end = phrase(token)
    said = LEAD.sub("", fold(index.cast.document.text[start:end]))
    if any(mention.actor.is_person for mention in index.within(start, end)):
        return None
    persons = [actor for actor in index.cast.actors if actor.is_person and actor.mentions]
    holders = [actor for actor in persons if _holds(actor.role, token.lower_)]
    holders = holders or [a for a in persons if not a.role and _holds(a.known_role, token.lower_)]
    holders = [actor for actor in holders if ("former" in said or "then-" in said) <= _was(actor)]
    holders = [actor for actor in holders if _of_field(actor, token)]
    better = [actor for actor in holders if _modified(index, actor, token)]
    owned = any(child.dep_ == "poss" for child in token.children)
    if owned and not better:
        return None
    return _last_named(index, better or holders, token.idx)


def _points_back(token: Token) -> bool:
    return definite(token) or (token.text[:1].isupper() and not any(c.dep_ == "det" for c in token.children))


def _was(actor: Actor) -> bool:
    return bool(re.search(r"\b(?:former|retired|then|ex)\b", fold(actor.role or "")))


def _holds(said: str | None, word: str) -> bool:
    role = fold(said or "").replace(".", "")
    if not role:
        return False
    word = word.replace("’", "'")
    forms = table("role_synonyms").get(word, word).split("|")
    return any(re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])(?! of staff)", role) for form in forms)


def _of_field(actor: Actor, token: Token) -> bool:
    """Whether a role has the field behind the noun, if both have one (a chief executive is no chief of staff)."""
    fields = [noun for of in token.children if of.lower_ == "of" for noun in of.children if noun.pos_ == "NOUN"]
    role = fold(actor.role or actor.known_role or "").split()
    if not fields or len(role) < 2 or fields[0].text[0].isupper():  # noqa: PLR2004 (a head alone)
        return True
    field = fields[0].lower_
    if head_kind(field) is not None or means_body(fields[0]):
        return True  # (the chief executive of the charity)
    said = (*role, *fold(actor.organization or "").split())
    return field.removesuffix("s") in {word.removesuffix("s") for word in said}


def _modified(index: Index, actor: Actor, token: Token) -> bool:
    """Whether role or body of a person has the words in front of the noun ("housing minister", "the board's chair")."""
    start, _ = phrase(token)
    before = [word for word in token.doc[token.i - 6 if token.i > 6 else 0 : token.i] if word.idx >= start]  # noqa: PLR2004
    content = [word for word in before if word.pos_ in {"NOUN", "PROPN", "ADJ"} and word.lower_ != "former"]
    if not content:
        return False
    body = actor.organization or actor.known_body
    known = fold(f"{actor.role or actor.known_role or ''} {body or ''}").split()
    bodies = {mention.actor.name for mention in index.within(start, token.idx)}
    return body in bodies or all(word.lower_ in known for word in content)


def _last_named(index: Index, actors: list[Actor], offset: int) -> Mention | None:
    """The one of several who was named last; the only one may also be named later."""
    if not actors:
        return None
    wanted = {id(actor) for actor in actors}
    here = index.cast.document.sentence_at(offset).index
    for mention in reversed(index.before(offset)):
        if here - mention.sentence > FAR and len(actors) > 1:
            return None
        if id(mention.actor) in wanted:
            return mention
    if len(actors) > 1:
        return None
    return next((mention for mention in index.mentions if mention.actor is actors[0]), None)
