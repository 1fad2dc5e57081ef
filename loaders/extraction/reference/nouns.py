"""What a common noun can mean: one person, several people, a body, those who stand for a body; and how many."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table, words
from loaders.extraction.naming.vocabulary import head_kind, role_class

if TYPE_CHECKING:
    from spacy.tokens import Token

PLURAL = {"NNS", "NNPS"}
TITLES = {"mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "rev.", "rev", "sgt.", "lt.", "capt.", "cllr", "the"}


def is_plural(token: Token) -> bool:
    """Whether a noun stands for several."""
    return token.tag_ in PLURAL or token.lower_ in words("plural_people")


def means_person(token: Token) -> bool:
    """Whether a noun means one person: an office, a trade, a relative."""
    return not is_plural(token) and _person(token.lower_)


@cache
def _person(word: str) -> bool:
    word = word.removeprefix("then-").removeprefix("ex-").removeprefix("vice-").removesuffix(".")
    if word in words("person_nouns") or word in table("role_genders"):
        return True
    return role_class(word) is not None and word not in words("body_heads") | words("body_parts") - {"official"}


def means_people(token: Token) -> bool:
    """Whether a noun means several people."""
    return is_plural(token) and _people(token.lower_, token.lemma_.lower())


@cache
def _people(word: str, lemma: str) -> bool:
    return (
        word in words("plural_people")
        or lemma in words("person_nouns")
        or word in words("person_nouns")
        or role_class(word) is not None
        or word in table("group_types")
        or word in words("people_nouns")
        or lemma in words("people_nouns")
    )


def means_body(token: Token) -> bool:
    """Whether a noun means a body: "department", "union", "hospital"."""
    return not is_plural(token) and _body(token.lower_)


@cache
def _body(word: str) -> bool:
    return (
        word in words("body_heads")
        or word in table("body_kinds")
        or word in words("body_nouns")
        or head_kind(word) is not None
    )


def means_thing(token: Token) -> bool:
    """Whether a noun names nobody: a paper, a time, an act."""
    if token.pos_ != "NOUN" or means_people(token) or _person(token.lower_) or _body(token.lower_):
        return False
    word = token.lower_
    if word in words("body_parts") or word in words("quantity_nouns") or word in words("group_nouns"):
        return False
    return word in words("thing_nouns")


def count_of(token: Token) -> int | None:
    """How many a phrase says there are: "the two groups", "both", "all 12 members", "a trio"."""
    own = number(token.lower_)
    if own is not None and token.lower_ != "couple":
        return own
    for word in token.doc[max(token.left_edge.i, token.i - 6) : token.i]:
        if (found := number(word.lower_)) is not None and word.ent_type_ not in {"DATE", "TIME", "MONEY", "PERCENT"}:
            return found
    before = token.doc[token.i - 1] if token.i else token
    return number(before.lower_) if before.i < token.i else None


def number(word: str) -> int | None:
    """A number in words or digits, else None."""
    if word.isdigit():
        return int(word) if len(word) <= 3 else None  # noqa: PLR2004 (a year or a crowd is no count of members)
    found = table("group_counts").get(word)
    return int(found) if found else None
