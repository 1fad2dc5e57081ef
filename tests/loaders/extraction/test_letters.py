"""Letters from one or several sentences: senders, recipients, copies, replies, prints."""

import pytest

from loaders.extraction.pipeline import read
from ontology.facts import Article, Letter


def letters(text: str) -> list[Letter]:
    return read(Article(id="a", text=text, published="2024-05-15")).letters


def test_a_letter_sent() -> None:
    (letter,) = letters("Maria Olsen sent a letter to Mayor Tom Brandt on Monday asking him to pave the road.\n")
    assert (letter.senders, letter.recipients, letter.date) == (("Maria Olsen",), ("Tom Brandt",), "2024-05-13")
    assert letter.about == "asking him to pave the road"


def test_in_a_letter_to_somebody() -> None:
    (letter,) = letters("In a letter to Mayor Tom Brandt, Maria Olsen and Paul Ritter asked for a new road.\n")
    assert (letter.senders, letter.recipients) == (("Maria Olsen", "Paul Ritter"), ("Tom Brandt",))


def test_wrote_to() -> None:
    (letter,) = letters("Maria Olsen wrote to Mayor Tom Brandt in March.\n")
    assert (letter.senders, letter.recipients, letter.date) == (("Maria Olsen",), ("Tom Brandt",), "2024-03")


def test_signers_told_later_join_the_senders() -> None:
    text = (
        "Senator Maria Olsen led a letter to Governor Tom Brandt urging him to act.\n\n"
        "The letter was also signed by Senators Paul Ritter and Nora Quist.\n"
    )
    (letter,) = letters(text)
    assert letter.senders == ("Maria Olsen", "Paul Ritter", "Nora Quist")
    assert len(letter.more_evidence) == 1


def test_a_message_to_the_press_and_a_letter_to_the_editor_are_none() -> None:
    assert letters('"We are working on it," Maria Olsen said in an email.\n') == []
    assert letters("Maria Olsen wrote a letter to the editor.\n") == []


def test_a_letter_printed_in_full() -> None:
    text = (
        "Neighbors sent a letter to the mayor.\n\nDear Mayor Tom Brandt,\n\nWe ask you to pave Oak Road.\n\n"
        "Sincerely,\n\nMaria Olsen\nPaul Ritter\n"
    )
    document = read(Article(id="a", text=text))
    assert [p.senders for p in document.printed] == [("Maria Olsen", "Paul Ritter")]
    assert [letter.senders for letter in document.letters] == [("Maria Olsen", "Paul Ritter")]


def test_a_copy_makes_a_recipient() -> None:
    text = "Maria Olsen sent a letter to Mayor Tom Brandt. Governor Nora Quist was copied.\n"
    assert letters(text)[0].recipients == ("Tom Brandt", "Nora Quist")


def test_a_reply_goes_back() -> None:
    text = "Maria Olsen wrote to Mayor Tom Brandt in March.\n\nBrandt wrote back within a week.\n"
    assert [(letter.senders, letter.recipients) for letter in letters(text)] == [
        (("Maria Olsen",), ("Tom Brandt",)),
        (("Tom Brandt",), ("Maria Olsen",)),
    ]


def test_joined_in_a_letter() -> None:
    text = "Senator Maria Olsen joined Senator Paul Ritter in a letter to Governor Tom Brandt on the bridge.\n"
    assert letters(text)[0].senders == ("Maria Olsen", "Paul Ritter")


def test_an_affiliation_and_a_party_are_no_senders() -> None:
    text = (
        "Representatives Maria Olsen (OH-04) and Paul Ritter (D-Ohio), chair of the Ohio Energy Committee, "
        "sent a letter to Governor Tom Brandt.\n"
    )
    assert letters(text)[0].senders == ("Maria Olsen", "Paul Ritter")


def test_unnamed_senders_keep_the_words_of_the_article() -> None:
    text = "In a letter to Mayor Tom Brandt, 31 nurses and teachers asked for a new bridge.\n"
    assert letters(text)[0].senders == ("31 nurses and teachers",)


def test_habitual_letters_are_none() -> None:
    assert letters("Maria Olsen has written hundreds of letters of support for such grants.\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The following Senators co-signed this letter: Paul Ritter (D-OH) and Nora Quist (R-IA).",
        "Senators Paul Ritter (D-OH) and Nora Quist (R-IA) also signed the letter.",
        "The letter is cosigned by Senators Paul Ritter (D-OH) and Nora Quist (R-IA).",
        "Joining Senator Olsen were Senator Paul Ritter (D-OH) and Senator Nora Quist (R-IA).",
        "A group of senators joined Senator Olsen in signing the letter, including Paul Ritter and Nora Quist.",
        "Olsen was joined on this letter by Senators Paul Ritter (D-OH) and Nora Quist (R-IA).",
    ],
)
def test_the_ways_of_naming_signers(sentence: str) -> None:
    text = f"Senator Maria Olsen (D-OH) sent a letter to Governor Tom Brandt urging him to act.\n\n{sentence}\n"
    (letter,) = letters(text)
    assert set(letter.senders) == {"Maria Olsen", "Paul Ritter", "Nora Quist"}
    assert letter.recipients == ("Tom Brandt",)


def test_wrote_somebody_with_a_long_office() -> None:
    text = "Senator Maria Olsen, along with Senator Paul Ritter, wrote Energy Director Nora Quist requesting help.\n"
    (letter,) = letters(text)
    assert (letter.senders, letter.recipients) == (("Maria Olsen", "Paul Ritter"), ("Nora Quist",))


def test_handed_somebody_with_a_title_behind() -> None:
    text = "On Monday, Maria Olsen handed the town's roads director, Dr. Paul Ritter, a petition bearing 914 names.\n"
    (letter,) = letters(text)
    assert (letter.senders, letter.recipients) == (("Maria Olsen",), ("Paul Ritter",))


def test_left_in_somebodys_hands() -> None:
    (letter,) = letters("Maria Olsen placed in the hands of Mayor Tom Brandt a petition signed by 40 tenants.\n")
    assert letter.recipients == ("Tom Brandt",)
    assert letter.senders == ("Maria Olsen", "40 tenants")


def test_a_count_stands_for_the_people_of_a_list() -> None:
    text = (
        "Three senators have sent Mayor Tom Brandt a letter asking for a road.\n\n"
        "Senators Maria Olsen, Paul Ritter and Nora Quist said that the old road had washed away.\n"
    )
    (letter,) = letters(text)
    assert letter.senders == ("Maria Olsen", "Paul Ritter", "Nora Quist")


def test_a_replied_that_counts_only_after_a_letter() -> None:
    reply = "Mayor Tom Brandt replied that the road would be paved.\n"
    assert letters(reply) == []
    first, second = letters(
        "Maria Olsen wrote to Mayor Tom Brandt in March.\n\nBrandt replied that it would be paved.\n"
    )
    assert (second.senders, second.recipients) == (first.recipients, first.senders)


def test_twice_in_one_sentence() -> None:
    assert len(letters("Maria Olsen wrote to Mayor Tom Brandt on May 2, and again on May 9.\n")) == 2


def test_an_email_that_never_came_is_none() -> None:
    assert letters("The mayor has never emailed Maria Olsen about the road.\n") == []


def test_fellow_signers_told_without_a_word_of_the_letter() -> None:
    text = (
        "Senator Maria Olsen sent a letter to Governor Tom Brandt urging him to act.\n\n"
        "Olsen was joined by Senators Paul Ritter, Nora Quist and Ann Lindqvist.\n"
    )
    (letter,) = letters(text)
    assert letter.senders == ("Maria Olsen", "Paul Ritter", "Nora Quist", "Ann Lindqvist")


def test_a_written_request_and_a_note_count_only_where_they_go_to_somebody() -> None:
    (letter,) = letters("The Oak Road Tenants Union submitted a written request to Mayor Tom Brandt for a new road.\n")
    assert (letter.senders, letter.recipients) == (("Oak Road Tenants Union",), ("Tom Brandt",))
    assert letters("Maria Olsen made a request for a new road, and took note of the answer.\n") == []


def test_the_agent_of_a_passive_sends() -> None:
    (letter,) = letters("Letters were sent Friday to Mayor Tom Brandt by the Oak Road Tenants Union.\n")
    assert (letter.senders, letter.recipients) == (("Oak Road Tenants Union",), ("Tom Brandt",))


def test_a_petition_read_at_a_meeting_goes_to_the_body_that_meets() -> None:
    text = (
        "The Marsh City Council met on Monday and put off its vote.\n\n"
        "At the meeting, Maria Olsen presented a petition with 900 names. The council will meet again in June.\n"
    )
    (letter,) = letters(text)
    assert (letter.senders, letter.recipients) == (("Maria Olsen",), ("Marsh City Council",))


def test_who_answers_a_letter_got_it() -> None:
    (letter,) = letters("Mayor Tom Brandt answered Maria Olsen's letter on Friday.\n")
    assert (letter.senders, letter.recipients) == (("Maria Olsen",), ("Tom Brandt",))
