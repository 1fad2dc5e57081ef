"""No quote, no fact: evidence really stands at its offsets, backs something, and holds the words it is to show."""

from ontology.schema import FACT_LABELS
from ontology.validate.nodes import Node, Nodes


def check_words(nodes: Nodes) -> None:
    """Check evidence against the text. Raises InvalidSourceGraph."""
    article = nodes.by_iri[nodes.source]
    text, text_sha256 = article.one("schema:text"), article.one("ans:textSha256")
    for evidence in nodes.labelled("Evidence"):
        start, end = int(evidence.one("oa:start")), int(evidence.one("oa:end"))
        if end > len(text) or text[start:end] != evidence.one("oa:exact"):
            raise nodes.broken(evidence.iri, f"is not what stands in the text from {start} to {end}")
        if evidence.one("ans:textSha256") != text_sha256:
            raise nodes.broken(evidence.iri, "is evidence from another text")
    used = {iri for node in nodes.labelled("Mention", *FACT_LABELS) for iri in _backing(node)}
    for evidence in nodes.labelled("Evidence"):
        if evidence.iri not in used:
            raise nodes.broken(evidence.iri, "backs nothing")
    _check_shown(nodes, "Demand", "ans:content")
    _check_shown(nodes, "Statement", "ans:quote")


def _backing(node: Node) -> list[str]:
    return [*node.all("ans:evidence"), *node.all("ans:furtherEvidence")]


def _check_shown(nodes: Nodes, label: str, name: str) -> None:
    for node in nodes.labelled(label):
        words = node.one(name)
        if not any(words in nodes.by_iri[iri].one("oa:exact") for iri in _backing(node)):
            raise nodes.broken(node.iri, f"has an {name} that none of its evidence holds")
