"""Fitting rectangles onto a page: each in turn where it comes to lie highest, then furthest left."""

import math
from collections.abc import Sequence

_GAP = 44.0
_SHAPE = 1.2
"""How wide the page is next to the square root of all areas: a little wider than high."""
Step = tuple[float, float]
"""Where the skyline changes: from this x on, everything above this y is taken."""


def pack(sizes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The left top corner of each (width, height), in the order given; gaps between them are kept free."""
    area = sum((width + _GAP) * (height + _GAP) for width, height in sizes)
    room = max([_SHAPE * math.sqrt(area), *(width + _GAP for width, _ in sizes)], default=0.0)
    skyline: list[Step] = [(0.0, 0.0)]
    corners = []
    for width, height in sizes:
        y, x = min(
            (_level(skyline, left, left + width + _GAP), left)
            for left, _ in skyline
            if left + width + _GAP <= room or left == 0.0
        )
        corners.append((x, y))
        skyline = _raised(skyline, x, x + width + _GAP, y + height + _GAP)
    return corners


def _level(skyline: list[Step], left: float, right: float) -> float:
    """The lowest y that is free all the way from left to right."""
    ends = [*(start for start, _ in skyline[1:]), math.inf]
    return max(y for (start, y), end in zip(skyline, ends, strict=True) if start < right and end > left)


def _raised(skyline: list[Step], left: float, right: float, y: float) -> list[Step]:
    after = next(level for start, level in reversed(skyline) if start <= right)
    kept = [(start, level) for start, level in skyline if start < left or start > right]
    return sorted([*kept, (left, y), (right, after)])
