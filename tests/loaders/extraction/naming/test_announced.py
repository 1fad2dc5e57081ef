"""Bodies that a plural noun announces in a list, and names with commas, dashes and numbers inside."""

import pytest

from loaders.extraction import extract
from ontology.facts import Article, Extraction

LIST = (
    "Groups including Amber Lantern, the Society for the Prevention of Idle Traffic, the Young Riders Front -"
    " Millhaven, Winter Table of Millhaven and the Bicycle League of Greater Millhaven sent a letter to Mayor"
    " Ada Thorne.\n\nThe five groups rejected a meeting with Thorne and other officials to discuss bus lanes."
)
SENDERS = {
    "Amber Lantern",
    "Society for the Prevention of Idle Traffic",
    "Young Riders Front - Millhaven",
    "Winter Table of Millhaven",
    "Bicycle League of Greater Millhaven",
}


def read(text: str) -> Extraction:
    return extract(Article(id="t", text=text))


def names(text: str) -> set[str]:
    return {body.name for body in read(text).organizations}


def test_each_body_of_an_announced_list_sends_the_letter() -> None:
    found = read(LIST)
    assert {body.name for body in found.organizations} == SENDERS
    assert set(found.letters[0].senders) == SENDERS


def test_the_five_groups_are_those_listed() -> None:
    meeting = read(LIST).meetings[0]
    assert meeting.status == "rejected"
    assert set(meeting.participants) >= {*SENDERS, "Ada Thorne"}


def test_a_list_of_unions_makes_unions() -> None:
    found = read("Unions such as Rail Hands, Dock Hands and Crane Folk urged Gov. Ann Pell to sign the bill.")
    assert {body.name: body.kind for body in found.organizations} == dict.fromkeys(
        ("Rail Hands", "Dock Hands", "Crane Folk"), "union"
    )


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Residents asked for the Millhaven, Ohio, Fire Department to buy a ladder truck.",
            "Millhaven, Ohio, Fire Department",
        ),
        ("8 Storm News received a statement from the mayor on Monday.", "8 Storm News"),
        (
            "The Association for the Study of Quiet Rivers asked the council to wait.",
            "Association for the Study of Quiet Rivers",
        ),
    ],
)
def test_what_belongs_to_one_name(sentence: str, name: str) -> None:
    assert name in names(sentence)


def test_an_acronym_skips_the_state() -> None:
    text = "The Rook City, Ohio, Police Department hired ten officers. RCPD said the council had asked for it."
    found = {body.name: body for body in read(text).organizations}
    assert found["Rook City, Ohio, Police Department"].acronym == "RCPD"


def test_people_behind_a_list_of_bodies_stay_people() -> None:
    found = read("Groups including Fair Lots and Dock Hands wrote to Mayor Ada Thorne and Sheriff Paul Quist.")
    assert {person.name for person in found.people} == {"Ada Thorne", "Paul Quist"}


def test_a_prosecuting_attorney_holds_an_office() -> None:
    found = read("The group wrote to Amber County Prosecuting Attorney Laura Simms Doyle on Monday.")
    assert [(person.name, person.official) for person in found.people] == [("Laura Simms Doyle", True)]
