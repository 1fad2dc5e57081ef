"""Several hundred fictional articles that the questions are tried on."""

from fictional import make_articles
from graph.store import Store
from ontology.triples import source_graph

ARTICLES = make_articles(250, seed=11)


def fill(store: Store) -> None:
    """Put all of them into an empty store."""
    for article, extraction in ARTICLES:
        store.put(source_graph(article, extraction))
