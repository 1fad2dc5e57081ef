"""The Python verbs: the record at an address, for notebooks and scripts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from answerable.extracting import extracted
from answerable.loading import Loaded, Problem, load
from answerable.opening import base_of, open_address
from answerable.settings import store_address, vocabulary_file
from loaders.reading import Given, find_inputs
from loaders.vocabulary import Vocabulary

if TYPE_CHECKING:
    from networkx import MultiDiGraph
    from rdflib import Dataset

    from graph.store import Retraction, Rows, SourceInfo, Store, Value
    from queries.ask import Answered
    from queries.queryable import Language


class Record:
    """What is kept at one address; use it in a `with` statement, or call `close`.

    Everything but `load` and `retract` only reads. All methods raise AnswerableErrors, which say what to do.
    """

    def __init__(self, address: str | None = None) -> None:
        self.address = store_address(address)
        self.store: Store = open_address(self.address, new=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def load(
        self,
        *paths: str | Path,
        place: str | None = None,
        publisher: str | None = None,
        vocabulary: str | Path | Vocabulary | None = None,
    ) -> list[Loaded | Problem]:
        """Load files, folders and patterns; what can't be read stands in the list too, and stops nothing.

        `vocabulary` is a file (docs/vocabulary.md) or what `read_vocabulary` made of one; None takes the file that
        ANSWERABLE_VOCABULARY names, if any.
        """
        local = vocabulary if isinstance(vocabulary, Vocabulary) else vocabulary_file(vocabulary)
        inputs, problems = find_inputs(map(str, paths))
        articles = extracted(inputs, Given(publisher, place), vocabulary=local)
        return [*problems, *load(self.store, articles, base=base_of(self.store))]

    def ask(
        self, question: str, *, language: Language = "cypher", limit: int | None = None, **parameters: str | int | date
    ) -> Answered:
        """Ask a canned question; its parameters by name. `rows` hold the answer."""
        from queries.ask import ask

        return ask(self.store, question, parameters, language, limit=limit)

    def cypher(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """Run Cypher, read-only. `timeout` in seconds, `limit` in rows."""
        return self.store.cypher(text, parameters, timeout=timeout, limit=limit)

    def sparql(
        self,
        text: str,
        parameters: Mapping[str, Value] | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Rows:
        """Run SPARQL, read-only. `timeout` in seconds, `limit` in rows."""
        return self.store.sparql(text, parameters, timeout=timeout, limit=limit)

    def sources(self) -> list[SourceInfo]:
        """What is loaded, by date."""
        return list(self.store.sources())

    def retract(self, source: str, *, dry_run: bool = False) -> Retraction:
        """Take one source back, by its IRI, address or title."""
        from answerable.naming_sources import find_source

        return self.store.retract(find_source(self.store.sources(), source).iri, dry_run=dry_run)

    def networkx(self, *, statements: bool = False) -> MultiDiGraph[str]:
        """The network of actors, letters, meetings and demands, as drawing uses it; with statements if asked for."""
        from graph.projection import projection

        return projection(self.store.quads(), statements=statements)

    def rdf(self) -> Dataset:
        """All sources as named graphs."""
        from answerable.rdf_files import dataset

        return dataset(self.store.quads())

    def close(self) -> None:
        """Let go of files, locks and connections."""
        self.store.close()
