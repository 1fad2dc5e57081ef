"""RDF as plain records: for each source and subject, what it is and the values of its properties, by local name.

Local names are those of the property graph (`sentBy`, `demandedOf`, `title`), so no vocabulary is needed to read
them. Two properties share a local name only where one links and the other tells (`ans:about`, `schema:about`);
links and texts are kept apart.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ontology.namespaces import local_name

if TYPE_CHECKING:
    from graph.store import Quad
    from ontology.source_graph import SourceGraph

_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_LETTERS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}


@dataclass(slots=True)
class Record:
    """One subject as one source describes it; every list is sorted."""

    iri: str
    source: str
    types: list[str] = field(default_factory=list)
    links: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    texts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def text(self, name: str) -> str | None:
        """The property's value (the first, by code point, where it has several)."""
        values = self.texts.get(name)
        return values[0] if values else None

    def link(self, name: str) -> list[str]:
        """The IRIs that the property points to."""
        return self.links.get(name, [])


Records = dict[tuple[str, str], Record]
"""By source and subject, in that order."""


def from_quads(quads: "Iterable[Quad]") -> Records:
    """Records of N-Triples terms, as `Store.quads()` gives them."""
    return _gather((_value(s), _value(p), _value(o), o.startswith("<"), _value(g)) for s, p, o, g in quads)


def from_sources(sources: "Iterable[SourceGraph]") -> Records:
    """Records of source graphs that are in no store yet."""
    return _gather(_statements(sources))


def _statements(sources: "Iterable[SourceGraph]") -> Iterator[tuple[str, str, str, bool, str]]:
    from rdflib import URIRef

    for source in sources:
        for subject, predicate, value in source.graph:
            yield str(subject), str(predicate), str(value), isinstance(value, URIRef), str(source.iri)


def _gather(statements: Iterable[tuple[str, str, str, bool, str]]) -> Records:
    found: Records = {}
    for subject, predicate, value, is_link, source in statements:
        record = found.setdefault((source, subject), Record(subject, source))
        name = local_name(predicate)
        if name == "type":
            record.types.append(local_name(value))
        elif is_link:
            record.links[name].append(value)
        else:
            record.texts[name].append(value)
    return {key: _sorted(found[key]) for key in sorted(found)}


def _sorted(record: Record) -> Record:
    record.types.sort()
    for values in (*record.links.values(), *record.texts.values()):
        values.sort()
    return record


def _value(term: str) -> str:
    """An N-Triples term without its brackets, quotes, datatype and escapes."""
    if term.startswith('"'):
        return _ESCAPE.sub(_unescape, term[1 : term.rindex('"')])
    return _ESCAPE.sub(_unescape, term[1:-1]) if term.startswith("<") else term


def _unescape(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else _LETTERS.get(match[3], match[3])
