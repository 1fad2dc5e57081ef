"""The row of steps, and the Extraction made of what they found."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from loaders.extraction.answers import find_answers
from loaders.extraction.cast import Actor
from loaders.extraction.demands import find_demands
from loaders.extraction.document import Document
from loaders.extraction.letters import find_letters
from loaders.extraction.meetings import find_meetings
from loaders.extraction.naming import build_cast, list_used
from loaders.extraction.parse import model_name, parse
from loaders.extraction.printed import find_printed
from loaders.extraction.quotes import find_quotes
from loaders.extraction.statements import find_statements
from loaders.extraction.structure import paragraphs
from ontology.facts import Article, Extraction, Organization, Person

STEPS = (build_cast, find_printed, find_statements, find_letters, find_demands, find_meetings, find_answers, list_used)


def read(article: Article) -> Document:
    """The document after every step."""
    blocks = paragraphs(article.text)
    document = Document(article, blocks, quotes=find_quotes(article.text, blocks))
    parse(document)
    for step in STEPS:
        step(document)
    return document


def extract(article: Article) -> Extraction:
    """All facts of an article; the same for the same text, whatever was read before."""
    document = read(article)
    listed = [actor for actor in document.cast.actors if actor.listed and actor.mentions]
    return Extraction(
        organizations=tuple(_organization(document, actor) for actor in listed if not actor.is_person),
        people=tuple(_person(document, actor) for actor in listed if actor.is_person),
        letters=tuple(document.letters),
        meetings=tuple(document.meetings),
        demands=tuple(document.demands),
        statements=tuple(document.statements),
        answers=tuple(document.answers),
        extractor=f"answerable {_version()}, {model_name()}",
    )


class Extractor:
    """Reads articles one after another; the model is loaded with the first."""

    def extract(self, article: Article) -> Extraction:
        """All facts of an article: the function `extract`."""
        return extract(article)


def _version() -> str:
    try:
        return version("answerable")
    except PackageNotFoundError:
        return "from a checkout"


def _organization(document: Document, actor: Actor) -> Organization:
    return Organization(
        name=actor.name,
        aliases=tuple(actor.aliases),
        acronym=actor.acronym,
        kind=actor.kind,
        part_of=actor.part_of,
        evidence=document.sentence_span(actor.mentions[0].start),
        rule=actor.rule,
        confidence=actor.confidence,
    )


def _person(document: Document, actor: Actor) -> Person:
    return Person(
        name=actor.name,
        aliases=tuple(actor.aliases),
        role=actor.role,
        role_evidence=document.sentence_span(actor.role_span.start) if actor.role_span else None,
        organization=actor.organization,
        official=actor.official,
        evidence=document.sentence_span(actor.mentions[0].start),
        rule=actor.rule,
        confidence=actor.confidence,
    )
