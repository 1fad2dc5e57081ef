"""First names alone that the words in front introduce, couples, titles before unknown names, and what is no person."""

import pytest

from loaders.extraction.cast import Actor
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article


def people(sentence: str) -> dict[str, Actor]:
    cast = read(Article(id="t", text=AROUND.format(sentence)), steps=(build_cast,)).cast
    return {actor.name: actor for actor in cast.actors if actor.is_person}


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Lena Ortiz came with her son Aldo, who is nine.", "Aldo", "son"),
        ("Tom Ashe drove up with his wife, Mirela, and sat down.", "Mirela", "wife"),
        ("A line cook named Darrell wrote to the landlord.", "Darrell", "line cook"),
        ("The letter was read out by the caretaker, Ned, on Monday.", "Ned", "caretaker"),
        ("The driver was fined. His name is Walter.", "Walter", None),
        ("The fence belongs to Howard and Clara Voss of Mill Lane.", "Howard", None),
        ("They heard from Deacon Orsolo on Sunday.", "Orsolo", "Deacon"),
        ('Mayor Elvarn "Big Ed" Moss spoke next.', 'Elvarn "Big Ed" Moss', "Mayor"),
        ("They asked Gov. Ada Holm Tuesday to come.", "Ada Holm", "Gov."),
    ],
)
def test_found(sentence: str, name: str, role: str | None) -> None:
    assert people(sentence)[name].role == role


def test_a_first_name_told_later_is_the_same_person() -> None:
    found = people("Gia Marsh, 12, spoke. Her mother, Ruth Marsh, came with her daughter Gia and a letter.")
    assert sorted(found) == ["Gia Marsh", "Ruth Marsh"]


def test_a_family_name_that_comes_first_is_no_other_person() -> None:
    assert list(people("Fong Wai-lim, 61, spoke at the hall. Mr Fong said that he would come again.")) == [
        "Fong Wai-lim"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        'The letter said, "Please, Mr. Mayor, come to the hall."',
        "The landlord, Marsden Vale Estates, has not replied.",
        "People from Brannock Lidd came. The bus stops at Brannock Lidd twice a day.",
    ],
)
def test_nobody(sentence: str) -> None:
    assert not people(sentence)
