"""A source graph in the making: values by the model's property names, numbered nodes, verified evidence."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from rdflib import XSD, Graph, Literal, URIRef

from ontology.errors import InvalidSourceGraph
from ontology.facts import Article, Fact, Span
from ontology.literals import decimal_text
from ontology.namespaces import PREFIXES, RDF_TYPE, expand
from ontology.schema import types_of

_TYPE: Final = URIRef(RDF_TYPE)


class Draft:
    """The triples of one article so far. `iri` names the article."""

    def __init__(self, article: Article, iri: str) -> None:
        self.article = article
        self.iri = URIRef(iri)
        self.graph = Graph()
        for prefix in ("ans", "dcterms", "foaf", "oa", "org", "schema"):
            self.graph.bind(prefix, PREFIXES[prefix])
        self._evidence: dict[tuple[int, int, str, str], URIRef] = {}

    def node(self, label: str, number: int) -> URIRef:
        """Start a node under the article: `#letter-1` for the first letter."""
        node = URIRef(f"{self.iri}#{label.lower()}-{number}")
        self.types(node, types_of(label))
        return node

    def types(self, node: URIRef, classes: Iterable[str]) -> None:
        """State what a node is."""
        for each in classes:
            self.graph.add((node, _TYPE, URIRef(each)))

    def link(self, subject: URIRef, name: str, target: URIRef) -> None:
        """Add an object property, by prefixed name."""
        self.graph.add((subject, _property(name), target))

    def text(self, subject: URIRef, name: str, value: str | None) -> None:
        """Add a plain string; nothing where there is none."""
        if value is not None and value.strip():
            self.graph.add((subject, _property(name), Literal(value)))

    def typed(self, subject: URIRef, name: str, value: str, datatype: URIRef) -> None:
        """Add a literal of another type, given in its canonical form."""
        self.graph.add((subject, _property(name), Literal(value, datatype=datatype)))

    def fact(self, node: URIRef, what: str, fact: Fact, *words: Span) -> None:
        """Tie a fact to its evidence; `words` are further spans it must be able to show.

        Raises InvalidSourceGraph, naming the fact, where a span is not what stands there in the text.
        """
        first = self.evidence(fact.evidence, fact, what)
        self.link(node, "ans:evidence", first)
        spans = [*fact.more_evidence]
        spans += [word for word in words if not any(_holds(each, word) for each in (fact.evidence, *spans))]
        self.further_evidence(node, what, fact, spans)

    def further_evidence(self, node: URIRef, what: str, fact: Fact, spans: Iterable[Span]) -> None:
        """Tie a node to more words, but for those it rests on already."""
        best = set(self.graph.objects(node, _property("ans:evidence")))
        for span in spans:
            if (further := self.evidence(span, fact, what)) not in best:
                self.link(node, "ans:furtherEvidence", further)

    def evidence(self, span: Span, fact: Fact, what: str) -> URIRef:
        """Give the evidence node of a span as that fact's rule found it; one for the same words and rule."""
        self._verify(span, fact, what)
        confidence = decimal_text(fact.confidence)
        key = (span.start, span.end, fact.rule, confidence)
        known = self._evidence.get(key)
        if known is not None:
            return known
        node = self._evidence[key] = self.node("Evidence", len(self._evidence) + 1)
        self.text(node, "oa:exact", span.quote)
        self.typed(node, "oa:start", str(span.start), XSD.integer)
        self.typed(node, "oa:end", str(span.end), XSD.integer)
        self.text(node, "ans:textSha256", self.article.text_sha256)
        self.text(node, "ans:rule", fact.rule)
        self.typed(node, "ans:confidence", confidence, XSD.decimal)
        self.link(node, "ans:inArticle", self.iri)
        return node

    def broken(self, what: str, why: str) -> InvalidSourceGraph:
        """Make the error that names the article and the fact."""
        return InvalidSourceGraph(f"{self.article.id}: {what}: {why}")

    def _verify(self, span: Span, fact: Fact, what: str) -> None:
        if not 0 <= span.start < span.end <= len(self.article.text) or not span.quote.strip():
            raise self.broken(what, f"evidence at {span.start} to {span.end} points to no words of the text")
        if self.article.text[span.start : span.end] != span.quote:
            raise self.broken(what, f"the text at {span.start} to {span.end} is not {span.quote[:60]!r}")
        if not fact.rule.strip():
            raise self.broken(what, "it names no rule that found it")
        if not 0 <= fact.confidence <= 1:
            raise self.broken(what, f"its confidence {fact.confidence} is not between 0 and 1")


@cache
def _property(name: str) -> URIRef:
    return URIRef(expand(name))


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
