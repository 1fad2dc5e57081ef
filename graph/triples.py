"""Triples as plain Python, an IRI as a str, a literal as `Literal`; reading a store needs no rdflib this way."""

import hashlib
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from ontology.errors import InvalidSourceGraph
from ontology.namespaces import XSD

if TYPE_CHECKING:
    import rdflib

XSD_STRING: Final = XSD + "string"

_TO_ESCAPE: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
_ESCAPED: Final = re.compile(r'[\\"\n\r]')

_ESCAPES: Final = {escaped: plain for plain, escaped in _TO_ESCAPE.items()}
_ESCAPE: Final = re.compile(r'\\[\\"nr]')
_WRITTEN_IRI: Final = re.compile(r"<([^<>]*)>")
_WRITTEN_LITERAL: Final = re.compile(r'"((?:[^"\\\n\r]|\\[\\"nr])*)"(?:\^\^<([^<>]*)>)?')


class Literal(NamedTuple):
    """A literal without a language: its lexical form and the IRI of its datatype."""

    lexical: str
    datatype: str = XSD_STRING


Object: TypeAlias = str | Literal
Triple: TypeAlias = tuple[str, str, Object]


def term_text(term: Object) -> str:
    """Write a term as canonical N-Triples."""
    if isinstance(term, str):
        return f"<{term}>"
    quoted = '"' + _ESCAPED.sub(lambda match: _TO_ESCAPE[match[0]], term.lexical) + '"'
    return quoted if term.datatype == XSD_STRING else f"{quoted}^^<{term.datatype}>"


def term_of(text: str) -> Object:
    """Read a term that `term_text` wrote. Raises ValueError on any other text."""
    if found := _WRITTEN_IRI.fullmatch(text):
        return found[1]
    if found := _WRITTEN_LITERAL.fullmatch(text):
        lexical = _ESCAPE.sub(lambda match: _ESCAPES[match[0]], found[1])
        return Literal(lexical, found[2] or XSD_STRING)
    message = f"{text} is no IRI or literal as canonical N-Triples"
    raise ValueError(message)


def triple_text(triple: Triple) -> str:
    """Write one line of N-Triples, without its line end."""
    subject, predicate, value = triple
    return f"<{subject}> <{predicate}> {term_text(value)} ."


def fingerprint(triples: Iterable[Triple]) -> str:
    """Give the hex SHA-256 of the sorted N-Triples lines, each with its line end, in UTF-8."""
    lines = sorted(triple_text(triple) for triple in triples)
    return hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest()


def triples_of(graph: "rdflib.Graph") -> frozenset[Triple]:
    """Take the triples out of an rdflib graph.

    Raises InvalidSourceGraph on a blank node or a language tag: neither comes back the same from every store.
    """
    return frozenset((_iri(s), _iri(p), _object(o)) for s, p, o in graph)


def _iri(term: object) -> str:
    from rdflib import URIRef

    if not isinstance(term, URIRef):
        message = f"{term!r} stands where the model wants an IRI; name every node of a source graph by an IRI"
        raise InvalidSourceGraph(message)
    return str(term)


def _object(term: object) -> Object:
    import rdflib

    if not isinstance(term, rdflib.Literal):
        return _iri(term)
    if term.language:
        message = f'"{term}"@{term.language} has a language tag; the model wants plain strings'
        raise InvalidSourceGraph(message)
    return Literal(str(term), str(term.datatype or XSD_STRING))


def graph_of(triples: Iterable[Triple]) -> "rdflib.Graph":
    """Make an rdflib graph of plain triples; strings get no datatype, as rdflib's own parsers leave them."""
    import rdflib

    graph = rdflib.Graph()
    for subject, predicate, value in triples:
        graph.add((rdflib.URIRef(subject), rdflib.URIRef(predicate), _rdflib_object(value)))
    return graph


def _rdflib_object(value: Object) -> "rdflib.term.Identifier":
    import rdflib

    if isinstance(value, str):
        return rdflib.URIRef(value)
    datatype = None if value.datatype == XSD_STRING else rdflib.URIRef(value.datatype)
    return rdflib.Literal(value.lexical, datatype=datatype, normalize=False)
