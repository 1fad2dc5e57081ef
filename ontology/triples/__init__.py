"""The one mapping from what an article says to the triples of its named graph (docs/model.md)."""

from ontology.triples.source import source_graph

__all__ = ["source_graph"]
