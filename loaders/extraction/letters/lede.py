"""Who acts in an article's first sentence: the senders of a letter that the text reports only as "the letter"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.addressees import asked
from loaders.extraction.letters.parties import Found, members
from loaders.extraction.letters.report import Report
from loaders.extraction.letters.words import forms

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


def author(document: Document) -> Found:
    """Who signs below a text told in the first person: a last line that begins with a person's name."""
    for paragraph in reversed(document.paragraphs[-4:]):
        actor = document.cast.by_offset.get(paragraph.body_start)
        if actor is not None and actor.is_person and paragraph.kind in {"body", "closing", "metadata", "byline"}:
            return Found((actor.name,))
    return Found()


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
