"""Sentence boundaries that full stops alone do not tell."""

from itertools import pairwise

import pytest

from loaders.extraction.sentence_ends import cuts


def cut(text: str) -> list[str]:
    starts = [*cuts(text, 0, len(text)), len(text)]
    return [text[a:b].strip() for a, b in pairwise(starts)]


@pytest.mark.parametrize(
    "text",
    [
        "U.S. Sen. Ann Lee met Gov. Tom Ray of St. Anne.",
        "Rep. J. D. Lee (D-Mo.) voted for No. 4.",
        "They wrote to the Hon. Ann Lee in Waco, Tex. today.",
        "“Whose road is it?” Lee asked.",
        "“Fix it!” he shouted.",
        "The vote is at 9 a.m. Friday in Akron.",
        "The offer of Lee Bros. Paving Co. stands.",
        "He paid $3.50 at 1.30 p.m. Monday.",
    ],
)
def test_stays_whole(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“We waited,” Lee said.", "“Nobody came.”"),
        ("“We waited.”", "Lee left the room."),
        ("They live in the U.S.", "The board met there."),
        ("It closed at 9 p.m.", "She left."),
        ("Was it wrong?", "Lee thinks so."),
    ],
)
def test_is_cut(first: str, second: str) -> None:
    assert cut(f"{first} {second}") == [first, second]
