"""The picture as SVG 1.1: title, drawing, legend, footnotes."""

from typing import TYPE_CHECKING

from graph.drawing.arrange import arrange
from graph.drawing.figure import figure, markers
from graph.drawing.font import FAMILY
from graph.drawing.legend import legend
from graph.drawing.look import FAINT
from graph.drawing.notelist import notelist
from graph.drawing.numbers import number
from graph.drawing.scene import Scene, Text
from graph.drawing.wrap import wrap
from graph.drawing.xml import safe, text_element

if TYPE_CHECKING:
    from networkx import MultiDiGraph

FONTS = f"'{FAMILY} Condensed', '{FAMILY}', Arial, Helvetica, sans-serif"
_MARGIN, _NARROWEST = 28.0, 760.0
_TITLE, _TITLE_LINE = 21.0, 27.0


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """The picture of a network."""
    return compose(arrange(graph), title).encode()


def compose(scene: Scene, title: str) -> str:
    """The picture of a scene."""
    room = max(scene.width, _NARROWEST)
    heading = [Text(line, _TITLE, bold=True) for line in wrap(title, _TITLE, room, lines=3, bold=True)]
    top = _MARGIN + len(heading) * _TITLE_LINE + 6
    parts = [text_element(line, _MARGIN, _MARGIN + 20 + place * _TITLE_LINE) for place, line in enumerate(heading)]
    parts.append(text_element(Text(summary(scene), 12.0, colour=FAINT), _MARGIN, top + 12, fixed=False))
    top += 36
    parts.append(_group("drawing", _MARGIN + (room - scene.width) / 2, top, figure(scene)))
    top += scene.height + 28
    key = legend(scene, room)
    parts.append(_group("legend", _MARGIN, top, key.elements))
    top += key.height + 18
    if scene.notes:
        parts.append(_rule(top, room))
        below = notelist(scene, room)
        parts.append(_group("notes", _MARGIN, top + 14, below.elements))
        top += below.height + 14
    return _document(title, scene, "\n".join(parts), (room + 2 * _MARGIN, top + _MARGIN))


def summary(scene: Scene) -> str:
    """What the picture rests on, in one line."""
    sources = len({note["source"] for note in scene.notes})
    said = [_counted(len({box.node for box in scene.boxes}), "node"), _counted(len(scene.lines), "link")]
    if sources:
        said.append(f"from {_counted(sources, 'article')}")
    if scene.unlinked:
        said.append(f"{_counted(scene.unlinked, 'actor')} without a link left out")
    if scene.lesser:
        said.append(f"{_counted(scene.lesser, 'actor')} with less to do with others left out")
    repeated = " An actor stands beside each matter it has a part in." if scene.repeated else ""
    return f"{', '.join(said)}.{repeated} {scene.remark}".rstrip()


def _counted(amount: int, word: str) -> str:
    return f"{amount} {word}" if amount == 1 else f"{amount} {word}s"


def _group(name: str, x: float, y: float, elements: str) -> str:
    return f'<g id="{name}" transform="translate({number(x)} {number(y)})">\n{elements}\n</g>'


def _rule(y: float, room: float) -> str:
    return f'<path d="M{number(_MARGIN)},{number(y)}h{number(room)}" stroke="{FAINT}" stroke-width="0.7"/>'


def _document(title: str, scene: Scene, elements: str, size: tuple[float, float]) -> str:
    width, height = (number(side) for side in size)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    told = f'<title id="t">{safe(title)}</title><desc id="d">{safe(summary(scene))}</desc>'
    return f"""{head} role="img" aria-labelledby="t d" font-family="{FONTS}" font-stretch="condensed">
{told}<defs>{markers()}</defs>
<rect width="{width}" height="{height}" fill="#ffffff"/>
{elements}
</svg>
"""
