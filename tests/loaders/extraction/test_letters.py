"""Letters from one or several sentences: senders, recipients, copies, replies, prints."""

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
