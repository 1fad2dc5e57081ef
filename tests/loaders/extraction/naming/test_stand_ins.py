"""Bodies meant by nouns that their names do not end with, and names that only what is done with them makes bodies."""

import pytest

from loaders.extraction.cast import Cast
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from named import AROUND
from ontology.facts import Article


def cast(text: str) -> Cast:
    return read(Article(id="t", text=text), steps=(build_cast,)).cast


@pytest.mark.parametrize(
    ("sentence", "name", "short"),
    [
        ("The Elmbury Tramways Authority met. The board said no.", "Elmbury Tramways Authority", "The board"),
        ("The Harbour Nurses Alliance wrote. The union wants beds.", "Harbour Nurses Alliance", "The union"),
        ("Elmbury Primary is shut. The school wrote to parents.", "Elmbury Primary", "The school"),
        ("They asked Rook County for a road. Commissioners said no.", "Rook County", "Commissioners"),
        ("She wrote to Corbel Plains Shire. The council said no.", "Corbel Plains Shire", "The council"),
        ("Fiscal Court met on Monday. The county has no money.", "Fiscal Court", "The county"),
        (
            "The Elmbury Hill School District met. She told the school board no.",
            "Elmbury Hill School District",
            "the school board",
        ),
        ("The Corbel County Commission met. The county has no money.", "Corbel County Commission", "The county"),
        ("Elmbury board hears pleas. The Elmbury Village Board sat.", "Elmbury Village Board", "Elmbury board"),
        ("The Elmbury Village Board sat. A letter told the village no.", "Elmbury", "the village"),
        ("The Legion's Elmbury branch wrote. The Legion said no.", "Legion", "Legion's Elmbury branch"),
        ("The Friends of Rook Hollow wrote. The Friends want a gate.", "Friends of Rook Hollow", "Friends"),
    ],
)
def test_a_noun_means_the_body(sentence: str, name: str, short: str) -> None:
    found = cast(AROUND.format(sentence)).named(name)
    assert found is not None
    assert short in found.aliases


def test_two_that_fit_are_not_told_apart() -> None:
    text = "The Elmbury Tramways Authority and the Corbel Water District met. The board said no."
    found = cast(AROUND.format(text))
    assert found.named("board") is not None


def test_a_headline_means_the_body_that_the_text_takes_up() -> None:
    text = "Tenants sue county\n\nThey have asked Rook County for a road. The county said no."
    found = cast(text).named("Rook County")
    assert found is not None
    assert found.mentions[0].start == text.index("county")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The clerk has written to Rook Valley Water about the main.", "Rook Valley Water"),
        ("They asked Corbel Deepwater to pay.", "Corbel Deepwater"),
        ("It was Corbel Plaza's general manager who called.", "Corbel Plaza"),
        ("A letter went to House leadership on Monday.", "House leadership"),
        ("She asked the administration to act.", "administration"),
        ("On Monday gardaí said they had no word of it.", "gardaí"),
    ],
)
def test_what_is_dealt_with_is_a_body(sentence: str, name: str) -> None:
    assert cast(AROUND.format(sentence)).named(name) is not None


def test_a_delegation_in_a_heading_is_a_body() -> None:
    assert cast("Ohio Delegation Asks for Flood Relief\n\nThey wrote on Monday.").named("Ohio Delegation") is not None


def test_a_subcommittee_of_a_committee_is_two_bodies() -> None:
    text = "She chairs the Mining Subcommittee of the Energy and Rivers Committee."
    found = cast(AROUND.format(text))
    assert found.named("Mining Subcommittee") is not None
    assert found.named("Energy and Rivers Committee") is not None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Rep. Arlo C. “Hank” Fenn said no.", "Arlo C. “Hank” Fenn"),
        ("It was Saint Paul Mayor Ada Fenn who called.", "Ada Fenn"),
        ("Rep. Kaiali‘i Fenn said no.", "Kaiali‘i Fenn"),
    ],
)
def test_people_are_whole(sentence: str, name: str) -> None:
    found = cast(AROUND.format(sentence)).named(name)
    assert found is not None
    assert found.is_person
    assert found.role


def test_a_kind_of_board_is_no_place() -> None:
    for kind in ("Citizen", "Corbel Metropolitan"):
        found = cast(AROUND.format(f"The {kind} Police Board met. They asked the city for a clerk."))
        assert found.named(kind) is None
    assert cast(AROUND.format("The Corbel Police Board met. They asked the city for a clerk.")).named("Corbel")
