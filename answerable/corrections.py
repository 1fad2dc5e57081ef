"""A new text under a known source: a correction of the old one, or another article by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.errors import SourceConflict

if TYPE_CHECKING:
    from graph.store import Store
    from ontology.source_graph import SourceGraph

TEXT = "MATCH (article:Article {uri: $uri}) RETURN article.text AS text"


def refuse_unlike(store: Store, source: SourceGraph, name: str) -> None:
    """Raise SourceConflict where the loaded text of this source shares little with the new one."""
    from rdflib import URIRef

    from ontology.identity import share_much
    from ontology.namespaces import SCHEMA

    rows = store.cypher(TEXT, {"uri": str(source.iri)}).rows
    new = str(source.graph.value(source.iri, URIRef(SCHEMA + "text")))
    if rows and not share_much(str(rows[0][0]), new):
        message = (
            f"{name}: another article is loaded as {source.iri} and shares little text with this one; give this one a "
            f"URL line of its own, or take the other back first: answerable retract {source.iri}"
        )
        raise SourceConflict(message)
