"""The picture as PNG: its SVG, drawn by resvg with the font that comes with the package."""

import math
import re
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from graph.drawing.font import FAMILY, covers
from graph.drawing.svg import render as render_svg

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_ZOOM, _PIXELS, _MOST_PIXELS = 2.0, 16e6, 60e6
"""Twice the SVG's size, so that it prints well, while that is few pixels; then its own size, while viewers bear it."""


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """The picture of a network. Only scripts that the package's font lacks are drawn with the machine's own fonts."""
    import resvg_py

    svg = render_svg(graph, title).decode()
    with as_file(files("graph.drawing").joinpath("fonts")) as fonts:
        return resvg_py.svg_to_bytes(
            svg_string=svg,
            zoom=_zoom(svg),
            skip_system_fonts=covers(svg),
            font_files=[str(path) for path in sorted(fonts.glob("*.ttf"))],
            font_family=FAMILY,
            sans_serif_family=FAMILY,
        )


def _size(svg: str) -> tuple[float, float]:
    found = re.search(r'width="([\d.]+)" height="([\d.]+)"', svg)
    return (float(found[1]), float(found[2])) if found else (1.0, 1.0)


def _zoom(svg: str) -> float:
    width, height = _size(svg)
    wanted = max(1.0, math.sqrt(_PIXELS / (width * height)))
    return min(_ZOOM, wanted, math.sqrt(_MOST_PIXELS / (width * height)))
