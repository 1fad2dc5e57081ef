"""Roles set off from names, described, or right before them; and who holds a public office."""

import pytest

from loaders.extraction import extract
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article, Person


def person(sentence: str, name: str) -> Person:
    extraction = extract(Article(id="t", text=AROUND.format(sentence)))
    return next(one for one in extraction.people if one.name == name)


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Commissioner Ruth Marsh, a retired judge, was not satisfied.", "Ruth Marsh", "Commissioner"),
        ("The board's chairman, attorney Lloyd Hale, said no.", "Lloyd Hale", "chairman"),
        ("Tom Marsh, 46, a piano tuner, came to listen.", "Tom Marsh", "piano tuner"),
        ("They were led by cheesemonger Tom Ashe on Wednesday.", "Tom Ashe", "cheesemonger"),
        ('"We are glad," said Karen Holt, CEO & Port Director of the harbor.', "Karen Holt", "CEO"),
    ],
)
def test_role(sentence: str, name: str, role: str) -> None:
    assert role in (person(sentence, name).role or "")


def test_where_somebody_was_met_is_not_whose_they_are() -> None:
    sentence = "About 40 commuters met with ferry director Hana Marsh at the {} on Monday."
    assert person(sentence.format("Elks hall"), "Hana Marsh").organization is None
    assert person(sentence.format("Corbel Rotary Club"), "Hana Marsh").organization == "Corbel Rotary Club"


def test_a_day_is_no_role() -> None:
    assert person("On Tuesday the 14th, Lupe Marsh drove to the office with ten pickers.", "Lupe Marsh").role is None


def test_the_next_of_a_list_gives_no_role() -> None:
    sentence = "Defense Secretary Mark Lowe, Director of Public Safety Karen Holt, and others came."
    assert person(sentence, "Mark Lowe").role == "Defense Secretary"


@pytest.mark.parametrize(
    ("sentence", "name", "official"),
    [
        ("Mayor Karen Holt asked the council to wait.", "Karen Holt", True),
        ("Tom Ashe, president of the Oakridge Teachers Association, objected.", "Tom Ashe", False),
        ("Former Mayor Tom Ashe asked the council to wait.", "Tom Ashe", False),
    ],
)
def test_official(sentence: str, name: str, *, official: bool) -> None:
    assert person(sentence, name).official is official


@pytest.mark.parametrize(
    ("sentence", "name", "organization"),
    [
        ("The Port Alder Tenants Union asked Mayor Greta Holm to restore the heat.", "Greta Holm", None),
        ("Rowers United's secretary, Tom Ashe, met the chief executive, Greta Holm, on Monday.", "Greta Holm", None),
        ("The Elmbury Trust's roof fell in on Monday. The director, Greta Holm, wept.", "Greta Holm", "Elmbury Trust"),
        ("Elmbury Trust founder and director Greta Holm spoke.", "Greta Holm", "Elmbury Trust"),
        ("The council is backed by Rook Valley Congregations and by Councilman Basil Holm.", "Basil Holm", None),
        ("The Port Alder Tenants Union's newly elected president Greta Holm spoke.", "Greta Holm", "Tenants Union"),
    ],
)
def test_a_body_that_does_something_is_not_the_one_of_the_role_behind(
    sentence: str, name: str, organization: str | None
) -> None:
    found = person(sentence, name).organization
    assert (found is None) == (organization is None)
    assert organization is None or organization in (found or "")


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Ann Fry spoke first. Fry, a retired seamstress, had come by bus.", "Ann Fry", "retired seamstress"),
        ("Ann Fry spoke first. The club's treasurer is Tom Ashe.", "Tom Ashe", "treasurer"),
        ("Ida Moss (nurse, Millbrook): My street is dark at night.", "Ida Moss", "nurse"),
        ("Lloyd Hale, who drives a school bus, was there.", "Lloyd Hale", "drives a school bus"),
        ("A conciliator, Bruce Hale, has proposed a talk.", "Bruce Hale", "conciliator"),
        ("Dr. Karen Holt spoke next.", "Karen Holt", "Dr."),
        ("His mother, Denise Hale, is a bookkeeper and had never spoken.", "Denise Hale", "bookkeeper"),
        ("Two of the trustees, Canon Peter Ward and Mrs. Ida Fry, resigned.", "Ida Fry", "trustees"),
        ("Four aldermen of the south ward, namely Tom Ashe, Ann Fry and Lloyd Hale, agreed.", "Ann Fry", "aldermen"),
        ("A lawyer for the tenants, Ms. Grace Holt, agreed.", "Grace Holt", "lawyer"),
    ],
)
def test_role_by_the_rules(sentence: str, name: str, role: str) -> None:
    cast = read(Article(id="t", text=AROUND.format(sentence)), steps=(build_cast,)).cast
    assert next(actor.role for actor in cast.actors if actor.name == name) == role


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Alasdair Marsh MSP promised to raise it.", "Alasdair Marsh", "MSP"),
        ("Elected: chairman, Michael Marsh; secretary, Ruth Hale.", "Michael Marsh", "chairman"),
        ("Hana Marsh came too. Its co-founder, Marsh, said so.", "Hana Marsh", "co-founder"),
        (
            "We wrote to the managing director, Eng. Wilfred Marsh, asking for water.",
            "Wilfred Marsh",
            "managing director",
        ),
    ],
)
def test_role_apart_from_the_name(sentence: str, name: str, role: str) -> None:
    document = read(Article(id="t", text=AROUND.format(sentence)), steps=(build_cast,))
    found = document.cast.named(name)
    assert found is not None
    assert found.role == role


def test_a_row_of_mothers_has_no_role() -> None:
    assert person("Two other mothers, Ruth Marsh and Karen Holt, wrote to the mayor.", "Ruth Marsh").role is None
