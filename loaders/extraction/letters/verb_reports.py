"""A sentence's report by a verb: "wrote to X", "emailed X", "petitioned X", "replied"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.addressees import asked, dative, object_of, to_list, written_to
from loaders.extraction.letters.parties import Found, holders
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
    if word == "writing" and verb.dep_ in {"pobj", "pcomp"} and verb.head.lower_ == "in" and not _takes(verb):
        return _in_writing(document, sentence, verb)
    if verb.pos_ != "VERB" or not (word in _WRITING or word in _REPLIED) or _no_letter(verb):
        return None
    quoted = document.quote_at(verb.idx) is not None
    if word in _REPLIED or BACK.match(document.text, verb.idx):
        return _reply(document, sentence, verb)
    recipients = written_to(document, verb) if word in _WRITE else dative(document, verb) or object_of(document, verb)
    if not recipients and word not in _WRITE and not word.startswith("petition"):
        recipients = to_list(document, verb)
    if not recipients or (quoted and not recipients.settled):
        return None if recipients or quoted else _unaddressed(document, sentence, verb)
    report = Report(sentence, verb.idx, "letter", definite=False, sending=True, rule="letter.verb", noun="letter")
    report.senders, report.recipients = subject_members(document, verb, verb), recipients
    _not_oneself(document, report, verb)
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


def _takes(verb: Token) -> bool:
    """Whether it is the verb ("joined them in writing the governor") and not the manner ("told them in writing")."""
    return any(c.dep_ in {"dobj", "dative"} or c.lower_ == "to" for c in verb.children)


def _no_letter(verb: Token) -> bool:
    """Whether it is a habit ("started writing to City Hall") or never came ("never emailed her")."""
    return (verb.tag_ == "VBG" and verb.dep_ == "xcomp") or any(c.lower_ == "never" for c in verb.children)


def _not_oneself(document: Document, report: Report, verb: Token) -> None:
    """In "the chief executive wrote to the chief", the other chief."""
    if report.recipients and set(report.recipients.names) <= set(report.senders.names):
        to = next((t for t in verb.doc[verb.i + 1 : verb.i + 8] if t.dep_ in {"pobj", "dobj"}), None)
        report.recipients = holders(document, to, report.senders.names) if to is not None else Found()


def _unaddressed(document: Document, sentence: Sentence, verb: Token) -> Report | None:
    """Such as "the director wrote on May 5 to say that": a reply, where a letter went to the director before."""
    if (
        verb.lower_ != "wrote"
        or verb.tag_ != "VBD"
        or re.search(r"[“”\"]", document.text[sentence.start : sentence.end])
    ):
        return None
    if not SAYING.match(document.text, verb.idx):
        return None
    report = Report(sentence, verb.idx, "reply", definite=False, sending=True, rule="letter.reply", noun="reply")
    report.senders, report.reply, report.weak = subject_members(document, verb, verb), True, True
    return report


SAYING = re.compile(
    r"wrote(?: (?:on|in|last|this) [\w ,.]{2,30}?)? (?:to say|saying|that|to confirm|to thank|to apologi[sz]e)\b"
)
BACK = re.compile(r"(?:wrote|written|write)(?: (?:me|us|him|her|them))? back\b")


def _wrote_back(document: Document, sentence: Sentence, verb: Token) -> Report | None:
    """Such as "he wrote me back and said", "the chief wrote back that"."""
    if any(c.dep_ == "neg" for c in verb.children) or verb.tag_ not in {"VBD", "VBN"}:
        return None
    report = Report(sentence, verb.idx, "reply", definite=False, sending=True, rule="letter.reply", noun="reply")
    report.senders, report.recipients = subject_members(document, verb, verb), object_of(document, verb)
    report.reply = True
    return report


def _reply(document: Document, sentence: Sentence, verb: Token) -> Report | None:
    """By "wrote back", or by "replied"."""
    if verb.lower_ not in _REPLIED:
        return _wrote_back(document, sentence, verb)
    return None if document.quote_at(verb.idx) is not None else _replied(document, sentence, verb)


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
