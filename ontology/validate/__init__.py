"""The door of every store: a source graph that breaks the model doesn't get in."""

from ontology.source_graph import SourceGraph
from ontology.validate.actors import check_actors, check_classes
from ontology.validate.article import check_article
from ontology.validate.facts import check_facts
from ontology.validate.nodes import read_nodes
from ontology.validate.table import check_nodes
from ontology.validate.words import check_words


def validate(source: SourceGraph) -> None:
    """Hold a source graph against the model: the same as `shapes.ttl`, in milliseconds.

    Beyond the shapes, `source.iri` and `source.text_sha256` must be the graph's own. Raises
    InvalidSourceGraph with the first thing found, by order of node: which node, and what is wrong with it.
    """
    nodes = read_nodes(source)
    check_nodes(nodes)
    check_classes(nodes)
    check_article(nodes, source)
    check_actors(nodes)
    check_facts(nodes)
    check_words(nodes)
