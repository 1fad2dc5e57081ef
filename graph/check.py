"""Verifying every promise on a store: words at their offsets, hashes, the model, and both halves saying the same."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rdflib import URIRef

from graph.property_graph import PropertyGraph, property_graph_of
from graph.store import SourceInfo, Store
from graph.triples import Triple, fingerprint, graph_of, term_of
from ontology.errors import InvalidSourceGraph
from ontology.source_graph import SourceGraph
from ontology.validate import validate


@dataclass(frozen=True, slots=True)
class Problem:
    """One promise that is broken: where (the IRI of a source, node or actor), and what is wrong there."""

    where: str
    what: str


def check(store: Store) -> list[Problem]:
    """Verify a store, and give what is wrong; an empty list where all is as promised.

    Each source keeps to the model, each evidence's words stand at its offsets in a text with the SHA-256 it gives,
    nothing changed since it was put in, the property graph is what the quads give, and so are the worked-out names.
    """
    sources: defaultdict[str, set[Triple]] = defaultdict(set)
    for s, p, o, g in store.quads():
        sources[_iri(g)].add((_iri(s), _iri(p), term_of(o)))
    infos = {info.iri: info for info in store.sources()}
    problems = [Problem(iri, "is listed, but no quad is in it") for iri in sorted(infos.keys() - sources.keys())]
    sound = {}
    for iri, triples in sources.items():
        found = list(_check_source(iri, triples, infos.get(iri)))
        problems += found
        if not found:
            sound[iri] = triples
    if len(sound) == len(sources):
        problems += _check_derived(store, property_graph_of(sound))
    return problems


def _iri(text: str) -> str:
    return str(term_of(text))


def _check_source(iri: str, triples: set[Triple], info: SourceInfo | None) -> Iterator[Problem]:
    if info is None:
        yield Problem(iri, "has quads, but is not listed")
        return
    if info.fingerprint != fingerprint(triples):
        yield Problem(iri, "has changed since it was put in")
    try:
        validate(SourceGraph(URIRef(iri), info.text_sha256, graph_of(triples)))
    except InvalidSourceGraph as error:
        yield Problem(iri, str(error))


def _check_derived(store: Store, expected: PropertyGraph) -> Iterator[Problem]:
    found = store.property_graph()
    yield from _differences({n.uri: n for n in expected.nodes}, {n.uri: n for n in found.nodes}, "the node")
    yield from _differences(
        {f"{r.start} {r.type} {r.end} ({r.source})": r for r in expected.relationships},
        {f"{r.start} {r.type} {r.end} ({r.source})": r for r in found.relationships},
        "the relationship",
    )
    if len(found.relationships) != len(set(found.relationships)):
        yield Problem("the property graph", "has a relationship twice; rebuild")
    names = {n.uri: str(n.properties["name"]) for n in expected.nodes if n.source is None}
    yield from _differences(names, store.shown_names(), "the worked-out name")


def _differences(expected: Mapping[str, object], found: Mapping[str, object], what: str) -> Iterator[Problem]:
    for key in sorted(expected.keys() | found.keys()):
        if key not in found:
            yield Problem(key, f"{what} is missing; rebuild")
        elif key not in expected:
            yield Problem(key, f"{what} has no source; rebuild")
        elif expected[key] != found[key]:
            yield Problem(key, f"{what} is not what the sources give; rebuild")
