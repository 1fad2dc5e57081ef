"""Whom descriptions, groups and pronouns mean in small texts, and what stays in the article's own words."""

import pytest

from loaders.extraction.cast import Reference
from loaders.extraction.pipeline import read
from ontology.facts import Article


def refer(text: str, word: str, nth: int = 0) -> Reference:
    document = read(Article(id="t", text=text, published="2024-05-20"))
    token = [token for token in document.parse if token.text == word][nth]
    return document.cast.refer(token)


SHELTER = (
    "The Harbor Shelter Alliance sued the Pell County Housing Authority in May. The authority denied wrongdoing.\n\n"
    "Its lawyers, who met Authority Director Ruth Ames, want a trial. It has asked the court to wait.\n"
)
SIGNED = (
    "A coalition of three groups asked Governor Lena Ortiz on Monday to veto the bill.\n\n"
    "The coalition wants an answer by Friday, it said.\n\n"
    "The letter was signed by the River Farmers Union, the Valley Water Alliance and the Hill Growers Association.\n"
)
LAWMAKERS = (
    "State Sen. Ann Doyle and State Rep. Paul Greer toured the mill on Friday. "
    "The two lawmakers spoke with Neil Ostrow, a manager of the mill. The owner rejected their request for records.\n"
)
COFFEE = "In May, Curtis Bell's mother, Patrice Bell, sat down with Mayor Bob Trent. “He was polite,” she said.\n"


@pytest.mark.parametrize(
    ("text", "word", "nth", "names"),
    [
        (SHELTER, "authority", 0, ("Pell County Housing Authority",)),
        (SIGNED, "coalition", 1, ("River Farmers Union", "Valley Water Alliance", "Hill Growers Association")),
        (SIGNED, "coalition", 0, ("River Farmers Union", "Valley Water Alliance", "Hill Growers Association")),
        (LAWMAKERS, "lawmakers", 0, ("Ann Doyle", "Paul Greer")),
        (LAWMAKERS, "their", 0, ("Ann Doyle", "Paul Greer")),
        (COFFEE, "mother", 0, ("Patrice Bell",)),
        (COFFEE, "she", 0, ("Patrice Bell",)),
        (COFFEE, "He", 0, ("Bob Trent",)),
        ("Sheriff Wade Cole runs the jail. He denied it.", "He", 0, ("Wade Cole",)),
        ("The sheriff who runs the jail spoke. Sheriff Wade Cole denied it.", "sheriff", 0, ("Wade Cole",)),
        ("Asked whether he would resign, Mayor Bob Trent said no.", "he", 0, ("Bob Trent",)),
        (
            "Officials of the Pell County Housing Authority met.",
            "Officials",
            0,
            ("Pell County Housing Authority",),
        ),
    ],
)
def test_a_phrase_settles_on_actors(text: str, word: str, nth: int, names: tuple[str, ...]) -> None:
    found = refer(text, word, nth)
    assert (found.names, found.settled) == (names, True)


@pytest.mark.parametrize(
    ("text", "word", "words"),
    [
        ("Parents, students and pastors packed the hall.", "Parents", "Parents, students and pastors"),
        ("More than 150 people came on Monday.", "people", "More than 150 people"),
        ("A handful of state legislators came.", "handful", "A handful of state legislators"),
    ],
)
def test_the_unnamed_stay_in_the_articles_words(text: str, word: str, words: str) -> None:
    found = refer(text, word)
    assert (found.names, found.settled) == ((words,), False)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It is time to act, Mayor Bob Trent said.", "It"),
        ("Someone called the mayor.", "Someone"),
        ("Two weeks passed.", "weeks"),
        ("They left early.", "They"),
    ],
)
def test_what_means_nobody_names_nobody(text: str, word: str) -> None:
    assert refer(text, word).names == ()


def test_we_is_the_speaker_and_the_group_spoken_for() -> None:
    text = "“We want our mail,” said Rosa Diaz, president of the Canal Street Tenants Union."
    assert refer(text, "We").names == ("Rosa Diaz", "Canal Street Tenants Union")


def test_the_antecedent_is_kept_as_evidence() -> None:
    spans = refer(LAWMAKERS, "their").spans
    assert [span.quote for span in spans] == ["The two lawmakers", "Ann Doyle and State Rep. Paul Greer"]
