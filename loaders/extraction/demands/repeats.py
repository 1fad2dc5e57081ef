"""The same thing asked again by the same ones: a later Demand points to the earlier one it repeats."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ontology.facts import Demand

ALIKE = 0.6


def repeated(demands: list[Demand]) -> list[Demand]:
    """The demands in order, identical ones once, each repeat pointing to the first time."""
    kept: list[Demand] = []
    for demand in demands:
        if any(_same(demand, other) for other in kept):
            continue
        earlier = next((i for i, other in enumerate(kept) if _repeats(demand, other)), None)
        kept.append(replace(demand, restates=earlier) if earlier is not None else demand)
    return kept


def _same(demand: Demand, other: Demand) -> bool:
    return demand.content.quote == other.content.quote and demand.demanders == other.demanders


def _repeats(demand: Demand, other: Demand) -> bool:
    return (
        bool(set(demand.demanders) & set(other.demanders))
        and likeness(demand.content.quote, other.content.quote) >= ALIKE
    )


def likeness(a: str, b: str) -> float:
    """Share of common words of two texts, 0 to 1 (Dice)."""
    left, right = (set(re.findall(r"\w+", text.casefold())) for text in (a, b))
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0
