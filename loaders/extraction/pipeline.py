"""The row of steps, and the Extraction made of what they found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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
from loaders.extraction.structure import paragraphs, unwrapped, verbatim
from loaders.vocabulary import NOTHING, Vocabulary
from ontology.facts import Article, Extraction, Organization, Person

Step = Callable[[Document], None]
RULES: tuple[Step, ...] = (
    build_cast, find_printed, find_statements, find_letters, find_demands, find_meetings, find_answers, list_used,
)  # fmt: skip
"""The rules alone: what the encoder is shown while it learns."""
SHOWN = 16
"""Digits of a vocabulary's digest that tell it from every other."""


def every_step() -> tuple[Step, ...]:
    """The rules' steps with the encoder's between them, which need numpy and are imported with the first article."""
    from loaders.extraction.learned.answers import revise_answers
    from loaders.extraction.learned.bodies import relist
    from loaders.extraction.learned.names import take_names
    from loaders.extraction.learned.people import revise_people
    from loaders.extraction.learned.revise import revise

    first, *between, answers, last = RULES
    return first, take_names, relist, *between, revise, answers, revise_answers, revise_people, last


def read(article: Article, vocabulary: Vocabulary | None = None, steps: tuple[Step, ...] = RULES) -> Document:
    """The document after some steps, of the text with its paragraphs made whole (see structure.wrapped)."""
    article = replace(article, text=unwrapped(article.text))
    blocks = paragraphs(article.text)
    document = Document(article, blocks, vocabulary or NOTHING, quotes=find_quotes(article.text, blocks))
    parse(document)
    for step in steps:
        step(document)
    return document


def extract(article: Article, vocabulary: Vocabulary | None = None) -> Extraction:
    """All facts of an article; the same for the same text and vocabulary, whatever was read before."""
    found = _extraction(read(article, vocabulary, every_step()))
    return verbatim(found, article.text)


def _extraction(document: Document) -> Extraction:
    listed = [actor for actor in document.cast.actors if actor.listed and actor.mentions]
    return Extraction(
        organizations=tuple(_organization(document, actor) for actor in listed if not actor.is_person),
        people=tuple(_person(document, actor) for actor in listed if actor.is_person),
        letters=tuple(document.letters),
        meetings=tuple(document.meetings),
        demands=tuple(document.demands),
        statements=tuple(document.statements),
        answers=tuple(document.answers),
        extractor=_extractor(document.vocabulary),
    )


class Extractor:
    """Reads articles one after another; the model is loaded with the first."""

    def __init__(self, vocabulary: Vocabulary | None = None) -> None:
        self.vocabulary = vocabulary

    def extract(self, article: Article) -> Extraction:
        """All facts of an article: the function `extract`."""
        return extract(article, self.vocabulary)


def _extractor(vocabulary: Vocabulary) -> str:
    """What read the article: another version, model or vocabulary makes another graph of it."""
    plain = f"answerable {_version()}, {model_name()}"
    return f"{plain}, vocabulary {vocabulary.digest[:SHOWN]}" if vocabulary else plain


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
