"""Meetings told by set phrases and by what went on at them, and things that sound like them."""

import pytest

from loaders.extraction import extract
from ontology.facts import Article, Meeting

WORDINGS = [
    (
        "held",
        "More than 200 people crammed into the village hall on Monday to tell the parish council what they think.",
    ),
    ("held", "On Tuesday, Dana Ruiz went before the county commission and made her case for new ambulances."),
    ("held", "Organizer Kim Alvarez told the Fairview City Council on Monday that rents are out of hand."),
    ("held", "The Fairview City Council voted Tuesday night to keep the pool open."),
    ("held", "On March 9 the grievance was heard before Arbitrator Paul Dent."),
    ("held", "Councilman Ian Marsh toured the flooded homes on Friday with Tenants United."),
    ("scheduled", "Mayor Dana Ruiz has agreed to ride the night bus with Kim Alvarez."),
    ("scheduled", "Gray has invited Mayor Dana Ruiz to a public forum at Grace Church on June 6."),
    ("scheduled", "The plan will now go to the Harbor Commission on June 7."),
    ("cancelled", "The Harbor Commission could not meet for want of a quorum."),
    ("requested", "Kim Alvarez urged Mayor Dana Ruiz to come and spend a night in the building."),
    ("held", "Gray invited Mayor Dana Ruiz to walk the creek with him, and the two did so on Tuesday."),
]
NONE = [
    "The council put off any lawsuit in May while it waited on the state.",
    "Tenants United told the Fairview City Council in a letter that rents are out of hand.",
    "Supporters marched to the hall on Monday and sang.",
]


def _meetings(text: str) -> tuple[Meeting, ...]:
    return extract(Article(id="t", text=text + "\n", published="2024-05-22")).meetings


@pytest.mark.parametrize(("status", "sentence"), WORDINGS)
def test_status_of_a_set_phrase(status: str, sentence: str) -> None:
    assert [meeting.status for meeting in _meetings(sentence)] == [status]


@pytest.mark.parametrize("sentence", NONE)
def test_no_meeting(sentence: str) -> None:
    assert _meetings(sentence) == ()


def test_a_sitting_that_names_nobody_is_that_of_the_body_spoken_of() -> None:
    found = _meetings("The Fairview City Council wants to close the pool. A public hearing is set for June 12.")
    assert [meeting.participants for meeting in found] == [("Fairview City Council",)]


def test_a_hearing_asked_for_is_the_committees() -> None:
    found = _meetings("Sen. Dana Ruiz called on the House Transportation Committee to hold a hearing on the tolls.")
    assert [(m.status, m.participants) for m in found] == [("requested", ("House Transportation Committee",))]
