"""Parameters are read by type, and what doesn't fit is refused in one line that names it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.errors import BadParameter
from queries.declarations import Parameter
from queries.parameters import plain

DATE = Parameter("since", "date", "from when")
WORDS = Parameter("topic", "words", "about what")
CHOICE = Parameter("kind", "choice", "which", choices=("partly_met", "PublicBody"))
NUMBER = Parameter("most", "integer", "how many")


@pytest.mark.parametrize("text", ["2021", "2021-06", "2021-06-03", "2024-02-29"])
def test_dates_of_three_precisions(text: str) -> None:
    assert plain(DATE, text) == text


@pytest.mark.parametrize("text", ["June", "2021-6", "2021-13", "2021-02-30", "21", "2021-06-03T10:00", "0000", "٢٠٢١"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadParameter, match=r"since: .* is no date; write YYYY-MM-DD, YYYY-MM or YYYY"):
        plain(DATE, text)


@given(st.dates())
def test_every_day_there_is_is_a_date(day: object) -> None:
    assert plain(DATE, str(day)) == str(day)


def test_words_are_lower_case_and_no_word_comes_twice() -> None:
    assert plain(WORDS, "Body  CAMERA body École") == ["body", "camera", "école"]


def test_too_many_words_are_refused() -> None:
    with pytest.raises(BadParameter, match="topic: 7 words are too many; give at most 6"):
        plain(WORDS, "a b c d e f g")


@pytest.mark.parametrize(
    ("text", "choice"),
    [("partly met", "partly_met"), ("PARTLY-MET", "partly_met"), ("public body", "PublicBody")],
)
def test_choices_however_they_are_typed(text: str, choice: str) -> None:
    assert plain(CHOICE, text) == choice


def test_what_is_no_choice_gets_the_choices() -> None:
    with pytest.raises(BadParameter, match="kind: “met” is none of partly_met, PublicBody"):
        plain(CHOICE, "met")


def test_whole_numbers() -> None:
    assert plain(NUMBER, "12") == 12
    with pytest.raises(BadParameter, match="most: “x” is no whole number"):
        plain(NUMBER, "x")
