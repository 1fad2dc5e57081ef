"""Letters: the rules' ones kept or dropped, their ends filled, and others that only the encoder sees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.dates.resolve import resolve_date
from loaders.extraction.learned.accept import judged, marks_of
from loaders.extraction.learned.choose import fill
from loaders.extraction.learned.events import event_at, event_of
from loaders.extraction.learned.places import alike, best_first, elsewhere, likely, sentence_words, spans_but
from loaders.extraction.learned.stretches import asked_behind, first_words
from ontology.facts import Letter

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.pairs import Event
    from loaders.extraction.learned.reading import Reading

SEEN = 0.5
"""Chance from which a sentence that no rule saw is looked at."""


def revise_letters(document: Document, reading: Reading) -> dict[int, int]:
    """Revise the letters in place; return where each of the rules' letters went."""
    chances = reading.tells("letter")
    made: list[tuple[int | None, Letter]] = []
    for place, letter in enumerate(document.letters):
        event = event_of(document, reading, "letter", letter)
        new = _settled(document, reading, event, float(chances[event.first : event.last + 1].max()), letter)
        made += [(place, new)] if new is not None else []
    known = [letter.evidence for letter in document.letters]
    for sentence in likely(document, reading, chances, SEEN):
        if not any(reading.within(sentence, evidence) for evidence in known):
            event = event_at(document, reading, "letter", sentence, None)
            new = _settled(document, reading, event, float(chances[sentence]), None)
            made += [(None, new)] if new is not None else []
    made = best_first(made, _same)
    document.letters = [letter for _, letter in made]
    return {place: number for number, (place, _) in enumerate(made) if place is not None}


def _settled(document: Document, reading: Reading, event: Event, chance: float, rules: Letter | None) -> Letter | None:
    """A letter with its ends filled: the rules' own, or one that only the encoder sees."""
    known = {"senders": rules.senders, "recipients": rules.recipients} if rules is not None else {}
    slots = fill(document, reading, event, known)
    judgement = judged("letter", marks_of(chance, slots, rules.confidence if rules is not None else None, known))
    if not judgement.taken or not (rules is not None or slots["senders"].names or slots["recipients"].names):
        return None
    letter = rules if rules is not None else _read(document, reading, event.first)
    return replace(
        letter,
        senders=slots["senders"].names,
        recipients=slots["recipients"].names,
        more_evidence=spans_but((*letter.more_evidence, *elsewhere(slots, letter.evidence)), letter.evidence),
        confidence=judgement.chance,
    )


def _read(document: Document, reading: Reading, sentence: int) -> Letter:
    """A letter told in a sentence, with its day and what it asks; the ends are still to be filled."""
    evidence = sentence_words(document, reading, sentence)
    teller = reading.teller("letter", sentence)
    asked = asked_behind(reading, teller)
    end = reading.seen.starts[asked[0]] if asked is not None else evidence.end
    return Letter(
        date=resolve_date(document, evidence.start, end, near=reading.seen.starts[teller]),
        about=first_words(document, reading, asked) if asked is not None else None,
        evidence=evidence,
        rule="letter.read",
        confidence=0.0,
    )


def _same(one: Letter, other: Letter) -> bool:
    return alike(one.senders, other.senders) and alike(one.recipients, other.recipients)
