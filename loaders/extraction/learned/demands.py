"""Demands: the rules' ones kept or dropped, who asks and who is asked settled, and others that the encoder sees."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from loaders.extraction.learned.accept import judged, logit, marks_of
from loaders.extraction.learned.choose import fill
from loaders.extraction.learned.events import event_at, event_of
from loaders.extraction.learned.heads import TAGGED
from loaders.extraction.learned.places import elsewhere, sentence_words, spans_but
from loaders.extraction.learned.stretches import asked, words_of
from loaders.extraction.learned.view import TAGS
from ontology.facts import Demand

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.choose import Filled
    from loaders.extraction.learned.pairs import Event
    from loaders.extraction.learned.reading import Reading
    from ontology.facts import Span

SEEN = 0.5
"""Mean chance from which words that no rule saw are looked at."""
QUESTION = re.compile(r"(?:What|Which|How|Why|When|Where|Who|Whose|Whether)\b")
OPENING = 4
"""Letters of a number or a mark in front of a question."""
LISTED = "demand.list-item"
"""Rule of what stands in a list under one heading."""


def revise_demands(document: Document, reading: Reading, letters: dict[int, int]) -> None:
    """Revise the demands in place; `letters` says where the rules' letters went."""
    inside = reading.inside("content")
    made: list[tuple[int | None, Demand]] = []
    taken = np.zeros(len(inside), dtype=np.bool_)
    events = [event_of(document, reading, "demand", demand) for demand in document.demands]
    sides = [fill(document, reading, e, _sides(d)) for e, d in zip(events, document.demands, strict=True)]
    _share(document.demands, sides)
    for place, (demand, slots) in enumerate(zip(document.demands, sides, strict=True)):
        new = _settled(document, reading, slots, demand, by_rules=True)
        if new is not None:
            made.append((place, replace(new, letter=letters.get(new.letter) if new.letter is not None else None)))
            taken[slice(*reading.stretch(demand.content))] = True
    said = {demand.content.quote.casefold() for _, demand in made}
    for stretch in asked(document, reading, taken, SEEN):
        if words_of(document, reading, stretch).quote.casefold() in said:
            continue  # the same words again, in a caption or a line pulled out of the text
        event = event_at(document, reading, "demand", reading.seen.sentence_of[stretch[0]], stretch)
        slots = fill(document, reading, event, {})
        new = _settled(document, reading, slots, _read(document, reading, event), by_rules=False)
        made += [(None, new)] if new is not None else []
    made.sort(key=lambda pair: (pair[1].evidence.start, pair[1].content.start))
    moved = {place: number for number, (place, _) in enumerate(made) if place is not None}
    document.demands = [
        replace(demand, restates=moved.get(demand.restates)) if demand.restates is not None else demand
        for _, demand in made
    ]


def _sides(rules: Demand) -> dict[str, tuple[str, ...]]:
    return {"demanders": rules.demanders, "targets": rules.targets}


def _share(demands: list[Demand], sides: list[dict[str, Filled]]) -> None:
    """Give items of one list in whose slots nobody is seen what is seen for the surest of them: one asks for all.

    Where nobody is seen for any of them, it is whom the rules read in the words above the list.
    """
    items: dict[tuple[tuple[str, ...], tuple[str, ...]], list[dict[str, Filled]]] = {}
    for demand, slots in zip(demands, sides, strict=True):
        if demand.rule == LISTED:
            items.setdefault((demand.demanders, demand.targets), []).append(slots)
    for told, those in items.items():
        for slot, names in zip(("demanders", "targets"), told, strict=True):
            surest = max((slots[slot] for slots in those), key=lambda filled: (bool(filled.names), filled.chance))
            surest = surest if surest.names else replace(surest, names=names, kept=bool(names))
            for slots in those:
                slots[slot] = slots[slot] if slots[slot].names else surest


def _settled(
    document: Document, reading: Reading, slots: dict[str, Filled], demand: Demand, *, by_rules: bool
) -> Demand | None:
    """A demand with its sides settled: the rules' own, or one that only the encoder sees."""
    known = _sides(demand) if by_rules else {}
    stretch = reading.stretch(demand.content)
    chance = float(reading.inside("content")[slice(*stretch)].mean())
    marks = marks_of(chance, slots, demand.confidence if by_rules else None, known)
    judgement = judged("demand", marks | _shape(reading, stretch))
    demanders = slots["demanders"].names
    if not demanders or not (judgement.taken or (by_rules and _in_own_words(document, demand))):
        return None
    return replace(
        demand,
        demanders=demanders,
        targets=tuple(name for name in slots["targets"].names if name not in demanders),
        more_evidence=spans_but((*demand.more_evidence, *elsewhere(slots, demand.evidence)), demand.evidence),
        confidence=judgement.chance,
    )


def _read(document: Document, reading: Reading, event: Event) -> Demand:
    """What is asked in the words of an event; the sides are still to be settled."""
    stretch = event.content if event.content is not None else reading.seen.sentences[event.first]
    return Demand(
        content=_whole_question(document, words_of(document, reading, stretch)),
        evidence=sentence_words(document, reading, event.first),
        rule="demand.read",
        confidence=0.0,
    )


def _whole_question(document: Document, content: Span) -> Span:
    """The words, up to its mark if they begin a question that is a sentence: "What steps has the agency taken"."""
    sentence = document.sentence_at(content.start)
    words = document.text[sentence.start : sentence.end].rstrip(" \n”\"’'")
    opens = QUESTION.match(document.text, content.start) and content.start - sentence.start <= OPENING
    end = sentence.start + len(words) - 1
    return document.span(content.start, end) if opens and words.endswith("?") and content.end < end else content


def _shape(reading: Reading, stretch: tuple[int, int]) -> dict[str, float]:
    """How much like one whole ask the words are: whether they begin one, the least sure, how many, what first."""
    shares = reading.tags[TAGGED.index("content")][slice(*stretch)]
    first = reading.seen.words[stretch[0]].lower() == "to" and stretch[1] - stretch[0] > 1
    part = TAGS[reading.seen.marks[stretch[0] + first][4]]
    return {
        "content.begins": logit(float(shares[0, 1])),
        "content.least": logit(1 - float(shares[:, 0].max())),
        "content.short": 1 / (stretch[1] - stretch[0]),
        f"content.{part.lower() or 'other'}": 1.0,
    }


def _in_own_words(document: Document, demand: Demand) -> bool:
    """Whether the sentence asks in a word of the newsroom's vocabulary, which the encoder can't know."""
    own = {lemma for lemma, _ in document.vocabulary.verbs} | set(document.vocabulary.nouns)
    words = document.tokens(demand.evidence.start, demand.evidence.end) if own else []
    return any(word.lemma_.lower() in own for word in words)
