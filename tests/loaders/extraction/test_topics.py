"""Topics are cut where nothing is left hanging."""

import pytest

from loaders.extraction.topics import shortened


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("keep the desk open and to publish the report", "keep the desk open"),
        ("keep the desk open,", "keep the desk open"),
        ("mend the road that it was asked for", "mend the road"),
        ("pave it", "pave it"),
        ("where to", "where to"),
    ],
)
def test_no_word_is_left_that_only_leads_on(words: str, topic: str) -> None:
    assert shortened(words, 6 if "desk" in words else 4) == topic
