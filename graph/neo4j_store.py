"""The store on a Neo4j server: the property graph is the truth, the quads are read back from it exactly."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from neo4j import READ_ACCESS, Result
from neo4j.exceptions import Neo4jError

from graph.answers import cypher_request
from graph.cypher_text import check_cypher
from graph.deadline import within
from graph.incoming import incoming
from graph.neo4j_connection import Connection, trusted
from graph.neo4j_errors import is_query_error, query_refusal
from graph.neo4j_values import native
from graph.property_graph import PropertyGraph
from graph.quads import sorted_quads
from graph.reading import read_graph, read_sources
from graph.replica import Replica
from graph.statements import statement
from graph.store import Quad, Retraction, Rows, SourceInfo, Value
from graph.triples import Triple
from graph.values import plain
from graph.way_back import triples_by_source
from graph.writing import Run, replace_source, retraction, show_actors
from ontology.errors import QueryRefused, StoreError

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph

_AT_ONCE: Final = 50
"""Sources read in one transaction."""


class Neo4jStore:
    """A `graph.store.Store` on a server, for any number of processes; Community edition and no plugin suffice.

    SPARQL runs on a replica of the quads in a folder (`replica`, else one in the user's cache), which pulls what
    changed before each query. Raises StoreUnreachable, StoreDenied (wrong password, database or right).
    """

    def __init__(
        self, address: str, login: tuple[str, str], *, database: str | None = None, replica: Path | None = None
    ) -> None:
        self._server = Connection(address, login, database)
        self._replica_folder = replica
        self._replica: Replica | None = None
        self._opening = Lock()

    def __repr__(self) -> str:
        return f"Neo4jStore({str(self._server)!r})"

    def put(self, source: "SourceGraph") -> bool:
        """See `graph.store.Store.put`. Raises InvalidSourceGraph, StoreDenied."""
        new = incoming(source)

        def work(run: Run) -> bool:
            if _fingerprint(run, new.source) == new.fingerprint:
                return False
            replace_source(run, new.source, new.graph)
            return True

        self._server.make_schema()
        return self._server.write(work)

    def retract(self, source: str, *, dry_run: bool = False) -> Retraction:
        """See `graph.store.Store.retract`."""

        def work(run: Run) -> Retraction:
            if _fingerprint(run, source) is None:
                message = f"{source} isn't loaded; `answerable sources` lists what is"
                raise StoreError(message)
            done = retraction(run, source)
            if not dry_run:
                replace_source(run, source, None)
            return done

        return self._server.read(work) if dry_run else self._server.write(work)

    def sources(self) -> Iterator[SourceInfo]:
        """See `graph.store.Store.sources`."""
        infos = [_info(record) for record in self._server.read(lambda run: run(statement("sources"), {}))]
        return iter(sorted(infos, key=lambda info: (info.published or "", info.iri)))

    def quads(self) -> Iterator[Quad]:
        """See `graph.store.Store.quads`. Sources are read some at a time."""
        sources = sorted(self.fingerprints(), key=lambda iri: f"<{iri}>")
        for start in range(0, len(sources), _AT_ONCE):
            some = sources[start : start + _AT_ONCE]
            triples = self.triples(some)
            for source in some:
                yield from sorted_quads(source, triples.get(source, ()))

    def fingerprints(self) -> dict[str, str]:
        """Give the fingerprint of each source by its IRI."""
        return {
            each["iri"]: each["fingerprint"] for each in self._server.read(lambda run: run(statement("sources"), {}))
        }

    def triples(self, sources: list[str]) -> dict[str, set[Triple]]:
        """Give the triples of some sources."""
        return triples_by_source(*self._server.read(lambda run: read_sources(run, sources)))

    def names(self, actors: list[str]) -> dict[str, str]:
        """Give the names that some actors show; those that are there."""
        found = self._server.read(lambda run: run(statement("labels_of_actors"), {"uris": actors}))
        return {each["uri"]: each["name"] for each in found}

    def property_graph(self) -> PropertyGraph:
        """See `graph.store.Store.property_graph`."""
        return self._server.read(read_graph)

    def shown_names(self) -> dict[str, str]:
        """See `graph.store.Store.shown_names`."""
        return self._rdf().shown_names()

    def cypher(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """See `graph.store.Store.cypher`."""
        check_cypher(text)
        given = cypher_request(text, parameters, limit)["parameters"]
        return within(timeout, lambda: self._answer(text, given, timeout, limit))

    def _answer(self, text: str, given: dict[str, Any], timeout: float | None, limit: int | None) -> Rows:
        with self._server.errors(), self._server.session(READ_ACCESS) as session:
            try:
                with session.begin_transaction(timeout=timeout) as transaction:
                    plan = transaction.run(trusted(f"EXPLAIN {text}"), given).consume()
                    if plan.query_type != "r":
                        message = "the query would write; queries here only read"
                        raise QueryRefused(message)
                    return _rows(transaction.run(trusted(text), given), limit)
            except Neo4jError as error:
                if is_query_error(error):
                    raise query_refusal(error, timeout) from error
                raise

    def sparql(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """See `graph.store.Store.sparql`."""
        return self._rdf().sparql(text, parameters, timeout=timeout, limit=limit)

    def rebuild(self) -> None:
        """Work out again what every actor shows, and pull the replica anew."""
        actors = sorted(each["uri"] for each in self._server.read(lambda run: run(statement("actor_names"), {})))
        for start in range(0, len(actors), _AT_ONCE):
            some = actors[start : start + _AT_ONCE]
            self._server.write(lambda run, some=some: show_actors(run, some))  # type: ignore[misc]  # bound at once
        if self._replica is not None:
            self._replica.clear()
        self._rdf()

    def close(self) -> None:
        """Let go of the connection and the replica."""
        if self._replica is not None:
            self._replica.close()
            self._replica = None
        self._server.close()

    def _rdf(self) -> Replica:
        """Give the replica as of now."""
        with self._opening:
            if self._replica is None:
                (info,) = self._server.read(lambda run: run("CALL db.info() YIELD id RETURN id", {}))
                self._replica = Replica.open(self._replica_folder, str(info["id"]))
        self._replica.pull(self)
        return self._replica


def _fingerprint(run: Run, source: str) -> str | None:
    found = run(statement("source"), {"source": source})
    return found[0]["fingerprint"] if found else None


def _info(record: Mapping[str, Any]) -> SourceInfo:
    published = record["published"]
    return SourceInfo(**{**record, "published": None if published is None else published.isoformat()})


def _rows(found: Result, limit: int | None) -> Rows:
    rows: list[tuple[Value, ...]] = []
    for record in found:
        if limit is not None and len(rows) >= limit:
            return Rows(tuple(found.keys()), tuple(rows), truncated=True)
        rows.append(tuple(plain(native(value)) for value in record.values()))
    return Rows(tuple(found.keys()), tuple(rows))
