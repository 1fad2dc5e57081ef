"""Whom short forms, plurals and pronouns mean."""

import pytest

from loaders.extraction.pipeline import read
from ontology.facts import Article

GROUPS = (
    "Harbor Tenants Union and the Dockside Neighbors Alliance wrote to Mayor Ellen Brandt on Friday. "
    "The two groups want an answer. The mayor said no."
)
PEOPLE = "Police Chief Alan Reyes met Councilwoman Dora Quinn on Monday. She asked him to resign. His office declined."


def meant(text: str, word: str, nth: int = 0) -> tuple[str, ...]:
    document = read(Article(id="t", text=text))
    token = [token for token in document.parse if token.text == word][nth]
    return document.cast.refer(token).names


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        (GROUPS, "groups", ("Harbor Tenants Union", "Dockside Neighbors Alliance")),
        (GROUPS, "mayor", ("Ellen Brandt",)),
        (PEOPLE, "She", ("Dora Quinn",)),
        (PEOPLE, "him", ("Alan Reyes",)),
        (PEOPLE, "office", ("Alan Reyes",)),
    ],
)
def test_whom_a_phrase_means(text: str, word: str, names: tuple[str, ...]) -> None:
    assert meant(text, word) == names


def test_a_head_with_another_field_is_somebody_else() -> None:
    text = "The chief executive, Ona Ruhl, wrote on Monday. Tenants met the chief of {} in May."
    assert meant(text.format("operations"), "chief", 1) != ("Ona Ruhl",)
    assert meant(text.replace("chief of {}", "executive"), "executive", 1) == ("Ona Ruhl",)


def test_their_ask_is_of_those_who_were_told() -> None:
    told = "Marrow told {} that the Corbel Water District would pay, but she turned down their request."
    text = f"Forty parents met Lucinda Marrow on Monday. {told}"
    assert meant(text.format("them"), "their") == ("Forty parents",)
    assert meant(text.format("nurses"), "their") == ("nurses",)


def test_whoever_cannot_be_told_is_nobody_later_in_the_sentence() -> None:
    text = "Lucinda Marrow came. She told them the Corbel Water District would pay, but she turned down their request."
    assert meant(text, "their") == meant(text, "them") == ()


def test_others_in_between_are_not_passed_over() -> None:
    text = "Forty parents came. Lucinda Marrow told them that nurses had left their keys."
    assert meant(text, "their") == ("nurses",)


def test_a_number_that_fits_no_list_settles_nothing() -> None:
    document = read(Article(id="t", text=GROUPS.replace("two", "five")))
    token = next(token for token in document.parse if token.text == "groups")
    assert not document.cast.refer(token).settled


def test_a_vocative_title_is_its_holder() -> None:
    text = "The letter to Transport Secretary Nora Whit began: “Mr. Secretary, open the line.”"
    document = read(Article(id="t", text=text))
    token = next(token for token in document.parse if token.text == "Secretary" and token.idx > 40)
    assert document.cast.refer(token).names == ("Nora Whit",)


def test_an_office_has_all_its_fields() -> None:
    text = "Ann Roe wrote to the Secretary of State for Culture, Media and Sport on Monday."
    assert meant(text, "Secretary") == ("the Secretary of State for Culture, Media and Sport",)
    bodies = [actor.name for actor in read(Article(id="t", text=text)).cast.actors if not actor.is_person]
    assert bodies == []


def test_whoever_was_asked_answers() -> None:
    text = "Mayor Dan Brown promised new lines. Councilor Jody Marsh asked him where the money was. He said he had it."
    assert meant(text, "He") == ("Dan Brown",)
    assert meant(text.replace("asked him where the money was", "left"), "He") == ("Jody Marsh",)


def test_others_beside_a_minister_stay_themselves() -> None:
    text = (
        "The tenants met the Minister for Health and HSE on Monday. Ann Roe asked Mayor Dan Brown for a date. He left."
    )
    assert "HSE" in {actor.name for actor in read(Article(id="t", text=text)).cast.actors}
    assert meant(text, "Minister") == ("the Minister for Health",)


def test_whoever_heads_a_body_is_meant_by_its_noun() -> None:
    text = "Ann Roe is chief executive of the Rook Trust. The chief executive of the charity wrote to Mayor Dan Brown."
    assert meant(text, "executive", 1) == ("Ann Roe",)
