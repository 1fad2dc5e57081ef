"""Who is who, and which source is which, worked out from one article alone."""

from ontology.identity.actors import actor_iri, organization_key, person_key, place_of
from ontology.identity.names import name_key
from ontology.identity.sources import SourceKey, share_much, source_iri, source_key

__all__ = [
    "SourceKey",
    "actor_iri",
    "name_key",
    "organization_key",
    "person_key",
    "place_of",
    "share_much",
    "source_iri",
    "source_key",
]
