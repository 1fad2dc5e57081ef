"""Who and what a text names, by the rules alone."""

from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read
from ontology.facts import Article

AROUND = "Town hears of it\n\nIt was a quiet evening, and few came.\n\n{}\n\nNobody else spoke."
"""A text with a place for the sentence that matters."""


def cast(text: str) -> tuple[set[str], set[str]]:
    """The names of the bodies and of the people."""
    actors = read(Article(id="t", text=text), steps=(build_cast,)).cast.actors
    return {a.name for a in actors if not a.is_person}, {a.name for a in actors if a.is_person}
