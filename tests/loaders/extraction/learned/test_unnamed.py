"""Who without a name may fill a slot, in which words."""

import pytest

from loaders.extraction.learned.unnamed import parties
from loaders.extraction.pipeline import read
from ontology.facts import Article


def names(sentence: str, word: str) -> set[str]:
    document = read(Article(id="t", text=sentence))
    token = next(token for token in document.parse if token.text == word)
    return {party.name for party in parties(document, token, document.cast.refer(token))}


@pytest.mark.parametrize(
    ("sentence", "word", "name"),
    [
        ("Mayor Ida Quill met about 40 families from the estate.", "families", "about 40 families from the estate"),
        (
            "They asked the Minister for Roads, Rivers and Ports.",
            "Minister",
            "the Minister for Roads, Rivers and Ports",
        ),
    ],
)
def test_the_words_of_a_nameless_party_are_whole(sentence: str, word: str, name: str) -> None:
    assert name in names(sentence, word)


def test_the_article_of_what_people_own_is_not_theirs() -> None:
    assert "a farmers" not in names("Mayor Ida Quill spoke during a farmers’ town hall in Corbel.", "farmers")


def test_those_alone_are_nobody() -> None:
    assert "those" not in names("Mayor Ida Quill will help those who cannot come to the hall.", "those")
