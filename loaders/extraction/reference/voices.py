"""First and second persons: the quote's speaker, the two sides of a printed letter, the body whose paper it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Reference
from loaders.extraction.reference.index import Index

if TYPE_CHECKING:
    from spacy.tokens import Token

ONE = {"i", "me", "my", "mine", "myself"}
FIRST = ONE | {"we", "us", "our", "ours", "ourselves"}
SECOND = {"you", "your", "yours"}
OWN_VOICE = 3
"""So many first persons outside quotes show that the article speaks for its publisher."""


def voice(index: Index, token: Token) -> Reference:
    """Whom "I", "we", "you" mean."""
    first = token.lower_ in FIRST
    document = index.cast.document
    printed = document.printed_at(token.idx)
    quote = document.quote_at(token.idx)
    if printed is not None and (quote is None or printed.start >= quote.start or printed.end <= quote.end):
        names = printed.senders if first else printed.recipients
        if first and len(names) == 1 and token.lower_ not in ONE:
            names = _with_body(index, names[0])
        return Reference(names, settled=bool(names))
    if quote is not None:
        if first and quote.speaker:
            names = (quote.speaker,) if token.lower_ in ONE else _with_body(index, quote.speaker)
            return Reference(names, settled=index.cast.named(quote.speaker) is not None)
        return Reference(())
    publisher = own_voice(index) if first and token.lower_ not in ONE else None
    return Reference((publisher.name,), settled=True) if publisher is not None else Reference(())


def _with_body(index: Index, name: str) -> tuple[str, ...]:
    """Who says "we" for a group: the person and the group."""
    speaker = index.cast.named(name)
    if speaker is None or not speaker.is_person or speaker.official or not speaker.organization:
        return (name,)
    body = index.cast.named(speaker.organization)
    return (name, body.name) if body is not None and body.kind in {"union", "advocacy", "company"} else (name,)


def own_voice(index: Index) -> Actor | None:
    """The body that an article speaks for: one that says "we" outside quotes, by its first lines."""
    document = index.cast.document
    if index.said_we < OWN_VOICE:
        return None
    head = document.paragraphs[min(2, len(document.paragraphs) - 1)].end
    first = next(
        (m for m in index.within(0, head) if not m.actor.is_person and m.actor.kind in {"union", "advocacy"}), None
    )
    return first.actor if first is not None else None
