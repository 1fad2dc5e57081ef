"""Every question gives the same rows in the same order in both languages on both stores."""

from collections.abc import Iterator

import neo4j
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asking import cases
from full_record import fill
from graph.embedded import EmbeddedStore
from graph.neo4j_store import Neo4jStore
from neo4j_server import Server
from ontology.errors import BadParameter, UnknownName
from queries import catalogue
from queries.ask import ask
from queries.names import known_actors, resolve
from queries.queryable import Language

LANGUAGES: tuple[Language, ...] = ("cypher", "sparql")
NASTY = ("'", '"', "\\", "}", "{", "#", "$by", "?by", "') DETACH DELETE n //", '" } # ', "\u202e", "\x00", "<x>", "é")


@pytest.fixture(scope="module")
def full_server(neo4j_server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jStore]:
    """The same record on the Neo4j server; the database is empty before and after."""
    with neo4j.GraphDatabase.driver(neo4j_server.address, auth=neo4j_server.login) as driver:
        driver.execute_query("MATCH (n) CALL (n) { DETACH DELETE n }")
        store = Neo4jStore(neo4j_server.address, neo4j_server.login, replica=tmp_path_factory.mktemp("replica") / "r")
        fill(store)
        yield store
        store.close()
        driver.execute_query("MATCH (n) CALL (n) { DETACH DELETE n }")


def all_cases(store: EmbeddedStore, name: str) -> list[dict[str, str]]:
    actors = known_actors(store)
    facts = [str(row[-2]) for row in ask(store, "timeline").rows]
    return cases(catalogue.question(name), list(actors[:: len(actors) // 5]), facts[:: len(facts) // 12])


@pytest.mark.parametrize("name", catalogue.names())
def test_both_languages_agree(name: str, full_store: EmbeddedStore) -> None:
    answered = 0
    for parameters in all_cases(full_store, name):
        one, other = (ask(full_store, name, parameters, language) for language in LANGUAGES)
        assert one == other, parameters
        answered += bool(one.rows)
    assert answered


@pytest.mark.parametrize("name", catalogue.names())
def test_both_stores_agree(name: str, full_store: EmbeddedStore, full_server: Neo4jStore) -> None:
    for parameters in all_cases(full_store, name)[::4]:
        expected = ask(full_store, name, parameters)
        for language in LANGUAGES:
            assert ask(full_server, name, parameters, language) == expected, (parameters, language)


def test_both_know_the_same_names(full_store: EmbeddedStore, full_server: Neo4jStore) -> None:
    expected = known_actors(full_store)
    for store in (full_store, full_server):
        for language in LANGUAGES:
            assert known_actors(store, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_row_comes_twice(full_store: EmbeddedStore, language: Language) -> None:
    for question in catalogue.questions():
        if not any(each.required for each in question.parameters):
            rows = ask(full_store, question, language=language).rows
            assert len(set(rows)) == len(rows) > 0


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=12) | st.sampled_from(NASTY))
@example("ΟΔΟΣ")
@example("İ")
def test_any_text_is_only_text(full_store: EmbeddedStore, text: str) -> None:
    """Nothing a person types changes what is asked, and both languages understand it alike."""
    for name, parameter in (("demands", "topic"), ("statements", "containing"), ("officials", "role")):
        try:
            one, other = (ask(full_store, name, {parameter: text}, language) for language in LANGUAGES)
        except BadParameter:
            continue
        assert one == other
    for name, parameter in (("letters", "by"), ("letter", "letter"), ("who-says-so", "about")):
        refusals = set()
        for language in LANGUAGES:
            try:
                refusals.add(ask(full_store, name, {parameter: text}, language).rows)
            except (UnknownName, BadParameter) as error:
                refusals.add(((str(error),),))
        assert len(refusals) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_ends_of_identifiers_are_enough(full_store: EmbeddedStore, language: Language) -> None:
    actor = resolve(full_store, "MILL street tenants league", language)
    by_name = ask(full_store, "letters", {"by": "the Mill Street Tenants’ League"}, language)
    assert by_name == ask(full_store, "letters", {"by": actor.iri}, language)
    fact = str(by_name.rows[0][-2])
    assert ask(full_store, "letter", {"letter": fact.rsplit("/", 1)[-1]}, language).rows[0][-2] == fact
    with pytest.raises(UnknownName, match="no loaded article has a letter “letter-1”"):
        ask(full_store, "letter", {"letter": "letter-1"}, language)
    with pytest.raises(UnknownName, match="no loaded article has a letter"):
        ask(full_store, "letter", {"letter": actor.iri}, language)


def test_parameters_are_refused_by_name(full_store: EmbeddedStore) -> None:
    with pytest.raises(BadParameter, match="letters has no parameter frm; it takes: by, to, since, until, topic"):
        ask(full_store, "letters", {"frm": "x"})
    with pytest.raises(BadParameter, match="letter needs the parameter letter: the letter"):
        ask(full_store, "letter")
    with pytest.raises(BadParameter, match="by: it is empty"):
        ask(full_store, "letters", {"by": " "})
    assert ask(full_store, "letters", {"by": None}) == ask(full_store, "letters")


def test_a_row_limit_is_told(full_store: EmbeddedStore) -> None:
    for language in LANGUAGES:
        found = ask(full_store, "demands", language=language, limit=3)
        assert found.truncated
        assert found.rows == ask(full_store, "demands").rows[:3]
