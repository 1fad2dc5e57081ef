"""Answers in the encoder's eyes: the rules' ones filled or dropped, and places where a side reacts to an ask."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from loaders.extraction.answers.asks import Told, told
from loaders.extraction.learned.accept import judged, logit, marks_of
from loaders.extraction.learned.choose import fill
from loaders.extraction.learned.events import event_at, event_of
from loaders.extraction.learned.heads import ANSWERS, ASKED, answer_kind
from loaders.extraction.learned.places import likely, sentence_words, spans_but
from loaders.extraction.learned.reading import Reading, reading_of
from ontology.facts import Answer

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.choose import Filled
    from loaders.extraction.learned.heads import Floats

SEEN = 0.5
"""Chance from which a sentence that no rule saw is looked at."""
KIND_SURE = 0.5
"""Share from which the encoder's kind stands against the rule's."""
FAR = 30
"""Sentences after an ask in which it still is answered."""


def revise_answers(document: Document) -> None:
    """Revise the answers in place."""
    reading = reading_of(document)
    if reading is None:
        return
    chances = reading.tells("answer")
    made: list[Answer | None] = []
    for answer in document.answers:
        first, last = reading.sentences(answer.evidence)
        made.append(_filled(document, reading, answer, float(chances[first : last + 1].max())))
    asks = told(document)
    known = [answer.evidence for answer in document.answers]
    made += [
        _read(document, reading, sentence, float(chances[sentence]), asks)
        for sentence in likely(document, reading, chances, SEEN)
        if not any(reading.within(sentence, evidence) for evidence in known)
    ]
    document.answers = sorted((one for one in made if one is not None), key=lambda answer: answer.evidence.start)


def _filled(document: Document, reading: Reading, answer: Answer, chance: float) -> Answer | None:
    event = event_of(document, reading, "answer", answer)
    known = {"givers": answer.givers, "askers": answer.askers}
    slots = fill(document, reading, event, known)
    kinds, _ = answer_kind(reading.pooled, event.first)
    kind = ANSWERS[int(kinds.argmax())] if float(kinds.max()) >= KIND_SURE else answer.kind
    marks = marks_of(chance, slots, answer.confidence, known) | {"kind": logit(float(kinds[ANSWERS.index(kind)]))}
    judgement = judged("answer", marks)
    if not judgement.taken:
        return None
    # Who asked stays as the rules tied it: the answer points to that ask.
    return replace(
        answer,
        kind=kind,
        givers=tuple(name for name in slots["givers"].names if name not in answer.askers) or answer.givers,
        more_evidence=spans_but((*answer.more_evidence, *slots["givers"].spans), answer.evidence),
        confidence=judgement.chance,
    )


def _read(document: Document, reading: Reading, sentence: int, chance: float, asks: list[Told]) -> Answer | None:
    """An answer that only the encoder sees: taken where it can be tied to an ask told before it."""
    slots = fill(document, reading, event_at(document, reading, "answer", sentence, None), {})
    kinds, asked = answer_kind(reading.pooled, sentence)
    judgement = judged("answer", marks_of(chance, slots, None, {}) | {"kind": logit(float(kinds.max()))})
    ask = _ask(reading, _open(document, reading, asks, sentence), sentence, slots, asked) if judgement.taken else None
    givers = slots["givers"].names or (ask.asked if ask is not None else ())
    if ask is None or not givers or set(givers) & set(ask.askers):
        return None
    evidence = sentence_words(document, reading, sentence)
    return Answer(
        kind=ANSWERS[int(kinds.argmax())],
        givers=givers,
        askers=ask.askers,
        to=ask.to,
        answers=ask.index,
        evidence=evidence,
        more_evidence=spans_but((*slots["givers"].spans, ask.evidence), evidence),
        rule="answer.read",
        confidence=judgement.chance,
    )


def _open(document: Document, reading: Reading, asks: list[Told], sentence: int) -> list[Told]:
    """The asks that a sentence can tell the answer to: a letter tells of what came before it, not of its own answer."""
    printed = document.printed_at(reading.seen.starts[reading.seen.sentences[sentence][0]])
    return [ask for ask in asks if printed is None or not set(printed.senders) & set(ask.askers)]


def _ask(reading: Reading, asks: list[Told], sentence: int, slots: dict[str, Filled], kinds: Floats) -> Told | None:
    """The ask it fits best: of those who ask, to those who answer, near, of the likely kind."""
    givers, askers = slots["givers"].names, slots["askers"].names
    best: tuple[float, Told] | None = None
    for ask in asks:
        far = sentence - reading.sentences(ask.evidence)[0]
        if not 0 < far <= FAR:
            continue
        same = len(set(askers) & set(ask.askers)) > 0, len(set(givers) & set(ask.asked)) > 0
        if not any(same) or set(givers) & set(ask.askers):
            continue
        score = 1.0 * same[0] + 1.0 * same[1] + float(kinds[ASKED.index(ask.to)]) - far / 20
        if best is None or score > best[0]:
            best = (score, ask)
    return best[1] if best is not None else None
