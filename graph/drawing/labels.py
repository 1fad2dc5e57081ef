"""Where each link's label stands: on its own line or right beside it, clear of nodes and other labels.

The layout engine keeps room for labels but may put one nearer to another link's line than to its own, and a reader
would then take a refusal for a promise. Short lines choose first, for they have the fewest places.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from graph.drawing.plane import Plane, Point, Rect, around_point, bounds, crosses
from graph.drawing.scene import Box, Label, Line

_PLACES = (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86)
_CLEAR = 2.0
_BESIDE = 0.5
"""How many crossed lines it is worth to stand on the line and not beside it."""
_AWAY = 6.0
"""How many crossed lines it is worth to touch the line and not stand a label's height off."""


def place_labels(boxes: list[Box], lines: list[Line]) -> list[Line]:
    """The lines with their labels placed; where there is no free place, the engine's stays."""
    taken: Plane[None] = Plane()
    for box in boxes:
        taken.add(around_point((box.x, box.y), box.size.width + _CLEAR, box.size.height + _CLEAR), None)
    drawn: Plane[tuple[int, Point, Point]] = Plane()
    for index, line in enumerate(lines):
        for start, end in pairwise(line.points):
            drawn.add(bounds((start, end)), (index, start, end))
    placed = list(lines)
    for index in sorted(range(len(lines)), key=lambda index: (_length(lines[index].points), index)):
        label = _best(index, lines[index], taken, drawn)
        taken.add(_rect(label), None)
        placed[index] = replace(lines[index], caption=label)
    return placed


def _best(index: int, line: Line, taken: Plane[None], drawn: Plane[tuple[int, Point, Point]]) -> Label:
    """The free place that costs least, the earlier of equals; a place's cost rises by one for each line it covers."""
    best, least = line.caption, math.inf
    for cost, center in sorted(_candidates(line), key=lambda candidate: candidate[0]):
        if cost >= least:
            break
        rect = around_point(center, line.caption.size.width, line.caption.size.height)
        if next(taken.touching(rect), _NOTHING) is _NOTHING:
            hit = {other for other, start, end in drawn.touching(rect) if other != index and crosses(rect, start, end)}
            if cost + len(hit) < least:
                best, least = replace(line.caption, x=center[0], y=center[1]), cost + len(hit)
    return best


_NOTHING = object()


def _candidates(line: Line) -> Iterator[tuple[float, Point]]:
    """Places and what they cost: on the line, then on either side, touching it or, at worst, near it."""
    width, height = line.caption.size.width, line.caption.size.height
    for place in _PLACES:
        (x, y), (along, down) = _point_at(line.points, place)
        yield abs(place - 0.5), (x, y)
        aside = (abs(down) * width + abs(along) * height) / 2 + _CLEAR
        for side in (-1.0, 1.0, -1.6, 1.6, -2.4, 2.4):
            away = _BESIDE + _AWAY * (abs(side) - 1.0)
            yield away + abs(place - 0.5), (x - down * side * aside, y + along * side * aside)


def _point_at(points: tuple[Point, ...], part: float) -> tuple[Point, Point]:
    """The point that far along the line, and the line's direction there."""
    left = part * _length(points)
    for start, end in pairwise(points):
        step = math.dist(start, end)
        if step and left <= step:
            along, down = (end[0] - start[0]) / step, (end[1] - start[1]) / step
            return (start[0] + along * left, start[1] + down * left), (along, down)
        left -= step
    return points[-1], (1.0, 0.0)


def _length(points: tuple[Point, ...]) -> float:
    return sum(math.dist(start, end) for start, end in pairwise(points))


def _rect(label: Label) -> Rect:
    return around_point((label.x, label.y), label.size.width, label.size.height)
