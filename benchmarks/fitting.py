"""Fit a logistic model over named features: ridge regression by Newton's method, the same for the same rows."""

import json
from pathlib import Path

import numpy as np

STEPS = 30
SETTLED = 1e-3
FOLDS = 5

Rows = list[tuple[str, dict[str, float], int]]
"""The article, the features by name, and 1 or 0."""


def known_names(rows: Rows, few: int, open_few: int) -> list[str]:
    """Features seen in at least `few` articles; those that hold a word (`head=board`) in at least `open_few`."""
    articles: dict[str, set[str]] = {}
    for ident, marks, _ in rows:
        for name in marks:
            articles.setdefault(name, set()).add(ident)
    return sorted(name for name, seen in articles.items() if len(seen) >= (open_few if "=" in name else few))


def fit(rows: Rows, names: list[str], penalty: float) -> dict[str, float]:
    """Weights by feature; the bias goes free of the penalty."""
    index = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, (_, marks, _) in enumerate(rows):
        for name, value in marks.items():
            if name in index:
                x[i, index[name]] = value
    y = np.array([label for *_, label in rows], dtype=float)
    w = np.zeros(len(names))
    ridge = np.full(len(names), penalty)
    ridge[index["bias"]] = 1e-3
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) + ridge * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < SETTLED:
            break
    return dict(zip(names, w, strict=True))


def chance(weights: dict[str, float], marks: dict[str, float]) -> float:
    """The probability that the weights give to features."""
    score = sum(weights.get(name, 0.0) * value for name, value in marks.items())
    return float(1 / (1 + np.exp(-np.clip(score, -30, 30))))


def crossed(rows: Rows, names: list[str], penalty: float) -> list[tuple[float, int]]:
    """Probability and label of every row by cross-validation over articles."""
    idents = sorted({ident for ident, *_ in rows})
    scored = []
    for fold in range(FOLDS):
        held = set(idents[fold::FOLDS])
        weights = fit([row for row in rows if row[0] not in held], names, penalty)
        scored += [(chance(weights, marks), label) for ident, marks, label in rows if ident in held]
    return scored


def write(path: Path, threshold: float, weights: dict[str, float]) -> None:
    """Store a model as the extractor reads it."""
    stored = {"threshold": threshold, "weights": {name: round(float(w), 3) for name, w in sorted(weights.items())}}
    path.write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"wrote {path.name}: {len(weights)} weights")


def tuned(gold: Path) -> list[str]:
    """The articles of a folder that may be learnt from."""
    rows = [line.split("\t") for line in (gold / "split.tsv").read_text("utf-8").splitlines()[1:]]
    return [row[0] for row in rows if row[1] == "tune"]
