"""How alike two pieces of text are, by their words: case, punctuation and quotation marks don't count."""

import re

Record = dict[str, object]

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
_HONORIFIC = re.compile(
    r"(the|mr|mrs|ms|dr|rev|sgt|lt|capt|det|hon|cllr|cr|sir|dame|prof|fr|sen|rep|gov|mayor|chief|sheriff) "
)
WITHIN = 0.75
"""What one text within the other counts for: enough to be found, less than the same words."""


def plain(text: str) -> str:
    """Lower case, straight quotes, no possessive, no punctuation, single spaces."""
    bare = re.sub(r"'s\b", "", text.translate(_STRAIGHT).casefold())
    return re.sub(r"\s+", " ", re.sub(r"[^\w%$ ]+", " ", bare)).strip()


def name_key(name: str) -> str:
    """A name without the honorifics and articles before it."""
    key = plain(name)
    while match := _HONORIFIC.match(key):
        key = key[match.end() :]
    return key


def words(text: str) -> set[str]:
    """The words of a text, each once."""
    return set(plain(text).split())


def overlap(one: str, other: str) -> float:
    """F1 of the two texts' words, 0 to 1."""
    first, second = words(one), words(other)
    common = len(first & second)
    return 2 * common / (len(first) + len(second)) if common else 0.0


def contains(one: str, other: str) -> bool:
    """Whether one of two texts stands within the other."""
    first, second = plain(one), plain(other)
    return bool(first and second) and (first in second or second in first)


def alike(one: str, other: str) -> float:
    """How alike two texts are, 0 to 1, where a part of a text counts as nearly it."""
    return max(overlap(one, other), WITHIN if contains(one, other) else 0.0)


def span(value: object) -> str:
    """The words of a slot: a text as it is, or the "quote" (or "text") of an object."""
    if isinstance(value, dict):
        return str(value.get("quote") or value.get("text") or "")
    return str(value) if value else ""
