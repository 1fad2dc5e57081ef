"""The vocabularies' namespaces, as plain strings so that importing them costs nothing."""

from typing import Final

ANS: Final = "https://w3id.org/answerable/ontology#"
DEFAULT_BASE: Final = "https://w3id.org/answerable/id/"
"""Where sources and actors live, unless the user sets another base."""
DERIVED_GRAPH: Final = ANS + "derived"
"""The named graph for worked-out triples; it is no source."""

DCTERMS: Final = "http://purl.org/dc/terms/"
FOAF: Final = "http://xmlns.com/foaf/0.1/"
OA: Final = "http://www.w3.org/ns/oa#"
ORG: Final = "http://www.w3.org/ns/org#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SCHEMA: Final = "https://schema.org/"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

RDF_TYPE: Final = RDF + "type"
PREF_LABEL: Final = SKOS + "prefLabel"

PREFIXES: Final = {
    "ans": ANS,
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "oa": OA,
    "org": ORG,
    "rdf": RDF,
    "schema": SCHEMA,
    "skos": SKOS,
    "xsd": XSD,
}
"""For serializing and for queries; the prefixes that docs/model.md uses."""


def expand(curie: str) -> str:
    """Give the full IRI of a prefixed name such as `ans:demandedOf`. Raises KeyError on an unknown prefix."""
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local


def local_name(iri: str) -> str:
    """Give what follows the last `#` or `/`."""
    return iri[max(iri.rfind("#"), iri.rfind("/")) + 1 :]
