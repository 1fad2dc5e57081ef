import numpy as np

from loaders.extraction.learned.heads import TAGGED
from loaders.extraction.learned.reading import Reading
from loaders.extraction.learned.stretches import tagged
from loaders.extraction.learned.view import View


def stretches(words: str, marks: str) -> list[tuple[int, int]]:
    """The stretches of words marked o (outside), b (begin) and i (inside)."""
    seen = View(words=words.split(), sentence_of=[0] * len(marks))
    shares = np.array([[mark == kind for kind in "obi"] for mark in marks], dtype=np.float32)
    reading = Reading(seen, np.zeros((len(marks), 1), dtype=np.float32))
    reading.__dict__["tags"] = tuple(shares for _ in TAGGED)
    return [(first, behind) for first, behind, _ in tagged(reading, "content")]


def test_two_asks_side_by_side_are_two() -> None:
    assert stretches("fix lifts paint halls", "bibi") == [(0, 2), (2, 4)]


def test_nothing_asked_ends_with_to() -> None:
    assert stretches("continue to mend lifts", "bibi") == [(0, 4)]
