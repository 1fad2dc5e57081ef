"""Fit loaders/extraction/naming/listing.json: which bodies an annotator lists.

usage: python benchmarks/train_listing.py GOLD [GOLD ...] [--write]

Each GOLD holds articles/, annotations/ and split.tsv; only rows of split `tune` are read. Prints the F1 of ten-fold
cross-validation over articles, then that of the fit on all. Deterministic: no random numbers.
"""

import argparse
import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from loaders.extraction.cast import Actor
from loaders.extraction.naming.listing import affiliated, features
from loaders.extraction.pipeline import read
from ontology.facts import Article

FOLDS = 10
PENALTY = 5.0
STEPS = 30
MIN_ARTICLES = 2
HERE = Path(__file__).resolve().parent.parent / "loaders" / "extraction" / "naming" / "listing.json"

Rows = list[tuple[str, dict[str, float], int]]


def key(name: str) -> str:
    bare = re.sub(r"[^\w ]+", " ", name.casefold().replace("’s", "").replace("'s", ""))
    return re.sub(r"^the ", "", re.sub(r"\s+", " ", bare).strip())


def examples(gold: Path) -> tuple[Rows, int]:
    rows: Rows = []
    missing = 0
    for line in (gold / "split.tsv").read_text("utf-8").splitlines()[1:]:
        ident, split = line.split("\t")[:2]
        if split != "tune":
            continue
        text = (gold / "articles" / f"{ident}.txt").read_text("utf-8").replace("\r\n", "\n")
        wanted = json.loads((gold / "annotations" / f"{ident}.json").read_text("utf-8"))["organizations"]
        cast = read(Article(id=ident, text=text)).cast
        found = set()
        for actor in cast.actors:
            if actor.is_person:
                continue
            hit = next((i for i, one in enumerate(wanted) if same(actor, one) and i not in found), None)
            if hit is not None:
                found.add(hit)
            rows.append((ident, features(cast, actor, affiliated(cast)), int(hit is not None)))
        missing += len(wanted) - len(found)
    return rows, missing


def same(actor: Actor, wanted: dict[str, Any]) -> bool:
    own, other = {key(n) for n in (actor.name, *actor.aliases)}, {key(n) for n in (wanted["name"], *wanted["aliases"])}
    return key(actor.name) in other or key(wanted["name"]) in own


def fit(rows: Rows, names: list[str]) -> dict[str, float]:
    index = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, (_, marks, _) in enumerate(rows):
        for name, value in marks.items():
            if name in index:
                x[i, index[name]] = value
    y = np.array([label for *_, label in rows], dtype=float)
    w = np.zeros(len(names))
    ridge = np.full(len(names), PENALTY)
    ridge[index["bias"]] = 1e-3
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) + ridge * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        w -= np.linalg.solve(hessian, gradient)
    return dict(zip(names, w, strict=True))


def chance(weights: dict[str, float], marks: dict[str, float]) -> float:
    score = sum(weights.get(name, 0.0) * value for name, value in marks.items())
    return float(1 / (1 + np.exp(-np.clip(score, -30, 30))))


def best(scored: list[tuple[float, int]], missing: int) -> tuple[float, float, float, float]:
    """Threshold and F1 where F1 is highest."""
    found = []
    for threshold in np.arange(0.2, 0.75, 0.025):
        hits = sum(label for p, label in scored if p >= threshold)
        given = sum(p >= threshold for p, _ in scored)
        total = sum(label for _, label in scored) + missing
        found.append((2 * hits / (given + total), round(float(threshold), 3), hits / max(1, given), hits / total))
    return max(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows: Rows = []
    missing = 0
    for gold in options.gold:
        some, never = examples(gold)
        rows += some
        missing += never
    articles: dict[str, set[str]] = {}
    for ident, marks, _ in rows:
        for name in marks:
            articles.setdefault(name, set()).add(ident)
    names = sorted(name for name, seen in articles.items() if len(seen) >= MIN_ARTICLES)
    idents = sorted({ident for ident, *_ in rows})
    scored = []
    for fold in range(FOLDS):
        held = set(idents[fold::FOLDS])
        weights = fit([row for row in rows if row[0] not in held], names)
        scored += [(chance(weights, marks), label) for ident, marks, label in rows if ident in held]
    f1, threshold, precision, recall = best(scored, missing)
    print(f"{len(rows)} bodies, {sum(r[2] for r in rows)} listed, {missing} never found")
    print(f"cross-validated F1 {f1:.3f} (precision {precision:.2f}, recall {recall:.2f}) at {threshold}")
    weights = fit(rows, names)
    print(f"on all F1 {best([(chance(weights, m), y) for _, m, y in rows], missing)[0]:.3f}")
    if options.write:
        stored = {"threshold": threshold, "weights": {name: round(float(w), 3) for name, w in sorted(weights.items())}}
        HERE.write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", "utf-8")
        print(f"wrote {HERE.name}: {len(names)} weights")


if __name__ == "__main__":
    main()
