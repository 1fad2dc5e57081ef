"""The actors of a source graph: all classes stated, each mentioned once, and the mention says what the actor says."""

from typing import Final

from ontology.model_table import SUBCLASSES
from ontology.namespaces import ANS
from ontology.validate.article import once
from ontology.validate.nodes import Node, Nodes

_KINDS: Final = frozenset(label for label, above in SUBCLASSES.items() if above == "Organization")
_COPIED: Final = ("foaf:name", "ans:alternativeName", "ans:acronym")


def check_classes(nodes: Nodes) -> None:
    """Check that each actor has all the classes it must have, and no two kinds. Raises InvalidSourceGraph."""
    for actor in nodes.labelled("Actor"):
        _check_classes(nodes, actor)


def check_actors(nodes: Nodes) -> None:
    """Check that each actor is mentioned once, and alike. Raises InvalidSourceGraph."""
    actors = list(nodes.labelled("Actor"))
    article = nodes.by_iri[nodes.source]
    once(nodes, article.all("schema:mentions"), actors, "is an actor that the article does not mention")
    mentions = list(nodes.labelled("Mention"))
    once(nodes, (mention.one("ans:of") for mention in mentions), actors, "has not one mention")
    for mention in mentions:
        _check_copy(nodes, mention, nodes.by_iri[mention.one("ans:of")])


def _labels(actor: Node) -> set[str]:
    return {each.removeprefix(ANS) for each in actor.types} - {"Actor"}


def _check_classes(nodes: Nodes, actor: Node) -> None:
    labels = _labels(actor)
    if len(labels & {"Person", "Organization"}) != 1:
        raise nodes.broken(actor.iri, "is not one of Person and Organization")
    for label in sorted(labels):
        if SUBCLASSES[label] not in {*labels, "Actor"}:
            raise nodes.broken(actor.iri, f"is a {label}, but not stated to be a {SUBCLASSES[label]}")
    if len(labels & _KINDS) > 1:
        raise nodes.broken(actor.iri, f"is of two kinds: {', '.join(sorted(labels & _KINDS))}")


def _check_copy(nodes: Nodes, mention: Node, actor: Node) -> None:
    for name in _COPIED:
        if set(mention.all(name)) != set(actor.all(name)):
            raise nodes.broken(mention.iri, f"and its actor {actor.iri} differ in {name}")
    if set(mention.all("ans:actorClass")) != _labels(actor):
        raise nodes.broken(mention.iri, f"and its actor {actor.iri} differ in their classes")
