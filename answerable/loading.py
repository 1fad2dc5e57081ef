"""Articles into a store, one after another: map to triples, put."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from answerable.corrections import refuse_unlike
from answerable.extracting import Extracted, graph_of
from answerable.interrupts import held
from ontology.errors import InputError, InvalidSourceGraph, SourceConflict

if TYPE_CHECKING:
    from graph.store import Store
    from ontology.source_graph import SourceGraph

log = logging.getLogger(__name__)

Stored = Literal["new", "replaced", "unchanged"]
Problem = InputError | SourceConflict | InvalidSourceGraph
"""What concerns one article only: the others are still loaded."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """One article that is in the store now."""

    name: str
    source: str
    stored: Stored
    facts: int
    """Fact nodes its graph reports: roles, letters, meetings, demands, statements, answers."""


def load(
    store: Store, articles: Iterable[Extracted | InputError], *, base: str | None = None
) -> Iterator[Loaded | Problem]:
    """Put each article and say what became of it, in order; an article's own problem doesn't stop the rest.

    Raises StoreError where the store itself can't go on; what was yielded before then is stored.
    """
    known = {info.iri: info.text_sha256 for info in store.sources()}
    for one in articles:
        with held():  # until the outcome is taken, so that whoever counts doesn't miss a stored article
            yield one if isinstance(one, InputError) else _outcome(store, one, base, known)


def _outcome(store: Store, one: Extracted, base: str | None, known: dict[str, str]) -> Loaded | Problem:
    try:
        return _load_one(store, one, base, known)
    except (InputError, SourceConflict, InvalidSourceGraph) as problem:
        return problem


def _load_one(store: Store, one: Extracted, base: str | None, known: dict[str, str]) -> Loaded:
    source = graph_of(one.article, one.extraction, base)
    iri = str(source.iri)
    if known.get(iri, source.text_sha256) != source.text_sha256:
        refuse_unlike(store, source, one.name)
    changed = store.put(source)
    stored: Stored = "unchanged" if not changed else "replaced" if iri in known else "new"
    known[iri] = source.text_sha256
    loaded = Loaded(one.name, iri, stored, _facts(source))
    log.info("%s: %s, %d facts, %s", loaded.name, loaded.stored, loaded.facts, loaded.source)
    return loaded


def _facts(source: SourceGraph) -> int:
    from rdflib import URIRef

    from ontology.namespaces import ANS

    return len(set(source.graph.objects(source.iri, URIRef(ANS + "reports"))))
