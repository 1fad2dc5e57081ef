"""The RDF half of a store: Oxigraph on disk, one named graph for each source, and the derived graph."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from graph.store import Quad, SourceInfo
from graph.triples import Literal, Object, Triple, fingerprint, term_text, triple_text
from ontology.namespaces import ANS, DCTERMS, DERIVED_GRAPH, PREF_LABEL, SCHEMA

FINGERPRINT: Final = ANS + "fingerprint"
_DERIVED: Final = ox.NamedNode(DERIVED_GRAPH)
_INFO: Final = {
    "title": DCTERMS + "title",
    "published": ANS + "published",
    "publisher": ANS + "publisher",
    "url": SCHEMA + "url",
}


class Quads:
    """Named graphs on disk. Each change is one transaction. Raises OSError where the disk fails."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = ox.Store(folder)

    def close(self) -> None:
        """Let go of the folder. The engine does so once nothing refers to it, so nothing else may keep `store`."""
        del self.store

    def fingerprint(self, source: str) -> str | None:
        """Give the fingerprint of a loaded source, else None."""
        return self._derived(source, FINGERPRINT)

    def _derived(self, subject: str, predicate: str) -> str | None:
        found = self.store.quads_for_pattern(ox.NamedNode(subject), ox.NamedNode(predicate), None, _DERIVED)
        return next((_text(quad.object) for quad in found), None)

    def triples(self, source: str) -> frozenset[Triple]:
        """Give what a source says; nothing where it isn't loaded."""
        found = self.store.quads_for_pattern(None, None, None, ox.NamedNode(source))
        return frozenset((_iri(quad.subject), quad.predicate.value, _object(quad.object)) for quad in found)

    def change(self, source: str, triples: Iterable[Triple], names: Mapping[str, str | None]) -> None:
        """Put these triples (none: no source) in the place of a source's, and the names that actors show now."""
        now = sorted(map(triple_text, triples))
        gone = [(uri, PREF_LABEL, self._derived(uri, PREF_LABEL)) for uri in names]
        gone.append((source, FINGERPRINT, self.fingerprint(source)))
        new = [(uri, PREF_LABEL, name) for uri, name in names.items()]
        new.append((source, FINGERPRINT, fingerprint(triples) if now else None))
        said = "" if not now else f"GRAPH <{source}> {{\n" + "\n".join(now) + "\n} "
        # An update takes no parameters; what stands in this text are terms written as canonical N-Triples.
        self.store.update(
            f"DROP SILENT GRAPH <{source}> ;\n"
            f"DELETE DATA {{ GRAPH <{DERIVED_GRAPH}> {{\n{_lines(gone)}\n}} }} ;\n"
            f"INSERT DATA {{ GRAPH <{DERIVED_GRAPH}> {{\n{_lines(new)}\n}} {said}}}"
        )

    def replace_derived(self, names: Mapping[str, str]) -> None:
        """Make the derived graph again: the fingerprints from the quads, the names as given."""
        fingerprints = {source: fingerprint(self.triples(source)) for source in self.sources()}
        lines = _lines((uri, PREF_LABEL, name) for uri, name in names.items())
        more = _lines((source, FINGERPRINT, text) for source, text in fingerprints.items())
        self.store.update(
            f"DROP SILENT GRAPH <{DERIVED_GRAPH}> ;\nINSERT DATA {{ GRAPH <{DERIVED_GRAPH}> {{\n{lines}\n{more}\n}} }}"
        )

    def sources(self) -> list[str]:
        """Give the IRIs of all sources, sorted."""
        return sorted(_iri(name) for name in self.store.named_graphs() if name != _DERIVED)

    def source_infos(self) -> list[SourceInfo]:
        """Give what is known of each source, by published date, then IRI."""
        infos = [self._info(source) for source in self.sources()]
        return sorted(infos, key=lambda info: (info.published or "", info.iri))

    def _info(self, source: str) -> SourceInfo:
        node = ox.NamedNode(source)

        def value(predicate: str) -> str | None:
            found = self.store.quads_for_pattern(node, ox.NamedNode(predicate), None, node)
            return next((_text(quad.object) for quad in found), None)

        about = {name: value(predicate) for name, predicate in _INFO.items()}
        return SourceInfo(
            source, **about, text_sha256=value(ANS + "textSha256") or "", fingerprint=self.fingerprint(source) or ""
        )

    def shown_names(self) -> dict[str, str]:
        """Give the worked-out name of each actor."""
        found = self.store.quads_for_pattern(None, ox.NamedNode(PREF_LABEL), None, _DERIVED)
        return {_iri(quad.subject): _text(quad.object) for quad in found}


def sorted_quads(source: str, triples: Iterable[Triple]) -> list[Quad]:
    """Give a source's quads as N-Triples terms, sorted."""
    return sorted((f"<{s}>", f"<{p}>", term_text(o), f"<{source}>") for s, p, o in triples)


def _lines(derived: Iterable[tuple[str, str, str | None]]) -> str:
    return "\n".join(triple_text((s, p, Literal(value))) for s, p, value in derived if value is not None)


def _iri(term: object) -> str:
    if not isinstance(term, ox.NamedNode):
        message = f"{term} is no IRI"
        raise TypeError(message)
    return term.value


def _object(term: object) -> Object:
    return Literal(term.value, term.datatype.value) if isinstance(term, ox.Literal) else _iri(term)


def _text(term: object) -> str:
    return term.value if isinstance(term, ox.Literal) else str(term)
