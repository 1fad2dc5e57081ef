"""Names in a row with bodies, with numbers and branches, and those that go on behind `of`, `for` and `and`."""

import pytest

from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article


def cast(sentence: str) -> dict[str, tuple[bool, list[str]]]:
    document = read(Article(id="t", text=AROUND.format(sentence)), steps=(build_cast,))
    return {actor.name: (actor.is_person, actor.aliases) for actor in document.cast.actors}


def bodies(sentence: str) -> set[str]:
    return {name for name, (person, _) in cast(sentence).items() if not person}


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "It was signed by the Corbel Growers Association, Tidal Aid and the Harbour Teachers Union.",
            {"Tidal Aid", "Corbel Growers Association", "Harbour Teachers Union"},
        ),
        (
            "Kiln Makers, Dyers Local 88, the Corbel Rowing Club and the Tanners Guild wrote to her.",
            {"Dyers Local 88", "Corbel Rowing Club", "Tanners Guild"},
        ),
        (
            "The Rook Choir, Penhallow Swim Boosters and ABCDE Local 12 wrote to her.",
            {"Penhallow Swim Boosters", "ABCDE Local 12"},
        ),
    ],
)
def test_a_name_in_a_row_with_bodies_is_one(sentence: str, names: set[str]) -> None:
    assert names <= bodies(sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("She is a steward for Quarry Workers 418.", "Quarry Workers 418"),
        ("He wrote to Dyers Local 32E on Monday.", "Dyers Local 32E"),
        ("The Corbel Lodge No. 402 wrote on Monday.", "Corbel Lodge No. 402"),
        ("They wrote to the Lecturers' Federation (Corbel branch).", "Lecturers' Federation (Corbel branch)"),
        ("The Weavers' Union (Penhallow) wrote on Monday.", "Weavers' Union (Penhallow)"),
    ],
)
def test_numbers_and_branches_belong_to_a_name(sentence: str, name: str) -> None:
    assert name in bodies(sentence)


def test_a_branch_in_brackets_is_a_spelling_of_the_plain_name() -> None:
    found = cast("The Weavers' Union (Penhallow) wrote. On Monday the Weavers' Union met.")
    assert "Weavers' Union" in found["Weavers' Union (Penhallow)"][1]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("On Monday the Concerned Weavers of Penhallow wrote to her.", "Concerned Weavers of Penhallow"),
        (
            "The Growers League of Penhallow and Corbel Counties wrote.",
            "Growers League of Penhallow and Corbel Counties",
        ),
        ("She is president of the Laundry and Linen Workers.", "Laundry and Linen Workers"),
        ("The Penhallow Lane Hoteliers wrote to her on Monday.", "Penhallow Lane Hoteliers"),
        ("The Penhallow Visitors' Circle wrote to her on Monday.", "Penhallow Visitors' Circle"),
        ("On Monday the Circle of Weavers wrote to her.", "Circle of Weavers"),
        ("The Highway Department has written to her.", "Highway Department"),
        ("At the Methodist church, they signed it.", "Methodist church"),
    ],
)
def test_people_and_heads_make_a_name(sentence: str, name: str) -> None:
    assert name in bodies(sentence)


def test_a_branch_of_a_body_takes_no_body_of_its_own() -> None:
    assert "Penhallow Museum" in bodies("Lew Varr of the Penhallow Museum asked that owners pay half.")


@pytest.mark.parametrize(
    "sentence",
    [
        "A letter from the council's auditors, Marr Quill, reached her the same day.",
        "Members of Vientos Quill have been lending out their machines.",
    ],
)
def test_what_belongs_to_no_person_is_a_body(sentence: str) -> None:
    assert any(name.endswith("Quill") and not person for name, (person, _) in cast(sentence).items())


def test_people_set_off_stay_people() -> None:
    assert cast("One of the pickers, Joran Velk, 34, wrote to her.")["Joran Velk"][0]


@pytest.mark.parametrize(
    ("sentence", "name", "alias"),
    [
        ("On Monday the council's housing committee met.", "housing committee", "council's housing committee"),
        ("The planning board of Penhallow met on Monday.", "planning board", "planning board of Penhallow"),
        ("The local branch of the Weavers' Union wrote.", "Weavers' Union", "local branch of the Weavers' Union"),
        ("The state NAACP wrote to her on Monday.", "NAACP", "state NAACP"),
    ],
)
def test_whose_a_body_is_stands_in_a_spelling_of_it(sentence: str, name: str, alias: str) -> None:
    assert alias in cast(sentence)[name][1]


def test_the_second_sort_of_people_alone_belongs_to_the_name() -> None:
    found = bodies("Elm Valley Ranchers and Packers, a cooperative, wrote to her on Tuesday.")
    assert "Elm Valley Ranchers and Packers" in found
