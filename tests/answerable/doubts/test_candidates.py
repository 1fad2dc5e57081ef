import pytest

from answerable.doubts import Doubt, Known, doubts
from answerable.doubts.actors import Office


def person(name: str, *others: str, offices: tuple[Office, ...] = ()) -> Known:
    return Known(f"person/{name}", name, others, is_person=True, offices=offices)


def body(name: str, *others: str) -> Known:
    return Known(f"organization/{name}", name, others, is_person=False)


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (person("J. Marrow"), person("Jane Marrow"), "same surname and initial"),
        (person("Dan Marrow"), person("Daniel Marrow"), "same surname, and a first name that begins alike"),
        (person("Jane Q. Marrow"), person("Jane Marrow"), "one name with a middle name or without"),
        (person("Kathryn Marrow"), person("Kathrin Marrow"), "nearly the same name"),
        (body("HTU"), body("Harbor Tenants Union"), "an acronym and a name it can stand for"),
        (body("Department of Public Works"), body("Public Works Department"), "the same words"),
        (body("Harbour Tenants Union"), body("Harbor Tenants Union"), "nearly the same name"),
    ],
)
def test_names_that_might_be_one(one: Known, other: Known, why: str) -> None:
    first, second = sorted((one, other), key=lambda actor: actor.name)
    assert doubts([one, other]) == [Doubt(first.name, second.name, why, (first.uri, second.uri))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Jane Marrow"), person("John Marrow")),
        (person("Al Marrow"), person("Alice Marrow")),
        (person("Jane Marrow"), person("Jane Harrow")),
        (person("Marrow"), person("Jane Marrow")),
        (body("HTU"), body("Harbor Teachers Alliance")),
        (body("North School Board"), body("South School Board")),
        (person("HTU"), body("Harbor Tenants Union")),
    ],
)
def test_names_that_are_two(one: Known, other: Known) -> None:
    assert doubts([one, other]) == []


def test_any_known_spelling_counts() -> None:
    assert doubts([person("Jane Marrow", "J. Q. Marrow"), person("Jo Marrow")])[0].why == "same surname and initial"


def test_one_name_with_conflicting_offices() -> None:
    two = person("Jane Marrow", offices=(Office("Mayor", "Eastport", "a"), Office("Mayor", "Westport", "b")))
    one = person("Kay Marsh", offices=(Office("member", "Council", "a"), Office("member", "the City Council", "b")))
    climbed = person("Lou Marten", offices=(Office("Deputy", "Police", "a"), Office("Chief", "Police", "b")))
    assert doubts([two, one, climbed]) == [
        Doubt("Jane Marrow", None, "one name with conflicting offices: Mayor of Eastport and of Westport", (two.uri,))
    ]


def test_the_order_of_loading_does_not_matter() -> None:
    known = [person("J. Marrow"), body("HTU"), person("Jane Marrow"), body("Harbor Tenants Union")]
    assert len(doubts(known)) == 2
    assert doubts(known) == doubts(known[::-1])
