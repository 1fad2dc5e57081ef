"""Loading and retracting one source in a property graph, inside the caller's transaction; the same on both stores."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any, Final, TypeAlias

from graph.actors import Naming, Shown, naming_of, shown
from graph.property_graph import Node, PropertyGraph, Relationship, shown_properties
from graph.statements import statement
from graph.store import Retraction
from ontology.schema import FACT_LABELS

Run: TypeAlias = Callable[[str, Mapping[str, Any]], list[Mapping[str, Any]]]
"""Runs one Cypher text with parameters in an open transaction and gives its records."""

_BATCH: Final = 5000
"""Nodes or relationships in one transaction of a bulk load."""


def replace_source(run: Run, source: str, graph: PropertyGraph | None) -> dict[str, str | None]:
    """Put a source's property graph (None: nothing) in the place of what it said before.

    Gives the name that each actor it named, before or now, shows from now on; None for an actor that fell.
    """
    before = _uris(run(statement("actors_of_source"), {"source": source}))
    now = [node.uri for node in graph.nodes if node.source is None] if graph else []
    actors = sorted({*before, *now})
    run(statement("lock_nodes"), {"uris": actors})
    run(statement("delete_links"), {"source": source})
    run(statement("delete_nodes"), {"source": source})
    if graph:
        run(statement("merge_actors"), {"uris": sorted(now)})
        _create_nodes(run, graph.nodes)
    # Labels before links: an engine that keeps nodes by label has fewer links to carry over then.
    _create_links(run, graph, mentions=True)
    names = show_actors(run, actors)
    _create_links(run, graph, mentions=False)
    return names


def _uris(records: Iterable[Mapping[str, Any]]) -> list[str]:
    return [record["uri"] for record in records]


def _create_nodes(run: Run, nodes: Iterable[Node]) -> None:
    own = sorted((node for node in nodes if node.source is not None), key=lambda node: node.labels)
    for labels, alike in groupby(own, key=lambda node: node.labels):
        rows = [{"uri": node.uri, "source": node.source, "properties": dict(node.properties)} for node in alike]
        run(statement("create_nodes", LABEL=labels[0]), {"rows": rows})


def _create_links(run: Run, graph: PropertyGraph | None, *, mentions: bool) -> None:
    """Tie Mentions to their actors (`OF`), which the actors' labels are worked out from, or all the rest."""
    if graph:
        _load_links(run, [each for each in graph.relationships if (each.type == "OF") is mentions])


def show_actors(run: Run, actors: Sequence[str]) -> dict[str, str | None]:
    """Work out again what actors show, and give their names; those that no Mention is left of fall (None)."""
    said: dict[str, list[Naming]] = defaultdict(list)
    for record in run(statement("namings"), {"uris": actors}):
        said[record["uri"]].append(naming_of(record))
    sums = {uri: shown(namings) for uri, namings in said.items()}
    _relabel(run, actors, sums)
    rows = [
        _shown_row(uri, shown_properties(each.name, each.alternative_names, each.acronym)) for uri, each in sums.items()
    ]
    run(statement("show_actors"), {"rows": rows})
    run(statement("delete_actors"), {"uris": [uri for uri in actors if uri not in sums]})
    return {uri: sums[uri].name if uri in sums else None for uri in actors}


def _relabel(run: Run, actors: Sequence[str], sums: Mapping[str, Shown]) -> None:
    more: dict[str, list[str]] = defaultdict(list)
    fewer: dict[str, list[str]] = defaultdict(list)
    for record in run(statement("labels_of_actors"), {"uris": actors}):
        uri = record["uri"]
        if uri not in sums:
            continue
        has = set(record["labels"]) - {"Resource"}
        for label in set(sums[uri].labels) - has:
            more[label].append(uri)
        for label in has - set(sums[uri].labels):
            fewer[label].append(uri)
    for label in sorted(more):
        run(statement("set_label", LABEL=label), {"uris": more[label]})
    for label in sorted(fewer):
        run(statement("remove_label", LABEL=label), {"uris": fewer[label]})


def load_graph(write: Callable[[Callable[[Run], None]], None], graph: PropertyGraph) -> None:
    """Put a whole property graph into an empty engine, in transactions of a bounded size."""
    for start in range(0, len(graph.nodes), _BATCH):
        write(partial(_load_nodes, nodes=graph.nodes[start : start + _BATCH]))
    for start in range(0, len(graph.relationships), _BATCH):
        write(partial(_load_links, links=graph.relationships[start : start + _BATCH]))


def _load_nodes(run: Run, nodes: Sequence[Node]) -> None:
    _create_nodes(run, nodes)
    actors = [node for node in nodes if node.source is None]
    run(statement("merge_actors"), {"uris": [node.uri for node in actors]})
    for label in sorted({label for node in actors for label in node.labels}):
        run(statement("set_label", LABEL=label), {"uris": [node.uri for node in actors if label in node.labels]})
    run(statement("show_actors"), {"rows": [_shown_row(node.uri, node.properties) for node in actors]})


def _load_links(run: Run, links: Iterable[Relationship]) -> None:
    for kind, alike in groupby(sorted(links, key=lambda link: link.type), key=lambda link: link.type):
        rows = [{"start": link.start, "end": link.end, "source": link.source} for link in alike]
        run(statement("link", TYPE=kind), {"rows": rows})


def _shown_row(uri: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"uri": uri, **{name: properties.get(name) for name in ("name", "alternativeNames", "acronym")}}


def retraction(run: Run, source: str) -> Retraction:
    """Say what taking the source back would do; writes nothing."""
    labels = [set(record["labels"]) for record in run(statement("facts_of_source"), {"source": source})]
    actors = _uris(run(statement("actors_of_source"), {"source": source}))
    names = {record["uri"]: record["name"] for record in run(statement("labels_of_actors"), {"uris": actors})}
    word: dict[str, set[str]] = {uri: set() for uri in actors}
    for record in run(statement("namings"), {"uris": actors}):
        word[record["uri"]].add(record["source"])
    others = {uri: tuple(sorted(sources - {source})) for uri, sources in word.items()}
    return Retraction(
        source,
        sum(bool(each & set(FACT_LABELS)) for each in labels),
        tuple(sorted(names[uri] for uri, sources in others.items() if not sources)),
        tuple(sorted((names[uri], sources) for uri, sources in others.items() if sources)),
    )
