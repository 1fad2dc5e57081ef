"""A part of a letter set off behind "The letter read in part:" without quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ontology.facts import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.document import Document

LEAST = 3


def unmarked(document: Document) -> Iterator[Statement]:
    """A Statement of the first sender for each paragraph of such a part; none for letters printed whole."""
    for printed in document.printed:
        if not printed.senders or document.paragraph_at(printed.start).kind == "salutation":
            continue
        for paragraph in document.paragraphs:
            if not printed.start <= paragraph.start < printed.end or paragraph.kind != "body":
                continue
            words = document.span(paragraph.start, paragraph.end)
            quoted = any(q.paragraph == paragraph.index for q in document.quotes)
            if quoted or words.quote.endswith(":") or len(words.quote.split()) < LEAST:
                continue
            intro = document.sentence_span(max(0, printed.start - 2))
            yield Statement(
                speaker=printed.senders[0],
                quote=words,
                about=tuple(a.name for a in document.cast.mentioned(paragraph.start, paragraph.end)),
                evidence=document.sentence_span(paragraph.start),
                more_evidence=(intro,),
                rule="statement.unmarked",
                confidence=0.7,
            )
