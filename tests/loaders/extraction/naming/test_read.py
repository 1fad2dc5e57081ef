"""Bodies at places that are known to name one, whatever the rules see there."""

from loaders.extraction.cast import Cast
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from loaders.vocabulary import LocalBody, Vocabulary
from ontology.facts import Article
from tests.support.named import AROUND


def cast_with(sentence: str, *names: str, vocabulary: Vocabulary | None = None) -> Cast:
    """The actors of a text in which the first place of each name is known to be a body's."""
    text = AROUND.format(sentence)
    document = read(Article(id="t", text=text), vocabulary, steps=())
    build_cast(document, [(text.index(name), text.index(name) + len(name)) for name in names])
    return document.cast


def bodies(cast: Cast) -> set[str]:
    return {actor.name for actor in cast.actors if not actor.is_person}


def test_a_body_that_no_rule_sees_is_found_wherever_it_is_named() -> None:
    sentence = "Roofs Before Winter asked for a meeting. The mayor wrote to Roofs Before Winter."
    assert "Roofs Before Winter" not in bodies(cast_with(sentence))
    actor = cast_with(sentence, "Roofs Before Winter").named("Roofs Before Winter")
    assert actor is not None
    assert len(actor.mentions) == 2
    assert (actor.rule, actor.kind) == ("organization.read", "other")


def test_a_longer_name_takes_the_place_of_the_one_within_it() -> None:
    sentence = "Wheels for the Valley School asked for a bus."
    found = cast_with(sentence, "Wheels for the Valley School")
    assert bodies(found) == {"Wheels for the Valley School"}


def test_a_shorter_name_leaves_nothing_of_the_longer_one() -> None:
    sentence = "Kiln Road Parents Association Elmbury wrote to the mayor."
    found = bodies(cast_with(sentence, "Kiln Road Parents Association"))
    assert "Kiln Road Parents Association" in found
    assert "Kiln Road Parents Association Elmbury" not in found


def test_no_person_is_seen_in_a_body_s_name() -> None:
    sentence = "Ida Quill House asked for a nurse."
    found = cast_with(sentence, "Ida Quill House")
    assert {actor.name for actor in found.actors if actor.is_person} == set()
    assert bodies(found) == {"Ida Quill House"}


def test_the_newsroom_s_vocabulary_has_the_last_word() -> None:
    local = Vocabulary(bodies=(LocalBody(name="Nine", kind="advocacy"),))
    found = cast_with("The Committee of Nine wrote to the mayor.", "Committee of Nine", vocabulary=local)
    assert bodies(found) == bodies(cast_with("The Committee of Nine wrote to the mayor.", vocabulary=local))


def test_places_that_are_no_whole_words_are_left_alone() -> None:
    sentence = "The Harbor Street Tenants Union wrote to the mayor."
    assert bodies(cast_with(sentence, "arbor Street")) == bodies(cast_with(sentence))


def test_a_field_of_a_minister_is_no_body() -> None:
    sentence = "They wrote to the Minister for Roads, Ports and Rural Affairs on Monday."
    assert bodies(cast_with(sentence, "Ports and Rural Affairs")) == bodies(cast_with(sentence))


def test_an_article_alone_names_nothing() -> None:
    sentence = "The Harbor Street Tenants Union wrote to the mayor."
    assert bodies(cast_with(sentence, "The")) == bodies(cast_with(sentence))
