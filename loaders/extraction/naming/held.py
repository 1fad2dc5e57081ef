"""The body that a title holds: the council of a City Council President, the union of a police union president."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.vocabulary import fold, head_kind, is_excluded_head, is_place, known_kind, role_class

if TYPE_CHECKING:
    from loaders.extraction.naming.titles import Naming
    from loaders.extraction.naming.words import Line, Word

BARE = {
    "council",
    "board",
    "commission",
    "committee",
    "department",
    "office",
    "state",
    "city",
    "police",
    "school",
    "district",
}
"""Heads that name no body alone: the council of any Council Member is that of the text."""
RANKS = {
    "acting",
    "chief",
    "former",
    "interim",
    "deputy",
    "then",
    "assistant",
    "vice",
    "ex",
    "new",
    "associate",
    "senior",
}
OFFICES = {"official", "body", "speaker", "private"}


def body_held(line: Line, naming: Naming) -> Run | None:
    """The words of a body in front of the office within somebody's title, from the body's first word on."""
    if not naming.titles:
        return None
    first, last = naming.titles[0]
    words = line.words
    start = naming.prefix.first if naming.prefix is not None and naming.prefix.last == first - 1 else first
    while start < last and words[start].lower in RANKS:
        start += 1
    for end in range(last - 1, start - 1, -1):
        office = " ".join(word.text for word in words[end + 1 : last + 1])
        if role_class(office) not in OFFICES:
            continue
        at = next((at for at in (start - 2, start - 1) if at >= 0 and _is_generic(words, at, end)), start)
        if at < start or _is_body(words, start, end) or _ends_of(words, start, end):
            return Run(line, at, end)
    return None


def body_of_title(line: Line, naming: Naming) -> Run | None:
    """The body behind the office in a title: Secretary of the Department of Water Ada Fenn."""
    words = line.words
    for first, last in naming.titles:
        link = next((at for at in range(first + 1, last) if words[at].lower in {"of", "for"}), None)
        if link is None:
            continue
        start = link + 1 + (words[link + 1].lower == "the")
        inside = words[start : last + 1]
        if len(inside) < 2 or not inside[0].capital or not inside[-1].capital:  # noqa: PLR2004 (a head and its field)
            continue
        tail = next((at for at, word in enumerate(inside) if word.lower in {"of", "for", "on"}), len(inside))
        text = " ".join(word.text for word in inside[:tail])
        whole = words[link + 1].lower == "the" or tail < len(inside)  # (no field of work: Director of Public Safety)
        if known_kind(" ".join(word.text for word in inside)) or (whole and tail and head_kind(text) is not None):
            return Run(line, start, last)
    return None


def _is_generic(words: list[Word], start: int, end: int) -> bool:
    """Whether these words say what a public body is: police union, city council."""
    return fold(" ".join(word.text for word in words[start : end + 1])) in table("generic_bodies")


def _ends_of(words: list[Word], start: int, end: int) -> bool:
    """Whether words end a body's name behind `of`: the Forestry of U.S. Department of Forestry Secretary Ada Fenn."""
    ahead = words[start - 2] if start > 1 and words[start - 1].lower == "of" else None
    close = ahead is not None and words[start].start - words[start - 1].end == 1
    return close and ahead is not None and ahead.capital and ahead.lower in word_list("heads_of") and start <= end


def _is_body(words: list[Word], start: int, end: int) -> bool:
    """Whether these words name a body by themselves, or what a body is where they are in lower case."""
    inside = words[start : end + 1]
    text = " ".join(word.text for word in inside)
    if inside[-1].lower == "district" or (len(inside) == 1 and (inside[0].lower in BARE or is_place(text))):
        return False
    if known_kind(text) is not None or _is_generic(words, start, end):
        return True
    capital = all(word.capital or word.text in {"&", "-"} or word.lower in {"and", "of"} for word in inside)
    return capital and len(inside) > 1 and head_kind(text) is not None and not is_excluded_head(inside[-1].text)
