"""Words as the encoder tags them, put together to stretches: what is asked, what somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.extent import trim
from loaders.extraction.learned.heads import TAGGED
from loaders.extraction.topics import shortened

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Span

HALF = 0.5
LETTERS = 3
"""Shorter words ask nothing."""
QUIET = {"metadata", "byline", "closing"}
SHORTEST = 2
TOPIC = 14
"""Words of a topic."""


def asked(document: Document, reading: Reading, taken: NDArray[np.bool_], least: float) -> list[tuple[int, int]]:
    """Stretches of words of at least `least` mean chance, apart from those taken, each within one sentence."""
    found: list[tuple[int, int]] = []
    for first, behind, mean in tagged(reading, "content"):
        stretch = _trimmed(document, reading, first, behind)
        # Right beside one that is taken it is a piece of it: the county must | not close the desk.
        if stretch is not None and not taken[max(0, stretch[0] - 1) : stretch[1] + 1].any() and mean >= least:
            found.append(stretch)
    return found


def asked_behind(reading: Reading, word: int) -> tuple[int, int] | None:
    """The first words behind a word, in its sentence, that say what is asked."""
    sentence = reading.seen.sentence_of[word]
    found = (stretch for stretch in tagged(reading, "content") if stretch[0] > word)
    first = next(found, None)
    return first[:2] if first is not None and reading.seen.sentence_of[first[0]] == sentence else None


def words_of(document: Document, reading: Reading, stretch: tuple[int, int]) -> Span:
    """The words of a stretch as they stand in the text."""
    return document.span(reading.seen.starts[stretch[0]], reading.seen.ends[stretch[1] - 1])


def first_words(document: Document, reading: Reading, stretch: tuple[int, int]) -> str:
    """The words of a stretch, as a topic: no more than fit one."""
    return shortened(words_of(document, reading, stretch).quote, TOPIC)


def tagged(reading: Reading, kind: str) -> list[tuple[int, int, float]]:
    """Stretches of words tagged for one of TAGGED, each within one sentence, with their mean chance."""
    shares = reading.tags[TAGGED.index(kind)]
    inside = reading.inside(kind)
    found: list[tuple[int, int, float]] = []
    at = 0
    while at < len(inside):
        if inside[at] < HALF:
            at += 1
            continue
        end = at + 1
        while (
            end < len(inside)
            and inside[end] >= HALF
            and reading.seen.sentence_of[end] == reading.seen.sentence_of[at]
            and (shares[end, 1] < max(HALF, shares[end, 2]) or reading.seen.words[end - 1].lower() == "to")
        ):
            end += 1
        found.append((at, end, float(inside[at:end].mean())))
        at = end
    return found


def _trimmed(document: Document, reading: Reading, first: int, behind: int) -> tuple[int, int] | None:
    seen = reading.seen
    if document.paragraph_at(seen.starts[first]).kind in QUIET:
        return None
    start, end = trim(document.text, seen.starts[first], seen.ends[behind - 1])
    if end - start < LETTERS:
        return None
    first = seen.word_at(start)
    behind = seen.word_at(end - 1) + 1
    return (first, behind) if behind - first >= SHORTEST else None
