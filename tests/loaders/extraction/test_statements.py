"""Who said each quote: attributions of all shapes over small articles."""

import pytest

from loaders.extraction.pipeline import read
from ontology.facts import Article


def said(text: str) -> dict[str, str]:
    return {s.quote.quote: s.speaker for s in read(Article(id="a", text=text)).statements}


@pytest.mark.parametrize(
    "sentence",
    [
        '"The bridge is closing again," said Maria Olsen.',
        '"The bridge is closing again," Maria Olsen said.',
        '"The bridge is closing again," his neighbor, Maria Olsen, told reporters.',
        'Maria Olsen said: "The bridge is closing again."',
        'Maria Olsen, who lives next door, said the road "was never safe for children" and should be shut.',
        'According to Maria Olsen, the plan is "a slap in the face" to drivers.',
        'The plan is "a slap in the face," according to Maria Olsen.',
    ],
)
def test_attribution_finds_the_speaker(sentence: str) -> None:
    assert set(said(sentence + "\n").values()) == {"Maria Olsen"}


def test_both_halves_of_a_split_quote() -> None:
    found = said('"We waited a year," Maria Olsen said. "Nobody ever came to look."\n')
    assert found == {"We waited a year,": "Maria Olsen", "Nobody ever came to look.": "Maria Olsen"}


def test_a_quote_that_runs_over_paragraphs() -> None:
    text = 'Maria Olsen said: "We waited a year.\n\n"Nobody ever came to look."\n'
    assert set(said(text).values()) == {"Maria Olsen"}


def test_a_pronoun_means_the_subject_of_the_sentence_before() -> None:
    text = 'Maria Olsen handed the papers to Mayor Tom Brandt on Monday.\n\n"It took us a year," she said.\n'
    assert said(text)["It took us a year,"] == "Maria Olsen"


def test_a_statement_announced_by_the_paragraph_before() -> None:
    text = 'Senator Maria Olsen released the following statement after the vote:\n\n"This is a good day for us."\n'
    assert said(text) == {"This is a good day for us.": "Maria Olsen"}


def test_scare_quotes_are_no_statement() -> None:
    assert said('Workers fixed the so-called "bridge to nowhere" on Monday.\n') == {}
    assert said('Maria Olsen called it "wrong" on Monday.\n') == {}


def test_they_continued() -> None:
    text = (
        '"We want a bridge," wrote the residents in their letter.\n\nThey continued, "It has been closed for a year."\n'
    )
    assert set(said(text).values()) == {"the residents"}


def test_a_document_speaks_for_its_sender() -> None:
    text = (
        'Maria Olsen sent a letter to Mayor Tom Brandt on Monday.\n\n"The bridge is closing again," the letter says.\n'
    )
    assert said(text) == {"The bridge is closing again,": "Maria Olsen"}


def test_with_that() -> None:
    text = '"The bridge is closing again." With that, Maria Olsen opened the evening in the town hall.\n'
    assert said(text) == {"The bridge is closing again.": "Maria Olsen"}


def test_she_is_not_the_one_she_tells() -> None:
    text = 'Maria Olsen met Nora Quist at the bridge.\n\n"It took us a year," she told Quist.\n'
    assert said(text) == {"It took us a year,": "Maria Olsen"}


def test_a_letter_read_in_part_without_marks() -> None:
    text = (
        "Maria Olsen and Nora Quist sent a letter to Mayor Tom Brandt.\n\nThe letter read in part:\n\n"
        "We will not wait for another winter.\n\nBrandt had no comment.\n"
    )
    assert said(text) == {"We will not wait for another winter.": "Maria Olsen"}


def test_a_verb_that_goes_on_behind_a_quote_has_its_speaker() -> None:
    text = (
        "In the letter, the senators note that the rule “has kept thousands of families here,” and express grave"
        " concern about the “sharp increase in waiting times” this year.\n"
    )
    assert set(said(text).values()) == {"the senators"}


def test_whoever_was_asked_answers() -> None:
    text = 'Mayor Ada Quill came. Trustee Jody Lamb asked her where the money was. "Not from the schools," she said.\n'
    assert set(said(text).values()) == {"Ada Quill"}
    assert set(said(text.replace("asked her where the money was", "came")).values()) == {"Jody Lamb"}
