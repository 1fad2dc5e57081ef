"""Places and words that the steps of revision share."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ontology.facts import Letter, Meeting

if TYPE_CHECKING:
    from collections.abc import Callable

    from loaders.extraction.document import Document
    from loaders.extraction.learned.choose import Filled
    from loaders.extraction.learned.heads import Floats
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Span

QUIET = frozenset({"metadata", "byline", "closing", "salutation"})


def likely(document: Document, reading: Reading, chances: Floats, least: float) -> list[int]:
    """Sentences of at least a chance, where a text is read from."""
    return [
        place
        for place, (first, _) in enumerate(reading.seen.sentences)
        if chances[place] >= least and document.paragraph_at(reading.seen.starts[first]).kind not in QUIET
    ]


def sentence_words(document: Document, reading: Reading, sentence: int) -> Span:
    """A sentence of the view as evidence."""
    return document.sentence_span(reading.seen.starts[reading.seen.sentences[sentence][0]])


def spans_but(spans: tuple[Span, ...], but: Span) -> tuple[Span, ...]:
    """Each span once, in order, without the one that is the evidence already."""
    return tuple(sorted({span for span in spans if span != but}, key=lambda span: (span.start, span.end)))


def elsewhere(slots: dict[str, Filled], evidence: Span) -> tuple[Span, ...]:
    """The words that name those in the slots, where they stand outside the evidence."""
    return spans_but(tuple(span for filled in slots.values() for span in filled.spans), evidence)


def alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two slots share half of their names."""
    a, b = set(one), set(other)
    return not (a or b) or len(a & b) * 2 >= len(a | b)


Some = TypeVar("Some", Letter, Meeting)


def best_first(
    made: list[tuple[int | None, Some]], same: Callable[[Some, Some], bool]
) -> list[tuple[int | None, Some]]:
    """The surest telling of each fact, in text order; `same` says whether two tell of one."""
    kept: list[tuple[int | None, Some]] = []
    for place, one in sorted(made, key=lambda pair: (-pair[1].confidence, pair[1].evidence.start)):
        if not any(same(one, other) for _, other in kept):
            kept.append((place, one))
    return sorted(kept, key=lambda pair: pair[1].evidence.start)
