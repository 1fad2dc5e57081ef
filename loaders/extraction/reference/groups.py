"""Several named actors meant together: "the two groups", "the lawmakers", "a coalition of nine bodies", "the five"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Reference
from loaders.extraction.lexicon import table
from loaders.extraction.naming.vocabulary import fold
from loaders.extraction.reference.index import Index
from loaders.extraction.reference.lists import Listing, listings
from loaders.extraction.reference.nouns import count_of, is_plural, number
from loaders.extraction.reference.phrases import bare, definite, phrase

if TYPE_CHECKING:
    from spacy.tokens import Token

LAWMAKER = re.compile(
    r"\b(?:rep|reps|representatives?|sens?|senators?|congress(?:man|woman|men|women|member)|assembly\w*|delegates?|del"
    r"|majority leader|minority leader|speaker|ranking member|deputy|td|mps?|mpp|mla|lawmakers?|legislators?)\b"
)
SENATOR = re.compile(r"\b(?:sens?|senators?)\b")
REPRESENTATIVE = re.compile(r"\b(?:reps?|representatives?|congress(?:man|woman|men|women|member))\b")
COLLECTIVE = {"coalition", "alliance", "partnership"}
SIZES = {"pair", "duo", "trio", "quartet", "quintet", "both"}
NEXT = 2
LEAD = 4
MANY = 7
"""From so many on a list may have one fewer or more than the text says (a name not recognised)."""
OF_GROUPS = re.compile(
    r"^ of (?:(?:more than|over|about|nearly|some) )?([\w-]+) (?:[\w-]+,? ){0,4}?"
    r"(?:groups|organi[sz]ations|unions|nonprofits|agencies|bodies)"
)


def members(index: Index, token: Token) -> Reference | None:
    """The actors that a group noun takes up or announces; None where the text does not list them."""
    word = token.lower_
    sort = table("group_types").get(word) or ("any" if _counted(token) else None)
    if sort is None or not (is_plural(token) or word in COLLECTIVE | SIZES or _counted(token)):
        return None
    count = _count(index, token)
    if word in {"members", "advocates", "people"} and count is None and not definite(token):
        return None
    known = definite(token) or _counted(token) or word in SIZES
    if not known and not _announces(index, token, count):
        return None
    if known and not (bare(token) or count is not None or _light(token)):
        return None
    chosen = _of_count(index, token, sort, count) if count else _any_count(index, token, sort, known=known)
    if chosen is None:
        return None
    span = index.cast.document.span(chosen.start, chosen.end)
    return Reference(tuple(actor.name for actor in chosen.members), (span,), settled=True)


def _counted(token: Token) -> bool:
    """Whether the phrase is a number alone: "the five"."""
    return (
        number(token.lower_) is not None
        and not token.text.isdigit()
        and token.i > 0
        and token.doc[token.i - 1].lower_ in {"the", "these", "all"}
        and token.dep_ not in {"nummod", "det", "quantmod", "compound", "amod"}
    )


def _count(index: Index, token: Token) -> int | None:
    end = token.idx + len(token.text)
    match = OF_GROUPS.match(index.cast.document.text[end : end + 80])
    if match and (found := number(match[1].lower())):
        return found
    return count_of(token)


def _light(token: Token) -> bool:
    """Whether only words like "advocacy" or "civil rights" modify a noun for bodies."""
    return token.lower_ in {
        "groups",
        "organizations",
        "organisations",
        "unions",
        "nonprofits",
        "coalition",
        "lawmakers",
    }


def _announces(index: Index, token: Token, count: int | None) -> bool:
    """Whether an indefinite phrase stands early, as the subject, so that the names follow."""
    document = index.cast.document
    if table("group_types").get(token.lower_) not in {"bodies", "unions", "legislators", "senators"}:
        return False
    body = [p.index for p in document.paragraphs if p.kind in {"body", "headline"}][:LEAD]
    here = document.sentence_at(token.idx)
    return here.paragraph in body and (count is not None or token.dep_ in {"nsubj", "ROOT", "nsubjpass"})


def _of_count(index: Index, token: Token, sort: str, count: int) -> Listing | None:
    fitting = [one for one in _known(index, token) if len(one.members) == count and _all_fit(one, sort)]
    if not fitting and count >= MANY:
        fitting = [
            one
            for one in _known(index, token)
            if one.cued and abs(len(one.members) - count) <= 1 and _all_fit(one, sort)
        ]
    if fitting:
        return _nearest(fitting, token.idx)
    start, _ = phrase(token)
    named: dict[int, Actor] = {}
    first = last = None
    for mention in index.before(start):
        if _fits(mention.actor, sort, strict=True):
            named[id(mention.actor)] = mention.actor
            first, last = first or mention, mention
    if len(named) == count and first is not None and last is not None and definite(token):
        return Listing(tuple(named.values()), first.start, last.end, cued=False, people=first.actor.is_person)
    return None


def _any_count(index: Index, token: Token, sort: str, *, known: bool) -> Listing | None:
    fitting = [one for one in _known(index, token) if _all_fit(one, sort)]
    if not known:
        here = index.cast.document.sentence_at(token.idx).index
        fitting = [
            one
            for one in fitting
            if one.start > token.idx and index.cast.document.sentence_at(one.start).index - here <= NEXT
        ]
        return fitting[0] if fitting else None
    if sort == "people":
        lemma = token.lemma_.lower()
        near = [
            one for one in fitting if one.end <= token.idx and all(lemma in fold(a.role or "") for a in one.members)
        ]
        return near[-1] if near else None
    if sort == "any" or token.lower_ in COLLECTIVE:
        cued = [one for one in fitting if one.cued and (sort == "any" or len(one.members) > 2)]  # noqa: PLR2004
        return max(cued, key=lambda one: len(one.members), default=None)
    strong = [one for one in fitting if one.cued]
    return _nearest(strong or fitting, token.idx) if fitting else None


def _known(index: Index, token: Token) -> list[Listing]:
    """The lists of the text, and the senders of its letters."""
    document = index.cast.document
    found = list(listings(index))
    for letter in document.letters:
        actors = [index.cast.named(name) for name in letter.senders]
        people = [actor for actor in actors if actor is not None]
        if len(people) > 1 and len(people) == len(actors):
            found.append(
                Listing(
                    tuple(people), letter.evidence.start, letter.evidence.end, cued=True, people=people[0].is_person
                )
            )
    for printed in document.printed:
        actors = [index.cast.named(name) for name in printed.senders]
        people = [actor for actor in actors if actor is not None]
        if len(people) > 1:
            found.append(Listing(tuple(people), printed.start, printed.end, cued=True, people=people[0].is_person))
    quoted = index.quoted(token.idx)
    found = [one for one in found if quoted or not index.quoted(one.start)]
    names = [{actor.name for actor in one.members} for one in found]
    return [
        one
        for place, one in enumerate(found)
        if not any(names[place] < other and _near(one, found[at]) for at, other in enumerate(names))
    ]


def _near(part: Listing, larger: Listing) -> bool:
    """Whether a list stands within, or beside, a larger one that has all its members."""
    return part.start <= larger.end and larger.start <= part.end


def _nearest(found: list[Listing], offset: int) -> Listing:
    """The last list before an offset, else the first behind it."""
    before = [one for one in found if one.start < offset]
    return max(before, key=lambda one: (one.start, len(one.members))) if before else found[0]


def _all_fit(listing: Listing, sort: str) -> bool:
    fitting = sum(_fits(actor, sort, strict=False) for actor in listing.members)
    return fitting == len(listing.members) or fitting > 3 * (len(listing.members) - fitting)


def _fits(actor: Actor, sort: str, *, strict: bool) -> bool:
    """Whether an actor can be one of such a group; `strict`: only where something says so."""
    role = fold(actor.role or "")
    if sort == "any":
        return not strict
    if sort in {"legislators", "senators", "representatives"}:
        pattern = {"legislators": LAWMAKER, "senators": SENATOR, "representatives": REPRESENTATIVE}[sort]
        return actor.is_person and bool(pattern.search(role))
    if sort == "people":
        return actor.is_person and not strict
    if actor.is_person or actor.rule == "organization.jurisdiction":
        return not actor.is_person and sort == "governments"
    kinds = {
        "unions": {"union"},
        "governments": {"government", "police"},
        "companies": {"company"},
        "schools": {"school"},
    }
    if sort in kinds:
        return actor.kind in kinds[sort]
    return actor.kind in ({"advocacy", "union"} if strict else {"advocacy", "union", "other", "company", "school"})
