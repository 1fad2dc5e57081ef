"""Meetings told by set phrases, in sentences where neither a meeting noun nor "meet" has told of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.meetings.around import body_near, everyone, sits
from loaders.extraction.meetings.candidate import Candidate
from loaders.extraction.meetings.people import subjects
from loaders.extraction.meetings.wordings import WORDINGS, Wording

if TYPE_CHECKING:
    import re

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document, Sentence

QUIET = {"metadata", "byline", "closing"}


def phrased(document: Document, found: list[Candidate]) -> list[Candidate]:
    """One telling for every sentence with a set phrase that none of those found stands in."""
    told = {document.sentence_at(candidate.trigger.idx).index for candidate in found}
    fresh = []
    for sentence in document.sentences:
        if sentence.index in told or document.paragraphs[sentence.paragraph].kind in QUIET:
            continue
        one = _phrase(document, sentence)
        if one is not None:
            fresh.append(one)
    return fresh


def _phrase(document: Document, sentence: Sentence) -> Candidate | None:
    text = document.text[sentence.start : sentence.end]
    for wording in WORDINGS:
        match = wording.pattern.search(text)
        if match is not None:
            one = _candidate(document, sentence, wording, match)
            if one is not None:
                return one
    return None


def _candidate(document: Document, sentence: Sentence, wording: Wording, match: re.Match[str]) -> Candidate | None:
    at = sentence.start + (match.start("t") if match.group("t") is not None else match.start())
    trigger = next((t for t in document.tokens(sentence.start, sentence.end) if t.idx + len(t) > at), None)
    if trigger is None:
        return None
    who = _who(document, sentence, wording, match)
    if wording.who not in {"last-body", "hearing-body"}:
        verb = trigger if trigger.pos_ in {"VERB", "AUX"} else trigger.head
        who = [*who, *(r for r in subjects(document, verb) if r.names)]
    if not who:
        return None
    return Candidate(trigger, wording.status, wording.rule, wording.confidence, who)


def _who(document: Document, sentence: Sentence, wording: Wording, match: re.Match[str]) -> list[Reference]:
    named = everyone(document, sentence.start, sentence.end)
    trigger = document.tokens(sentence.start, sentence.end)[0]
    if wording.who == "hearing-body":
        seats = [r for r in named if any((a := document.cast.named(n)) is not None and sits(a) for n in r.names)]
        return seats or body_near(document, trigger)
    if wording.who == "last-body":
        end = sentence.start + match.end()
        seats = [actor for actor in document.cast.mentioned(sentence.start, end + 40) if sits(actor)]
        if seats:
            return everyone(document, seats[-1].mentions[0].start, seats[-1].mentions[0].end)[:1]
        return _described(document, sentence, match)
    if wording.who == "body" and not any(sits(a) for a in document.cast.mentioned(sentence.start, sentence.end)):
        return [*named, *body_near(document, trigger)]
    return named


def _described(document: Document, sentence: Sentence, match: re.Match[str]) -> list[Reference]:
    """The body whose noun ends the phrase, as the text names or describes it."""
    end = sentence.start + match.end()
    inside = [t for t in document.tokens(sentence.start, end) if t.lower_ in words("body_nouns") | {"panel", "committee"}]
    return [document.cast.refer(inside[-1])] if inside else []
