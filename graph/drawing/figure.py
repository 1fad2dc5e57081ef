"""A scene as SVG elements: links first, nodes over them, labels on top; each link and node a group of its own."""

from collections.abc import Iterable
from itertools import pairwise

from graph.drawing.footnotes import reference
from graph.drawing.look import LINKS, LOOKS
from graph.drawing.measure import LEADING
from graph.drawing.numbers import number
from graph.drawing.scene import Box, Label, Line, Scene, Text
from graph.drawing.shapes import outline
from graph.drawing.xml import safe, text_element

_BEND = 10.0
_ASCENT = 0.98
"""Where a line's baseline lies below its top, in parts of the font size."""
_WIDEST = 5.0


def figure(scene: Scene, *, live: bool = False) -> str:
    """The drawing's elements. Groups carry `data-` attributes that name what they stand for.

    `live` makes each a button with a name of its own, for a page that acts on them.
    """
    names = {box.node: box.label or LOOKS[box.kind].name for box in scene.boxes}
    lines = [_line(index, line, names, live=live) for index, line in enumerate(scene.lines)]
    return "\n".join([*lines, *(_box(box, live=live) for box in scene.boxes), *_labels(scene.lines)])


def markers() -> str:
    """Arrow heads, one for each style of link."""
    return "".join(
        f'<marker id="arrow-{style}" viewBox="0 0 10 8" refX="9.5" refY="4" markerWidth="10" markerHeight="8"'
        f' markerUnits="userSpaceOnUse" orient="auto">{_head(style, look.stroke)}</marker>'
        for style, look in LINKS.items()
    )


def stroke(style: str, count: int = 1) -> str:
    """The attributes of a link's line; thicker where it sums up several facts."""
    look = LINKS[style]
    thick = 1.0 if style == "tie" else min(1.4 + 0.5 * (count - 1), _WIDEST)
    dash = f' stroke-dasharray="{look.dash}"' if look.dash else ""
    return f'fill="none" stroke="{look.stroke}" stroke-width="{number(thick)}"{dash} marker-end="url(#arrow-{style})"'


def shape_group(box: Box) -> str:
    """The outline of a box in the colours of its kind."""
    look = LOOKS[box.kind]
    dash = f' stroke-dasharray="{look.dash}"' if look.dash else ""
    return f'<g fill="{look.fill}" stroke="{look.stroke}" stroke-width="1.4"{dash}>{outline(look.shape, box)}</g>'


def path(points: Iterable[tuple[float, float]]) -> str:
    """A polyline with rounded corners as path data."""
    corners = list(points)
    said = [f"M{_at(*corners[0])}"]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        said.append(f"L{_at(*_toward(corner, before))}Q{_at(*corner)} {_at(*_toward(corner, after))}")
    return "".join([*said, f"L{_at(*corners[-1])}"])


def _toward(corner: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    (x, y), (ox, oy) = corner, other
    length = ((ox - x) ** 2 + (oy - y) ** 2) ** 0.5 or 1.0
    part = min(_BEND, length / 2) / length
    return x + (ox - x) * part, y + (oy - y) * part


def _at(x: float, y: float) -> str:
    return f"{number(x)},{number(y)}"


def _head(style: str, colour: str) -> str:
    if style == "tie":
        return f'<path d="M1,1L9,4L1,7" fill="none" stroke="{colour}"/>'
    return f'<path d="M0,0L10,4L0,8z" fill="{colour}"/>'


def _line(index: int, line: Line, names: dict[str, str], *, live: bool) -> str:
    told = f"{names[line.start]} — {line.label} → {names[line.end]} {reference(line.numbers)}"
    data = f'data-link="{index}" data-from="{safe(line.start)}" data-to="{safe(line.end)}"'
    known = f'data-notes="{" ".join(map(str, line.numbers))}" data-style="{line.style}"'
    way = path(line.points)
    drawn = f'<path class="drawn" d="{way}" {stroke(line.style, line.count)}/>'
    reach = f'<path class="reach" d="{way}" fill="none"/>' if live else ""
    return (
        f'<g class="link" {data} {known}{_button(told) if live else ""}><title>{safe(told)}</title>{reach}{drawn}</g>'
    )


def _button(name: str) -> str:
    return f' tabindex="0" role="button" aria-label="{safe(name)}"'


def _box(box: Box, *, live: bool) -> str:
    top = box.y - sum(text.size * LEADING for text in box.size.texts) / 2
    told = f"{LOOKS[box.kind].name}: {box.label}"
    data = f'data-node="{safe(box.node)}" data-kind="{box.kind}"'
    title = f"<title>{safe(told)}</title>"
    inside = f"{title}{shape_group(box)}{_texts(box.size.texts, box.x, top)}"
    return f'<g class="node" {data}{_button(told) if live else ""}>{inside}</g>'


def _labels(lines: tuple[Line, ...]) -> Iterable[str]:
    for index, line in enumerate(lines):
        yield f'<g class="label" data-label="{index}">{_ground(line.caption)}{_caption(line.caption)}</g>'


def _ground(label: Label) -> str:
    """White under a label, so that a line which runs through it doesn't cross out its words."""
    left, top = label.x - label.size.width / 2, label.y - label.size.height / 2
    room = f'width="{number(label.size.width)}" height="{number(label.size.height)}"'
    return f'<rect x="{number(left)}" y="{number(top)}" {room} fill="#ffffff" fill-opacity="0.85"/>'


def _caption(label: Label) -> str:
    return _texts(label.size.texts, label.x, label.y - sum(text.size * LEADING for text in label.size.texts) / 2)


def _texts(texts: tuple[Text, ...], x: float, top: float) -> str:
    heights = [0.0]
    for text in texts:
        heights.append(heights[-1] + text.size * LEADING)
    return "".join(
        text_element(text, x, top + above + text.size * _ASCENT, anchor="middle")
        for text, (above, _) in zip(texts, pairwise(heights), strict=True)
    )
