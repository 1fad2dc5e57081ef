"""What a line is by its neighbours: list items below a colon, repeated lines, contacts, the address of a letter."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extraction.document import Paragraph
from loaders.extraction.structure.patterns import CONTACT_OPEN, NAME_LINE, REACH, SENTENCE_END

ITEM_WORDS = 60
ADDRESS_LINES = 8
ADDRESS_WORDS = 9
CAPTION_WORDS = 40
CONTACT_LINES = 4
LEAST_TAIL = 3
QUOTED = re.compile(r"^[“\"‘']")
SPEECH = re.compile(
    r"\b(?:read|reads|states?|stated|said|says|wrote|writes|statement|follows|added|continued)\b[^:]*:$"
)


def relabel(text: str, found: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs with the kinds that only their neighbours tell."""
    _contacts(text, found)
    _repeated(text, found)
    _addresses(text, found)
    _lists(text, found)
    _tails(text, found)
    return found


def _words(text: str, paragraph: Paragraph) -> str:
    return text[paragraph.start : paragraph.end]


def _contacts(text: str, found: list[Paragraph]) -> None:
    """The name, number and address lines below "Contact:"."""
    for index, paragraph in enumerate(found):
        if not CONTACT_OPEN.match(_words(text, paragraph)):
            continue
        found[index] = replace(paragraph, kind="metadata", body_start=paragraph.start)
        for later in range(index + 1, min(len(found), index + 1 + CONTACT_LINES)):
            line = _words(text, found[later])
            if not (REACH.match(line) or NAME_LINE.match(line)):
                break
            found[later] = replace(found[later], kind="metadata", body_start=found[later].start)


def _repeated(text: str, found: list[Paragraph]) -> None:
    """A line that stood before is furniture; two in a row are a caption."""
    first: dict[str, int] = {}
    for index, paragraph in enumerate(found):
        line = _words(text, paragraph)
        if paragraph.kind not in {"body", "headline"} or len(line.split()) > CAPTION_WORDS:
            continue
        earlier = first.setdefault(line, index)
        if earlier == index:
            continue
        found[index] = replace(paragraph, kind="metadata", body_start=paragraph.start)
        if index - earlier == 1 and found[earlier].kind == "body":
            found[earlier] = replace(found[earlier], kind="metadata", body_start=found[earlier].start)


def _addresses(text: str, found: list[Paragraph]) -> None:
    """The short lines above "Dear ..." belong to it: whom the letter goes to."""
    for index, paragraph in enumerate(found):
        if paragraph.kind != "salutation":
            continue
        for earlier in range(index - 1, max(-1, index - 1 - ADDRESS_LINES), -1):
            line = _words(text, found[earlier])
            short = len(line.split()) <= ADDRESS_WORDS
            if found[earlier].kind != "body" or not short or SENTENCE_END.search(line):
                break
            found[earlier] = replace(found[earlier], kind="salutation", body_start=found[earlier].start)


def _lists(text: str, found: list[Paragraph]) -> None:
    """Lines without full stops below a line that ends in a colon are items (two or more of them)."""
    for index, paragraph in enumerate(found):
        line = _words(text, paragraph)
        if paragraph.kind != "body" or not line.endswith(":") or (SPEECH.search(line) and not _asks(line)):
            continue
        last = index
        for later in range(index + 1, len(found)):
            if not _itemlike(text, found[later]):
                break
            last = later
        if last - index > 1:
            for later in range(index + 1, last + 1):
                if found[later].kind == "body":
                    found[later] = replace(found[later], kind="item")


def _asks(line: str) -> bool:
    return (
        re.search(r"\b(?:demands?|list|following|include[sd]?|signed|asks?|points|requests?|recommendations)\b", line)
        is not None
    )


def _itemlike(text: str, paragraph: Paragraph) -> bool:
    line = _words(text, paragraph)
    if paragraph.kind == "item":
        return True
    open_end = line.endswith((";", "; and", ", and", ",")) or not SENTENCE_END.search(line)
    return paragraph.kind == "body" and open_end and len(line.split()) <= ITEM_WORDS and not QUOTED.match(line)


def _tails(text: str, found: list[Paragraph]) -> None:
    """An item that begins with the end of the one before it starts behind those words."""
    for index in range(1, len(found)):
        before, paragraph = found[index - 1], found[index]
        if paragraph.kind != "item" or before.kind != "item":
            continue
        head, tail = text[paragraph.body_start : paragraph.end], text[before.body_start : before.end]
        for match in reversed(list(re.finditer(r"\s+", head))):
            lead = head[: match.start()]
            if len(lead.split()) >= LEAST_TAIL and tail.endswith(lead):
                found[index] = replace(paragraph, body_start=paragraph.body_start + match.end())
                break
