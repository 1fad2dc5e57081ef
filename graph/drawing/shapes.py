"""Outlines as SVG, each filling its box so that links end on it."""

from collections.abc import Callable

from graph.drawing.numbers import number
from graph.drawing.scene import Box

_CUT = 9.0


def outline(shape: str, box: Box) -> str:
    """The shape's SVG elements, without fill and stroke, which their group carries."""
    left, top = box.x - box.size.width / 2, box.y - box.size.height / 2
    return _SHAPES[shape](left, top, box.size.width, box.size.height)


def _rect(x: float, y: float, w: float, h: float, radius: float = 0.0) -> str:
    rounded = f' rx="{number(radius)}"' if radius else ""
    return f'<rect x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"{rounded}/>'


def _polygon(*points: tuple[float, float]) -> str:
    return f'<polygon points="{" ".join(f"{number(x)},{number(y)}" for x, y in points)}"/>'


def _open(*points: tuple[float, float]) -> str:
    return f'<polyline points="{" ".join(f"{number(x)},{number(y)}" for x, y in points)}" fill="none"/>'


def _pill(x: float, y: float, w: float, h: float) -> str:
    return _rect(x, y, w, h, min(h / 2, 18.0))


def _double_pill(x: float, y: float, w: float, h: float) -> str:
    return _pill(x, y, w, h) + _rect(x + 3, y + 3, w - 6, h - 6, min(h / 2, 18.0) - 3)


def _octagon(x: float, y: float, w: float, h: float) -> str:
    c, r, b = _CUT, x + w, y + h
    return _polygon((x + c, y), (r - c, y), (r, y + c), (r, b - c), (r - c, b), (x + c, b), (x, b - c), (x, y + c))


def _hexagon(x: float, y: float, w: float, h: float) -> str:
    c, r, b, middle = _CUT, x + w, y + h, y + h / 2
    return _polygon((x + c, y), (r - c, y), (r, middle), (r - c, b), (x + c, b), (x, middle))


def _roof(x: float, y: float, w: float, h: float) -> str:
    return _polygon((x, y + 6), (x + w / 2, y), (x + w, y + 6), (x + w, y + h), (x, y + h))


def _slant(x: float, y: float, w: float, h: float) -> str:
    return _polygon((x + _CUT, y), (x + w, y), (x + w - _CUT, y + h), (x, y + h))


def _double_box(x: float, y: float, w: float, h: float) -> str:
    return _rect(x, y, w, h) + _rect(x + 3, y + 3, w - 6, h - 6)


def _fold(x: float, y: float, w: float, h: float) -> str:
    c, r, b = _CUT, x + w, y + h
    page = _polygon((x, y), (r - c, y), (r, y + c), (r, b), (x, b))
    return page + _open((r - c, y), (r - c, y + c), (r, y + c))


def _envelope(x: float, y: float, w: float, h: float) -> str:
    return _rect(x, y, w, h) + _open((x, y), (x + w / 2, y + 8), (x + w, y))


def _bracket(x: float, y: float, w: float, h: float) -> str:
    bars = _open((x + 5, y), (x + 5, y + h)) + _open((x + w - 5, y), (x + w - 5, y + h))
    return _rect(x, y, w, h, 4) + bars


def _bar(x: float, y: float, w: float, h: float) -> str:
    edge = f'<path d="M{number(x + 2.5)},{number(y)}v{number(h)}" fill="none" stroke-width="5"/>'
    return _rect(x, y, w, h) + edge


def _speech(x: float, y: float, w: float, h: float) -> str:
    b = y + h
    return _polygon((x, y), (x + w, y), (x + w, b - 6), (x + 26, b - 6), (x + 16, b), (x + 16, b - 6), (x, b - 6))


_SHAPES: dict[str, Callable[[float, float, float, float], str]] = {
    "box": _rect,
    "round": lambda x, y, w, h: _rect(x, y, w, h, 8),
    "pill": _pill,
    "double pill": _double_pill,
    "octagon": _octagon,
    "hexagon": _hexagon,
    "roof": _roof,
    "slant": _slant,
    "double box": _double_box,
    "fold": _fold,
    "envelope": _envelope,
    "bracket": _bracket,
    "bar": _bar,
    "speech": _speech,
}
