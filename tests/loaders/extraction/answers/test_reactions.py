"""What the asked side says or does after an ask, and the kind of answer that it is."""

import pytest

from loaders.extraction.pipeline import read
from ontology.facts import Article

ASK = "Tenants United asked Mayor Dana Ruiz in a letter Monday to freeze rents and to open the boiler records.\n\n"
REACTIONS = (
    ("Ruiz rejected the tenants' request.", "refused"),
    ("Ruiz said she has no plans to freeze rents.", "refused"),
    ("Ruiz declined to meet with the tenants.", "refused"),
    ("Ruiz said she can't freeze rents under state law.", "refused"),
    ("Ruiz has agreed to open the records.", "promised"),
    ("Ruiz says the records will be posted online.", "promised"),
    ("After the letter, Ruiz opened the records.", "met"),
    ("Ruiz acknowledged the letter but would not say more.", "acknowledged"),
    ("Ruiz thanked the group for its letter.", "acknowledged"),
)


@pytest.mark.parametrize(("sentence", "kind"), REACTIONS)
def test_the_kind_of_a_reaction(sentence: str, kind: str) -> None:
    found = read(Article(id="x", text=ASK + sentence + "\n")).answers
    assert [answer.kind for answer in found] == [kind]
    assert "Dana Ruiz" in found[0].givers
