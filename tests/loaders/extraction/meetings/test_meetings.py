"""Small texts with one meeting each: whether it is found, with which status, and with whom."""

import pytest

from loaders.extraction import extract
from ontology.facts import Article, Meeting


def meetings(text: str) -> tuple[Meeting, ...]:
    return extract(Article(id="t", text=text, published="2024-05-20")).meetings


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Mayor Ana Pell met with the Harbor Tenants Union on Tuesday.", "held"),
        ("Mayor Ana Pell will meet with the Harbor Tenants Union on Tuesday.", "scheduled"),
        ("Mayor Ana Pell refused to meet with the Harbor Tenants Union.", "rejected"),
        ("Mayor Ana Pell turned down a request for a meeting with the Harbor Tenants Union.", "rejected"),
        ("The Harbor Tenants Union asked for a meeting with Mayor Ana Pell.", "requested"),
        ("The Harbor Tenants Union is seeking a meeting with Mayor Ana Pell.", "requested"),
        ("Mayor Ana Pell offered to meet with the Harbor Tenants Union.", "proposed"),
        ("The Harbor City Council canceled its July meeting.", "cancelled"),
        ("The Harbor City Council will take up the petition at its June 4 meeting.", "scheduled"),
        (
            "They asked the Harbor City Council for heat, and they want an answer before the board meets on May 21.",
            "scheduled",
        ),
        ("At the Harbor City Council's May 6 meeting, Ana Pell spoke against the plan.", "held"),
    ],
)
def test_status_follows_tense_and_the_verb_above(sentence: str, status: str) -> None:
    assert [meeting.status for meeting in meetings(sentence)] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "The building does not meet the standard.",
        "The two sides have never met.",
        "The Harbor City Council meets monthly.",
        "Mayor Ana Pell said the plan meets every requirement.",
    ],
)
def test_what_is_no_concrete_meeting_is_left_out(sentence: str) -> None:
    assert meetings(sentence) == ()


def test_one_meeting_told_twice_is_one_with_both_sentences() -> None:
    text = "Ana Pell met with Omar Reyes on Monday.\n\nAna Pell met Omar Reyes in her office."
    (meeting,) = meetings(text)
    assert len(meeting.more_evidence) >= 1
    for span in (meeting.evidence, *meeting.more_evidence):
        assert text[span.start : span.end] == span.quote
