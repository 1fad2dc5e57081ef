"""The legend: the kinds and links that a picture shows, in rows."""

from dataclasses import dataclass

from graph.drawing.figure import shape_group, stroke
from graph.drawing.font import width
from graph.drawing.look import LINKS, LOOKS
from graph.drawing.numbers import number
from graph.drawing.scene import Box, Scene, Size, Text
from graph.drawing.xml import text_element

_SIZE, _ROW, _KEY = 11.0, 24.0, 34.0


@dataclass(frozen=True, slots=True)
class Block:
    """SVG elements from (0, 0) down to `height`."""

    elements: str
    height: float


def legend(scene: Scene, room: float) -> Block:
    """Rows no wider than `room`; kinds in their fixed order, then links."""
    kinds, styles = {box.kind for box in scene.boxes}, {line.style for line in scene.lines}
    x, y, drawn = 0.0, _ROW / 2, []
    entries = [(kind, LOOKS[kind].name) for kind in LOOKS if kind in kinds]
    entries += [(style, LINKS[style].name) for style in LINKS if style in styles]
    for entry, name in entries:
        wide = _KEY + 8 + width(name, _SIZE) + 18
        if x and x + wide > room:
            x, y = 0.0, y + _ROW
        drawn.append(_key(entry, x, y) + text_element(Text(name, _SIZE), x + _KEY + 8, y + 4))
        x += wide
    return Block("\n".join(drawn), y + _ROW / 2 if entries else 0.0)


def _key(entry: str, x: float, y: float) -> str:
    if entry in LINKS:
        return f'<path d="M{number(x)},{number(y)}h{number(_KEY)}" {stroke(entry)}/>'
    return shape_group(Box("", entry, "", x + _KEY / 2, y, Size(_KEY - 2, 17.0, ())))
