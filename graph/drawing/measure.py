"""How much room a node or a link's label takes, and on which lines its words stand."""

from typing import Any

from graph.drawing.font import width
from graph.drawing.look import FAINT, INK, LOOKS
from graph.drawing.scene import Size, Text
from graph.drawing.wrap import clean, wrap

LEADING = 1.28
"""A line's height, in parts of its font size."""
_ROOM = {"Actor": 150.0, "Words": 150.0, "Fact": 200.0}
_LINES = {"Actor": 5, "Words": 4, "Fact": 7}
_LABEL, _LABEL_ROOM, _LABEL_LINES = 11.0, 118.0, 2
_PAD_X, _PAD_Y = 15.0, 9.0


def measure_node(data: dict[str, Any]) -> Size:
    """A node's caption (what it is) under its name, or over its content."""
    actor = data["type"] == "Actor"
    size, room = (13.0 if actor else 12.0), _ROOM[data["type"]]
    words = f"“{data['label']}”" if data["type"] == "Words" and not data["label"].startswith("(") else data["label"]
    named = [
        Text(line, size, bold=actor, italic=data["type"] == "Words")
        for line in wrap(words, size, room, lines=_LINES[data["type"]], bold=actor)
    ]
    caption = [Text(line, 10.0, colour=FAINT) for line in wrap(_caption(data), 10.0, room, lines=2)]
    return _sized(named + caption if actor else caption + named, _PAD_X, _PAD_Y)


def measure_label(words: str, reference: str, colour: str = INK) -> Size:
    """A link's label; its footnote numbers stay whole however long the words are."""
    lines = wrap(words, _LABEL, _LABEL_ROOM, lines=_LABEL_LINES)
    if lines and width(f"{lines[-1]} {reference}", _LABEL) <= _LABEL_ROOM:
        lines[-1] = f"{lines[-1]} {reference}"
    else:
        lines.append(reference)
    return _sized([Text(line, _LABEL, colour=colour) for line in map(clean, lines) if line], 3.0, 1.0)


def _caption(data: dict[str, Any]) -> str:
    if data["type"] == "Actor":
        return " · ".join([LOOKS[data["kind"]].name, *data.get("roles", [])])
    return str(data.get("caption", ""))


def _sized(texts: list[Text], pad_x: float, pad_y: float) -> Size:
    widest = max((width(text.words, text.size, bold=text.bold) for text in texts), default=0.0)
    tall = sum(text.size * LEADING for text in texts)
    return Size(round(widest + 2 * pad_x, 1), round(tall + 2 * pad_y, 1), tuple(texts))
