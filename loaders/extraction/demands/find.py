"""From candidates to Demands: the best candidate for each stretch of text, its slots, its repeats."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.demands.asked import targets
from loaders.extraction.demands.askers import demanders
from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.bodies import with_bodies
from loaders.extraction.demands.colons import colon_asks
from loaders.extraction.demands.duties import duty_asks
from loaders.extraction.demands.extent import other_asked, split_list, split_things, split_verbs, trim
from loaders.extraction.demands.headlines import headline_asks
from loaders.extraction.demands.imperatives import imperative_asks
from loaders.extraction.demands.lists import list_asks
from loaders.extraction.demands.modals import modal_asks
from loaders.extraction.demands.nouns import noun_asks
from loaders.extraction.demands.papers import letter_of, senders
from loaders.extraction.demands.referents import carried
from loaders.extraction.demands.repeats import repeated
from loaders.extraction.demands.screen import is_ask
from loaders.extraction.demands.verbs import verb_asks
from loaders.extraction.demands.wants import want_asks
from loaders.extraction.lexicon import table
from ontology.facts import Demand

if TYPE_CHECKING:
    from loaders.extraction.document import Document

QUIET = {"metadata", "byline", "closing"}
SELDOM = "0.5"
"""Confidence in a rule that the annotated articles did not show."""


def find_demands(document: Document) -> None:
    """Add the article's demands to the document."""
    found: list[Demand] = []
    for ask in _best(document):
        letter = letter_of(document, ask)
        _settle(document, ask, letter, found)
        if not is_ask(document, ask):
            continue
        for one in _each_asked(document, ask):
            found.extend(_demands(document, one, letter))
    found.sort(key=lambda demand: (demand.evidence.start, demand.content.start))
    document.demands.extend(repeated(found))


def _best(document: Document) -> list[Ask]:
    """Candidates in text order; of those that overlap, the one whose rule comes first."""
    rules = (
        headline_asks, list_asks, verb_asks, noun_asks, modal_asks, duty_asks, colon_asks, imperative_asks, want_asks,
    )  # fmt: skip
    kept: list[Ask] = []
    for rule in rules:
        for ask in rule(document):
            ask.start, ask.end = trim(document.text, ask.start, ask.end)
            if (
                " " not in document.text[ask.start : ask.end]
                and document.text[max(0, ask.start - 4) : ask.start] == " to "
            ):
                ask.start -= len("to ")
            if ask.end - ask.start < SHORTEST or _aside(document, ask):
                continue
            if not any(ask.start < other.end and other.start < ask.end for other in kept):
                kept.append(ask)
    return sorted(kept, key=lambda ask: (ask.trigger.idx, ask.start))


def _parts(document: Document, ask: Ask) -> list[tuple[int, int]]:
    """The stretches of text that each say one thing asked."""
    if ask.verbal:
        return split_verbs(document, ask.start, ask.end)
    counted = COUNTED.match(document.text, ask.start, ask.end)
    if counted:
        return split_list(document, counted.end(), ask.end)
    if ask.rule in {"demand.verb-colon", "demand.noun-list"}:
        return split_list(document, ask.start, ask.end)
    return split_things(document, ask.start, ask.end)


COUNTED = re.compile(
    r"(?:\w+\s+){0,4}(?:things|demands|changes|steps|measures|items|reforms|requests|actions|points|concessions)\b[^:]{0,40}:\s+"
)
"""The head of a list put in one sentence: "three things: gas, exterminators, and a manager"."""


def _settle(document: Document, ask: Ask, letter: int | None, found: list[Demand]) -> None:
    """Fill the slots that the rule has left open; nobody is asked by themselves."""
    if not ask.demanders.names:
        ask.demanders = demanders(document, ask, letter, found)
    if not ask.targets.names:
        ask.targets = targets(document, ask, letter, found)
    both = set(ask.demanders.names) & set(ask.targets.names)
    if both and ask.target is not None:
        # The wording says whom; so it is the one who asks that was taken wrongly.
        others = tuple(name for name in ask.demanders.names if name not in both)
        told = senders(document, letter)
        last = told if told.names else carried(document, ask.trigger.idx, found)
        if others:
            ask.demanders = Who(others, ask.demanders.spans, ask.demanders.settled)
        elif last.names and not set(last.names) & both:
            ask.demanders = last
    names = tuple(name for name in ask.targets.names if name not in ask.demanders.names)
    ask.targets = with_bodies(document, Who(names, ask.targets.spans, ask.targets.settled), ask.demanders.names)
    ask.demanders = with_bodies(document, ask.demanders, ask.targets.names)


def _aside(document: Document, ask: Ask) -> bool:
    """Whether the words stand where nothing is read from: metadata, a teaser for a video."""
    paragraph = document.paragraph_at(ask.start)
    return paragraph.kind in QUIET or TEASER.match(document.text, paragraph.start) is not None


SHORTEST = 3
TEASER = re.compile(r"(?:WATCH|VIDEO|RELATED|READ MORE|MORE|LISTEN|PHOTOS?|SEE ALSO|ALSO READ)\b\s*[:|]", re.IGNORECASE)


def _each_asked(document: Document, ask: Ask) -> list[Ask]:
    """An ask cut where its verb asks somebody else for something else."""
    found = [ask]
    while ask.verbal and (cut := other_asked(document, ask.start, ask.end)) is not None:
        before, behind, actor = cut
        if actor.name in ask.demanders.names:
            break
        other = replace(ask, start=behind, target=None, targets=Who((actor.name,), settled=True))
        ask.end = before
        found.append(other)
        ask = other
    return found


def _demands(document: Document, ask: Ask, letter: int | None) -> list[Demand]:
    parts = _parts(document, ask)
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
            confidence=float(table("demand_confidence").get(ask.rule, SELDOM)),
        )
        for start, end in parts
    ]
