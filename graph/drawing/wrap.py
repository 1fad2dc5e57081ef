"""Breaking a text into lines that fit."""

import re

from graph.drawing.font import width

_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 forbids, and the line ends that a label has no use for."""


def clean(text: str) -> str:
    """The text on one line, without characters that XML can't carry."""
    return " ".join(_CONTROL.sub(" ", text).split())


def wrap(text: str, size: float, room: float, *, lines: int, bold: bool = False) -> list[str]:
    """The cleaned text in at most `lines` lines no wider than `room`; what is left over ends in an ellipsis."""
    found: list[str] = []
    for word in clean(text).split():
        for piece in _pieces(word, size, room, bold=bold):
            joined = f"{found[-1]} {piece}" if found else piece
            if found and width(joined, size, bold=bold) <= room:
                found[-1] = joined
            else:
                found.append(piece)
    return found if len(found) <= lines else [*found[: lines - 1], _shorten(found[lines - 1], size, room, bold=bold)]


def _pieces(word: str, size: float, room: float, *, bold: bool) -> list[str]:
    """The word, cut where it alone is wider than the room."""
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character, size, bold=bold) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _shorten(line: str, size: float, room: float, *, bold: bool) -> str:
    while line and width(f"{line}…", size, bold=bold) > room:
        line = line[:-1].rstrip()
    return f"{line}…"
