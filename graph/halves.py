"""The two halves of a store's folder, and changing both or neither: a journal notes what was before."""

import shutil
from threading import RLock

from graph.arcade import LOCK, Arcade
from graph.folder import Folder
from graph.incoming import Incoming
from graph.journal import Journal
from graph.property_graph import property_graph_of
from graph.quads import Quads
from graph.room import full, is_full
from graph.statements import statement
from graph.triples import Triple, fingerprint
from graph.writing import Run, load_graph, replace_source
from ontology.errors import StoreError
from ontology.namespaces import ANS


class Halves:
    """Quads and property graph of one locked folder, each opened when it is first wanted.

    Whoever changes, repairs or rebuilds must be alone; opening is safe between threads. `unsound` says that a change
    that failed could not be taken back yet; `repair` does.
    """

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._journal = Journal(folder / "journal.json")
        self._opening = RLock()
        self._open_quads: Quads | None = None
        self._open_arcade: Arcade | None = None
        self.unsound = self._journal.path.exists()
        self._tidy()

    def quads(self) -> Quads:
        """Give the quads. Raises StoreFull, StoreError."""
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

    def arcade(self) -> Arcade:
        """Give the property graph; one that can't be opened is made again."""
        with self._opening:
            if self._open_arcade is None:
                try:
                    self._open_arcade = Arcade(self._folder / "property-graph")
                except Exception as error:
                    if is_full(error):
                        raise full(self._folder.path) from error
                    self.rebuild()
                    self._open_arcade = Arcade(self._folder / "property-graph")
            return self._open_arcade

    def let_go(self) -> None:
        """Close what is open."""
        arcade, quads = self._open_arcade, self._open_quads
        self._open_arcade = self._open_quads = None
        if quads is not None:
            quads.close()
        if arcade is not None:
            arcade.close()

    def is_settled(self) -> bool:
        """Whether the property graph's files are up to date, so that a child process can read them."""
        folder = self._folder / "property-graph"
        if self._open_arcade is None:
            return folder.exists() and not (folder / LOCK).exists()
        return self._open_arcade.is_settled

    def change(self, new: Incoming) -> None:
        """Put a source in, in the place of what it said before. Raises StoreFull; nothing is changed then."""
        try:
            self._journal.begin(new.source, self.quads().triples(new.source))
            self.arcade().write(lambda run: self._apply(run, new))
        except BaseException as error:
            self._take_back(error)
            raise
        self._journal.end()

    def _apply(self, run: Run, new: Incoming) -> None:
        """Change both halves; the property graph is committed last, when this returns."""
        names = replace_source(run, new.source, new.graph)
        self.quads().change(new.source, new.triples, names)

    def _take_back(self, error: BaseException) -> None:
        """Go back to what was before a change that failed. Raises StoreFull where that is why."""
        try:
            self.let_go()
            self.repair()
        except Exception as further:
            self.unsound = True
            self.let_go()
            if not is_full(further) and not is_full(error):
                raise
        if is_full(error):
            raise full(self._folder.path) from error

    def repair(self) -> None:
        """Put both halves back to what they were before the change that the journal notes."""
        noted = self._journal.unfinished()
        if noted is not None:
            self._put_back(*noted)
        self._journal.end()
        self.unsound = False

    def _put_back(self, source: str, before: frozenset[Triple]) -> None:
        was = fingerprint(before) if before else None
        arcade, quads = self.arcade(), self.quads()
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

    def rebuild(self) -> None:
        """Make the property graph and the derived RDF graph again from the quads. Raises StoreFull."""
        quads = self.quads()
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
        self.let_go()
        shutil.rmtree(old, ignore_errors=True)
        new.rename(old)

    def _tidy(self) -> None:
        """Clear away what a process that died left behind, and make the property graph where it is missing."""
        for left in (*self._folder.path.glob("property-graph.reader-*"), self._folder / "property-graph.new"):
            shutil.rmtree(left, ignore_errors=True)
        if (self._folder / "quads").exists() and not (self._folder / "property-graph").exists():
            self.rebuild()


def _actors(triples: frozenset[Triple]) -> set[str]:
    return {str(value) for _, predicate, value in triples if predicate == ANS + "of"}
