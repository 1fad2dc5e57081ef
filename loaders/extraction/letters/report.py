"""What one sentence says of a letter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.extraction.letters.parties import Found
from loaders.extraction.lexicon import forms

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Sentence

FURTHER = re.compile(
    r"\b(?:another|second|earlier|previous|previously|last (?:year|month|week|fall|spring|summer|winter)|separate"
    r"|also sent|also wrote|prior|follow-up|comes after|years? ago|months? ago"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d) letter)\b",
    re.IGNORECASE,
)
PRESS = re.compile(
    r"\b(?:reporters?|media|press|news(?:paper|room)?|Associated Press|AP|CBC|BBC|CNN|NPR|public radio"
    r"|this newspaper)\b"
)
REPLY = re.compile(
    r"\b(?:repl(?:y|ies|ied|ying)|respond(?:ed|s|ing)?|answer(?:ed|s|ing)?|wrote back|got back|in response)\b",
    re.IGNORECASE,
)


@dataclass
class Report:
    """What one sentence says of a letter."""

    sentence: Sentence
    at: int
    kind: str
    definite: bool
    sending: bool
    senders: Found = field(default_factory=Found)
    recipients: Found = field(default_factory=Found)
    signers: Found = field(default_factory=Found)
    copied: Found = field(default_factory=Found)
    rule: str = ""
    about: tuple[int, int] | None = None
    further: bool = False
    noun: str = ""
    same: bool = False
    """Told with "the" or "this": the one told before, whatever else the sentence says."""
    reply: bool = False
    received: bool = False
    weak: bool = False
    """Only a letter where one went to its senders before: "X replied that"."""
    told: bool = False
    """A verb that only attributes words of the letter: "...," they wrote to X."""


def to_press(document: Document, report: Report) -> bool:
    """Whether it is only a message to the press or a way of making a statement ("said in an email")."""
    recipients = [document.cast.named(name) for name in report.recipients.names]
    if recipients and all(actor is not None and actor.kind == "media" for actor in recipients):
        return True
    words = document.text[report.sentence.start : report.sentence.end]
    if (
        report.noun == "email"
        and recipients
        and re.search(
            r"[“\"].*\b(?:said|wrote)\b|\b(?:said"
            r"|wrote)\b.*[“\"]",
            words,
        )
    ):
        return all(
            actor is not None and not actor.is_person and actor.kind in {"other", "media"} for actor in recipients
        )
    if report.recipients.names and not report.recipients.settled and PRESS.search(" ".join(report.recipients.names)):
        return True
    return report.noun in {"email", "memo"} and not report.recipients and not report.definite and not report.reply


def about(document: Document, noun: Token) -> tuple[int, int] | None:
    """The words after urging, asking, about, regarding: to the end of the clause."""
    sentence = document.sentence_at(noun.idx)
    for token in document.tokens(noun.idx, sentence.end)[1:]:
        if (token.lower_ in forms("letter_verbs") and token.tag_ == "VBG") or token.lower_ in {
            "about",
            "regarding",
            "concerning",
        }:
            end = re.search(r"[.;:\"”]|, (?:which|who|after|as|while)\b|$", document.text[token.idx : sentence.end])
            return token.idx, token.idx + end.start() if end else sentence.end
    return None
