"""The store in a folder: quads in Oxigraph are the truth, the property graph in ArcadeDB is derived from them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from graph import cypher_run
from graph.answers import cypher_request, cypher_rows
from graph.arcade import reading_copy
from graph.child import ask_child
from graph.cypher_text import check_cypher
from graph.folder import open_folder
from graph.halves import Halves
from graph.incoming import Incoming, incoming
from graph.property_graph import PropertyGraph
from graph.quads import sorted_quads
from graph.rdf import ask_quads, caught
from graph.reading import read_graph
from graph.shared_lock import SharedLock
from graph.store import Quad, Retraction, Rows, SourceInfo, Value
from graph.writing import retraction
from ontology.errors import StoreError

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph


class EmbeddedStore:
    """A `graph.store.Store` in a folder, for one process at a time and any number of its threads.

    A change is whole or not at all, even if the process is killed in the middle: opening the folder again takes
    back what was half done. A query with a time limit runs in a child process, because neither engine can be
    stopped in every loop; it costs about a quarter of a second more than one without, and a change waits for it.
    """

    def __init__(self, path: Path, *, create: bool = True, base: str | None = None) -> None:
        self._folder = open_folder(path, create=create, base=base)
        self.base = self._folder.base
        self._access = SharedLock()
        try:
            self._halves = Halves(self._folder)
        except BaseException:
            self._folder.lock.release()
            raise
        try:
            if self._halves.unsound:
                self._halves.repair()
        except BaseException:
            self.close()
            raise

    def __repr__(self) -> str:
        return f"EmbeddedStore({str(self._folder.path)!r})"

    def put(self, source: "SourceGraph") -> bool:
        """See `graph.store.Store.put`. Raises InvalidSourceGraph, StoreFull."""
        new = incoming(source)
        with self._writing():
            if self._halves.quads().fingerprint(new.source) == new.fingerprint:
                return False
            self._halves.change(new)
        return True

    def retract(self, source: str, *, dry_run: bool = False) -> Retraction:
        """See `graph.store.Store.retract`."""
        with self._writing():
            if self._halves.quads().fingerprint(source) is None:
                message = f"{source} isn't loaded; `answerable sources` lists what is"
                raise StoreError(message)
            done = retraction(self._halves.arcade().query, source)
            if not dry_run:
                self._halves.change(Incoming(source, frozenset(), None, None))
        return done

    def sources(self) -> Iterator[SourceInfo]:
        """See `graph.store.Store.sources`."""
        with self._reading():
            infos = self._halves.quads().source_infos()
        return iter(infos)

    def quads(self) -> Iterator[Quad]:
        """See `graph.store.Store.quads`. A source that changes meanwhile is given as it is when its turn comes."""
        with self._reading():
            sources = sorted(self._halves.quads().sources(), key=lambda iri: f"<{iri}>")
        for source in sources:
            with self._reading():
                triples = self._halves.quads().triples(source)
            yield from sorted_quads(source, triples)

    def property_graph(self) -> PropertyGraph:
        """Give the whole property graph as the engine has it."""
        with self._reading():
            return read_graph(self._halves.arcade().query)

    def shown_names(self) -> dict[str, str]:
        """Give the worked-out name of each actor, as the derived RDF graph has it."""
        with self._reading():
            return self._halves.quads().shown_names()

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
        request = cypher_request(text, parameters, limit)
        if timeout is None:
            with self._reading():
                return cypher_rows(caught(self._halves.arcade().answer, request), text)
        if not self._halves.is_settled():
            with self._writing():
                self._halves.arcade().settle()
        with self._reading(), reading_copy(self._folder / "property-graph") as copy:
            answer = ask_child(
                "cypher_run",
                "arcadedb",
                {**request, "folder": str(copy)},
                timeout,
                to_json=cypher_run.to_json,
                from_json=cypher_run.from_json,
            )
        return cypher_rows(answer, text)

    def sparql(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """See `graph.store.Store.sparql`."""
        with self._reading():
            return ask_quads(self._halves.quads(), text, parameters, timeout, limit)

    def rebuild(self) -> None:
        """Make the property graph and the derived RDF graph again from the quads. Raises StoreFull."""
        with self._writing():
            self._halves.rebuild()

    def close(self) -> None:
        """Let go of the folder. A store that is closed already stays so."""
        with self._access.alone():
            self._halves.let_go()
            self._folder.lock.release()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Hold the store together with other readers, after what was left halfway is mended."""
        if self._halves.unsound:
            with self._writing():
                pass
        with self._access.shared():
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Hold the store alone, after what was left halfway is mended."""
        with self._access.alone():
            if self._halves.unsound:
                self._halves.repair()
            yield
