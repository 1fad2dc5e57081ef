"""Letters: the rules' ones kept or dropped, their ends filled, and others that only the encoder sees."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.learned.accept import judged, marks_of
from loaders.extraction.learned.choose import fill
from loaders.extraction.learned.events import event_at, event_of
from loaders.extraction.learned.places import alike, best_first, elsewhere, likely, sentence_words, spans_but
from ontology.facts import Letter

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.reading import Reading

SEEN = 0.7
"""Chance from which a sentence that no rule saw is looked at."""


def revise_letters(document: Document, reading: Reading) -> dict[int, int]:
    """Revise the letters in place; return where each of the rules' letters went."""
    chances = reading.tells("letter")
    made: list[tuple[int | None, Letter]] = []
    for place, letter in enumerate(document.letters):
        first, last = reading.sentences(letter.evidence)
        new = _filled(document, reading, letter, float(chances[first : last + 1].max()))
        made += [(place, new)] if new is not None else []
    known = [letter.evidence for letter in document.letters]
    for sentence in likely(document, reading, chances, SEEN):
        if not any(reading.within(sentence, evidence) for evidence in known):
            new = _read(document, reading, sentence, float(chances[sentence]))
            made += [(None, new)] if new is not None else []
    made = best_first(made, _same)
    document.letters = [letter for _, letter in made]
    return {place: number for number, (place, _) in enumerate(made) if place is not None}


def _filled(document: Document, reading: Reading, letter: Letter, chance: float) -> Letter | None:
    event = event_of(document, reading, "letter", letter)
    known = {"senders": letter.senders, "recipients": letter.recipients}
    slots = fill(document, reading, event, known)
    judgement = judged("letter", marks_of(chance, slots, letter.confidence, known))
    if not judgement.taken:
        return None
    more = spans_but((*letter.more_evidence, *elsewhere(slots, letter.evidence)), letter.evidence)
    return replace(
        letter,
        senders=slots["senders"].names,
        recipients=slots["recipients"].names,
        more_evidence=more,
        confidence=judgement.chance,
    )


def _read(document: Document, reading: Reading, sentence: int, chance: float) -> Letter | None:
    slots = fill(document, reading, event_at(document, reading, "letter", sentence, None), {})
    judgement = judged("letter", marks_of(chance, slots, None, {}))
    if not judgement.taken or not (slots["senders"].names or slots["recipients"].names):
        return None
    evidence = sentence_words(document, reading, sentence)
    return Letter(
        senders=slots["senders"].names,
        recipients=slots["recipients"].names,
        evidence=evidence,
        more_evidence=elsewhere(slots, evidence),
        rule="letter.read",
        confidence=judgement.chance,
    )


def _same(one: Letter, other: Letter) -> bool:
    return alike(one.senders, other.senders) and alike(one.recipients, other.recipients)
