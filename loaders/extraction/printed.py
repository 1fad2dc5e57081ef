"""Letters that the text prints in full or in part: where they stand, whose "we" and whose "you" they speak with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.document import PrintedLetter
from loaders.extraction.letters.lede import lede
from loaders.extraction.letters.parties import Found, members
from loaders.extraction.letters.scan import reports
from loaders.extraction.letters.signers import signers_in
from loaders.extraction.structure.patterns import COPIES

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Paragraph

INTRODUCED = re.compile(
    r"\b(?:letter|petition|e-?mail|memo|message|correspondence|reply)\b[^.]{0,140}?"
    r"\b(?:reads?|states?|says?|said|follows|below|wrote|writes|text|continues?)\b[^.]{0,40}[:.]?$"
    r"|\b(?:text|copy) of (?:the|their|his|her) (?:\w+ )?(?:letter|petition|e-?mail|memo)\b[^.]{0,80}(?::"
    r"|follows\.?|below[.:]?)$"
    r"|\b(?:wrote|writes?|write)\b[^.“\"]{0,60}:$",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(r"\b(?:here|click|attached|available|pdf|link|found|read the|online)\b[^:]*$", re.IGNORECASE)
FIRST = re.compile(r"\b(?:we|our|us|I|my|me)\b", re.IGNORECASE)
GREETS = re.compile(r"^[“\"]?(?:Dear|To)\b", re.IGNORECASE)
QUOTED = re.compile(r"^[“\"]")


def find_printed(document: Document) -> None:
    """Add the PrintedLetters to the document."""
    last = -1
    for paragraph in document.paragraphs:
        if paragraph.index <= last:
            continue
        if paragraph.kind == "salutation":
            last = _whole(document, paragraph)
        elif paragraph.kind == "body":
            last = max(last, _part(document, paragraph))
    for printed in document.printed:
        _report(document, printed)


def _whole(document: Document, first: Paragraph) -> int:
    """From "Dear ..." to the signatures; the index of its last paragraph."""
    paragraphs = document.paragraphs
    greeting = [first.index]
    while paragraphs[min(greeting[-1] + 1, len(paragraphs) - 1)].kind == "salutation" and greeting[-1] + 1 < len(
        paragraphs
    ):
        greeting.append(greeting[-1] + 1)
    last = greeting[-1]
    closings: list[Paragraph] = []
    for paragraph in paragraphs[greeting[-1] + 1 :]:
        if closings and paragraph.kind != "closing":
            break
        if paragraph.kind == "closing":
            closings.append(paragraph)
        elif paragraph.kind == "metadata" and document.text[paragraph.start : paragraph.end].startswith(("#", "-30-")):
            break
        last = paragraph.index
    senders, copied = _signatures(document, closings)
    recipients = _addressed(document, [paragraphs[index] for index in greeting])
    names = recipients.plus(copied).names
    document.printed.append(PrintedLetter(first.start, paragraphs[last].end, senders.names, names))
    return last


def _addressed(document: Document, greeting: list[Paragraph]) -> Found:
    """Whom the letter greets; from the address lines above the greeting the people, or, without any, the bodies."""
    greeted = Found()
    above = Found()
    for paragraph in greeting:
        named = members(document, paragraph.start, paragraph.end)
        if paragraph is greeting[-1] or GREETS.match(document.text[paragraph.start : paragraph.end]):
            greeted = greeted.plus(named)
        else:
            above = above.plus(named)
    people = tuple(n for n in above.names if (a := document.cast.named(n)) is not None and a.is_person)
    return greeted.plus(Found(people)) if greeted or people else above


def _signatures(document: Document, closings: list[Paragraph]) -> tuple[Found, Found]:
    """The people who sign (or, without any, the bodies), and those copied."""
    senders, copied, copies = Found(), Found(), False
    for paragraph in closings:
        copies = copies or COPIES.match(document.text[paragraph.start : paragraph.end]) is not None
        named = members(document, paragraph.start, paragraph.end)
        if copies:
            copied = copied.plus(named)
        else:
            senders = senders.plus(named)
    people = tuple(n for n in senders.names if (a := document.cast.named(n)) is not None and a.is_person)
    return Found(people or senders.names), copied


def _part(document: Document, intro: Paragraph) -> int:
    """A part of a letter behind "The letter reads:", quoted over paragraphs or told in the first person."""
    text = document.text
    words = text[intro.start : intro.end]
    if not INTRODUCED.search(words) or ELSEWHERE.search(words):
        return -1
    following = [p for p in document.paragraphs[intro.index + 1 :] if p.kind != "metadata"]
    if not following or following[0].kind not in {"body", "item"}:
        return -1
    quoted = QUOTED.match(text[following[0].start : following[0].end]) is not None
    end: Paragraph | None = None
    for paragraph in following:
        line = text[paragraph.start : paragraph.end]
        if quoted:
            if not QUOTED.match(line):
                break
            end = paragraph
            if line.endswith(("”", '"')):
                break
        elif paragraph.kind in {"closing", "body"} and FIRST.search(line) and not re.search(r"[“”\"]", line):
            end = paragraph
        else:
            break
    if end is None:
        return -1
    document.printed.append(PrintedLetter(following[0].start, end.end))
    return end.index


def _report(document: Document, printed: PrintedLetter) -> None:
    """Fill what the print does not say from the sentence that reports the letter."""
    if printed.senders and printed.recipients:
        return
    told = [r for r in reports(document) if r.at < printed.start and (r.senders or r.recipients)]
    named = [r for r in told if r.senders and r.senders.settled] or [r for r in told if r.senders]
    whole = document.paragraph_at(printed.start).kind == "salutation"
    if not printed.senders:
        signed = Found()
        for _, found in signers_in(document):
            signed = signed.plus(found)
        printed.senders = (
            (named[-1].senders if named else lede(document)).plus(signed if named or whole else Found()).names
        )
    if not printed.recipients and not whole:
        to = [r for r in told if r.recipients]
        printed.recipients = to[-1].recipients.names if to else ()
