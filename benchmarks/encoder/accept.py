"""Fit loaders/extraction/learned/accept.json: which facts are taken, and how sure they are.

usage: python benchmarks/encoder/accept.py GOLD [--split check] [--write]

The articles are ones that the encoder was not trained on. For each kind a logistic model is fitted to whether a fact is
right in all its slots; the threshold is the first with a strict F1 within .01 of the best and a precision of .65 in
five-fold cross-validation over articles, or the last one near the best. Prints what that gives. Deterministic: no
random numbers.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from examples import dated_article
from loaders.evaluation import compare, read_gold
from loaders.extraction import extract
from loaders.extraction.learned import accept, answers, demands, letters, meetings
from loaders.extraction.records import record

PLACE = Path(accept.__file__).with_name("accept.json")
KINDS = {"letter": "letters", "meeting": "meetings", "demand": "demands", "answer": "answers"}
FOLDS = 5
PENALTY = 2.0
STEPS = 60
GIVEN_UP = 0.01
"""What F1 may lose for precision."""
ENOUGH = 0.65
"""Precision from which no more is given up for it."""
SEEN: list[tuple[str, dict[str, float]]] = []


@dataclass
class Rows:
    """All facts of one kind: their article's fold, marks, whether right, neither right nor wrong left out."""

    folds: list[int]
    marks: list[dict[str, float]]
    right: list[bool]
    wanted: int = 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--split")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    stored = {}
    for kind, rows in gathered(options.gold, options.split).items():
        names = sorted({name for marks in rows.marks for name in marks})
        table = np.array([[marks.get(name, 0.0) for name in names] for marks in rows.marks])
        right, folds = np.array(rows.right, dtype=float), np.array(rows.folds)
        chances = np.zeros(len(right))
        for fold in range(FOLDS):
            chances[folds == fold] = chance(table[folds == fold], fit(table[folds != fold], right[folds != fold]))
        threshold, shown = _threshold(chances, right, rows.wanted)
        print(f"{kind:8} {len(right)} facts, {int(right.sum())} right, {rows.wanted} annotated: {shown}")
        weights = {name: round(float(w), 4) for name, w in zip(names, fit(table, right), strict=True)}
        stored[kind] = {"threshold": threshold, "weights": weights}
    if options.write:
        PLACE.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def gathered(folder: Path, split: str | None) -> dict[str, Rows]:
    """What is made of the articles where everything is taken."""
    for module in (letters, meetings, demands, answers):
        module.judged = _noted  # type: ignore[attr-defined]
    gold = read_gold(folder, split)
    found = {kind: Rows([], [], []) for kind in KINDS}
    for number, (ident, annotation) in enumerate(sorted(gold.annotations.items())):
        article = dated_article(ident, gold.article(ident))
        SEEN.clear()
        outcomes = compare(ident, record(article, extract(article)), annotation, gold.repeats.get(ident, {}))
        for kind, plural in KINDS.items():
            rows = found[kind]
            for outcome in (o for o in outcomes if o.kind == plural):
                rows.wanted += outcome.gold is not None
                if outcome.extracted is not None:
                    rows.folds.append(number % FOLDS)
                    rows.marks.append(SEEN[round(outcome.extracted["confidence"] * 1e6)][1])
                    rows.right.append(outcome.right)
    return found


def _noted(kind: str, marks: dict[str, float]) -> accept.Judgement:
    """Take everything; the confidence says where the marks stand."""
    SEEN.append((kind, marks))
    return accept.Judgement((len(SEEN) - 1) / 1e6, taken=True)


def fit(table: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Newton's steps for a logistic model with a quadratic penalty."""
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        chances = chance(table, weights)
        slope = table.T @ (chances - right) + PENALTY * weights
        curve = (table.T * (chances * (1 - chances))) @ table + PENALTY * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def chance(table: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    made: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
    return made


def _threshold(chances: NDArray[np.float64], right: NDArray[np.float64], wanted: int) -> tuple[float, str]:
    """The first threshold with F1 near its best and precision enough, else the last: precision comes before recall."""
    tried = []
    for threshold in (step / 100 for step in range(10, 80)):
        taken = chances >= threshold
        if taken.any():
            good, precision = right[taken].sum(), right[taken].mean()
            f1 = float(2 * good / (taken.sum() + wanted))
            shown = f"from {threshold:.2f} on P {precision:.2f} R {good / wanted:.2f} F1 {f1:.3f}"
            tried.append((threshold, f1, precision, shown))
    best = max(f1 for _, f1, *_ in tried)
    near = [one for one in tried if one[1] >= best - GIVEN_UP]
    threshold, _, _, shown = next((one for one in near if one[2] >= ENOUGH), near[-1])
    return threshold, shown


if __name__ == "__main__":
    main()
