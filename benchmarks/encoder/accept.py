"""Fit loaders/extraction/learned/accept.json: which facts are taken, and how sure they are.

usage: PYTHONPATH=.:benchmarks python benchmarks/encoder/accept.py GOLD [--split check] [--write]

The articles are ones that the encoder was not trained on. For each kind a logistic model is fitted to whether a fact is
right in all its slots; the threshold is the first with a strict F1 within .01 of the best and a precision of .7 (of
meetings .75) in five-fold cross-validation over articles, or the last one near the best. Prints what that gives.
Deterministic: no random numbers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from fitting import Rows, crossed, fit, known_names
from numpy.typing import NDArray

from examples import asked_for, dated_article
from loaders.evaluation import compare, read_gold
from loaders.extraction import extract
from loaders.extraction.learned import accept, answers, demands, letters, meetings
from loaders.extraction.records import record

PLACE = Path(accept.__file__).with_name("accept.json")
KINDS = {"letter": "letters", "meeting": "meetings", "demand": "demands", "answer": "answers"}
PENALTY = 2.0
FEW = 4
"""Articles in which a mark has to occur."""
GIVEN_UP = 0.01
"""What F1 may lose for precision."""
ENOUGH = {"meeting": 0.75}
PLENTY = 0.7
"""Precision from which no more is given up for it; of meetings more, as theirs falls most on other articles."""
SEEN: list[tuple[str, dict[str, float]]] = []


@dataclass
class Found:
    """All facts of one kind with their marks and whether they are right, and how many are annotated."""

    rows: Rows = field(default_factory=list)
    wanted: int = 0


def main() -> None:
    options = asked_for(__doc__)
    stored = {}
    for kind, found in gathered(options.gold, options.split).items():
        names = known_names(found.rows, FEW, FEW)
        scored = crossed(found.rows, names, PENALTY)
        chances, right = np.array([p for p, _ in scored]), np.array([label for _, label in scored])
        threshold, shown = _threshold(chances, right, found.wanted, ENOUGH.get(kind, PLENTY))
        print(f"{kind:8} {len(right)} facts, {int(right.sum())} right, {found.wanted} annotated: {shown}")
        weights = {name: round(w, 4) for name, w in fit(found.rows, names, PENALTY).items()}
        stored[kind] = {"threshold": threshold, "weights": weights}
    if options.write:
        PLACE.write_text(json.dumps(stored, indent=1) + "\n", "utf-8")


def gathered(folder: Path, split: str | None) -> dict[str, Found]:
    """What is made of the articles where everything is taken."""
    for module in (letters, meetings, demands, answers):
        module.judged = _noted  # type: ignore[attr-defined]
    gold = read_gold(folder, split)
    found = {kind: Found() for kind in KINDS}
    for ident, annotation in sorted(gold.annotations.items()):
        article = dated_article(ident, gold.article(ident))
        SEEN.clear()
        outcomes = compare(ident, record(article, extract(article)), annotation, gold.repeats.get(ident, {}))
        for kind, plural in KINDS.items():
            for outcome in (o for o in outcomes if o.kind == plural):
                found[kind].wanted += outcome.gold is not None
                if outcome.extracted is not None:
                    marks = SEEN[round(outcome.extracted["confidence"] * 1e6)][1]
                    found[kind].rows.append((ident, marks, int(outcome.right)))
    return found


def _noted(kind: str, marks: dict[str, float]) -> accept.Judgement:
    """Take everything; the confidence says where the marks stand."""
    SEEN.append((kind, marks))
    return accept.Judgement((len(SEEN) - 1) / 1e6, taken=True)


def _threshold(chances: NDArray[np.float64], right: NDArray[np.int64], wanted: int, enough: float) -> tuple[float, str]:
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
    threshold, _, _, shown = next((one for one in near if one[2] >= enough), near[-1])
    return threshold, shown


if __name__ == "__main__":
    main()
