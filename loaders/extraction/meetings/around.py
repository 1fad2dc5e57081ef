"""Who is spoken of around a meeting: the actors of its sentence, and the body that the text is about just there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.cast import Reference

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document

BODIES = {
    "aldermen",
    "alderpersons",
    "assembly",
    "authority",
    "board",
    "cabinet",
    "commission",
    "commissioners",
    "committee",
    "corporation",
    "council",
    "councillors",
    "councilors",
    "court",
    "directors",
    "governors",
    "legislature",
    "panel",
    "parliament",
    "regents",
    "select board",
    "selectboard",
    "selectmen",
    "senate",
    "subcommittee",
    "supervisors",
    "task",
    "trustees",
}
COURTS = {"supreme", "circuit", "appeals", "district"}
BACK = 6


def everyone(document: Document, start: int, end: int) -> list[Reference]:
    """All actors named between two offsets, those who are only passing names left out."""
    return [
        Reference((actor.name,), (), settled=True)
        for actor in document.cast.mentioned(start, end)
        if actor.listed and actor.kind != "media"
    ]


def sits(actor: Actor) -> bool:
    """Whether an actor is a body that holds sittings, by the nouns of its name."""
    if actor.is_person or actor.kind in {"company", "media"}:
        return False
    nouns = set(actor.name.lower().replace(",", " ").split())
    return bool(nouns & BODIES) and not ("court" in nouns and nouns & COURTS)


def seated(document: Document, reference: Reference) -> bool:
    """Whether a reference names a body that holds sittings."""
    return any((a := document.cast.named(name)) is not None and sits(a) for name in reference.names)


def body_near(document: Document, token: Token) -> list[Reference]:
    """The body named last before a word, at most six sentences back; else the first that the text names."""
    here = document.sentence_at(token.idx).index
    for sentence in reversed(document.sentences[max(0, here - BACK) : here + 1]):
        until = token.idx if sentence.index == here else sentence.end
        seated = [actor for actor in document.cast.mentioned(sentence.start, until) if sits(actor)]
        if seated:
            return [Reference((seated[-1].name,), (), settled=True)]
    first = min((a for a in document.cast.actors if sits(a) and a.mentions), key=_first, default=None)
    return [Reference((first.name,), (), settled=True)] if first is not None else []


def _first(actor: Actor) -> int:
    return actor.mentions[0].start
