"""Who acts in an article's first sentence: the senders of a letter that the text reports only as "the letter"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.addressees import asked
from loaders.extraction.letters.parties import Found, members
from loaders.extraction.letters.report import Report
from loaders.extraction.lexicon import forms

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Sentence

FIRST_SENTENCES = 3


def first_sentences(document: Document) -> list[Sentence]:
    """The first sentences of the running text."""
    body = [s for s in document.sentences if document.paragraphs[s.paragraph].kind == "body"]
    return body[:FIRST_SENTENCES]


def lede(document: Document) -> Found:
    """The actors that the first sentence names before its first finite verb."""
    for sentence in first_sentences(document)[:1]:
        start = max(sentence.start, document.paragraphs[sentence.paragraph].body_start)
        for token in document.tokens(start, sentence.end):
            if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and token.idx not in document.cast.by_offset:
                return members(document, start, token.idx)
    return Found()


def head_line(document: Document) -> Found:
    """The actors that the headline names before its first verb."""
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].kind == "headline":
            tokens = document.tokens(sentence.start, sentence.end)
            verb = next(
                (t for t in tokens if t.idx not in document.cast.by_offset and HEADLINE_VERB.match(t.text)), None
            )
            return members(document, sentence.start, verb.idx) if verb is not None else Found()
    return Found()


HEADLINE_VERB = re.compile(
    r"(?:urg|call|ask|demand|request|lead|led$|push|press|writ|send|join|seek|slam|blast|question|condemn|oppos|support"
    r"|express|petition|want|back|tell|warn|implor|repl|respond|announc|appeal|highlight|criticiz|rais|voic)",
    re.IGNORECASE,
)


def author(document: Document, at: int, *, many: bool) -> Found:
    """Who tells a text in the first person: who signs below an offset, or (for "we") the group named most often."""
    if many:
        groups = [a for a in document.cast.actors if not a.is_person and a.kind in {"advocacy", "union"}]
        best = max(groups, key=lambda a: len(a.mentions), default=None)
        return Found((best.name,)) if best is not None else Found()
    for paragraph in document.paragraphs[document.paragraph_at(at).index + 1 :]:
        actor = next(iter(document.cast.mentioned(paragraph.start, paragraph.start + 14)), None)
        short = len(document.text[paragraph.start : paragraph.end].split()) <= SIGNATURE
        if actor is not None and actor.is_person and (short or paragraph.kind == "closing"):
            return Found((actor.name,))
    return Found()


SIGNATURE = 7


def implied(document: Document) -> Report | None:
    """A report made of the first sentence that asks somebody for something, where a letter is spoken of later."""
    for sentence in first_sentences(document):
        start = max(sentence.start, document.paragraphs[sentence.paragraph].body_start)
        tokens = document.tokens(start, sentence.end)
        verb = next(
            (t for t in tokens if t.lower_ in forms("letter_verbs") and t.tag_ in ASKING and t.idx > start), None
        )
        if verb is None:
            continue
        senders, recipients = members(document, start, _first_verb(tokens, verb).idx), asked(document, verb)
        if senders and recipients:
            report = Report(
                sentence, verb.idx, "letter", definite=False, sending=True, rule="letter.implied", noun="letter"
            )
            report.senders, report.recipients = senders, recipients
            return report
    return None


ASKING = {"VBD", "VBZ", "VBG", "VBP", "VBN"}


def _first_verb(tokens: list[Token], verb: Token) -> Token:
    return next((t for t in tokens if t.tag_ in {"VBD", "VBZ", "VBP"} and t.dep_ != "aux"), verb)
