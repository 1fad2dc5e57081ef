"""Words to word pieces: greedy longest match over a fixed vocabulary.

The WordPiece scheme of uncased BERT models (Devlin et al. 2019): lower case, accents stripped, punctuation apart, a
piece inside a word written with `##` before it. The vocabulary holds the pieces that news is made of;
benchmarks/encoder/prune.py chose them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib.resources import files

CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
LONGEST = 60
"""Characters of a word beyond which it is unknown: no word, but an address or a key."""


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, int]:
    """Each piece to its number."""
    lines = files("loaders.extraction.learned").joinpath("vocabulary.txt").read_text("utf-8").split("\n")
    return {piece: number for number, piece in enumerate(lines) if piece}


@lru_cache(maxsize=20_000)
def pieces(word: str) -> tuple[int, ...]:
    """The numbers of a word's pieces, at least one."""
    return cut(word, vocabulary())


def cut(word: str, known: dict[str, int]) -> tuple[int, ...]:
    """The same by another vocabulary."""
    found: list[int] = []
    for part in _parts(word):
        found += _longest_matches(part, known)
    return tuple(found) or (known[UNKNOWN],)


def _parts(word: str) -> list[str]:
    bare = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    parts = [""]
    for char in bare:
        if unicodedata.category(char)[0] == "P" or char in "$+<=>^`|~":
            parts += [char, ""]
        else:
            parts[-1] += char
    return [part for part in parts if part]


def _longest_matches(part: str, known: dict[str, int]) -> list[int]:
    if len(part) > LONGEST:
        return [known[UNKNOWN]]
    found: list[int] = []
    start = 0
    while start < len(part):
        end = len(part)
        while end > start and ("##" if start else "") + part[start:end] not in known:
            end -= 1
        if end == start:
            return [known[UNKNOWN]]
        found.append(known[("##" if start else "") + part[start:end]])
        start = end
    return found
