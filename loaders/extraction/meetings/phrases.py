"""Meetings told by set phrases, in sentences where neither a meeting noun nor "meet" has told of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words
from loaders.extraction.meetings.around import BODIES, body_near, everyone, seated
from loaders.extraction.meetings.candidate import Candidate
from loaders.extraction.meetings.people import subjects
from loaders.extraction.meetings.wordings import WORDINGS, Wording

if TYPE_CHECKING:
    import re

    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document, Sentence

QUIET = {"metadata", "byline", "closing"}
BEHIND = 8


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
    end = sentence.start + match.end()
    if wording.who == "last-body":
        seats = [r for r in everyone(document, sentence.start, end + BEHIND) if seated(document, r)]
        return seats[-1:] or _described(document, sentence, end)
    if wording.who == "hearing-body":
        return [r for r in named if seated(document, r)] or body_near(document, match_token(document, end))
    if wording.who == "body" and not any(seated(document, r) for r in named):
        return [*named, *body_near(document, match_token(document, end))]
    return [*named, *_pronouns(document, sentence.start + match.start(), end + BEHIND, sentence.end)]


def match_token(document: Document, end: int) -> Token:
    """The token at the end of a match."""
    return document.tokens(end - 1, end)[-1]


def _pronouns(document: Document, start: int, end: int, stop: int) -> list[Reference]:
    """Whom the pronouns in and right behind the phrase mean: "went to see him"."""
    inside = document.tokens(start, min(end, stop))
    return [r for t in inside if t.tag_ == "PRP" and t.lower_ != "it" and (r := document.cast.refer(t)).settled]


def _described(document: Document, sentence: Sentence, end: int) -> list[Reference]:
    """The body whose noun ends the phrase, as the text names or describes it."""
    bodies = words("body_nouns") | BODIES
    inside = [t for t in document.tokens(sentence.start, end) if t.lower_ in bodies]
    return [document.cast.refer(inside[-1])] if inside else []
