"""Names in the text to actors: people, organizations, their short forms, roles and kinds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import table

if TYPE_CHECKING:
    from loaders.extraction.document import Document

QUIET = {"metadata", "byline"}


def build_cast(document: Document) -> None:
    """Find the actors and every place that names them."""
    cast = Cast(document)
    document.who = cast
    for entity in document.parse.ents:
        paragraph = document.paragraph_at(entity.start_char)
        if paragraph.kind in QUIET or entity.start_char < paragraph.body_start:
            continue
        name = re.sub(r"^(?:the|The)\s+|['’]s$", "", entity.text).strip()
        start = entity.start_char + entity.text.index(name) if name in entity.text else entity.start_char
        if entity.label_ == "PERSON":
            _person(cast, name, start)
        elif entity.label_ == "ORG":
            _organization(cast, name, start)


def _person(cast: Cast, name: str, start: int) -> None:
    words = name.split()
    actor = next((a for a in cast.actors if a.is_person and (a.name == name or a.name.split()[-1] == words[-1])), None)
    if actor is None:
        actor = Actor(name, is_person=True, rule="person.ner")
        cast.actors.append(actor)
    elif actor.name != name and name not in actor.aliases:
        actor.aliases.append(name)
    _note(cast, actor, start, name)
    _role_before(cast, actor, start)


def _role_before(cast: Cast, actor: Actor, start: int) -> None:
    if actor.role:
        return
    before = cast.document.text[max(0, start - 40) : start]
    for title, office in sorted(table("titles").items(), key=lambda item: -len(item[0])):
        if before.rstrip().endswith(title) and office != "honorific":
            actor.role, actor.official = title, office == "official"
            at = start - len(before) + before.rstrip().rfind(title)
            actor.role_span = cast.document.span(at, at + len(title))
            return


def _organization(cast: Cast, name: str, start: int) -> None:
    actor = next((a for a in cast.actors if not a.is_person and name in (a.name, a.acronym, *a.aliases)), None)
    if actor is None:
        kind = table("organization_heads").get(name.rsplit(maxsplit=1)[-1].lower(), "other")
        actor = Actor(name, is_person=False, kind=kind, rule="organization.ner")  # type: ignore[arg-type]
        cast.actors.append(actor)
    _note(cast, actor, start, name)


def _note(cast: Cast, actor: Actor, start: int, name: str) -> None:
    actor.mentions.append(cast.document.span(start, start + len(name)))
    for at in range(start, start + len(name)):
        cast.by_offset.setdefault(at, actor)
