"""One-sentence asks in the ways that local news puts them, and sentences that only look like asks."""

import pytest

from loaders.extraction.pipeline import read
from ontology.facts import Article

ASKS = (
    "Parents at Hill School are pushing for smaller classes.",
    "Maria Lopez said the county ought to repair the bridge.",
    "Advocates have long pressed Gov. Ann Dale to close the prison.",
    "The union's demands include a raise and a second lift.",
    "It is time for the school board to listen, said Maria Lopez.",
    "Maria Lopez gave the company two weeks to fix the boilers.",
    "Maria Lopez's message to Mayor Dan Brown: Open the pool.",
    "The council urged that the permit be denied.",
    "Neighbors called for the plant to close and for the state to test the wells.",
    "The senators implored the agency to extend the deadline.",
    "Maria Lopez wrote to Mayor Dan Brown asking him to meet with tenants.",
    "The board directed staff to draft a policy.",
    "Dan Brown was urged by the clergy to resign.",
)
NO_ASKS = (
    "Police are asking anyone with information to call the tip line.",
    "Officials urged residents to stay indoors during the storm.",
    "The bill would require landlords to provide heat.",
    "Reporters asked the mayor whether she would run again.",
    "The company did not respond to a request for comment.",
    "Maria Lopez asked him where the money would come from.",
    "Maria Lopez asked Mayor Dan Brown when the pool would be open.",
    "The truck was called back for repairs.",
    "Demand for housing has grown in the county.",
)


@pytest.mark.parametrize("sentence", ASKS)
def test_an_ask_is_found(sentence: str) -> None:
    assert read(Article(id="x", text=sentence + "\n")).demands


@pytest.mark.parametrize("sentence", NO_ASKS)
def test_no_ask_is_found(sentence: str) -> None:
    assert read(Article(id="x", text=sentence + "\n")).demands == []


PUT_TO = (
    ("At the Millbrook City Council meeting, Ed Park asked that the pool be opened.", "Millbrook City Council"),
    ("Ann Dale wrote to Mayor Dan Brown, asking that the bridge be repaired.", "Dan Brown"),
    ("Maria Lopez called for an audit by the Millbrook City Council.", "Millbrook City Council"),
    ("Tenants have given Mayor Dan Brown until Friday to fix the boilers.", "Dan Brown"),
)


@pytest.mark.parametrize(("sentence", "asked"), PUT_TO)
def test_the_sentence_says_to_whom_it_is_put(sentence: str, asked: str) -> None:
    found = read(Article(id="x", text=sentence + "\n")).demands
    assert any(asked in demand.targets for demand in found)


def test_a_head_asks_for_the_body() -> None:
    text = "Maria Lopez, president of the Hill Teachers Union, asked the Millbrook City Council to repair the school.\n"
    (found,) = read(Article(id="x", text=text)).demands
    assert set(found.demanders) == {"Maria Lopez", "Hill Teachers Union"}


def test_a_permission_is_a_thing_asked() -> None:
    text = "Sheriff Ann Dale wants permission to close the road.\n"
    (found,) = read(Article(id="x", text=text)).demands
    assert found.content.quote.startswith("permission")
    assert "permission" not in found.targets


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        (
            'The tenants want the council to repair the lifts by June, union head Luz Binay said, "so all can go."',
            "repair the lifts by June",
        ),
        ("Ann Dale met Tom Fairley and urged him to settle, two people near the talks said.", "settle"),
    ],
)
def test_who_told_of_it_is_not_asked(sentence: str, content: str) -> None:
    (demand,) = read(Article(id="x", text=sentence + "\n")).demands
    assert demand.content.quote.removeprefix("to ") == content


EACH_ASKED = (
    (
        "Maria Lopez urged Mayor Dan Brown to fix the lift and the Corbel Water District not to shut the taps.",
        [(("Dan Brown",), "fix the lift"), (("Corbel Water District",), "not to shut the taps")],
    ),
    (
        "Maria Lopez asked Mayor Dan Brown to write to Ann Dale and the Corbel Water District by Monday.",
        [(("Dan Brown",), "write to Ann Dale and the Corbel Water District by Monday")],
    ),
    (
        "Maria Lopez urged Mayor Dan Brown to meet them and the Hill Trust, formerly the Wharf Board, to pay her.",
        [(("Dan Brown",), "meet them"), (("Hill Trust",), "pay her")],
    ),
    (
        "Maria Lopez asked Mayor Dan Brown to direct the Corbel Water District and the Hill Trust to test the taps.",
        [(("Dan Brown",), "direct the Corbel Water District and the Hill Trust to test the taps")],
    ),
    (
        "Maria Lopez asked Mayor Dan Brown for a park for children and for seniors.",
        [(("Dan Brown",), "a park for children and for seniors")],
    ),
    (
        "Maria Lopez asked Mayor Dan Brown for a clerk, for keys to the hall and for patience.",
        [(("Dan Brown",), words) for words in ("a clerk", "keys to the hall", "patience")],
    ),
)


@pytest.mark.parametrize(("sentence", "asks"), EACH_ASKED)
def test_each_is_asked_for_what_the_sentence_asks_of_them(
    sentence: str, asks: list[tuple[tuple[str, ...], str]]
) -> None:
    found = read(Article(id="x", text=sentence + "\n")).demands
    assert [(demand.targets, demand.content.quote) for demand in found] == asks


def test_who_told_of_it_is_no_part_of_what_is_asked() -> None:
    text = "Maria Lopez wants the plan made public, her attorney, Gil Navarro, wrote in a letter to Mayor Dan Brown.\n"
    found = read(Article(id="x", text=text)).demands
    assert "the plan made public" in {demand.content.quote for demand in found}


def test_the_text_may_end_behind_whoever_is_asked() -> None:
    assert read(Article(id="x", text="Nobody from the Millbrook City Council asked them")).demands == []


def test_a_printed_letter_is_no_part_of_what_is_asked() -> None:
    text = "Maria Lopez wrote to Mayor Dan Brown, asking him to stop the sale:Dear Mayor Brown: I write to you again.\n"
    assert [demand.content.quote for demand in read(Article(id="x", text=text)).demands] == ["stop the sale"]
