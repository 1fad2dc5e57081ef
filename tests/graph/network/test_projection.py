"""The network says what the sources say: who asked, who was asked, what came back, and on whose word."""

from collections.abc import Iterable

import networkx as nx
import pytest

from fictional import make_sources
from graph.projection import aggregate, around, projection, projection_of_sources, subset
from graph.store import Quad
from heat_letter import MAYOR, TENANTS, heat_sources
from ontology.source_graph import SourceGraph


def quads(sources: Iterable[SourceGraph]) -> list[Quad]:
    """Give the sources as a store does: N-Triples terms, sorted by graph first."""
    found = []
    for source in sources:
        for line in source.graph.serialize(format="nt").splitlines():
            if line.strip():
                subject, predicate, rest = line.split(" ", 2)
                found.append((subject, predicate, rest.removesuffix(" ."), f"<{source.iri}>"))
    return sorted(found, key=lambda quad: (quad[3], *quad[:3]))


@pytest.fixture(scope="module")
def heat() -> "nx.MultiDiGraph[str]":
    return projection_of_sources(heat_sources(), statements=True)


def labels(graph: "nx.MultiDiGraph[str]", kind: str) -> list[str]:
    return sorted(data["label"] for _, data in graph.nodes(data=True) if data["kind"] == kind)


def told(graph: "nx.MultiDiGraph[str]") -> set[tuple[str, str, str]]:
    names = {node: data["label"] for node, data in graph.nodes(data=True)}
    return {(names[start], data["label"], names[end]) for start, end, data in graph.edges(data=True)}


def test_senders_share_one_letter(heat: "nx.MultiDiGraph[str]") -> None:
    letter = "heat and repairs in public housing"
    senders = {start for start, what, end in told(heat) if what == "sent" and end == letter}
    assert len(senders) == 6
    assert "a group of parents" in senders
    assert labels(heat, "Letter") == ["heat", letter]


def test_demands_lead_to_who_is_asked(heat: "nx.MultiDiGraph[str]") -> None:
    hearing = "hold a public hearing with residents within 30 days"
    assert ("heat and repairs in public housing", "asks for", hearing) in told(heat)
    assert (hearing, "of", "Imani Castellano") in told(heat)
    assert len(labels(heat, "Demand")) == 5


def test_answers_lead_back(heat: "nx.MultiDiGraph[str]") -> None:
    answers = {
        (data["label"], heat.nodes[end]["label"]) for _, end, data in heat.edges(data=True) if data["style"] == "answer"
    }
    assert ("refused", "stop all evictions for unpaid utility bills through September") in answers
    assert ("promised", "hold a public hearing with residents within 30 days") in answers
    assert ("acknowledged", "heat and repairs in public housing") in answers
    assert ("declined", "conditions at Pier Court") in answers
    assert ("partly met", "heat") in answers


def test_every_link_carries_its_words_and_source(heat: "nx.MultiDiGraph[str]") -> None:
    for start, end, data in heat.edges(data=True):
        assert data["notes"][0]["quote"], (start, end)
        assert data["notes"][0]["title"]
        assert data["sources"] == [data["notes"][0]["source"]]
        assert data["facts"]
        assert data["relations"]


def test_membership_rests_on_the_mention_of_the_part() -> None:
    whole = projection_of_sources(make_sources(30, 11))
    parts = [data for *_, data in whole.edges(data=True) if data["relations"] == ["PART_OF"]]
    assert parts
    assert all(data["notes"][0]["quote"] for data in parts)


def test_an_actor_of_two_articles_is_one_node(heat: "nx.MultiDiGraph[str]") -> None:
    mayor = heat.nodes[MAYOR]
    assert (mayor["kind"], mayor["label"], len(mayor["sources"])) == ("Official", "Imani Castellano", 2)
    assert mayor["roles"] == ["Mayor"]


def test_quads_and_source_graphs_give_the_same_network() -> None:
    sources = [*heat_sources(), *make_sources(20, 5)]
    whole, stored = projection_of_sources(sources), projection(quads(sources))
    assert nx.node_link_data(whole, edges="edges") == nx.node_link_data(stored, edges="edges")


def test_the_order_of_loading_does_not_matter() -> None:
    sources = make_sources(15, 6)
    forwards, backwards = projection_of_sources(sources), projection_of_sources(sources[::-1])
    assert nx.node_link_data(forwards, edges="edges") == nx.node_link_data(backwards, edges="edges")


def test_around_brings_whole_matters_and_nothing_else() -> None:
    sources = [*heat_sources(), *make_sources(10, 7)]
    near = around(projection_of_sources(sources), MAYOR)
    assert len(labels(near, "Demand")) == 5
    assert "Service Workers Local 88" in labels(near, "Union")
    assert {source for _, data in near.nodes(data=True) if data["type"] == "Fact" for source in data["sources"]} == {
        str(source.iri) for source in sources[:2]
    }


def test_two_hops_reach_further_than_one() -> None:
    whole = projection_of_sources(make_sources(30, 8))
    actor = next(node for node, data in whole.nodes(data=True) if data["type"] == "Actor" and whole.degree(node) > 2)
    one, two = around(whole, actor), around(whole, actor, hops=2)
    assert set(one) < set(two)


def test_around_an_unknown_actor_is_a_key_error(heat: "nx.MultiDiGraph[str]") -> None:
    with pytest.raises(KeyError):
        around(heat, "https://w3id.org/answerable/id/person/nobody")


def test_subset_keeps_chosen_facts_in_their_context(heat: "nx.MultiDiGraph[str]") -> None:
    demand = next(node for node, data in heat.nodes(data=True) if data["label"].startswith("stop all evictions"))
    part = subset(heat, [demand, "https://example.org/unknown"])
    assert labels(part, "Demand") == ["stop all evictions for unpaid utility bills through September"]
    assert labels(part, "Letter") == ["heat and repairs in public housing"]
    assert TENANTS in part
    assert MAYOR in part


def test_subset_of_an_answer_shows_what_it_answers(heat: "nx.MultiDiGraph[str]") -> None:
    refusal = next(data["facts"][0] for *_, data in heat.edges(data=True) if data["label"] == "refused")
    part = subset(heat, [refusal])
    assert labels(part, "Letter") == ["heat and repairs in public housing"]
    assert ("Imani Castellano", "refused", "stop all evictions for unpaid utility bills through September") in told(
        part
    )


def test_aggregate_counts_what_passes_between_actors(heat: "nx.MultiDiGraph[str]") -> None:
    sums = aggregate(heat)
    ask = sums.edges[TENANTS, MAYOR, "ask"]
    assert (ask["label"], ask["count"]) == ("4 demands, 2 letters", 6)
    assert len(ask["notes"]) == 6
    assert {data["type"] for _, data in sums.nodes(data=True)} == {"Actor", "Words"}
    back = sums.edges[MAYOR, TENANTS, "answer"]
    assert back["label"] == "declined, partly met, promised, refused"


def test_nothing_loaded_is_an_empty_network() -> None:
    assert len(projection([])) == 0
