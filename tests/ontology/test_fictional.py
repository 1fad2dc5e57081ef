"""The fictional articles that other tests stand on: consistent, varied, shared actors, the same each time."""

from hypothesis import given

from fictional import articles_and_extractions, make_articles, make_sources
from ontology.facts import Article, Extraction, Fact, Span


def spans(fact: Fact) -> list[Span]:
    extra = [getattr(fact, name, None) for name in ("content", "quote", "role_evidence")]
    return [fact.evidence, *fact.more_evidence, *(span for span in extra if span)]


@given(articles_and_extractions())
def test_spans_point_at_the_text(drawn: tuple[Article, Extraction]) -> None:
    article, extraction = drawn
    kinds = ("organizations", "people", "letters", "meetings", "demands", "statements", "answers")
    for fact in (fact for kind in kinds for fact in getattr(extraction, kind)):
        for span in spans(fact):
            assert article.text[span.start : span.end] == span.quote


def test_the_same_seed_gives_the_same_articles() -> None:
    assert make_articles(20, 1) == make_articles(20, 1) != make_articles(20, 2)


def test_sources_differ_and_share_actors() -> None:
    sources = make_sources(60, 3)
    assert len({source.iri for source in sources}) == 60
    named = [{str(s) for s in source.graph.subjects() if "/organization/" in s} for source in sources]
    assert sum("renters-united" in " ".join(each) for each in named) > 10
