"""From candidates to Demands: the best candidate for each stretch of text, its slots, its repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asked import targets
from loaders.extraction.demands.askers import demanders
from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.extent import split_things, split_verbs, trim
from loaders.extraction.demands.headlines import headline_asks
from loaders.extraction.demands.imperatives import imperative_asks
from loaders.extraction.demands.lists import list_asks
from loaders.extraction.demands.modals import modal_asks
from loaders.extraction.demands.nouns import noun_asks
from loaders.extraction.demands.papers import letter_of
from loaders.extraction.demands.repeats import repeated
from loaders.extraction.demands.screen import is_ask
from loaders.extraction.demands.verbs import verb_asks
from ontology.facts import Demand

if TYPE_CHECKING:
    from loaders.extraction.document import Document

QUIET = {"metadata", "byline", "closing"}
CONFIDENCE = 0.7


def find_demands(document: Document) -> None:
    """Add the article's demands to the document."""
    found: list[Demand] = []
    for ask in _best(document):
        letter = letter_of(document, ask)
        _settle(document, ask, letter, found)
        if not is_ask(document, ask):
            continue
        found.extend(_demands(document, ask, letter))
    found.sort(key=lambda demand: (demand.evidence.start, demand.content.start))
    document.demands.extend(repeated(found))


def _best(document: Document) -> list[Ask]:
    """Candidates in text order; of those that overlap, the one whose rule comes first."""
    rules = (headline_asks, list_asks, verb_asks, noun_asks, modal_asks, imperative_asks)
    kept: list[Ask] = []
    for rule in rules:
        for ask in rule(document):
            ask.start, ask.end = trim(document.text, ask.start, ask.end)
            if ask.end - ask.start < 3 or document.paragraph_at(ask.start).kind in QUIET:  # noqa: PLR2004
                continue
            if not any(ask.start < other.end and other.start < ask.end for other in kept):
                kept.append(ask)
    return sorted(kept, key=lambda ask: (ask.trigger.idx, ask.start))


def _settle(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> None:
    """Fill the slots that the rule has left open; nobody is asked by themselves."""
    if not ask.demanders.names:
        ask.demanders = demanders(document, ask, letter, before)
    if not ask.targets.names:
        ask.targets = targets(document, ask, letter, before)
    names = tuple(name for name in ask.targets.names if name not in ask.demanders.names)
    ask.targets = Who(names, ask.targets.spans, ask.targets.settled)


def _demands(document: Document, ask: Ask, letter: int | None) -> list[Demand]:
    parts = split_verbs(document, ask.start, ask.end) if ask.verbal else split_things(document, ask.start, ask.end)
    evidence = ask.evidence or document.sentence_span(ask.trigger.idx)
    more = {*ask.demanders.spans, *ask.targets.spans} - {evidence}
    return [
        Demand(
            content=document.span(start, end),
            demanders=ask.demanders.names,
            targets=ask.targets.names,
            letter=letter,
            evidence=evidence,
            more_evidence=tuple(sorted(more, key=lambda span: (span.start, span.end))),
            rule=ask.rule,
            confidence=CONFIDENCE,
        )
        for start, end in parts
    ]
