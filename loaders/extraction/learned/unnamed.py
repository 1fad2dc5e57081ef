"""Those without a name who may fill a slot, in the article's own words: "about 40 customers of the district"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.reference.extents import narrowed, parted, shortened
from loaders.extraction.reference.index import index_of
from loaders.extraction.reference.nouns import (
    PLURAL,
    count_of,
    is_plural,
    means_body,
    means_people,
    means_person,
    means_thing,
)
from loaders.extraction.reference.phrases import definite, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document

ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "agent", "appos", "conj", "attr"}
ELSEWHERE = {"in", "at", "for", "as", "about", "than", "into", "over", "under", "near", "through"}
"""Prepositions in front of those who neither act nor are acted on."""
TOWARDS = {"by", "from", "with", "to", "on"}
ANYONE = {"someone", "somebody", "anyone", "anybody", "everyone", "everybody"}
SOME = {"many", "several", "some", "most", "both", "few", "dozens", "half", "dozen", "hundreds", "scores"}
NO_COUNT = {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL"}
DOERS = re.compile(r".{3}(?:[^aeo]er|eer|[^o]or|men|man|wom[ae]n|ist|ian|ee|folk|mate|keeper|owner)$")
"""How nouns end that tell people by what they do, by lemma."""
BESIDE = 2
"""Letters and marks between a name and a title beside it."""
LONG = 12
"""Words of a description that somebody would use as a name."""
LEAD = re.compile(r"(?:not|only|even|just|especially|including)\s+", re.IGNORECASE)
A_OWNER = re.compile(r"an? (?=\w+s$)")
BARE = re.compile(r"(?:[\W\d_]*|(?i:who|they|we|he|she|it|one|a|the|i|you))$")


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody without a name: the words, where they stand (offsets), and whether they mean people, not a body."""

    name: str
    start: int
    end: int
    is_person: bool


def parties(document: Document, token: Token, meant: Reference) -> Iterator[Party]:
    """The extents of the phrase that a token heads, if it means somebody without a name."""
    if not _is_somebody(token) or not _is_placed(token) or not _is_free(document, token, meant):
        return
    people = means_people(token) or means_person(token) or not means_body(token)
    base = phrase(token)
    extents = [base, narrowed(token), parted(token)]
    if is_plural(token) or token.pos_ == "NUM" or _measures(token):
        extents.append(shortened(token))
    if joined := _joined(document, meant, base[0]):
        extents.append(joined)
    for start, end in dict.fromkeys(_completed(document, one) for one in extents):
        lead, name = _trimmed(document.text[start:end])
        owned = document.text[start + lead + len(name) : start + lead + len(name) + 1] in {"'", "’"}
        if owned and (article := A_OWNER.match(name)):  # (a farmers' market)
            lead, name = lead + article.end(), name[article.end() :]
        if name and name.lower() != "those":
            yield Party(name, start + lead, start + lead + len(name), people)


def told_by_rules(document: Document) -> Iterator[Party]:
    """Whom letters, meetings, demands and statements of the rules name in the article's own words."""
    known = {actor.name for actor in document.cast.actors}
    facts = [
        *((one, (*one.senders, *one.recipients)) for one in document.letters),
        *((one, one.participants) for one in document.meetings),
        *((one, (*one.demanders, *one.targets)) for one in document.demands),
        *((one, (one.speaker,)) for one in document.statements),
    ]
    for fact, names in facts:
        for name in names:
            if name in known or BARE.match(name) or len(name.split()) > LONG or "\n" in name:
                continue
            at = document.text.find(name, fact.evidence.start)
            at = at if at >= 0 else document.text.find(name)
            if at >= 0:
                yield Party(name, at, at + len(name), is_person=True)


def may_refer(token: Token) -> bool:
    """Whether a word may be the head of a phrase that means somebody."""
    if token.pos_ == "PRON" and token.tag_ in {"PRP", "PRP$"}:
        return True
    told = token.pos_ in {"NOUN", "PROPN", "NUM"} or token.lower_ in ANYONE | SOME | {"those"}
    return told and token.dep_ in ARGUMENTS


def counted_noun(token: Token) -> Token:
    """The noun behind a number: "employees" for "fifty-three of the 70 employees"."""
    things = (thing for child in token.children if child.lower_ == "of" for thing in child.children)
    return next((thing for thing in things if thing.dep_ == "pobj" and is_plural(thing)), token)


def _is_placed(token: Token) -> bool:
    """Whether a phrase stands where somebody acts or is addressed; one, or a body, stands apart more often."""
    if token.dep_ == "pobj" and token.head.lower_ in ELSEWHERE:
        return False
    if is_plural(token) or token.like_num:
        return token.dep_ != "attr" or count_of(token) is not None
    if means_body(token) and not means_person(token):
        return token.dep_ not in {"appos", "poss"} and token.head.lower_ != "of"
    return token.dep_ not in {"appos", "attr"}


def _is_free(document: Document, token: Token, meant: Reference) -> bool:
    """Whether a phrase stands for itself: no noun for somebody named, but "the lawmakers" and "a spokesman" do."""
    if token.idx in document.cast.by_offset:
        return is_plural(token) and count_of(token) is not None and phrase(token)[0] < token.idx
    if not meant.settled:
        return True
    if any(child.lower_ == "including" for child in token.children):
        return False  # (organizations including the Guild and the League)
    if is_plural(token) or token.lower_ in {"coalition", "group", "office", "staff"}:
        return True
    if token.lower_ in words("spokespeople"):
        return any(child.lower_ in {"a", "an", "one"} for child in token.children)
    return _is_office(token) and not _is_beside(phrase(token), meant)


def _is_office(token: Token) -> bool:
    """Whether a phrase says which office it means: "the Minister for Health", not "the minister"."""
    told = any(child.lower_ in {"of", "for"} or child.dep_ == "compound" for child in token.children)
    return told and means_person(token) and definite(token)


def _is_beside(extent: tuple[int, int], meant: Reference) -> bool:
    """Whether the words that settle whom a phrase means stand right beside it: "the Roads Minister, Mr. Adair"."""
    start, end = extent
    return any(span.start <= end + BESIDE and start <= span.end + BESIDE for span in meant.spans)


def _is_somebody(token: Token) -> bool:
    """Whether a noun ("families", "the Environment Secretary") or a number ("six of them") can mean somebody."""
    if token.lower_ in ANYONE:
        return True
    if token.lower_ == "those":
        return any(child.dep_ in {"relcl", "acl", "prep"} for child in token.children)
    if token.pos_ == "NUM" or token.like_num or token.lower_ in SOME:
        return _is_number_of_people(token)
    if means_people(token) or means_person(token) or means_body(token) or token.lower_ in words("unnamed_nouns"):
        return True
    return _measures(token) or _acts(token)


def _is_number_of_people(token: Token) -> bool:
    """Whether a number stands for those it counts: "six of them", "Some 50 told the council"."""
    if token.ent_type_ in NO_COUNT:
        return False
    if any(child.lower_ == "of" and child.i in {token.i + 1, token.i + 2} for child in token.children):
        return True
    return token.dep_ == "nsubj" and token.lower_ not in {"most", "half"}


def _measures(token: Token) -> bool:
    """Whether a noun measures people: "a handful of legislators", "a delegation of four"."""
    if token.lower_ not in words("quantity_nouns"):
        return False
    return any(
        thing.dep_ == "pobj" and (means_people(thing) or thing.tag_ in PLURAL | {"PRP", "CD"})
        for child in token.children
        if child.lower_ == "of"
        for thing in child.children
    )


def _acts(token: Token) -> bool:
    """Whether people whom no list knows do something or are asked: "22 shrimpers met", "urged weavers to wait"."""
    if token.tag_ not in PLURAL or means_thing(token):
        return False
    acting = token.dep_ in {"nsubj", "agent"} or (token.dep_ == "pobj" and token.head.lower_ in TOWARDS)
    if not acting and token.dep_ not in {"dobj", "conj"}:
        return False
    return (acting and count_of(token) is not None) or bool(DOERS.search(token.lemma_.lower()))


def _joined(document: Document, meant: Reference, start: int) -> tuple[int, int] | None:
    """All of joined nouns that begin here: "31 nurses, midwives and physicians"."""
    if meant.settled or len(meant.names) != 1 or not document.text.startswith(meant.names[0], start):
        return None
    return start, start + len(meant.names[0])


def _completed(document: Document, extent: tuple[int, int]) -> tuple[int, int]:
    """An extent whose last name is whole: "the 70 employees at Rye & Shore Mills"."""
    start, end = extent
    last = index_of(document.cast).before(end)[-1:]
    return start, max(end, last[0].end) if last and start < last[0].start < end else end


def _trimmed(text: str) -> tuple[int, str]:
    """A description without "only" in front and the "'s" of an owner behind, and how far into the words it begins."""
    lead = match.end() if (match := LEAD.match(text)) else 0
    return lead, re.sub(r"(?:'s|’s|['’])$", "", text[lead:].strip()).strip()
