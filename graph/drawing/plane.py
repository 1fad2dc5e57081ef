"""Boxes and segments on a plane, found again quickly by where they lie."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

Point = tuple[float, float]
Rect = tuple[float, float, float, float]
"""Left, top, right, bottom."""
_CELL = 80.0


T = TypeVar("T")


class Plane(Generic[T]):
    """Things by the cells of a grid that their rectangles touch."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[Rect, T]]] = defaultdict(list)

    def add(self, rect: Rect, thing: T) -> None:
        """Lay a thing down."""
        for cell in _cells(rect):
            self._cells[cell].append((rect, thing))

    def touching(self, rect: Rect) -> Iterator[T]:
        """The things whose rectangles overlap this one; one may come more than once."""
        for cell in _cells(rect):
            for other, thing in self._cells.get(cell, ()):
                if overlap(rect, other):
                    yield thing


def around_point(center: Point, width: float, height: float) -> Rect:
    """The rectangle of that size about a centre."""
    x, y = center
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def bounds(points: Iterable[Point]) -> Rect:
    """The smallest rectangle that holds the points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two rectangles share a point."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def crosses(rect: Rect, start: Point, end: Point) -> bool:
    """Whether a segment runs through a rectangle (Liang and Barsky's clipping)."""
    low, high = 0.0, 1.0
    for axis in (0, 1):
        step = end[axis] - start[axis]
        before, after = rect[axis] - start[axis], rect[axis + 2] - start[axis]
        if step:
            first, last = sorted((before / step, after / step))
            low, high = max(low, first), min(high, last)
        elif before > 0 or after < 0:
            return False
    return low < high


def _cells(rect: Rect) -> Iterator[tuple[int, int]]:
    for column in range(int(rect[0] // _CELL), int(rect[2] // _CELL) + 1):
        for row in range(int(rect[1] // _CELL), int(rect[3] // _CELL) + 1):
            yield column, row
