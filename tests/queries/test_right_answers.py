"""What the questions answer is what the facts say, worked out again in plain Python."""

import pytest

from asking import cases
from graph.embedded import EmbeddedStore
from plain_answers import PlainAnswers
from queries import catalogue
from queries.ask import ask
from queries.names import known_actors

CHECKED = ("letters", "demands", "answers", "meetings", "statements", "timeline", "unanswered", "co-signers")


@pytest.mark.parametrize("name", CHECKED)
def test_the_answer_is_what_the_facts_say(name: str, full_store: EmbeddedStore, plain: PlainAnswers) -> None:
    question = catalogue.question(name)
    actors = list(known_actors(full_store))
    busiest = [actor for actor in actors if len(plain.facts.articles_of[actor.iri]) > 20][:6]
    answered = 0
    for given in cases(question, [*busiest, *actors[:2]], []):
        expected = getattr(plain, name.replace("-", "_"))(given)
        found = ask(full_store, question, given)
        assert list(found.rows) == expected, given
        answered += bool(expected)
    assert answered > 12, "most cases have an answer to compare"


def test_actors_are_counted_right(full_store: EmbeddedStore, plain: PlainAnswers) -> None:
    rows = ask(full_store, "actors").rows
    assert [(row[0], *row[2:]) for row in rows] == plain.actors({})


def test_an_answer_says_how_many_articles_it_rests_on(full_store: EmbeddedStore, plain: PlainAnswers) -> None:
    found = ask(full_store, "letters")
    assert found.sources == len({each.article for each in plain.facts.told if each.what == "letter"})
    assert found.articles() == tuple(sorted({row[-1] for row in found.rows}))
