"""Logistic models stored as JSON: a threshold and a weight for each feature by name."""

from __future__ import annotations

import json
import math
from functools import cache
from importlib.resources import files

STEEPEST = 30.0


@cache
def model(package: str, name: str) -> tuple[dict[str, float], float]:
    """Weights and threshold of a model file of a package of this folder."""
    stored = json.loads(files(f"loaders.extraction.{package}").joinpath(name).read_text("utf-8"))
    return stored["weights"], stored["threshold"]


def chance(weights: dict[str, float], marks: dict[str, float]) -> float:
    """The probability, 0 to 1, that the model gives to features; those it does not know count nothing."""
    score = sum(weights.get(name, 0.0) * value for name, value in marks.items())
    return 1 / (1 + math.exp(-max(-STEEPEST, min(STEEPEST, score))))
