"""Small words and marks inside bodies' names, and where a name ends."""

import pytest

from loaders.extraction import extract
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article


def names(sentence: str) -> set[str]:
    cast = read(Article(id="t", text=AROUND.format(sentence))).cast
    return {actor.name for actor in cast.actors if not actor.is_person}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("She sits on the House Roads and Rivers Committee.", "House Roads and Rivers Committee"),
        (
            "He leads the Nutrition, Forestry, and Trade Subcommittee.",
            "Nutrition, Forestry, and Trade Subcommittee",
        ),
        (
            "She chairs the Subcommittee on Commerce, Justice, Science and Related Agencies.",
            "Subcommittee on Commerce, Justice, Science and Related Agencies",
        ),
        ("Members of Millers and Bakers Local 12 voted to strike.", "Millers and Bakers Local 12"),
        ("The Mines and Mills Workers' Union refused the offer.", "Mines and Mills Workers' Union"),
        ("The Oakridge Police and Fire Board fined the chief.", "Oakridge Police and Fire Board"),
        ("The Riverside Elders' Alliance wrote to the mayor.", "Riverside Elders' Alliance"),
        ("The Tenants' and Residents' Association objected.", "Tenants' and Residents' Association"),
        ("The vote pleased Oakridge Fire Fighters, Local 12.", "Oakridge Fire Fighters, Local 12"),
        ("The vote pleased Teamsters, Local 12, on Monday.", "Teamsters, Local 12"),
        ("The vote pleased the Fraternal Order of Police, Lodge 9.", "Fraternal Order of Police, Lodge 9"),
        ("The Fraternal Order of Police Tarn Lodge No. 9 sued.", "Fraternal Order of Police Tarn Lodge No. 9"),
        ("They were told by the Pint of Kindness Fund to wait.", "Pint of Kindness Fund"),
        ("On Monday, Oakridge Consumers for Clean Taps sued.", "Oakridge Consumers for Clean Taps"),
        ("Save Fern Hollow, which began the campaign, has asked for a vote.", "Save Fern Hollow"),
        ("The report of the Elmbury-based Center for Rural Health blamed nobody.", "Center for Rural Health"),
        ("They wrote to the Department of Interior Secretary about it.", "Department of Interior"),
    ],
)
def test_how_far_a_name_goes(sentence: str, name: str) -> None:
    assert name in names(sentence)


def test_two_locals_of_unions_stay_two() -> None:
    assert {"Lodge 9", "Local 5"} <= names("She wrote to Lodge 9 and Local 5.")


def test_two_bodies_stay_two() -> None:
    found = names("The Senate Rivers Committee and the House Roads Committee met.")
    assert {"Senate Rivers Committee", "House Roads Committee"} <= found


def test_a_law_that_sounds_like_a_campaign_is_no_body() -> None:
    assert not any("Act" in name for name in names("He voted for the Homes for Families Act on Monday."))


def test_the_level_of_government_is_another_spelling() -> None:
    extraction = extract(Article(id="t", text=AROUND.format("The state Department of Roads denied the request.")))
    body = next(body for body in extraction.organizations if body.name == "Department of Roads")
    assert "state Department of Roads" in body.aliases
