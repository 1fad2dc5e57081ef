"""What backs a link: the sentence, the further words, and the article they stand in."""

from typing import TypedDict

from graph.network.records import Record, Records


class Note(TypedDict):
    """One footnote. `start` is the quote's offset in the article's text, in code points."""

    quote: str
    more: list[str]
    start: int
    source: str
    title: str
    publisher: str
    published: str
    url: str


def backings_of(records: Records) -> dict[tuple[str, str], Record]:
    """What backs each subject: a fact itself; an actor (and so what it is part of) its mention in the same source."""
    mentions = {
        (record.source, actor): record
        for record in records.values()
        if "Mention" in record.types
        for actor in record.link("of")
    }
    return {key: mentions.get(key, record) for key, record in records.items()}


def note_of(records: Records, fact: Record) -> Note:
    """The footnote of a fact or mention; empty texts where its source does not say."""
    quotes = [records[fact.source, iri] for iri in fact.link("evidence") if (fact.source, iri) in records]
    more = [records[fact.source, iri] for iri in fact.link("furtherEvidence") if (fact.source, iri) in records]
    article = records.get((fact.source, fact.source), Record(fact.source, fact.source))
    return Note(
        quote=" … ".join(_exact(quote) for quote in quotes),
        more=[_exact(quote) for quote in sorted(more, key=_start)],
        start=min((_start(quote) for quote in quotes), default=0),
        source=fact.source,
        title=article.text("title") or "",
        publisher=article.text("publisher") or "",
        published=article.text("published") or "",
        url=article.text("url") or "",
    )


def note_key(note: Note) -> tuple[str, str, int, str, str]:
    """Reading order: by publication, source, and place in the text; undated sources last."""
    return note["published"] or "9999", note["source"], note["start"], note["quote"], "\n".join(note["more"])


def _exact(quote: Record) -> str:
    return " ".join((quote.text("exact") or "").split())


def _start(quote: Record) -> int:
    return int(quote.text("start") or 0)
