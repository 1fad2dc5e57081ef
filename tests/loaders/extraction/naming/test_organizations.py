"""Which bodies are named, how far their names go, and which are left out."""

import pytest

from loaders.extraction import extract
from ontology.facts import Article, Organization


def bodies(text: str) -> dict[str, Organization]:
    extraction = extract(Article(id="t", text=text))
    return {body.name: body for body in extraction.organizations}


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        (
            "The Elm County Department of Health and Human Services denied the request.",
            "Elm County Department of Health and Human Services",
            "government",
        ),
        (
            "Friends of the Willow Creek Library urged the trustees to wait.",
            "Friends of the Willow Creek Library",
            "advocacy",
        ),
        ("On Friday, Teamsters Local 871 rejected the offer.", "Teamsters Local 871", "union"),
        ("The Corbel Department of Labor fined the mill on Monday.", "Corbel Department of Labor", "government"),
        ("The Ashdown County Sheriff's Office arrested two men.", "Ashdown County Sheriff's Office", "police"),
        ("The group Fair Rent Now handed over a petition.", "Fair Rent Now", "advocacy"),
        ("The school board voted to close the school.", "school board", "school"),
    ],
)
def test_name_and_kind(sentence: str, name: str, kind: str) -> None:
    assert bodies(sentence)[name].kind == kind


def test_an_acronym_in_brackets_is_an_alias() -> None:
    found = bodies("The Northside Renters Coalition (NRC) wrote to the mayor. NRC wants an answer.")
    assert list(found) == ["Northside Renters Coalition"]
    assert found["Northside Renters Coalition"].acronym == "NRC"


def test_a_law_is_no_organization() -> None:
    assert bodies("She cited the Clean Harbors Act and the Fair Wages Amendment.") == {}


def test_the_council_is_the_one_named_before() -> None:
    found = bodies("The Denby City Council met on Monday. The council voted to pay for the repairs.")
    assert list(found) == ["Denby City Council"]
    assert "The council" in found["Denby City Council"].aliases


def test_a_day_is_no_part_of_a_name() -> None:
    assert list(bodies("Renters told the Denby City Council on Monday that it should act.")) == ["Denby City Council"]


def test_a_list_of_grants_names_no_bodies() -> None:
    text = "The senator announced the awards.\n\nAlder Public Schools – Alder, 4 buses, $310,000\n"
    assert bodies(text) == {}
