"""What the words of an asked side come to, and that only the asked side's words count."""

import pytest

from loaders.extraction.answers.wordings import kind_of
from loaders.extraction.pipeline import read
from ontology.facts import Article

WORDS = (
    ("there was no money for a new lift", "refused"),
    ("she could not say yes to that", "refused"),
    ("the agency is aware of the plea", "acknowledged"),
    ("two nurses have been hired", "met"),
    ("the lamps would be lit by Sunday", "promised"),
    ("the valley is lovely in spring", None),
)
ASK = "Maria Lopez asked Mayor Dan Brown to repair the Hill Street bridge.\n\n"


@pytest.mark.parametrize(("words", "kind"), WORDS)
def test_words_come_to_a_kind(words: str, kind: str | None) -> None:
    assert kind_of(words) == kind


def test_the_asked_side_answers_in_other_words() -> None:
    text = ASK + "The town has waited for years.\n\nBrown said there was no money for the work.\n"
    (found,) = read(Article(id="x", text=text)).answers
    assert (found.kind, found.givers) == ("refused", ("Dan Brown",))


def test_a_bystander_does_not_answer() -> None:
    text = ASK + "The town has waited for years.\n\nAnn Dale said there was no money for beer.\n"
    assert read(Article(id="x", text=text)).answers == []
