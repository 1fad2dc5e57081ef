"""Articles to facts, and facts to the formats that `extract` prints."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from answerable.fact_tables import COLUMNS, fact_rows
from answerable.results import width
from answerable.workers import in_order
from loaders.reading import Given, Input, read_input
from loaders.vocabulary import Vocabulary
from ontology.errors import InputError
from ontology.facts import Article, Extraction

if TYPE_CHECKING:
    from ontology.source_graph import SourceGraph

log = logging.getLogger(__name__)

FORMATS = ("jsonl", "turtle", "trig", "table")


@dataclass(frozen=True, slots=True)
class Extracted:
    """One article and what it says."""

    name: str
    article: Article
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class Task:
    """One article to read, as it goes to a worker process."""

    name: str
    article: Article
    vocabulary: Vocabulary | None


def extracted(
    inputs: Iterable[Input], given: Given, workers: int = 1, vocabulary: Vocabulary | None = None
) -> Iterator[Extracted | InputError]:
    """Each input's facts, or why it can't be read, in order; the same whatever the number of workers."""
    return in_order(_extracted, _read(inputs, given, vocabulary), workers)


def _read(inputs: Iterable[Input], given: Given, vocabulary: Vocabulary | None) -> Iterator[Task | InputError]:
    for one in inputs:
        try:
            article = read_input(one, given)
        except InputError as problem:
            yield problem
        else:
            told = (one.name, len(article.text), article.title, article.published)
            log.info("%s: %d characters, title %r, published %s", *told)
            yield Task(one.name, article, vocabulary)


def _extracted(one: Task | InputError) -> Extracted | InputError:
    from loaders.extraction import extract

    if isinstance(one, InputError):
        return one
    return Extracted(one.name, one.article, extract(one.article, one.vocabulary))


def write(articles: Iterable[Extracted], form: str, base: str | None, out: BinaryIO) -> None:
    """Write articles in one of FORMATS; jsonl and table as they come, RDF sorted, at the end."""
    if form in {"jsonl", "table"}:
        text = _json_line if form == "jsonl" else _table
        for one in articles:
            out.write(text(one).encode())
            out.flush()
    else:
        _write_rdf(articles, form, base, out)


def graph_of(article: Article, extraction: Extraction, base: str | None) -> SourceGraph:
    """The named graph of an article's facts. Raises InvalidSourceGraph."""
    from ontology.namespaces import DEFAULT_BASE
    from ontology.triples import source_graph

    return source_graph(article, extraction, base=base or DEFAULT_BASE)


def _json_line(one: Extracted) -> str:
    from loaders.extraction.records import record

    return json.dumps(record(one.article, one.extraction), ensure_ascii=False) + "\n"


def _table(one: Extracted) -> str:
    from queries.declarations import Column
    from queries.tables import Table, render

    columns = tuple(Column(name, "text", name) for name in COLUMNS)
    return render(Table(columns, tuple(fact_rows(one.extraction)), one.name), "table", width=width()) + "\n"


def _write_rdf(articles: Iterable[Extracted], form: str, base: str | None, out: BinaryIO) -> None:
    from answerable.rdf_files import quads_of, write_rdf

    quads = {quad for one in articles for quad in quads_of(graph_of(one.article, one.extraction, base))}
    write_rdf(sorted(quads, key=lambda quad: (quad[3], *quad[:3])), form, out)
