"""Whether a fact is taken, and how sure it is: a logistic model of its own for each kind.

It weighs what the encoder thinks of the place and of each slot with what the rules found; benchmarks/encoder/accept.py
fits `accept.json` on articles that the encoder was not trained on, so that a confidence is the share that is right.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from loaders.extraction.logistic import chance

if TYPE_CHECKING:
    from loaders.extraction.learned.choose import Filled

LEAST, MOST = 0.01, 0.99
ALONE = {"answer": 0.5}
ANY_ALONE = 0.4
"""Chance that a fact needs which no rule saw, answers more: ordinary articles hold fewer facts than annotated ones."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The chance that a fact is right in all its slots, and whether that is enough."""

    chance: float
    taken: bool


def judged(kind: str, marks: dict[str, float]) -> Judgement:
    """Judge a fact of a kind by its marks."""
    weights, threshold = _model()[kind]
    right = chance(weights, marks)
    least = threshold if marks["rule"] else max(threshold, ALONE.get(kind, ANY_ALONE))
    return Judgement(round(right, 2), right >= least)


@cache
def _model() -> dict[str, tuple[dict[str, float], float]]:
    stored = json.loads(files("loaders.extraction.learned").joinpath("accept.json").read_text("utf-8"))
    return {kind: (part["weights"], part["threshold"]) for kind, part in stored.items()}


def marks_of(
    tells: float, slots: dict[str, Filled], by_rule: float | None, known: dict[str, tuple[str, ...]]
) -> dict[str, float]:
    """What is weighed: the place's chance, the slots', the rule's confidence (None: no rule saw it) and its slots."""
    marks = {"bias": 1.0, "tells": logit(tells), "rule": float(by_rule is not None), "rule.sure": by_rule or 0.0}
    for slot, filled in slots.items():
        marks[f"{slot}.{'told' if filled.kept else 'sure'}"] = logit(filled.chance)
        marks[f"{slot}.empty"] = float(not filled.names)
        marks[f"{slot}.kept"] = float(filled.kept)
        marks[f"{slot}.several"] = float(len(filled.names) > 1)
        if by_rule is not None:
            marks[f"{slot}.agreed"] = float(set(filled.names) == set(known[slot]))
    return marks


def logit(share: float) -> float:
    """A chance on the scale on which evidence adds up."""
    held = min(MOST, max(LEAST, share))
    return math.log(held / (1 - held))
