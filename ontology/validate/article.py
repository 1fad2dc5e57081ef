"""The article of a source graph: one, its hash its text's, and every other node under it or its base."""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from ontology.namespaces import ANS
from ontology.schema import FACT_LABELS
from ontology.source_graph import SourceGraph
from ontology.validate.nodes import Node, Nodes

_ARTICLE_IRI: Final = re.compile(r"(?P<base>.*)source/[^/#]+", re.DOTALL)
_ACTOR_END: Final = re.compile(r"[^/#]+")
_NUMBER: Final = re.compile(r"[1-9][0-9]*")


def check_article(nodes: Nodes, source: SourceGraph) -> None:
    """Check what belongs to the article as a whole. Raises InvalidSourceGraph."""
    article = nodes.by_iri.get(nodes.source)
    if [node.iri for node in nodes.labelled("Article")] != [nodes.source] or article is None:
        raise nodes.broken(nodes.source, "is not the one Article of its graph")
    text_sha256 = sha256(article.one("schema:text").encode("utf-8")).hexdigest()
    if article.one("ans:textSha256") != text_sha256 or source.text_sha256 != text_sha256:
        raise nodes.broken(nodes.source, "has a textSha256 that is not its text's")
    _check_names(nodes)
    once(nodes, article.all("ans:reports"), nodes.labelled(*FACT_LABELS), "is a fact that the article does not report")


def once(nodes: Nodes, pointed_at: Iterable[str], wanted: Iterable[Node], why: str) -> None:
    """Check that each wanted node is pointed at exactly once."""
    counts = Counter(pointed_at)
    for node in wanted:
        if counts[node.iri] != 1:
            raise nodes.broken(node.iri, why)


def _check_names(nodes: Nodes) -> None:
    match = _ARTICLE_IRI.fullmatch(nodes.source)
    if match is None:
        raise nodes.broken(nodes.source, "does not end in source/ and its key")
    for node in nodes.by_iri.values():
        if not _is_named_right(node, nodes.source, match["base"]):
            raise nodes.broken(node.iri, f"has an IRI that no {node.label} of this article can have")


def _is_named_right(node: Node, source: str, base: str) -> bool:
    if node.label == "Article":
        return True
    if node.label == "Actor":
        start, end = base + ("person/" if ANS + "Person" in node.types else "organization/"), _ACTOR_END
    else:
        start, end = f"{source}#{node.label.lower()}-", _NUMBER
    return node.iri.startswith(start) and end.fullmatch(node.iri, len(start)) is not None
