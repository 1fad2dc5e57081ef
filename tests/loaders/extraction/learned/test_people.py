import pytest

from loaders.extraction import extract
from loaders.extraction.learned import people
from loaders.extraction.learned.people import Role, revise_people
from loaders.extraction.learned.reading import reading_of
from loaders.extraction.pipeline import read
from ontology.facts import Article

TEXT = """Tenants write to the mayor

The Harbor Street Tenants Union sent a letter to Mayor Ida Quill on Monday. It asked her to restore the heat.

"We are cold," said Rosa Pell. Snow fell until ten. Few people came. The keeper of the boiler room had gone home.
"""


def test_who_has_no_role_gets_the_one_that_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(Article(id="a", text=TEXT))
    reading = reading_of(document)
    assert reading is not None
    numbers = {actor.name: number for number, actor in enumerate(document.cast.actors)}
    start = TEXT.index("keeper")
    stretch = reading.stretch(document.span(start, start + len("keeper")))
    roles = {numbers[name]: [Role(stretch, 0.9)] for name in ("Rosa Pell", "Ida Quill")}
    monkeypatch.setattr(people, "roles_of", lambda *_: roles)
    revise_people(document)
    pell, quill = document.cast.named("Rosa Pell"), document.cast.named("Ida Quill")
    assert pell is not None
    assert quill is not None
    assert (pell.role, pell.confidence) == ("keeper", 0.9)
    assert quill.role == "Mayor"


def test_a_doubtful_role_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(Article(id="a", text=TEXT))
    numbers = {actor.name: number for number, actor in enumerate(document.cast.actors)}
    monkeypatch.setattr(people, "roles_of", lambda *_: {numbers["Rosa Pell"]: [Role((0, 1), 0.3)]})
    revise_people(document)
    pell = document.cast.named("Rosa Pell")
    assert pell is not None
    assert pell.role is None


def test_the_mayor_holds_an_office_and_the_tenant_does_not() -> None:
    official = {person.name: person.official for person in extract(Article(id="a", text=TEXT)).people}
    assert official == {"Ida Quill": True, "Rosa Pell": False}


@pytest.mark.parametrize("words", [".", "40", "14th"])
def test_a_mark_or_a_number_is_no_role(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f'{TEXT}\nPell came on the 14th , with 40 others. "The heat is off," she said.'
    document = read(Article(id="a", text=text))
    reading = reading_of(document)
    assert reading is not None
    at = text.rindex(words)
    first, behind = reading.stretch(document.span(at, at + len(words)))
    monkeypatch.setattr(people, "tagged", lambda *_: [(first, behind, 0.99)])
    assert people.roles_of(reading, document) == {}
