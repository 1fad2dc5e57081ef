"""From facts to triples: what links, what stays text, whose words back it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from rdflib import Graph, Literal, URIRef

from fictional import articles_and_extractions, example
from ontology.errors import InvalidSourceGraph
from ontology.facts import Article, Demand, Extraction, Organization, Person, Span, Statement
from ontology.namespaces import expand
from ontology.triples import source_graph

ARTICLE, EXTRACTION = example()
RENTERS = "organization/renters-united"


def said(graph: Graph, node: str, name: str) -> set[str]:
    """Give the values of a node's property, IRIs by what follows the base or the article."""
    return {str(value) for subject, value in graph.subject_objects(URIRef(expand(name))) if str(subject).endswith(node)}


def ends(values: set[str]) -> set[str]:
    return {value.rpartition("/id/")[2].rpartition("#")[2] for value in values}


GRAPH = source_graph(ARTICLE, EXTRACTION).graph


def test_actors_link_and_other_words_stay_text() -> None:
    assert ends(said(GRAPH, "#letter-1", "ans:sentBy")) == {RENTERS}
    assert said(GRAPH, "#letter-1", "ans:sentByText") == {"parents"}
    assert not said(GRAPH, "#letter-1", "ans:addressedToText")


def test_who_declined_a_held_meeting_did_not_attend() -> None:
    assert ends(said(GRAPH, "#meeting-1", "ans:declinedBy")) == {"person/ada-okafor"}
    attended = ends(said(GRAPH, "#meeting-1", "ans:attended"))
    assert {each.partition("-millbrook")[0] for each in attended} == {"organization/city-council"}
    assert not said(GRAPH, "#meeting-1", "ans:invited")


def test_participants_of_any_other_meeting_were_invited() -> None:
    meeting = replace(EXTRACTION.meetings[0], status="proposed", declined_by=())
    graph = source_graph(ARTICLE, replace(EXTRACTION, meetings=(meeting,))).graph
    assert len(said(graph, "#meeting-1", "ans:invited")) == 2
    assert not said(graph, "#meeting-1", "ans:attended")


def test_facts_point_to_each_other() -> None:
    assert ends(said(GRAPH, "#letter-1", "ans:contains")) == {"demand-1"}
    assert ends(said(GRAPH, "#answer-1", "ans:answers")) == {"demand-1"}


@pytest.mark.parametrize(
    ("date", "day", "precision"),
    [("2024-05-06", "2024-05-06", "day"), ("2024-05", "2024-05-01", "month"), ("2024", "2024-01-01", "year")],
)
def test_a_date_is_the_first_day_of_its_period(date: str, day: str, precision: str) -> None:
    letter = replace(EXTRACTION.letters[0], date=date)
    graph = source_graph(ARTICLE, replace(EXTRACTION, letters=(letter,))).graph
    assert said(graph, "#letter-1", "dcterms:date") == {day}
    assert said(graph, "#letter-1", "ans:datePrecision") == {precision}


def test_a_role_rests_on_its_own_words_and_sits_in_its_body() -> None:
    (evidence,) = said(GRAPH, "#role-1", "ans:evidence")
    assert said(GRAPH, evidence, "oa:exact") == {"Mayor Ada Okafor"}
    assert said(GRAPH, "#role-1", "ans:title") == {"Mayor"}
    assert len(said(GRAPH, "#role-1", "ans:inBody")) == 1
    person = replace(EXTRACTION.people[0], organization="Harbor Watch")
    graph = source_graph(ARTICLE, replace(EXTRACTION, people=(person,))).graph
    assert said(graph, "#role-1", "ans:inBodyText") == {"Harbor Watch"}


def test_a_person_without_a_role_still_belongs_to_their_body() -> None:
    person = replace(EXTRACTION.people[1], organization="Renters United")
    graph = source_graph(ARTICLE, replace(EXTRACTION, people=(person, EXTRACTION.people[0]))).graph
    assert ends(said(graph, "person/wren-halloway", "ans:partOf")) == {RENTERS}
    assert not said(graph, "person/ada-okafor", "ans:partOf")


def test_the_same_words_found_by_the_same_rule_are_one_evidence() -> None:
    twice = replace(EXTRACTION, letters=EXTRACTION.letters * 2)
    graph = source_graph(ARTICLE, twice).graph
    before, after = (set(each.subjects(URIRef(expand("oa:exact")))) for each in (GRAPH, graph))
    assert len(after) == len(before)
    assert said(graph, "#letter-2", "ans:evidence") == said(graph, "#letter-1", "ans:evidence")


def test_offsets_count_code_points_after_an_emoji() -> None:
    text = "🏠 Renters United waited."
    body = Organization(name="Renters United", evidence=Span("Renters United", 2, 16), rule="r", confidence=0.5)
    graph = source_graph(Article(id="e", text=text), Extraction(organizations=(body,))).graph
    assert said(graph, "#evidence-1", "oa:start") == {"2"}


def test_names_with_one_key_are_one_actor_with_one_mention() -> None:
    text = "Rev. Ada Okafor spoke. ADA OKAFOR left."
    one = Person(name="Rev. Ada Okafor", evidence=Span("Rev. Ada Okafor", 0, 15), rule="r", confidence=0.5)
    two = Person(
        name="ADA OKAFOR", official=True, role="Mayor", evidence=Span("ADA OKAFOR", 23, 33), rule="r", confidence=0.5
    )
    graph = source_graph(Article(id="e", text=text), Extraction(people=(one, two))).graph
    assert said(graph, "#mention-1", "foaf:name") == {"Rev. Ada Okafor"}
    assert said(graph, "#mention-1", "ans:alternativeName") == {"ADA OKAFOR"}
    assert said(graph, "#mention-1", "ans:actorClass") == {"Person", "Official"}
    assert not said(graph, "#mention-2", "foaf:name")
    assert ends(said(graph, "#mention-1", "ans:furtherEvidence")) == {"evidence-2"}


def test_a_name_that_is_both_a_person_and_a_body_stays_text() -> None:
    text = "Alder Grove said “no.”"
    words = Span("Alder Grove", 0, 11)
    both = Extraction(
        organizations=(Organization(name="Alder Grove", evidence=words, rule="r", confidence=1.0),),
        people=(Person(name="Alder Grove", evidence=words, rule="r", confidence=1.0),),
        statements=(
            Statement(
                speaker="Alder Grove", quote=Span("no.", 18, 21), evidence=Span(text, 0, 22), rule="r", confidence=1.0
            ),
        ),
    )
    graph = source_graph(Article(id="e", text=text), both).graph
    assert said(graph, "#statement-1", "ans:saidByText") == {"Alder Grove"}
    assert not said(graph, "#statement-1", "ans:saidBy")


def test_content_outside_its_sentence_is_evidence_too() -> None:
    text = "They asked. New boilers."
    demand = Demand(content=Span("New boilers", 12, 23), evidence=Span("They asked.", 0, 11), rule="r", confidence=1.0)
    graph = source_graph(Article(id="e", text=text), Extraction(demands=(demand,))).graph
    (further,) = said(graph, "#demand-1", "ans:furtherEvidence")
    assert said(graph, further, "oa:exact") == {"New boilers"}


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (
            replace(EXTRACTION, letters=(replace(EXTRACTION.letters[0], evidence=Span("Other", 0, 5)),)),
            "letter 1: the text at 0 to 5 is not 'Other'",
        ),
        (
            replace(EXTRACTION, letters=(replace(EXTRACTION.letters[0], evidence=Span("", 9, 9)),)),
            "letter 1: evidence at 9 to 9 points to no words",
        ),
        (replace(EXTRACTION, letters=(replace(EXTRACTION.letters[0], date="May 2024"),)), "'May 2024' is no date"),
        (replace(EXTRACTION, letters=(replace(EXTRACTION.letters[0], date="2024-13"),)), "'2024-13' is no date"),
        (replace(EXTRACTION, letters=(replace(EXTRACTION.letters[0], confidence=1.1),)), "not between 0 and 1"),
        (replace(EXTRACTION, letters=(replace(EXTRACTION.letters[0], rule=""),)), "names no rule"),
        (replace(EXTRACTION, letters=()), "demand 1: it points to letter 1, but the article has 0"),
        (replace(EXTRACTION, demands=(replace(EXTRACTION.demands[0], restates=0),)), "it restates itself"),
        (replace(EXTRACTION, people=(replace(EXTRACTION.people[1], name=" "),)), "person: it has no name"),
    ],
)
def test_a_fact_that_does_not_hold_is_named(broken: Extraction, told: str) -> None:
    with pytest.raises(InvalidSourceGraph) as refused:
        source_graph(ARTICLE, broken)
    assert told in str(refused.value)
    assert str(refused.value).startswith("example: ")


def test_an_article_of_no_words_is_refused() -> None:
    with pytest.raises(InvalidSourceGraph, match="empty"):
        source_graph(Article(id="e", text=" \n"), Extraction())


@given(articles_and_extractions())
@settings(max_examples=20, deadline=None)
def test_the_same_input_gives_the_same_bytes(drawn: tuple[Article, Extraction]) -> None:
    one, other = (source_graph(*drawn).graph.serialize(format="nt") for _ in range(2))
    assert sorted(one.splitlines()) == sorted(other.splitlines())


@pytest.mark.parametrize("base", ["https://record.example.org", "https://e.org/#", "https://e .org/", "record/", ""])
def test_a_base_is_an_iri_that_ends_in_a_slash(base: str) -> None:
    with pytest.raises(InvalidSourceGraph, match="no base"):
        source_graph(ARTICLE, EXTRACTION, base=base)


def test_another_base_moves_everything() -> None:
    graph = source_graph(ARTICLE, EXTRACTION, base="https://record.example.org/").graph
    assert all(str(subject).startswith("https://record.example.org/") for subject in graph.subjects())
    assert (None, URIRef(expand("ans:title")), Literal("Mayor")) in graph
