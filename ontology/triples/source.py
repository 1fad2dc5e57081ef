"""One article and its facts to one source graph."""

import re
from typing import Final

from rdflib import XSD

from ontology.errors import InvalidSourceGraph
from ontology.facts import Article, Extraction
from ontology.identity import source_iri, source_key
from ontology.namespaces import DEFAULT_BASE
from ontology.schema import types_of
from ontology.source_graph import SourceGraph
from ontology.triples.actors import add_actors
from ontology.triples.asks import add_demand, add_letter, add_meeting, tie_demands
from ontology.triples.dates import first_day
from ontology.triples.draft import Draft
from ontology.triples.replies import add_answer, add_statement
from ontology.triples.roles import add_roles

# A scheme, then no character that an IRI can't hold, nor a fragment, and a slash at the end.
_BASE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`#]*/")


def source_graph(article: Article, extraction: Extraction, *, base: str = DEFAULT_BASE) -> SourceGraph:
    """Give the named graph of an article: the same triples for the same input, whatever else is loaded.

    Sources and actors live under `base`, an IRI that ends in `/`. Raises InvalidSourceGraph, naming the article
    and the fact, where evidence is not at its offsets, a date is none, or an index points to nothing, and where
    the base is no such IRI.
    """
    if not _BASE.fullmatch(base):
        message = f"{base!r} is no base for identifiers: give an IRI that ends in a slash"
        raise InvalidSourceGraph(message)
    draft = Draft(article, source_iri(article, base))
    _add_article(draft, extraction)
    actors = add_actors(draft, extraction, base)
    letters = [add_letter(draft, n, each, actors) for n, each in enumerate(extraction.letters, 1)]
    meetings = [add_meeting(draft, n, each, actors) for n, each in enumerate(extraction.meetings, 1)]
    demands = [add_demand(draft, n, each, actors) for n, each in enumerate(extraction.demands, 1)]
    tie_demands(draft, extraction, letters, demands)
    asked = {"letter": letters, "meeting": meetings, "demand": demands}
    facts = [
        *add_roles(draft, extraction, actors),
        *letters,
        *meetings,
        *demands,
        *(add_statement(draft, n, each, actors) for n, each in enumerate(extraction.statements, 1)),
        *(add_answer(draft, n, each, actors, asked) for n, each in enumerate(extraction.answers, 1)),
    ]
    for fact in facts:
        draft.link(draft.iri, "ans:reports", fact)
    return SourceGraph(draft.iri, article.text_sha256, draft.graph)


def _add_article(draft: Draft, extraction: Extraction) -> None:
    article, node, what = draft.article, draft.iri, "the text"
    if not article.text.strip():
        raise draft.broken(what, why="it is empty")
    draft.types(node, types_of("Article"))
    draft.text(node, "dcterms:title", article.title)
    draft.text(node, "schema:url", article.url)
    if article.published:
        draft.typed(node, "ans:published", first_day(draft, "the date", article.published), XSD.date)
    draft.text(node, "ans:publisher", article.publisher)
    draft.text(node, "ans:place", article.place)
    draft.text(node, "schema:text", article.text)
    draft.text(node, "ans:textSha256", article.text_sha256)
    draft.text(node, "ans:knownBy", source_key(article).known_by)
    draft.text(node, "ans:extractor", extraction.extractor)
