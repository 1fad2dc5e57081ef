"""The asking words that are known, with those of the newsroom's vocabulary."""

from __future__ import annotations

from functools import lru_cache

from loaders.extraction.lexicon import table, words
from loaders.vocabulary import Vocabulary

KEPT = 8
"""Vocabularies whose words are kept ready; a process seldom reads with two."""


@lru_cache(maxsize=KEPT)
def asking_verbs(vocabulary: Vocabulary) -> dict[str, str]:
    """Frames by lemma; the vocabulary's are added to those that a verb has."""
    known = table("asking_verbs")
    added = {verb: " ".join((*known.get(verb, "").split(), *patterns)) for verb, patterns in vocabulary.verbs}
    return known | added


@lru_cache(maxsize=KEPT)
def asking_nouns(vocabulary: Vocabulary) -> frozenset[str]:
    """Lemmas of the nouns that ask."""
    return words("asking_nouns") | frozenset(vocabulary.nouns)


@lru_cache(maxsize=KEPT)
def answered_nouns(vocabulary: Vocabulary) -> frozenset[str]:
    """Lemmas of the nouns that name an ask where it is answered: turned down the request."""
    return words("ask_nouns") | frozenset(vocabulary.nouns)
