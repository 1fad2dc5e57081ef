"""A sentence's report by a noun: "sent a letter to", "in a letter to", "received the petition", "their memo"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.addressees import (
    asked,
    dative,
    handed,
    list_after,
    object_of,
    participle,
    to_list,
    turned,
)
from loaders.extraction.letters.grammar import governor
from loaders.extraction.letters.parties import Found, meant, members
from loaders.extraction.letters.report import FURTHER, REPLY, Report, about, to_press
from loaders.extraction.letters.senders import fellows, from_list, joined, subject_members, surface
from loaders.extraction.letters.words import RECEIVING, SOFT, letter_class
from loaders.extraction.lexicon import forms
from loaders.extraction.statements.attribution import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Sentence

NO_LETTER = re.compile(
    r"(?:cover|form|love|chain|scarlet|capital|recommendation|news|press|resignation|habeas"
    r"|court|clemency|bankruptcy|nominating|recall|forged|fake|block)[ -]?$|(?:news)$",
    re.IGNORECASE,
)
NOT_AFTER = re.compile(
    r"^\s*(?:to the editor|carriers?|grades?|of (?:recommendation|intent|credit|the law|marque|interest)"
    r"|address(?:es)?|list"
    r"|newsletters?|alerts?|drive|campaigns?|inbox|writing|writers?|updates?|blast|accounts?|chain"
    r"|for (?:review|rehearing|certiorari|a writ|habeas)|signatures?)\b",
    re.IGNORECASE,
)
COPY = re.compile(
    r"\b(?:sent|got|received|given|mailed|emailed) (?:a |an? \w+ )?cop(?:y"
    r"|ies) of (?:[\w’']+ ){1,3}$",
    re.IGNORECASE,
)
HABIT = re.compile(
    r"\b(?:hundreds of|numerous|countless|thousands of|many|several|dozens of|form"
    r"|no)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
SAME = {"the", "this", "that", "their", "his", "her", "its", "our"}
DEFINITE = {"the", "this", "that", "its", "their", "his", "her", "our", "my", "whose", "these", "those"}
JOINED = {"joined", "joins", "join", "joining"}
WEAK = {
    *(
        "take",
        "takes",
        "took",
        "taking",
        "bring",
        "brings",
        "brought",
        "give",
        "gives",
        "gave",
        "leave",
        "leaves",
        "left",
    ),
    *("pass", "passes", "passed", "share", "shares", "shared", "issue", "issued", "present", "presented", "release"),
    *("released", "publish", "published", "address", "addresses", "addressed", "go", "goes", "went"),
}


def noun_report(document: Document, sentence: Sentence, noun: Token) -> Report | None:
    """The report around a noun that means a letter; None for any other noun and for messages to the press."""
    kind = letter_class(noun.text)
    text = document.text
    if kind is None or noun.tag_ not in {"NN", "NNS", "NNP", "NNPS"}:
        return None
    if NO_LETTER.search(text[max(0, noun.idx - 16) : noun.idx]) or NOT_AFTER.match(text[noun.idx + len(noun.text) :]):
        return None
    determiner = next((c for c in noun.lefts if c.dep_ in {"det", "poss"} or c.tag_ in {"DT", "PRP$"}), None)
    definite = determiner is not None and (determiner.lower_ in DEFINITE or determiner.dep_ == "poss")
    if COPY.search(text[max(0, noun.idx - 40) : noun.idx]):
        return None
    if HABIT.search(text[max(0, noun.idx - 30) : noun.idx]):
        return None
    report = Report(sentence, noun.idx, kind, definite, sending=False, rule="letter.noun", noun=kind)
    report.same = determiner is not None and determiner.lower_ in SAME and determiner.head.i == noun.i
    report.reply = kind == "reply" or REPLY.search(text[sentence.start : sentence.end]) is not None
    report.further = FURTHER.search(text[sentence.start : sentence.end]) is not None
    fill(document, report, noun, determiner)
    if to_press(document, report) or (noun.lower_ in SOFT and not _sent_off(report, noun)):
        return None
    report.about = about(document, noun)
    return report


def fill(document: Document, report: Report, noun: Token, determiner: Token | None) -> None:
    """Fill senders and recipients from the verb that the noun hangs on, else from the words around the noun."""
    verb, role = governor(noun)
    report.recipients = to_list(document, noun)
    report.senders = from_list(document, noun, determiner)
    word = verb.lower_ if verb is not None else ""
    if verb is not None and role == "in":
        _in(document, report, noun, verb)
    elif verb is not None and word in RECEIVING:
        report.sending = report.received = True
        report.recipients = report.recipients or subject_members(document, verb, noun)
        report.senders = report.senders or _from(document, noun)
    elif verb is not None and (word in forms("sending_verbs") or _read_out(document, verb)):
        _sent(document, report, noun, verb, role)
    elif role == "nsubj" and verb is not None and word in forms("letter_verbs"):
        report.recipients = report.recipients or asked(document, verb)
        report.sending = report.noun == "petition" and bool(report.recipients)
    elif report.senders and not report.definite:
        report.sending = True
    if not report.senders and role != "in" and word not in RECEIVING and (report.sending or not report.definite):
        report.senders = surface(document, noun)
        report.sending = report.sending or bool(report.senders)
    if report.senders and report.sending:
        report.senders = report.senders.plus(fellows(document, noun))
    report.recipients = report.recipients or participle(document, noun)
    _elsewhere(document, report, noun, verb, role)
    if report.recipients and report.recipients.settled and not (report.senders or report.definite):
        report.senders = _keeper(document, noun)


def _from(document: Document, noun: Token) -> Found:
    """X in "received an email on Monday from X demanding": behind the noun, though the parse hangs it elsewhere."""
    limit = document.sentence_at(noun.idx).end
    for token in noun.doc[noun.i + 1 : noun.i + 10]:
        if token.idx >= limit or token.lower_ in forms("letter_verbs"):
            break
        if token.lower_ == "from":
            return list_after(document, token.i + 1, limit, fronted=False)
    return Found()


def _relative(document: Document, noun: Token) -> Found:
    """Y in "a letter that X sent Y"."""
    for child in noun.children:
        if child.dep_ in {"relcl", "acl"} and child.lower_ in forms("sending_verbs"):
            return dative(document, child) or object_of(document, child)
    return Found()


def _answerer(document: Document, noun: Token) -> Found:
    """X in "X answered Y's letter", "X responded to the letter from Y"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "to" else noun.head
    if verb.lower_ not in ANSWERING or noun.dep_ not in {"pobj", "dobj"}:
        return Found()
    subject = subject_of(verb, told=False)
    if subject is None:
        return Found()
    found = members(document, subject.left_edge.idx, subject.idx + len(subject.text)) or meant(document, subject)
    return found if found.settled else Found()


ANSWERING = frozenset(
    [
        "answered",
        "answers",
        "responded",
        "replied",
        "acknowledged",
        "ignored",
        "dismissed",
        "rejected",
        "acknowledges",
        "responds",
        "receipt",
    ]
)


def _sent_off(report: Report, noun: Token) -> bool:
    """Whether a note, message, request, ... is a paper or mail that goes from somebody to somebody."""
    if not (report.sending and report.senders and report.recipients and report.recipients.settled):
        return False
    if noun.lower_ in {"note", "signatures", "communiqué"}:
        return not report.definite
    if noun.lower_ == "message":
        return any(t.lower_ in forms("letter_verbs") and t.tag_ == "VBG" for t in noun.doc[noun.i + 1 : noun.i + 9])
    return any(t.lower_ in {"written", "emailed", "e-mailed", "mailed", "handwritten", "typed"} for t in noun.lefts)


def _keeper(document: Document, noun: Token) -> Found:
    """The person who has or shows a letter of their own: the subject of the sentence."""
    verb = next((t for t in noun.ancestors if t.pos_ == "VERB"), None)
    subject = subject_of(verb, told=False) if verb is not None else None
    if verb is None or subject is None or verb.lower_ not in KEEPING or subject.i > noun.i:
        return Found()
    found = meant(document, subject)
    return found if found.settled else Found()


KEEPING = frozenset(
    [
        "kept",
        "keeps",
        "has",
        "have",
        "showed",
        "shows",
        "shared",
        "shares",
        "read",
        "reads",
        "holds",
        "produced",
        "points",
        "provided",
    ]
)


def _elsewhere(document: Document, report: Report, noun: Token, verb: Token | None, role: str) -> None:
    """Addressees that stand neither behind "to" nor a participle: "reached X", "in X's hands", "handed X, Y, a"."""
    if noun.lower_ == "correspondence":
        report.recipients = _with(document, noun) or report.recipients
    report.recipients = report.recipients or _relative(document, noun)
    if not report.recipients and report.senders.settled and report.senders:
        report.recipients = _answerer(document, noun)
    if not report.recipients and verb is not None and verb.lower_ in ARRIVING and role in {"nsubj", "nsubjpass"}:
        report.recipients = object_of(document, verb)
        report.sending = report.sending or bool(report.recipients)
    if not report.recipients and not report.definite:
        report.recipients, giving = handed(document, report.sentence, noun)
        if giving is not None and not report.senders:
            report.senders = subject_members(document, giving, noun)
        report.sending = report.sending or bool(report.recipients and report.senders)


ARRIVING = {"reached", "reaches", "found", "landed", "met"}


def _with(document: Document, noun: Token) -> Found:
    """X in "correspondence with X"."""
    link = next((c for c in noun.children if c.lower_ == "with"), None)
    target = next((c for c in link.children if c.dep_ == "pobj"), None) if link is not None else None
    if target is None:
        return Found()
    end = target.right_edge.idx + len(target.right_edge.text)
    return members(document, target.left_edge.idx, end) or meant(document, target)


def _in(document: Document, report: Report, noun: Token, verb: Token) -> None:
    """In a letter (to X), Y asks."""
    report.sending = True
    if not report.senders or report.reply:
        report.senders = subject_members(document, verb, noun).plus(report.senders)
    if verb.lower_ in JOINED:
        report.senders = report.senders.plus(joined(document, verb, noun))
    report.recipients = report.recipients or asked(document, verb) or turned(document, verb)
    carried = verb.lower_ in TELLING | forms("letter_verbs") | forms("sending_verbs")
    if (
        not report.recipients
        and carried
        and (to := next((c for c in verb.children if c.lower_ == "to"), None)) is not None
    ):
        report.recipients = list_after(document, to.i + 1, report.sentence.end, fronted=False)


def _sent(document: Document, report: Report, noun: Token, verb: Token, role: str) -> None:
    """X sends Y a letter; a letter is sent to Y."""
    report.sending = role in {"dobj", "nsubjpass"} or verb.lower_ in {"went", "go", "goes"}
    report.recipients = report.recipients or dative(document, verb) or to_list(document, verb)
    if verb.lower_ in WEAK and report.definite and not report.recipients:
        report.sending = False
    if role == "dobj" or (role == "nsubjpass" and any(c.dep_ == "agent" for c in verb.children)):
        report.senders = report.senders or subject_members(document, verb, noun)


TELLING = frozenset(
    [
        "made",
        "make",
        "set",
        "laid",
        "outlined",
        "raised",
        "complained",
        "put",
        "stated",
        "conveyed",
        "spelled",
        "responded",
        "said",
        "protested",
        "objected",
    ]
)


def _read_out(document: Document, verb: Token) -> bool:
    """Whether it is a reading in public: "read aloud a petition", "read from a letter", "read it into the record"."""
    sentence = document.sentence_at(verb.idx)
    words = document.text[sentence.start : sentence.end]
    return (
        verb.lower_ == "read"
        and re.search(r"\bread\b.{0,60}\b(?:aloud|out|out loud|into the)\b|\bread from\b", words) is not None
    )
