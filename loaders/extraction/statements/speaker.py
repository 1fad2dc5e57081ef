"""From the words beside a verb of saying to the one who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.reference import phrase
from loaders.extraction.reference.index import index_of
from loaders.extraction.reference.persons import asked_before
from loaders.extraction.statements.pronouns import antecedent

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document
    from ontology.facts import Span

PRONOUNS = {"he", "she", "they", "it", "who", "we", "i", "him", "her", "them"}
LINKS = {"and", "who", "which", "that", "whose", "with", "but", "as"}
NEAR = 14


@dataclass(frozen=True, slots=True)
class Speaker:
    """A name (or the article's own words), the words elsewhere that settled it, and whether it is an actor's name."""

    name: str
    spans: tuple[Span, ...] = ()
    settled: bool = True


@dataclass(frozen=True, slots=True)
class Mention:
    """An actor named within a run of tokens: its first and last position in the run."""

    actor: Actor
    first: int
    last: int


def speaker_in(document: Document, tokens: list[Token]) -> Speaker | None:
    """The one meant by a noun phrase and what is set beside it ("his sister, Ann Lee,"), read from its left."""
    if not tokens:
        return None
    if tokens[0].lower_ in PRONOUNS and tokens[0].tag_ != "PRP$":
        return _referred(document, tokens[0])
    mentions = _mentions(document, tokens)
    chosen = _named(tokens, mentions)
    if chosen is not None:
        return Speaker(chosen.name)
    head = _head(tokens)
    return _described(document, head) if head is not None else None


def _mentions(document: Document, tokens: list[Token]) -> list[Mention]:
    found: list[Mention] = []
    for position, token in enumerate(tokens):
        actor = document.cast.by_offset.get(token.idx)
        if actor is None:
            continue
        if found and found[-1].actor is actor and found[-1].last == position - 1:
            found[-1] = Mention(actor, found[-1].first, position)
        else:
            found.append(Mention(actor, position, position))
    return found


def _named(tokens: list[Token], mentions: list[Mention]) -> Actor | None:
    """The actor that the phrase names, or None where it only describes."""
    for order, mention in enumerate(mentions):
        before = tokens[: mention.first] if order == 0 else tokens[mentions[order - 1].last + 1 : mention.first]
        if mention.first > NEAR or _clause(before):
            return None
        after = tokens[mention.last + 1 :]
        owns = bool(after) and after[0].lower_ in {"'s", "’s", "'", "’"}
        following = mentions[order + 1] if order + 1 < len(mentions) else None
        gap = tokens[mention.last + 1 : following.first] if following else []
        if following and following.actor.is_person and not _clause(gap) and (owns or not mention.actor.is_person):
            continue
        if owns:
            return mention.actor if _speaks_for(after[1:4]) else None
        if mention.actor.is_person or mention.first == 0 or order > 0:
            return mention.actor
        if all(t.pos_ in {"DET", "ADJ"} or t.is_punct for t in before) or _speaks_for(before):
            return mention.actor
        if any(t.lower_ in {"of", "at", "for", "from", "with", "in", "by"} for t in before):
            return None
        return mention.actor
    return None


def _clause(tokens: list[Token]) -> bool:
    return any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} or t.lower_ in LINKS or t.text in {";", ":", "."} for t in tokens)


def _speaks_for(tokens: list[Token]) -> bool:
    return any(t.lower_ in words("spokespeople") for t in tokens)


def _head(tokens: list[Token]) -> Token | None:
    """The noun at the end of the first noun phrase."""
    head = None
    for token in tokens[:NEAR]:
        if token.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
            head = token
        elif head is not None and token.lower_ not in {"'s", "’s", "-"} and token.pos_ not in {"ADJ", "PART"}:
            break
    return head


def _referred(document: Document, token: Token) -> Speaker | None:
    if token.lower_ in {"he", "she", "him", "her", "it"}:
        asked = asked_before(index_of(document.cast), token) if token.lower_ in {"he", "she"} else None
        actor = asked or antecedent(document, token)
        if actor is not None:
            earlier = [m for m in actor.mentions if m.start < token.idx]
            return Speaker(actor.name, tuple(earlier[-1:]))
    reference = document.cast.refer(token)
    return Speaker(reference.names[0], reference.spans) if len(reference.names) == 1 and reference.settled else None


def _described(document: Document, head: Token) -> Speaker | None:
    reference = document.cast.refer(head)
    if reference.settled and len(reference.names) == 1:
        return Speaker(reference.names[0], reference.spans)
    start, end = phrase(head)
    words_ = document.span(start, end).quote
    return Speaker(words_, settled=False) if words_ else None
