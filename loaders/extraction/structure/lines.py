"""Lines to paragraphs, each with its kind by what it looks like and what stands before it."""

from __future__ import annotations

import re

from loaders.extraction.document import Paragraph, ParagraphKind
from loaders.extraction.structure.blocks import relabel
from loaders.extraction.structure.patterns import (
    BULLET,
    BYLINE,
    CLOSING,
    COPIES,
    CREDENTIAL,
    DATE_LINE,
    DATE_ONLY,
    DATELINE,
    METADATA,
    NAME_LINE,
    ROLE_LINE,
    SALUTATION,
    SENTENCE_END,
    URL_LINE,
    dateline,
    furniture,
)

HEADLINE_WORDS = 40
FURNITURE_WORDS = 36
"""Words of the longest line that is furniture by its start; longer ones are paragraphs of the text."""
SIGNATURE_WORDS = 16
LINE = re.compile(r"[^\n]+")


def paragraphs(text: str) -> list[Paragraph]:
    """Every non-blank line as a Paragraph, in order."""
    found: list[Paragraph] = []
    for match in LINE.finditer(text):
        line = match.group()
        stripped = line.strip()
        start = match.start() + len(line) - len(line.lstrip())
        if not stripped:
            continue
        if (dated := DATE_LINE.match(line)) and match.start() == 0:
            found.append(Paragraph(len(found), start, match.start() + len(dated.group().rstrip()), "metadata", start))
            stripped = line[dated.end() :].strip()
            start = match.start() + dated.end()
            if not stripped:
                continue
        kind = _kind(stripped, found)
        end = start + len(stripped)
        found.append(Paragraph(len(found), start, end, kind, start + _prefix(stripped, kind)))
    return relabel(text, found)


def _kind(line: str, before: list[Paragraph]) -> ParagraphKind:
    furnished = METADATA.match(line) and len(line.split()) <= FURNITURE_WORDS
    if furnished or URL_LINE.match(line) or DATE_ONLY.match(line) or furniture(line):
        return "metadata"
    count = len(line.split())
    letter = any(paragraph.kind == "salutation" for paragraph in before)
    if CLOSING.match(line) or (letter and COPIES.match(line)):
        return "closing"
    if before and before[-1].kind == "closing" and count <= SIGNATURE_WORDS and _signature(line):
        return "closing"
    if SALUTATION.match(line):
        return "salutation"
    if BULLET.match(line):
        return "item"
    return _prose(line, before, count)


def _prose(line: str, before: list[Paragraph], count: int) -> ParagraphKind:
    started = any(paragraph.kind in {"body", "item"} for paragraph in before)
    if BYLINE.match(line) and count <= SIGNATURE_WORDS and not SENTENCE_END.search(line):
        return "byline"
    if not started and ROLE_LINE.match(line):
        return "byline"
    if not started and NAME_LINE.match(line) and any(paragraph.kind == "headline" for paragraph in before):
        return "byline"
    if not started and not DATELINE.match(line) and count <= HEADLINE_WORDS and not SENTENCE_END.search(line):
        return "headline"
    return "body"


def _signature(line: str) -> bool:
    return not SENTENCE_END.search(line) or CREDENTIAL.search(line) is not None


def _prefix(line: str, kind: ParagraphKind) -> int:
    if kind not in {"item", "body"}:
        return 0
    match = BULLET.match(line) if kind == "item" else dateline(line)
    return match.end() if match and match.end() < len(line) else 0
