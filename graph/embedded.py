"""The store in a folder: quads in Oxigraph are the truth, the property graph in ArcadeDB is derived from them."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from graph import cypher_run
from graph.answers import cypher_request, cypher_rows
from graph.arcade import LOCK, Arcade, reading_copy
from graph.child import ask_child
from graph.cypher_text import check_cypher
from graph.folder import open_folder
from graph.incoming import Incoming, incoming
from graph.journal import Journal
from graph.property_graph import PropertyGraph, property_graph_of
from graph.quads import Quads, sorted_quads
from graph.rdf import ask_quads, caught
from graph.reading import read_graph
from graph.room import full, is_full
from graph.shared_lock import SharedLock
from graph.statements import statement
from graph.store import Quad, Retraction, Rows, SourceInfo, Value
from graph.triples import Triple, fingerprint
from graph.writing import Run, load_graph, replace_source, retraction
from ontology.errors import StoreError
from ontology.namespaces import ANS

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph


class EmbeddedStore:
    """A `graph.store.Store` in a folder, for one process at a time and any number of its threads.

    A change is whole or not at all, even if the process is killed in the middle: opening the folder again takes
    back what was half done. A query with a time limit runs in a child process, because neither engine can be
    stopped in every loop; it costs about a quarter of a second more than one without.
    """

    def __init__(self, path: Path, *, create: bool = True, base: str | None = None) -> None:
        self._folder = open_folder(path, create=create, base=base)
        self.base = self._folder.base
        self._journal = Journal(self._folder / "journal.json")
        self._access = SharedLock()
        self._opening = RLock()
        self._unsound = False
        self._open_quads: Quads | None = None
        self._open_arcade: Arcade | None = None
        try:
            self._tidy()
            if self._journal.path.exists():
                self._repair()
        except BaseException:
            self.close()
            raise

    def __repr__(self) -> str:
        return f"EmbeddedStore({str(self._folder.path)!r})"

    def put(self, source: "SourceGraph") -> bool:
        """See `graph.store.Store.put`. Raises InvalidSourceGraph, StoreFull."""
        new = incoming(source)
        with self._writing():
            if self._quads().fingerprint(new.source) == new.fingerprint:
                return False
            self._change(new)
        return True

    def retract(self, source: str, *, dry_run: bool = False) -> Retraction:
        """See `graph.store.Store.retract`."""
        with self._writing():
            if self._quads().fingerprint(source) is None:
                message = f"{source} isn't loaded; `answerable sources` lists what is"
                raise StoreError(message)
            done = retraction(self._arcade().query, source)
            if not dry_run:
                self._change(Incoming(source, frozenset(), None, None))
        return done

    def sources(self) -> Iterator[SourceInfo]:
        """See `graph.store.Store.sources`."""
        with self._reading():
            infos = self._quads().source_infos()
        return iter(infos)

    def quads(self) -> Iterator[Quad]:
        """See `graph.store.Store.quads`. A source that changes meanwhile is given as it is when its turn comes."""
        with self._reading():
            sources = sorted(self._quads().sources(), key=lambda iri: f"<{iri}>")
        for source in sources:
            with self._reading():
                triples = self._quads().triples(source)
            yield from sorted_quads(source, triples)

    def property_graph(self) -> PropertyGraph:
        """Give the whole property graph as the engine has it."""
        with self._reading():
            return read_graph(self._arcade().query)

    def shown_names(self) -> dict[str, str]:
        """Give the worked-out name of each actor, as the derived RDF graph has it."""
        with self._reading():
            return self._quads().shown_names()

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
                return cypher_rows(caught(self._arcade().answer, request), text)
        self._settle()
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
            return ask_quads(self._quads(), text, parameters, timeout, limit)

    def rebuild(self) -> None:
        """Make the property graph and the derived RDF graph again from the quads. Raises StoreFull."""
        with self._writing():
            self._rebuild()

    def close(self) -> None:
        """Let go of the folder. A store that is closed already stays so."""
        with self._access.alone():
            self._let_go()
            self._folder.lock.release()

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Hold the store together with other readers, after what was left halfway is mended."""
        if self._unsound:
            with self._writing():
                pass
        with self._access.shared():
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Hold the store alone, after what was left halfway is mended."""
        with self._access.alone():
            if self._unsound:
                self._repair()
                self._unsound = False
            yield

    def _quads(self) -> Quads:
        with self._opening:
            if self._open_quads is None:
                try:
                    self._open_quads = Quads(self._folder / "quads")
                except OSError as error:
                    if is_full(error):
                        raise full(self._folder.path) from error
                    message = f"{self._folder / 'quads'} can't be opened ({error}); bring it back from a backup"
                    raise StoreError(message) from error
            return self._open_quads

    def _arcade(self) -> Arcade:
        """Give the property graph; one that can't be opened is made again."""
        with self._opening:
            if self._open_arcade is None:
                try:
                    self._open_arcade = Arcade(self._folder / "property-graph")
                except Exception as error:
                    if is_full(error):
                        raise full(self._folder.path) from error
                    self._rebuild()
                    self._open_arcade = Arcade(self._folder / "property-graph")
            return self._open_arcade

    def _let_go(self) -> None:
        arcade, quads = self._open_arcade, self._open_quads
        self._open_arcade = self._open_quads = None
        if quads is not None:
            quads.close()
        if arcade is not None:
            arcade.close()

    def _settle(self) -> None:
        """Bring the property graph's files up to date, so that a child process can read them."""
        folder = self._folder / "property-graph"
        if self._open_arcade is None and folder.exists() and not (folder / LOCK).exists():
            return
        with self._writing():
            self._arcade().settle()

    def _change(self, new: Incoming) -> None:
        try:
            self._journal.begin(new.source, self._quads().triples(new.source))
            self._arcade().write(lambda run: self._apply(run, new))
        except BaseException as error:
            self._take_back(error)
            raise
        self._journal.end()

    def _apply(self, run: Run, new: Incoming) -> None:
        """Change both halves; the property graph is committed last, when this returns."""
        names = replace_source(run, new.source, new.graph)
        self._quads().change(new.source, new.triples, names)

    def _take_back(self, error: BaseException) -> None:
        """Go back to what was before a change that failed. Raises StoreFull where that is why."""
        try:
            self._let_go()
            self._repair()
        except Exception as further:
            self._unsound = True
            self._let_go()
            if not is_full(further) and not is_full(error):
                raise
        if is_full(error):
            raise full(self._folder.path) from error

    def _repair(self) -> None:
        """Put both halves back to what they were before the change that the journal notes."""
        noted = self._journal.unfinished()
        if noted is None:
            return
        source, before = noted
        was = fingerprint(before) if before else None
        arcade, quads = self._arcade(), self._quads()
        found = arcade.query(statement("source"), {"source": source})
        if was != (found[0]["fingerprint"] if found else None):
            graph = property_graph_of({source: before}) if before else None
            arcade.write(lambda run: replace_source(run, source, graph))
        if was != quads.fingerprint(source):
            actors = _actors(quads.triples(source)) | _actors(before)
            shown = {
                each["uri"]: each["name"]
                for each in arcade.query(statement("labels_of_actors"), {"uris": sorted(actors)})
            }
            quads.change(source, before, {uri: shown.get(uri) for uri in actors})
        self._journal.end()

    def _rebuild(self) -> None:
        quads = self._quads()
        graph = property_graph_of({source: quads.triples(source) for source in quads.sources()})
        new, old = self._folder / "property-graph.new", self._folder / "property-graph"
        shutil.rmtree(new, ignore_errors=True)
        try:
            arcade = Arcade(new)
            load_graph(arcade.write, graph)
            arcade.close()
            quads.replace_derived(
                {node.uri: str(node.properties["name"]) for node in graph.nodes if node.source is None}
            )
        except Exception as error:
            shutil.rmtree(new, ignore_errors=True)
            if is_full(error):
                raise full(self._folder.path) from error
            raise
        self._let_go()
        shutil.rmtree(old, ignore_errors=True)
        new.rename(old)

    def _tidy(self) -> None:
        """Clear away what a process that died left behind, and make the property graph where it is missing."""
        for left in (*self._folder.path.glob("property-graph.reader-*"), self._folder / "property-graph.new"):
            shutil.rmtree(left, ignore_errors=True)
        if (self._folder / "quads").exists() and not (self._folder / "property-graph").exists():
            self._rebuild()


def _actors(triples: frozenset[Triple]) -> set[str]:
    return {str(value) for _, predicate, value in triples if predicate == ANS + "of"}
