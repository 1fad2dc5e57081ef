"""Actors named within or beside a noun phrase: "the Minister of State, Ann Roe", "X staff", "a spokesperson for X"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table, words
from loaders.extraction.reference.index import Index, Mention
from loaders.extraction.reference.nouns import count_of, is_plural, means_body, means_person
from loaders.extraction.reference.phrases import phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

JURISDICTIONS = {"city", "county", "town", "township", "village", "borough", "state", "province", "country", "nation"}
GAP = re.compile(
    r"^,? ?(?:the )?(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Sgt|Lt|Capt|Det|Fr|Sr|Prof|Hon|Cllr|Gov|Sen|Rep|Sgt|Cpl)\b\.? )?$"
)
CALLED = re.compile(r"^,? ?(?:called|named|known as|dubbed) (?:the )?$")
ASIDE = re.compile(r"^(?: ?\([^)]{1,30}\))?, (?:\d{1,3}, )?$")
CLOSED = re.compile(r"^(?: ?\([^)]{1,30}\))?(?:[,.;:)—–]|$| [—–-]|\n| (?:said|says|told|wrote|added)\b)")
DETERMINED = {"the", "a", "an", "his", "her", "its", "their", "another", "one", "then"}
LINKED = {"of", "for", "at", "with", "from", "in", "on"}
PLACED = {"in", "at", "near", "around", "across", "outside"}


def named_beside(index: Index, token: Token) -> Mention | None:
    """The actor that stands right beside a description, in front of it or behind it."""
    if is_plural(token):
        return None
    start, end = phrase(token)
    return _behind(index, token, end) or _before(index, token, start)


def _behind(index: Index, token: Token, end: int) -> Mention | None:
    text = index.cast.document.text
    for stop in dict.fromkeys((token.idx + len(token.text), end)):
        found = next(iter(index.within(stop, stop + 20)), None)
        if found is None or not _fits(token, found) or found.described or found.owns:
            continue
        gap = text[stop : found.start]
        if CALLED.match(gap):
            return found
        if not GAP.match(gap):
            continue
        if gap.startswith(",") and not CLOSED.match(text[found.end : found.end + 40]):
            continue
        return found
    return None


def _before(index: Index, token: Token, start: int) -> Mention | None:
    earlier = index.before(start)
    if not earlier:
        return None
    found = earlier[-1]
    text = index.cast.document.text
    if found.described or not _fits(token, found) or not ASIDE.match(text[found.end : start]):
        return None
    opening = token.doc[index_first(token, start)]
    behind = token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""
    owned = any(child.dep_ == "poss" for child in token.children)
    if opening.lower_ not in DETERMINED and not owned and not (behind in LINKED and means_person(token)):
        return None
    if found.first and not found.actor.is_person and token.doc[found.first - 1].lower_ in PLACED:
        return None
    return found


def index_first(token: Token, start: int) -> int:
    """The position of the word that starts at an offset, at or in front of a token."""
    at: int = token.i
    while at > 0 and token.doc[at].idx > start:
        at -= 1
    return at


def _fits(token: Token, mention: Mention) -> bool:
    """Whether a noun can describe this actor."""
    if mention.actor.is_person:
        return means_person(token)
    if mention.actor.rule == "organization.jurisdiction":
        return token.lower_ in JURISDICTIONS
    kinds = table("body_kinds").get(token.lower_)
    return means_body(token) and (kinds is None or mention.actor.kind in {"other", *kinds.split(",")})


def stood_for(index: Index, token: Token) -> tuple[Mention, ...]:
    """The bodies that a phrase for their people means: "X staff", "officials of X"; the person of "X's office"."""
    office = token.lower_ == "office"
    if not office and token.lower_ not in words("body_parts") and token.lower_ != "members":
        return ()
    if is_plural(token) and count_of(token) is not None:
        return ()
    start, end = phrase(token)
    found = [mention for mention in index.within(start, token.idx) if mention.actor.is_person is False or office]
    if not found and not office:
        found = _owned_by(index, token, end)
    if token.lower_ == "members":
        found = [mention for mention in found if BOARD.search(index.cast.document.text[mention.start : mention.end])]
    if found and found[-1].actor.rule == "organization.jurisdiction" and token.lower_ in {"employees", "officers"}:
        return ()
    return tuple(found[-1:])


BOARD = re.compile(r"\b(?:board|council|commission|committee|legislature|assembly)\b", re.IGNORECASE)


def _owned_by(index: Index, token: Token, end: int) -> list[Mention]:
    behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if behind is None or behind.lower_ not in {"for", "of", "from", "at", "with"}:
        return []
    found = next(iter(index.within(behind.idx, end)), None)
    if found is None:
        return []
    between = index.cast.document.text[behind.idx + len(behind.text) : found.start]
    return [found] if between.strip().lower() in {"", "the"} else []
