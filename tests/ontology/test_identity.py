"""Which names are one, how far each reaches, and which source an article is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.facts import Article
from ontology.identity import actor_iri, name_key, organization_key, person_key, share_much, source_iri, source_key
from ontology.identity.slugs import slug
from ontology.namespaces import DEFAULT_BASE

HERE = "https://example.org/source/a"
ELSEWHERE = "https://example.org/source/b"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The N.A.A.C.P.", "NAACP"),
        ("J. R. Ortega", "JR Ortega"),
        ("Millbrook, Mo.", "Millbrook, Missouri"),
        ("MILLBROOK, MO", "Millbrook, Missouri"),
        ("Millbrook, N. Y.", "Millbrook, New York"),
        ("José Peña", "Jose Pena"),
        ("José", "Jose\u0301"),
        ("Renters’ Union", "Renters' Union"),
        ("Parks & Paths", "Parks and Paths"),
        ("Łukasz Żak", "Lukasz Zak"),
        ("Anne-Marie  O'Dell", "anne marie odell"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Portland, Ore.", "Portland, Maine"),
        ("Иван Край", "Иван Краи"),
        ("कल", "कुल"),
        ("Tom Reyes", "Tomas Reyes"),
    ],
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_of_punctuation_still_has_a_key() -> None:
    assert name_key("!!!") == "!!!"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rev. Dr. Ada Okafor", "Ada Okafor"),
        ("Mayor ADA OKAFOR", "Ada Okafor"),
        ("Police Chief Ada Okafor, Ph.D.", "ada okafor"),
        ("Ada “Addie” Okafor", "ada okafor"),
        ('Ada "Addie" Okafor', "ada okafor"),
    ],
)
def test_honorifics_do_not_make_another_person(one: str, other: str) -> None:
    assert person_key(one, HERE).removesuffix(f" @ {ELSEWHERE}") == person_key(one, ELSEWHERE)
    assert person_key(one, HERE) == person_key(other.title(), ELSEWHERE)


@pytest.mark.parametrize("name", ["Okafor", "Chief Okafor", "Okafor Jr.", "a spokesman", "Mr. Okafor"])
def test_a_surname_or_description_stays_in_its_article(name: str) -> None:
    assert person_key(name, HERE) != person_key(name, ELSEWHERE)


def test_a_son_is_not_his_father() -> None:
    assert person_key("Sam Rue Jr.", HERE) != person_key("Sam Rue", HERE)


@pytest.mark.parametrize(
    "name",
    [
        "City Council",
        "the city council",
        "the police department",
        "school board",
        "Board of Supervisors",
        "Mayor's Office",
        "District Attorney's Office",
        "Department of Public Works",
        "the city",
        "police",
        "the city's Planning Board",
        "attorney general's office",
    ],
)
def test_generic_bodies_belong_to_their_place(name: str) -> None:
    at_home = organization_key(name, "Millbrook, Mo.", HERE)
    assert at_home == organization_key(name.upper(), "Millbrook, Missouri", ELSEWHERE)
    assert at_home != organization_key(name, "Millbrook, Kan.", HERE)
    assert organization_key(name, None, HERE) != organization_key(name, None, ELSEWHERE)


@pytest.mark.parametrize(
    "name",
    ["the seven organizations", "the group", "residents", "the department", "local churches", "the board"],
)
def test_descriptions_never_cross(name: str) -> None:
    assert organization_key(name, "Millbrook", HERE) != organization_key(name, "Millbrook", ELSEWHERE)


@pytest.mark.parametrize(
    "name",
    [
        "Millbrook City Council",
        "NAACP",
        "Renters United",
        "Harbor Logistics LLC",
        "Environmental Protection Agency",
    ],
)
def test_names_of_their_own_cross(name: str) -> None:
    assert organization_key(name, "Millbrook", HERE) == organization_key(name, "Elsewhere", ELSEWHERE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("National Renters Alliance (NRA)", "the National Renters Alliance"),
        ("United States Department of Canals", "U.S. Department of Canals"),
        ("Millbrook Police Dept.", "Millbrook Police Department"),
    ],
)
def test_long_and_short_ways_to_write_a_name_are_one(one: str, other: str) -> None:
    assert organization_key(one, None, HERE) == organization_key(other, None, ELSEWHERE)


def test_a_nickname_alone_is_still_a_name() -> None:
    assert person_key("“Big Tim”", HERE) == "big tim"


TEXTS = st.text(max_size=30) | st.text("aA .-'’&éßİ1,@ö中", max_size=12)


@given(TEXTS)
def test_a_key_is_its_own_key(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


@given(TEXTS, TEXTS)
def test_two_keys_never_share_a_slug(one: str, other: str) -> None:
    assert (slug(one) == slug(other)) == (one == other)


@given(TEXTS.filter(str.strip), st.sampled_from([None, "Millbrook, Mo.", ""]))
def test_every_name_has_a_key_and_an_iri(text: str, place: str | None) -> None:
    for key in (person_key(text, HERE), organization_key(text, place, HERE)):
        assert key
        assert re.fullmatch(r"https://e\.org/person/[a-z0-9-]+", actor_iri("person", key, "https://e.org/"))


def test_a_legal_form_does_not_make_another_company() -> None:
    assert organization_key("Harbor Logistics, Inc.", None, HERE) == organization_key("Harbor Logistics", None, HERE)


@pytest.mark.parametrize(
    "url",
    [
        "https://News.Example.org/a/b/",
        "http://news.example.org/a/b",
        "https://news.example.org:443/a/b?utm_source=x&fbclid=1#top",
    ],
)
def test_one_page_is_one_source(url: str) -> None:
    plain = Article(id="x", text="t", url="https://news.example.org/a/b")
    assert source_iri(Article(id="y", text="u", url=url), DEFAULT_BASE) == source_iri(plain, DEFAULT_BASE)


def test_a_query_that_names_the_page_counts() -> None:
    one, two = (Article(id="x", text="t", url=f"https://e.org/?id={n}") for n in (1, 2))
    assert source_iri(one, DEFAULT_BASE) != source_iri(two, DEFAULT_BASE)


def test_what_a_source_is_known_by_falls_back_step_by_step() -> None:
    full = {"url": "https://e.org/1", "identifier": "77", "title": "A Letter", "published": "2024-05-01"}
    seen = []
    for gone in ("", "url", "identifier", "title"):
        full.pop(gone, None)
        seen.append(source_key(Article(id="f", text="Words.", **full)).known_by)
    assert seen == ["url", "identifier", "date and title", "text"]


def test_where_the_file_lies_does_not_count() -> None:
    assert source_iri(Article(id="a", text="Words."), DEFAULT_BASE) == source_iri(
        Article(id="b", text="Words."), DEFAULT_BASE
    )


OLD = "Renters of Mill Street sent the mayor a letter on Monday and asked for new boilers before the winter."


def test_a_correction_shares_much() -> None:
    assert share_much(OLD, OLD.replace("Monday", "Tuesday"))
    assert share_much(OLD, OLD + " The mayor said he would read it. " * 9)


def test_another_article_does_not() -> None:
    assert not share_much(OLD, "The school board will vote on the new bus routes, its clerk said on Friday.")
    assert not share_much(OLD, "")
