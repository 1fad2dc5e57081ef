"""What a store is: one handful of verbs, the same for the folder and for Neo4j."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from graph.property_graph import PropertyGraph
    from ontology.source_graph import SourceGraph

Value = str | int | float | bool | date | None | list["Value"]
Quad = tuple[str, str, str, str]
"""Subject, predicate, object and graph, each as an N-Triples term (`<iri>`, `"text"`, `"1"^^<...>`)."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A result: column names and rows of plain values; `truncated` where the row limit cut it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """One loaded source. `fingerprint` is the SHA-256 of its sorted N-Triples."""

    iri: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    text_sha256: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Retraction:
    """What taking a source back did (or, on a dry run, would do). Actors are given by display name."""

    source: str
    facts: int
    """Fact nodes that fell, evidence and mentions not counted."""
    fallen: tuple[str, ...]
    """Actors nobody else names."""
    surviving: tuple[tuple[str, tuple[str, ...]], ...]
    """Actors that stay, each with the sources (IRIs) on whose word."""


class Store(Protocol):
    """Named graphs in, answers out. Puts and retractions are all or nothing."""

    def put(self, source: "SourceGraph") -> bool:
        """Store or replace one source; False where it was there already, the same. Twice is once."""
        ...

    def retract(self, source: str, *, dry_run: bool = False) -> Retraction:
        """Take one source (by IRI) back. Raises StoreError where it isn't loaded."""
        ...

    def sources(self) -> Iterator[SourceInfo]:
        """What is loaded, by published date, then IRI."""
        ...

    def quads(self) -> Iterator[Quad]:
        """The exact RDF, sorted by graph, subject, predicate, object; derived triples left out."""
        ...

    def property_graph(self) -> "PropertyGraph":
        """The whole property graph as the store has it."""
        ...

    def shown_names(self) -> dict[str, str]:
        """The worked-out name of each actor by IRI, as the derived RDF graph has it."""
        ...

    def cypher(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """Run Cypher read-only. `timeout` in seconds, `limit` in rows.

        Every `$name` of the text wants a parameter (None is null) and every parameter a `$name`.
        Raises QueryRefused, QueryTimeout, QueryError, BadParameter.
        """
        ...

    def sparql(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """Run SPARQL read-only over the union of all sources and `GRAPH` each.

        A parameter `name` is a constant wherever the text says `?name`: in a pattern, in FILTER, OPTIONAL, EXISTS,
        a subquery, and where it is projected. A str is a literal, which the query makes an IRI by `IRI(?name)`
        (an rdflib URIRef is one already); a date is an xsd:date. None leaves `?name` unbound, so that
        `!BOUND(?name) || ?x = ?name` means what it says. Raises QueryRefused, QueryTimeout, QueryError, and
        BadParameter on a parameter that the text has no variable for, or a list.
        """
        ...

    def rebuild(self) -> None:
        """Make the derived half again from the true one."""
        ...

    def close(self) -> None:
        """Let go of files, locks and connections."""
        ...
