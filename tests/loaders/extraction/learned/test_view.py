import numpy as np
import pytest

from loaders.extraction.learned.reading import reading_of
from loaders.extraction.learned.view import Seen, note_references, view
from loaders.extraction.pipeline import read
from ontology.facts import Article

TEXT = """Tenants write to the mayor

The Harbor Street Tenants Union sent a letter to Mayor Ida Quill on Monday. It asked her to restore the heat.
"We are cold," said Rosa Pell, the union's president.

The city has 40 inspectors. A hearing is set for Friday. The building has 140 apartments.
"""


def seen_words(text: str) -> list[str]:
    return view(read(Article(id="a", text=text))).words


def test_words_stand_where_they_stand_in_the_text() -> None:
    seen = view(read(Article(id="a", text=TEXT)))
    assert [TEXT[a:b] for a, b in zip(seen.starts, seen.ends, strict=True)] == seen.words
    assert [at for a, b in seen.sentences for at in range(a, b)] == list(range(len(seen.words)))


def test_pronouns_are_noted_beside_those_they_mean() -> None:
    document = read(Article(id="a", text=TEXT))
    seen = view(document)
    note_references(document, seen)
    mayor = next(actor for actor in seen.actors if actor.name == "Ida Quill")
    assert "her" in [seen.words[first] for first, _ in mayor.taken_up]


def test_the_same_text_gives_the_same_vectors_whatever_was_read_before() -> None:
    first = reading_of(read(Article(id="a", text=TEXT)))
    reading_of(read(Article(id="b", text="Another text about a bridge. " * 40)))
    again = reading_of(read(Article(id="a", text=TEXT)))
    assert first is not None
    assert again is not None
    assert np.array_equal(first.vectors, again.vectors)


@pytest.mark.parametrize("text", ["\n\n", "The union met with Mayor Ida Quill on Monday."])
def test_a_text_of_a_sentence_is_left_to_the_rules(text: str) -> None:
    assert reading_of(read(Article(id="a", text=text))) is None


def test_a_place_within_a_name_is_no_mention_of_the_place() -> None:
    text = "Groups ask\n\nThe Corbel City Council met. The Corbel Tenants Union wrote to the city of Corbel on Monday."
    seen = view(read(Article(id="a", text=text)))
    taken = [mention for actor in seen.actors for mention in actor.mentions]
    assert len(taken) > 2
    words = [{*range(first, behind)} for first, behind in taken]
    assert not any(a & b for i, a in enumerate(words) for b in words[i + 1 :])


def test_people_without_a_name_are_there_in_the_words_of_the_text() -> None:
    text = "Groups ask\n\nAbout 40 customers of the Corbel Water District asked the district to fix the pump."
    document = read(Article(id="a", text=text))
    seen = view(document)
    note_references(document, seen)
    unnamed = [actor for actor in seen.actors if not actor.named]
    assert "About 40 customers of the Corbel Water District" in [actor.name for actor in unnamed]
    assert all(actor.name in text for actor in unnamed)
    assert not {actor.name for actor in unnamed} & {actor.name for actor in document.cast.actors}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("The Tenants Union has faxed the Environment Secretary demanding an inquiry.", "the Environment Secretary"),
        ("Then 22 crabbers asked the Corbel Port Board to dredge the channel.", "22 crabbers"),
        ("A petition from 300 ladies asks the Corbel Port Board to dredge the channel.", "300 ladies"),
        ("Six of the mothers met Mayor Ida Quill on Monday.", "Six of the mothers"),
        ("Mayor Ida Quill urged sightseers to stay away from the channel.", "sightseers"),
        ("Mayor Ida Quill asked staff to count the boats.", "staff"),
        ("Rosa Pell and nine others wrote to Mayor Ida Quill.", "nine others"),
        ("Some 50 told Mayor Ida Quill to dredge the channel.", "Some 50"),
        ("Mayor Ida Quill met with Rosa Pell and a handful of legislators.", "a handful of legislators"),
        ("Not everyone wants the Corbel Port Board to dredge the channel.", "everyone"),
    ],
)
def test_offices_and_counted_people_can_fill_a_slot(sentence: str, who: str) -> None:
    document = read(Article(id="a", text=f"Groups ask\n\n{sentence}"))
    seen = view(document)
    note_references(document, seen)
    found = {actor.name: actor.mentions for actor in seen.actors if not actor.named}
    assert who in found
    assert [" ".join(seen.words[a:b]) for a, b in found[who]] == [who]


def test_counted_things_that_do_nothing_fill_no_slot() -> None:
    document = read(Article(id="a", text="News\n\nMayor Ida Quill counted 22 letters and read three lists."))
    seen = view(document)
    note_references(document, seen)
    assert not [actor.name for actor in seen.actors if not actor.named]


def unnamed(text: str) -> dict[str, Seen]:
    document = read(Article(id="a", text=text))
    seen = view(document)
    note_references(document, seen)
    return {actor.name: actor for actor in seen.actors if not actor.named}


@pytest.mark.parametrize(
    ("sentence", "extents"),
    [
        ("Tenants who live in the mill asked Mayor Ida Quill for heat.", {"Tenants", "Tenants who live in the mill"}),
        ("Thirty nurses at the old clinic wrote to the mayor.", {"Thirty nurses", "Thirty nurses at the old clinic"}),
        ("Rosa Pell met with a vet and two constables.", {"two constables"}),
    ],
)
def test_every_extent_that_a_reader_might_take_can_fill_a_slot(sentence: str, extents: set[str]) -> None:
    assert extents <= unnamed(f"Groups ask\n\n{sentence}").keys()


def test_groups_that_are_told_by_name_are_no_party_of_their_own() -> None:
    named = "Groups including the Harbor Street Tenants Union and the Kiln Road Parents Association wrote to the mayor."
    assert not [name for name in unnamed(f"News\n\n{named}") if name.startswith("Groups")]
    assert "Six groups" in unnamed("News\n\nSix groups wrote to Mayor Ida Quill on Monday.")


def test_the_same_words_are_one_party_wherever_they_stand() -> None:
    found = unnamed("Groups ask\n\nThe weavers met Mayor Ida Quill. Then the weavers wrote to her.")
    assert [len(actor.mentions) for name, actor in found.items() if name.endswith("weavers")] == [2]
    assert found["The weavers"].called == ("The weavers", "the weavers")


def test_those_who_were_brought_up_are_meant_again_by_the_noun_and_by_they() -> None:
    text = "Groups ask\n\nForty nurses met Mayor Ida Quill. The nurses asked for heat. They want an answer by Friday."
    assert len(unnamed(text)["Forty nurses"].taken_up) == 2


def test_what_a_rule_wrote_down_in_the_words_of_the_text_can_fill_a_slot() -> None:
    document = read(Article(id="a", text="Groups ask\n\nA rival bidder asked the Corbel Port Board to wait."))
    seen = view(document)
    note_references(document, seen)
    told = {name for demand in document.demands for name in demand.demanders}
    assert told
    assert all(seen.number(name) is not None for name in told)
