"""Date expressions, each resolved from a publication date (a Wednesday) or the date told before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extraction.dates import base_date, dates_in, resolve_date
from loaders.extraction.document import Document
from ontology.facts import Article

PUBLISHED = "2023-05-17"


def when(text: str, published: str | None = PUBLISHED) -> str | None:
    return resolve_date(Document(Article(id="a", text=text, published=published), []), 0, len(text))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("sent today", "2023-05-17"),
        ("sent it yesterday", "2023-05-16"),
        ("sent it Monday", "2023-05-15"),
        ("five islanders, led by Nell Aske, saw him on Friday", "2023-05-12"),
        ("asked to reply by noon on Friday", "2023-05-19"),
        ("wants it by Friday", "2023-05-19"),
        ("will send an engineer next week, the agency told Mayor Ida Quill on Monday", "2023-05-15"),
        ("heard from the agency, which told the mayor it will meet her on Monday", "2023-05-22"),
        ("had asked for a visit since February", None),
        ("has raised money since Monday's meeting", "2023-05-15"),
        ("had asked since February and was told on Monday", "2023-05-15"),
        ("on Wednesday night", "2023-05-17"),
        ("last Friday", "2023-05-12"),
        ("last Wednesday", "2023-05-10"),
        ("will meet Friday", "2023-05-19"),
        ("will meet next Wednesday", "2023-05-24"),
        ("on March 4", "2023-03-04"),
        ("on March 4, 2021", "2021-03-04"),
        ("on Sept. 30", "2022-09-30"),
        ("will meet on June 2", "2023-06-02"),
        ("on 4 March 2021", "2021-03-04"),
        ("on the 3rd of March", "2023-03-03"),
        ("will meet on Friday, June 2", "2023-06-02"),
        ("said the talk is set for 9 a.m. Friday", "2023-05-19"),
        ("in June 2021", "2021-06"),
        ("last June", "2022-06"),
        ("in March", "2023-03"),
        ("in November", "2022-11"),
        ("in 2011", "2011"),
        ("last year", "2022"),
        ("earlier this month", "2023-05"),
        ("last month", "2023-04"),
        ("three days ago", "2023-05-14"),
        ("two months ago", "2023-03"),
        ("03/04/2021", "2021-03-04"),
        ("last week", None),
        ("they may march again", None),
        ("held in Friday Harbor in July 2021", "2021-07"),
        ("talks begin Friday", "2023-05-19"),
        ("on March 32", None),
    ],
)
def test_resolves(words: str, expected: str | None) -> None:
    assert when(f"They {words}.") == expected


def test_counts_from_the_event_just_told() -> None:
    text = "They met on March 4. Two days later, the board answered."
    document = Document(Article(id="a", text=text, published=PUBLISHED), [])
    assert resolve_date(document, text.index("Two"), len(text)) == "2023-03-06"


def test_the_nearest_of_two_equally_precise_dates_counts() -> None:
    text = "After the vote on March 4 they sent a letter on March 9."
    document = Document(Article(id="a", text=text, published=PUBLISHED), [])
    assert resolve_date(document, 0, len(text), near=text.index("letter")) == "2023-03-09"
    assert resolve_date(document, 0, len(text)) == "2023-03-04"


def test_without_a_publication_date_the_first_full_date_counts() -> None:
    text = "SPRINGDALE, July 19, 2017 - The tenants met Monday."
    document = Document(Article(id="a", text=text), [])
    assert base_date(document) == "2017-07-19"
    assert resolve_date(document, text.index("The"), len(text)) == "2017-07-17"
    assert when("The tenants met Monday.", None) is None


@given(st.text(alphabet="0123456789 ./-,MarchJune15thlastondayTu", max_size=60))
def test_never_fails_and_never_leaves_the_text(text: str) -> None:
    document = Document(Article(id="a", text=text, published=PUBLISHED), [])
    for found in dates_in(document, 0, len(text)):
        assert 0 <= found.start < found.end <= len(text)


def test_what_follows_is_no_day() -> None:
    text = "It met on March 4, 2021. The following letter was read, and the next item was the budget."
    assert [found.iso for found in dates_in(Document(Article(id="a", text=text), []), 0, len(text))] == ["2021-03-04"]
