"""One spelling for a name, however it was typed: the key that look-ups and identifiers go by."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from ontology.identity.places import spell_out_states

_APOSTROPHES: Final = re.compile("['`\u00b4\u02bc\u2018\u2019\u201b\u2032]")
_LETTERS_WITHOUT_MARKS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "þ": "th"}
)
_LAST_LATIN: Final = "\u024f"


@lru_cache(maxsize=16_384)
def name_key(text: str) -> str:
    """Normalise a name: `The N.A.A.C.P.` -> `naacp`, `Kansas City, Mo.` -> `kansas city missouri`.

    Case, punctuation, a leading "the", Latin accents, compatibility forms and the dots and spaces of
    initials don't count; `&` is `and`; a US state or Canadian province after a comma is spelled out.
    Marks of other scripts stay, because there they make another letter. A text of nothing but
    punctuation is its own key.
    """
    return " ".join(words_of(text)) or unicodedata.normalize("NFKC", text).casefold().strip()


def word_set(text: str) -> frozenset[str]:
    """Read a word list: normalised words with spaces between."""
    return frozenset(text.split())


def words_of(text: str) -> list[str]:
    """Give the words of the normalised name; none where the text is all punctuation."""
    words = _join_initials(_bare(spell_out_states(unicodedata.normalize("NFKC", text))).split())
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    return words


def _bare(text: str) -> str:
    """Fold case and Latin accents and turn punctuation into spaces."""
    text = _APOSTROPHES.sub("", text).replace("&", " and ")
    text = unicodedata.normalize("NFKC", text.casefold()).translate(_LETTERS_WITHOUT_MARKS)
    kept: list[str] = []
    base = ""
    for character in unicodedata.normalize("NFD", text):
        category = unicodedata.category(character)[0]
        if category != "M":
            base = character
            kept.append(character if category in "LN" else " ")
        elif base > _LAST_LATIN:
            kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def _join_initials(words: list[str]) -> list[str]:
    """Join runs of single letters, so that `J. R.`, `J.R.` and `JR` are one."""
    joined: list[str] = []
    open_run = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and open_run:
            joined[-1] += word
        else:
            joined.append(word)
        open_run = single
    return joined
