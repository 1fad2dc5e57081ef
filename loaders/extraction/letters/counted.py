"""Senders told as a number ("five organizations") and named in a list elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.parties import Found, members

if TYPE_CHECKING:
    from loaders.extraction.document import Document

NUMBERS = {
    word: n
    for n, word in enumerate(
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 2
    )
}
COUNT = re.compile(rf"\b({'|'.join(NUMBERS)}|[2-9]|[1-4]\d)\b(?! of\b)", re.IGNORECASE)
BODIES = re.compile(
    r"\b(?:organi[sz]ations|groups|unions|agencies|nonprofits|associations|charities|churches|bodies)\b"
)
PEOPLE = re.compile(
    r"\b(?:senators|members|lawmakers|legislators|council(?:l?ors|members)|mayors|governors|trustees|commissioners"
    r"|attorneys general|representatives|residents|parents|workers|teachers|doctors|scientists)\b"
)


def counted(document: Document, found: Found) -> Found:
    """Those that a count stands for, where one sentence or list of the text names just so many; else what was found."""
    if found.settled or len(found.names) != 1:
        return found
    count = COUNT.search(found.names[0])
    bodies, people = BODIES.search(found.names[0]) is not None, PEOPLE.search(found.names[0]) is not None
    if count is None or bodies == people:
        return found
    number = NUMBERS.get(count.group(1).lower()) or int(count.group(1))
    for start, end in _stretches(document):
        listed = members(document, start, end)
        actors = [a for n in listed.names if (a := document.cast.named(n)) is not None and a.is_person == people]
        if len(actors) == number:
            return Found(tuple(a.name for a in actors), (document.span(start, end),))
    return found


def _stretches(document: Document) -> list[tuple[int, int]]:
    """Sentences, and rows of list items as one."""
    rows = [(sentence.start, sentence.end) for sentence in document.sentences]
    items: list[tuple[int, int]] = []
    before = -2
    for paragraph in document.paragraphs:
        if paragraph.kind == "item":
            if before == paragraph.index - 1:
                items[-1] = (items[-1][0], paragraph.end)
            else:
                items.append((paragraph.start, paragraph.end))
            before = paragraph.index
    return [*items, *rows]
