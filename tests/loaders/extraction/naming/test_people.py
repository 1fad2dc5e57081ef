"""Who is named, with which role, and whether it is a public office."""

import pytest

from loaders.extraction import extract
from ontology.facts import Article, Person
from tests.support.named import AROUND, cast


def people(text: str) -> dict[str, Person]:
    extraction = extract(Article(id="t", text=text))
    return {person.name: person for person in extraction.people}


@pytest.mark.parametrize(
    ("sentence", "name", "role", "official"),
    [
        ("Brookfield Mayor Hannah Oduya signed the order on Monday.", "Hannah Oduya", "Mayor", True),
        ("The order came from state Sen. Paul Varga on Monday.", "Paul Varga", "state Sen.", True),
        (
            "“We are tired,” said Lena Ortiz, president of the Elm Street Tenants Union.",
            "Lena Ortiz",
            "president",
            False,
        ),
        ("Her spokesman, Daniel Moss, declined to comment.", "Daniel Moss", "spokesman", False),
        ("Karen Whitfield, who chairs the school board, agreed.", "Karen Whitfield", "chairs the school board", True),
        ("Former Mayor Susan Pratt spoke next.", "Susan Pratt", "Former Mayor", False),
        ("The letter went to the district's superintendent, Walter Finch.", "Walter Finch", "superintendent", True),
    ],
)
def test_role_and_office(sentence: str, name: str, role: str, official: bool) -> None:  # noqa: FBT001 (a table's column)
    person = people(sentence)[name]
    assert person.role == role
    assert person.official is official


def test_a_shared_title_is_each_name_s_role() -> None:
    found = people("U.S. Senators Martha Quill (D-OH) and Peter Strand (R-IN) wrote to the agency.")
    assert [(p.name, p.role, p.official) for p in found.values()] == [
        ("Martha Quill", "U.S. Senators", True),
        ("Peter Strand", "U.S. Senators", True),
    ]


def test_later_short_forms_are_one_person() -> None:
    found = people("Police Chief Alan Reyes spoke first. Reyes said no. Mr. Reyes left early.")
    assert list(found) == ["Alan Reyes"]
    assert set(found["Alan Reyes"].aliases) >= {"Reyes"}


def test_a_definite_noun_set_off_by_commas_is_a_role() -> None:
    found = people("The organ tuner, Abel Marsh, stayed until midnight.")
    assert found["Abel Marsh"].role == "organ tuner"
    assert found["Abel Marsh"].official is False


def test_an_office_in_a_union_is_no_public_office() -> None:
    text = "Ida Brock, chairman of the Northern Council of the Nurses and Midwives Union, signed the letter."
    assert people(text)["Ida Brock"].official is False


def test_a_shared_title_goes_past_brackets_with_full_stops() -> None:
    found = people("Representatives Ann Marsh (D-Ariz.), Julia Crane (D-Calif.), and Peter Holt (D-Ill.) wrote again.")
    assert [p.role for p in found.values()] == ["Representatives"] * 3


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Rep. Ann Marsh, a member of the Senate Farm Committee, wrote.", "Ann Marsh", "Rep."),
        ("The mayor, Clr Peter Holt, came in slippers.", "Peter Holt", "mayor"),
        ("It is on the desk of Peter Holt, who is trainmaster for the railroad.", "Peter Holt", "trainmaster"),
        (
            "They met Peter Holt, Chairman, President and CEO of Holt Mills.",
            "Peter Holt",
            "Chairman, President and CEO",
        ),
    ],
)
def test_roles_around_a_name(sentence: str, name: str, role: str) -> None:
    assert people(sentence)[name].role == role


def test_where_somebody_is_of_and_the_datelines_place_are_no_people() -> None:
    text = """Growers hear of it

HARLAN FALLS — It was a quiet evening in Harlan Falls, and few came.

It was signed by the Rev. Amos Orde of Bethel Chapel. Nobody else spoke."""
    assert set(people(text)) == {"Amos Orde"}


def test_a_street_is_no_person_though_it_has_a_first_name() -> None:
    assert cast(AROUND.format("A statement on Tanner Row was read out."))[1] == set()


def test_a_campaign_may_begin_with_a_denial() -> None:
    assert "Not One More Fever" in cast(AROUND.format("The mayor met Not One More Fever on Friday."))[0]


def test_a_surname_that_is_a_title_too_ends_a_titled_name() -> None:
    assert "Nazia Begum" in cast(AROUND.format("Labour group leader Cllr Nazia Begum has written to him."))[1]
