"""Plural phrases that stand for several actors: "the two groups", "the seven organizations", "the senators"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast, Reference
from loaders.extraction.lexicon import table
from loaders.extraction.naming.vocabulary import fold, role_class
from loaders.extraction.reference.lists import NUMBERS, Listing, listings

if TYPE_CHECKING:
    from spacy.tokens import Token

LEGISLATORS = ("sen", "rep", "congress", "assembly", "delegate", "lawmaker", "leader", "chair", "ranking", "whip")
DEFINITE = {"the", "these", "those", "both", "all", "our"}
QUIET = {
    "same",
    "undersigned",
    "bipartisan",
    "advocacy",
    "other",
    "participating",
    "signing",
    "local",
    "civil",
    "rights",
}


def group(cast: Cast, token: Token) -> Reference:
    """The members of a definite plural phrase; empty where the text does not settle it."""
    sort = table("group_phrases").get(token.lower_)
    lefts = [left for left in token.lefts if not left.is_punct]
    if sort is None or not any(left.lower_ in DEFINITE for left in lefts):
        return Reference(())
    number = next((_number(left.lower_) for left in lefts if _number(left.lower_)), None)
    if any(
        left.dep_ in {"amod", "compound", "poss"} and left.lower_ not in QUIET and not _number(left.lower_)
        for left in lefts
    ):
        return Reference(())
    fitting = [(one, members) for one in listings(cast) if (members := _members(one, sort, token))]
    chosen = _choose(fitting, number, token.idx)
    if chosen is not None:
        return Reference(tuple(actor.name for actor in chosen[1]), (chosen[0].span,), settled=True)
    return _all(cast, sort, token, number)


def _number(word: str) -> int | None:
    return NUMBERS.get(word) or (int(word) if word.isdigit() and len(word) < 3 else None)  # noqa: PLR2004 (no years)


def _members(one: Listing, sort: str, token: Token) -> tuple[Actor, ...]:
    return tuple(actor for actor in one.actors if _is(actor, sort, token))


def _is(actor: Actor, sort: str, token: Token) -> bool:
    """Whether an actor is of the sort that a plural noun means."""
    if sort == "people":
        return actor.is_person
    if sort == "lawmakers":
        role = fold(actor.role or "")
        stem = token.lower_[:6]
        legislator = any(word.startswith(LEGISLATORS) for word in role.split())
        return actor.is_person and legislator and (stem not in {"senato", "repres"} or stem[:3] in role)
    if sort == "office":
        role = fold(actor.role or "")
        return actor.is_person and role_class(role) is not None and token.lower_[:6] in role
    return not actor.is_person and (
        sort in {"body", actor.kind} or (sort == "advocacy" and actor.kind in {"other", "union"})
    )


def _choose(
    fitting: list[tuple[Listing, tuple[Actor, ...]]], number: int | None, before: int
) -> tuple[Listing, tuple[Actor, ...]] | None:
    """The list of the right number, else the longest where no number is given; one before the phrase first."""
    if number is not None:
        fitting = [entry for entry in fitting if len(entry[1]) == number]
    else:
        fitting = [entry for entry in fitting if len(entry[1]) > 1]
    if not fitting:
        return None
    earlier = [entry for entry in fitting if entry[0].span.end <= before]
    return (
        max(earlier, key=lambda entry: entry[0].span.start)
        if earlier
        else min(fitting, key=lambda entry: entry[0].span.start)
    )


def _all(cast: Cast, sort: str, token: Token, number: int | None) -> Reference:
    """Every actor of the sort named so far, where their number fits."""
    actors = [
        a for a in cast.actors if a.listed and a.mentions and a.mentions[0].start < token.idx and _is(a, sort, token)
    ]
    if sort in {"people", "office"} and number is None:
        return Reference(())
    if len(actors) < 2 or (number is not None and len(actors) != number):  # noqa: PLR2004 (a plural)
        return Reference(())
    if number is None and sort != "lawmakers" and len(actors) > 3:  # noqa: PLR2004 (too many to be meant all)
        return Reference(())
    return Reference(tuple(actor.name for actor in actors), tuple(actor.mentions[0] for actor in actors), settled=True)
