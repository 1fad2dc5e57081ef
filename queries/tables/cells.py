"""Text in terminal cells: how wide it is, wrapped by words, and free of what would steer the terminal."""

import re
import unicodedata
from typing import Final

_STEERING: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters and marks that turn the direction of writing: an article could hide or forge output with them."""


def one_line(text: str) -> str:
    """Give the text on one line, without control characters."""
    return " ".join(_STEERING.sub("", text).split())


def width_of(text: str) -> int:
    """Count terminal cells: none for combining marks, two for wide East Asian characters and most emoji."""
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def padded(text: str, width: int) -> str:
    """Fill up with spaces."""
    return text + " " * (width - width_of(text))


def wrapped(text: str, width: int) -> list[str]:
    """Break at spaces into lines of at most `width` cells; only a word longer than a line is cut."""
    lines = [""]
    for word in text.split():
        for piece in _pieces(word, width):
            if lines[-1] and width_of(lines[-1]) + 1 + width_of(piece) <= width:
                lines[-1] += " " + piece
            elif lines[-1]:
                lines.append(piece)
            else:
                lines[-1] = piece
    return lines


def _pieces(word: str, width: int) -> list[str]:
    if width_of(word) <= width:
        return [word]
    pieces = [""]
    for character in word:
        if pieces[-1] and width_of(pieces[-1]) + _width(character) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces
