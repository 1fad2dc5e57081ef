"""A document cut into stretches that the encoder can take, each with some of the text before it as context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.extraction.learned.pieces import pieces

if TYPE_CHECKING:
    from loaders.extraction.learned.view import View

LENGTH = 450
"""Pieces in a window, without the two that mark its ends."""
CONTEXT = 64
"""Pieces of the window before that are read again as context."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (exclusive); the results count from word `own` on."""

    first: int
    own: int
    last: int


def windows(seen: View) -> list[Window]:
    """Windows of whole sentences (a sentence longer than a window is cut), that together cover every word once."""
    sizes = [len(pieces(word)) for word in seen.words]
    found: list[Window] = []
    first = own = 0
    while own < len(seen.words):
        last = _last(seen, sizes, first, own)
        found.append(Window(first, own, last))
        own = last
        first = _context(seen, sizes, own)
    return found


def _last(seen: View, sizes: list[int], first: int, own: int) -> int:
    room = LENGTH - sum(sizes[first:own])
    at, best = own, own
    while at < len(sizes) and sizes[at] <= room:
        room -= sizes[at]
        at += 1
        if at == len(sizes) or seen.sentence_of[at] != seen.sentence_of[at - 1]:
            best = at
    return best if best > own else max(at, own + 1)


def _context(seen: View, sizes: list[int], own: int) -> int:
    room, at, best = CONTEXT, own, own
    while at > 0 and sizes[at - 1] <= room:
        room -= sizes[at - 1]
        at -= 1
        if at == 0 or seen.sentence_of[at] != seen.sentence_of[at - 1]:
            best = at
    return best
