"""A sentence's report by a verb: "wrote to X", "emailed X", "petitioned X", "replied"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.addressees import asked, dative, object_of, written_to
from loaders.extraction.letters.report import FURTHER, Report, about, to_press
from loaders.extraction.letters.senders import subject_members

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Sentence

EMAIL = re.compile(r"^\w+ (?:[\w ]+ )?in an? (?:[\w-]+ )?e-?mail\b")
_WRITE = {"wrote", "write", "writes", "written", "writing"}
_WRITING = _WRITE | {
    "emailed",
    "e-mailed",
    "emails",
    "email",
    "emailing",
    "petition",
    "petitioned",
    "petitions",
    "faxed",
}
_REPLIED = {"replied"}


def verb_report(document: Document, sentence: Sentence, verb: Token) -> Report | None:
    """Such as "X wrote to Y", "X emailed Y", "X wrote Y asking", "X petitioned Y", "X wrote back"."""
    word = verb.lower_
    if word == "writing" and verb.dep_ == "pobj" and verb.head.lower_ == "in":
        return _in_writing(document, sentence, verb)
    if verb.pos_ != "VERB" or not (word in _WRITING or word in _REPLIED):
        return None
    if verb.tag_ == "VBG" and verb.dep_ == "xcomp":
        return None  # "started writing to City Hall"
    quoted = document.quote_at(verb.idx) is not None
    if word in {"wrote", "written", "write"} and BACK.match(document.text, verb.idx):
        return _wrote_back(document, sentence, verb)
    if word in _REPLIED:
        return None if quoted else _replied(document, sentence, verb)
    recipients = written_to(document, verb) if word in _WRITE else dative(document, verb) or object_of(document, verb)
    if not recipients or (quoted and not recipients.settled):
        return None
    report = Report(sentence, verb.idx, "letter", definite=False, sending=True, rule="letter.verb", noun="letter")
    report.senders, report.recipients = subject_members(document, verb, verb), recipients
    if EMAIL.search(document.text[verb.idx : sentence.end]):
        report.noun = "email"
    report.told = word in _WRITE and _attributes(document, verb)
    if word.startswith("petition"):
        report.kind = report.noun = "petition"
    if to_press(document, report):
        return None
    report.about = about(document, verb)
    report.further = FURTHER.search(document.text[sentence.start : sentence.end]) is not None
    return report


BACK = re.compile(r"w\w+(?: (?:me|us|him|her|them))? back\b")


def _wrote_back(document: Document, sentence: Sentence, verb: Token) -> Report | None:
    """Such as "he wrote me back and said", "the chief wrote back that"."""
    if any(c.dep_ == "neg" for c in verb.children) or verb.tag_ not in {"VBD", "VBN"}:
        return None
    report = Report(sentence, verb.idx, "reply", definite=False, sending=True, rule="letter.reply", noun="reply")
    report.senders, report.recipients, report.reply = subject_members(document, verb, verb), object_of(document, verb), True
    return report


def _in_writing(document: Document, sentence: Sentence, writing: Token) -> Report | None:
    """Such as "the department told the coalition in writing that"."""
    verb = writing.head.head
    recipients = asked(document, verb)
    if verb.pos_ != "VERB" or not recipients or document.quote_at(verb.idx) is not None:
        return None
    report = Report(sentence, verb.idx, "letter", definite=False, sending=True, rule="letter.in-writing", noun="letter")
    report.senders, report.recipients = subject_members(document, verb, verb), recipients
    return None if to_press(document, report) else report


def _replied(document: Document, sentence: Sentence, verb: Token) -> Report | None:
    """Such as "the company replied last week", where no words of it are told."""
    words = document.text[sentence.start : sentence.end]
    if any(c.dep_ in {"neg", "dobj", "aux"} for c in verb.children):
        return None
    told = re.search(r"[“”\":]", words) is not None or any(c.dep_ == "ccomp" for c in verb.children)
    if verb.tag_ != "VBD" or verb.dep_ not in {"ROOT", "ccomp", "conj"}:
        return None
    senders = subject_members(document, verb, verb)
    return Report(
        sentence,
        verb.idx,
        "reply",
        definite=False,
        sending=True,
        senders=senders,
        rule="letter.reply",
        noun="reply",
        reply=True,
        weak=told,
    )


def _attributes(document: Document, verb: Token) -> bool:
    """Whether words of the letter stand in the sentence before "they wrote to X", with or without their marks."""
    sentence = document.sentence_at(verb.idx)
    before = document.text[sentence.start : verb.idx]
    return re.search(r",[”\"]?\s+(?:[\w.’'-]+\s+){1,7}(?:also\s)?$", before) is not None and len(before.split()) > 10  # noqa: PLR2004
