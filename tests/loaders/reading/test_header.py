import pytest

from loaders.reading.header import Header, header, host
from ontology.errors import InputError

BODY = "The mayor said on Monday that she had read the letter from the tenants, and that she would answer it soon.\n"


def test_date_line_with_the_text_on_it() -> None:
    text = f" date 2021-03-04 MARLINGTON, Ohio — {BODY}"
    assert header(text, "a.txt") == Header("2021-03-04", None, None, "MARLINGTON, Ohio")


def test_everything_on_its_own_line() -> None:
    text = (
        " date 2021-03-04\nhttps://news.example/a/1\nMayor answers the tenants at last\n"
        f"By Ann Otter\n\nLONDON (AP) — {BODY}"
    )
    assert header(text, "a.txt") == Header(
        "2021-03-04", "https://news.example/a/1", "Mayor answers the tenants at last", "LONDON"
    )


def test_a_bare_text_says_nothing() -> None:
    assert header(BODY, "a.txt") == Header(None, None, None, None)


def test_a_section_name_is_no_title() -> None:
    assert header(f"City Hall\n\nMayor answers the tenants at last\n\n{BODY}", "a.txt").title == (
        "Mayor answers the tenants at last"
    )


def test_a_headline_may_ask() -> None:
    assert header(f"Where is the report?\n\n{BODY}", "a.txt").title == "Where is the report?"


def test_an_address_without_scheme_gets_one() -> None:
    assert header(f"www.news.example/a\n{BODY}", "a.txt").url == "https://www.news.example/a"


@pytest.mark.parametrize(
    "line", ["date 2021-13-04", "date 4 March 2021", "date March 4, 2021", " date: 03/04/2021", "date 2021-02-30"]
)
def test_a_wrong_date_line_is_named(line: str) -> None:
    with pytest.raises(InputError, match=r'^a\.txt: no date in its date line \("date.*write " date YYYY-MM-DD"'):
        header(f"{line}\n{BODY}", "a.txt")


@pytest.mark.parametrize("line", ["Date night returns to Main Street", "date of the hearing still open"])
def test_a_headline_that_begins_with_date_is_none(line: str) -> None:
    assert header(f"{line}\n\n{BODY}", "a.txt").published is None


def test_host_names_the_site() -> None:
    assert host("https://www.news.example:8080/a") == "news.example"
