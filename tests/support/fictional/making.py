"""Fictional articles in any number: the same ones for the same seed."""

from fictional.chooser import Chooser, Seeded, chance, one
from fictional.world import PLACES, PUBLISHERS
from fictional.writing import Writing
from ontology.facts import Article, Extraction
from ontology.namespaces import DEFAULT_BASE
from ontology.source_graph import SourceGraph
from ontology.triples import source_graph


def write_article(chooser: Chooser, name: str) -> tuple[Article, Extraction]:
    """Give an article and what is said in it; the spans point at the article's words."""
    writing = Writing(chooser)
    if chance(chooser, 30):
        writing.sentence(chooser.words())
    writing.introduce()
    steps = (writing.letter, writing.demand, writing.meeting, writing.statement, writing.answer)
    for step in steps:
        for _ in range(chooser.number(0, 2)):
            step()
    day = f"20{chooser.number(19, 24)}-{chooser.number(1, 12):02}-{chooser.number(1, 28):02}"
    article = Article(
        id=name,
        text=writing.text,
        title=one(chooser, (f"What was asked, part {name}", None)),
        published=one(chooser, (day, day, day, None)),
        publisher=one(chooser, PUBLISHERS),
        url=one(chooser, (f"https://news.example.org/{name}", f"https://news.example.org/{name}/", None)),
        place=one(chooser, PLACES),
        identifier=one(chooser, (None, f"id {name}")),
    )
    return article, writing.extraction()


def make_articles(count: int, seed: int) -> list[tuple[Article, Extraction]]:
    """Give `count` articles that share actors; no two of them are one source."""
    articles = [write_article(Seeded(seed * 1_000_003 + number), f"{seed}-{number}") for number in range(count)]
    return [(_told_apart(article), extraction) for article, extraction in articles]


def make_sources(count: int, seed: int, *, base: str = DEFAULT_BASE) -> list[SourceGraph]:
    """Give the source graphs of `make_articles`: about ten milliseconds each."""
    return [source_graph(article, extraction, base=base) for article, extraction in make_articles(count, seed)]


def _told_apart(article: Article) -> Article:
    """Leave no article to be known by its text alone where a short one could be written twice."""
    if article.url or article.identifier or article.title:
        return article
    return Article(
        id=article.id, text=article.text, publisher=article.publisher, place=article.place, identifier=article.id
    )
