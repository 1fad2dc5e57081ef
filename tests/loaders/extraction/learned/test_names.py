import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.extraction.document import Document
from loaders.extraction.learned import names
from loaders.extraction.learned.encoder import encode
from loaders.extraction.learned.heads import TAGGED
from loaders.extraction.learned.names import name_marks, names_read, take_names
from loaders.extraction.learned.reading import Reading, reading_of
from loaders.extraction.learned.view import view
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from ontology.facts import Article

TEXT = """Tenants write to the mayor

The Harbor Street Tenants Union sent a letter to Mayor Ida Quill on Monday. It asked her to restore the heat.

Roofs Before Winter wants the same. "Roofs Before Winter has waited," said Rosa Pell. Snow fell. Few people came.
"""
BODIES = TAGGED.index("bodies")


def shown(text: str, *tagged: str) -> tuple[Document, Reading]:
    """An article whose first places of some words are tagged as bodies, surely, and nothing else."""
    document = read(Article(id="a", text=text), steps=(build_cast,))
    reading = reading_of(document)
    assert reading is not None
    tags = np.tile(np.array([1, 0, 0], dtype=np.float32), (len(reading.seen.words), 1))
    for words in tagged:
        at = text.index(words)
        first, behind = reading.stretch(document.span(at, at + len(words)))
        tags[first:behind] = (0.01, 0.01, 0.98)
        tags[first] = (0.01, 0.98, 0.01)
    reading.tags = tuple(tags if kind == BODIES else one for kind, one in enumerate(reading.tags))
    return document, reading


def test_names_that_the_rules_have_are_not_read_again() -> None:
    document, reading = shown(TEXT, "The Harbor Street Tenants Union", "Roofs Before Winter")
    assert [name.text for name in names_read(document, reading)] == ["Roofs Before Winter"]


@pytest.mark.parametrize("words", ["the heat", "Ida Quill on", "her to restore"])
def test_what_cannot_be_a_name_is_none(words: str) -> None:
    document, reading = shown(TEXT, words)
    assert names_read(document, reading) == []


def test_articles_and_owners_are_no_part_of_a_name() -> None:
    text = TEXT.replace("Roofs Before Winter wants", "The Roofs Before Winter's members want")
    document, reading = shown(text, "The Roofs Before Winter's")
    (name,) = names_read(document, reading)
    assert name.text == "Roofs Before Winter"
    assert [text[start:end] for start, end in name.spans] == ["Roofs Before Winter"]


def test_a_name_taken_is_an_actor_and_the_words_are_not_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    document, reading = shown(TEXT, "Roofs Before Winter")
    monkeypatch.setattr(names, "model", lambda *_: ({"bias": 9.0}, 0.5))
    take_names(document)
    actor = document.cast.named("Roofs Before Winter")
    assert actor is not None
    assert len(actor.mentions) == 2
    again = reading_of(document)
    assert again is not None
    assert again.vectors is reading.vectors
    assert "Roofs Before Winter" in {one.name for one in again.seen.actors}


def test_without_a_name_taken_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    document, reading = shown(TEXT, "Roofs Before Winter")
    monkeypatch.setattr(names, "model", lambda *_: ({"bias": -9.0}, 0.5))
    before = document.cast
    take_names(document)
    assert document.cast is before
    assert document.learned is reading


def test_a_name_that_is_tagged_in_two_stays_one() -> None:
    document, reading = shown(TEXT, "Harbor Street", "Tenants Union")
    assert names_read(document, reading) == []


def test_a_name_of_which_only_a_part_is_tagged_is_read_again() -> None:
    document, reading = shown(TEXT, "Tenants Union")
    assert [name.text for name in names_read(document, reading)] == ["Tenants Union"]


def test_surer_tags_over_all_places_speak_for_a_name() -> None:
    document, reading = shown(TEXT, "Roofs Before Winter")
    (name,) = names_read(document, reading)
    marks = name_marks(document, reading, name)
    assert marks["all"] == 0.5
    assert marks["new"] == 1.0
    assert min(marks["begins"], marks["mean"], marks["ends"]) > 0.95


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=4))
def test_whatever_is_tagged_every_mention_is_its_words(stretches: list[tuple[int, int]]) -> None:
    document = read(Article(id="a", text=TEXT), steps=(build_cast,))
    seen = view(document)
    spans = [
        (seen.starts[first], seen.ends[min(first + count, len(seen.words)) - 1])
        for first, count in stretches
        if first < len(seen.words)
    ]
    build_cast(document, spans)
    for actor in document.cast.actors:
        assert actor.name in TEXT
        assert all(TEXT[span.start : span.end] == span.quote for span in actor.mentions)
    assert len(encode(view(document))) == len(seen.words)


def test_a_body_named_alone_elsewhere_speaks_against_a_name_around_it() -> None:
    row = "The Harbor Street Tenants Union, Roofs Before Winter"
    text = TEXT.replace("The Harbor Street Tenants Union", row, 1).split("\n\nRoofs")[0] + "\n\nSnow fell. Few came."
    for told, apart in ((text, 0.0), (f"{text}\n\nHarbor Street Tenants Union members came too.", 1.0)):
        document, reading = shown(told, row)
        (name,) = [name for name in names_read(document, reading) if "," in name.text]
        marks = name_marks(document, reading, name)
        assert (marks["comma"], marks["apart"]) == (1.0, apart)
