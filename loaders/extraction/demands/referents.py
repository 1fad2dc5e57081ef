"""Whom a phrase means where the cast leaves it open: "the groups", "her union, Local 9", "a spokesperson for X"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Who
from loaders.extraction.demands.grammar import child, noun_head
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import Demand, Span

DEFINITE = {"the", "these", "those", "both", "all", "our"}
FAR = 4
LONG_FAR = 25


def refer(document: Document, token: Token, before: list[Demand]) -> Who:
    """The cast's word on a noun phrase, else what apposition, naming or the facts told before say."""
    token = _behind_dateline(document, token)
    found = document.cast.refer(token)
    if found.settled:
        return Who(found.names, found.spans, settled=True)
    for way in (_apposed, _called, _spoken_for, _group_of):
        other = way(document, token)
        if other.names:
            return other
    if _generic(token):
        other = _told(document, token.idx, before, plural=token.tag_ in {"NNS", "NNPS"})
        if other.names:
            return other
    return Who(found.names, found.spans)


def _behind_dateline(document: Document, token: Token) -> Token:
    """The subject, where a parser took the place of the dateline for it."""
    paragraph = document.paragraph_at(token.idx)
    if not paragraph.start <= token.idx < paragraph.body_start or token.head == token:
        return token
    between = document.tokens(paragraph.body_start, token.head.idx)
    return noun_head([t for t in between if t.pos_ in {"NOUN", "PROPN", "PRON"}][:8]) or token


def named(document: Document, name: str, offset: int, before: list[Demand]) -> Who:
    """A name or description that another step wrote (a quote's speaker)."""
    if document.cast.named(name) is not None:
        return Who((name,), settled=True)
    last = name.rsplit(maxsplit=1)[-1].lower() if name.strip() else ""
    if last in words("group_nouns"):
        other = _told(document, offset, before, plural=last.endswith("s"))
        if other.names:
            return other
    return Who((name,))


def body_of_members(document: Document, token: Token) -> Who:
    """Like "trustees", "my colleagues", "its members": the board or council named last."""
    return body_before(document, token.idx) if token.lower_ in words("member_nouns") else Who()


def body_before(document: Document, offset: int) -> Who:
    """The board, council or the like that the text names last before an offset."""
    best: tuple[int, str, Span] | None = None
    for actor in document.cast.actors:
        if actor.is_person or not BODY.search(actor.name):
            continue
        for mention in actor.mentions:
            if mention.start < offset and (best is None or mention.start > best[0]):
                best = (mention.start, actor.name, mention)
    return Who((best[1],), (best[2],), settled=True) if best else Who()


BODY = re.compile(
    r"\b(?:Board|Council|Commission|Committee|Legislature|Assembly|Senate|House|Congress|District|Authority|Court)\b"
)


def _settled(document: Document, token: Token) -> Who:
    found = document.cast.refer(token)
    return Who(found.names, found.spans, settled=True) if found.settled else Who()


def _apposed(document: Document, token: Token) -> Who:
    """Like "her union, Local 9"; "the minister, Jane Doe"."""
    named = child(token, "appos")
    return _settled(document, named) if named is not None and named.pos_ == "PROPN" else Who()


def _called(document: Document, token: Token) -> Who:
    """Like "a group called X"."""
    for part in token.children:
        if part.dep_ == "acl" and part.lemma_ in {"call", "name", "know", "dub"} and part.nbor().pos_ != "ADP":
            for name in part.subtree:
                actor = document.cast.by_offset.get(name.idx)
                if actor is not None:
                    return Who((actor.name,), settled=True)
    return Who()


def _spoken_for(document: Document, token: Token) -> Who:
    """Like "a spokesperson for X", "the head of X", "X officials"."""
    if token.lemma_.lower() not in words("speaking_for") and token.lower_ not in words("speaking_for"):
        return Who()
    for part in token.children:
        if part.dep_ == "prep" and part.lower_ in {"for", "of", "from", "at", "with"}:
            body = child(part, "pobj")
            if body is not None and (found := _settled(document, body)).names:
                return found
        owned = part.dep_ == "poss" and token.lower_ in {"representatives", "representative", "members", "member"}
        if part.dep_ in {"compound", "poss", "nmod"} and not owned and (actor := document.cast.by_offset.get(part.idx)):
            return Who((actor.name,), settled=True)
    return Who()


def _group_of(document: Document, token: Token) -> Who:
    """Like "a delegation from X", "about 40 members of X": the body, where the words name one."""
    if token.lemma_.lower() not in GATHERED or token.tag_ in {"NNP", "NNPS"}:
        return Who()
    for part in token.subtree:
        actor = document.cast.by_offset.get(part.idx)
        named = actor is not None and not actor.is_person and actor.listed and part.i > token.i
        if named and part.dep_ in {"pobj", "compound", "poss"} and part.i <= token.i + WITHIN:
            return Who((actor.name,), settled=True) if actor is not None else Who()
    return Who()


GATHERED = {
    "delegation", "group", "member", "contingent", "representative", "coalition", "handful", "dozen", "band", "lady",
    "mother", "leader", "official", "organizer", "volunteer", "worker", "delegate", "chapter", "branch", "caucus",
    "board", "committee", "leadership", "lawyer", "attorney", "activist", "supporter", "opponent", "resident", "tenant",
    "somebody", "someone", "one",
}  # fmt: skip
WITHIN = 9


def _generic(token: Token) -> bool:
    if token.lower_ not in words("group_nouns"):
        return False
    lefts = list(token.lefts)
    return any(t.lower_ in DEFINITE for t in lefts) and all(
        t.dep_ in {"det", "nummod", "predet"} or t.lower_ in {"same", "bipartisan", "undersigned", "advocacy"}
        for t in lefts
    )


def _told(document: Document, before_offset: int, before: list[Demand], *, plural: bool) -> Who:
    """Those who asked or wrote before: of the letters and demands told so far the last one whose number fits."""
    known: list[tuple[int, tuple[str, ...], Span]] = [
        (letter.evidence.start, letter.senders, letter.evidence) for letter in document.letters
    ]
    known += [(demand.evidence.start, demand.demanders, demand.evidence) for demand in before]
    for start, names, span in sorted(known, key=lambda item: -item[0]):
        if start > before_offset or not names:
            continue
        if (len(names) > 1) == plural and document.cast.named(names[0]) is not None:
            return Who(names, (span,), settled=True)
    return Who()


def carried(document: Document, offset: int, before: list[Demand], far: int = FAR) -> Who:
    """The ones who asked just before, for "they" and the like."""
    here = document.sentence_at(offset).index
    for demand in reversed(before):
        there = document.sentence_at(demand.evidence.start).index
        if here - there > far:
            break
        if demand.demanders and demand.evidence.start <= offset:
            return Who(demand.demanders, (demand.evidence,), settled=True)
    return Who()


def asked_before(document: Document, offset: int, demanders: tuple[str, ...], before: list[Demand]) -> Who:
    """Those whom the same ones asked just before."""
    here = document.sentence_at(offset).index
    for demand in reversed(before):
        there = document.sentence_at(demand.evidence.start).index
        if here - there > FAR:
            break
        if demand.targets and set(demand.demanders) & set(demanders):
            return Who(demand.targets, (demand.evidence,), settled=True)
    return Who()


def asked_last(document: Document, offset: int, before: list[Demand]) -> Who:
    """Those whom the asks told before this one address, whoever asks: the last ask's, else the last letter's."""
    known = [(demand.evidence.start, demand.targets, demand.evidence) for demand in before if demand.targets]
    known += [(letter.evidence.start, letter.recipients, letter.evidence) for letter in document.letters]
    here = document.sentence_at(offset).index
    for start, names, span in sorted(known, key=lambda item: -item[0]):
        if names and start <= offset and here - document.sentence_at(start).index <= LONG_FAR:
            return Who(names, (span,), settled=True)
    return Who()
