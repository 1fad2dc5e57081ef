"""Fit loaders/extraction/learned/listing.json: which bodies are listed.

usage: python benchmarks/encoder/listing.py GOLD [--split check] [--write]

The articles are ones that the encoder was not trained on. Prints what five-fold cross-validation over articles gives.
Deterministic: no random numbers.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from accept import FOLDS, chance, fit

from examples import dated_article
from loaders.evaluation import read_gold
from loaders.evaluation.names import same_actor
from loaders.extraction.learned import bodies
from loaders.extraction.learned.reading import reading_of
from loaders.extraction.naming import build_cast
from loaders.extraction.pipeline import read

GIVEN_UP = 0.01
"""What F1 may lose for precision."""
PLACE = Path(bodies.__file__).with_name("listing.json")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--split")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    gold = read_gold(options.gold, options.split)
    folds, marks, right, missing = [], [], [], 0
    for number, (ident, annotation) in enumerate(sorted(gold.annotations.items())):
        document = read(dated_article(ident, gold.article(ident)), steps=(build_cast,))
        reading = reading_of(document)
        wanted = list(annotation["organizations"])
        for actor in document.cast.actors:
            if actor.is_person or reading is None:
                continue
            record = {"name": actor.name, "aliases": list(actor.aliases)}
            hit = next((one for one in wanted if same_actor(record, one)), None)
            if hit is not None:
                wanted.remove(hit)
            folds.append(number % FOLDS)
            marks.append(bodies.body_marks(reading, actor))
            right.append(hit is not None)
        missing += len(wanted)
    names = sorted(marks[0])
    table, good = np.array([[one[name] for name in names] for one in marks]), np.array(right, dtype=float)
    guessed = np.zeros(len(good))
    for fold in range(FOLDS):
        apart = np.array(folds) == fold
        guessed[apart] = chance(table[apart], fit(table[~apart], good[~apart]))
    tried = []
    for threshold in (step / 100 for step in range(30, 60, 5)):
        taken = guessed >= threshold
        f1 = 2 * good[taken].sum() / (taken.sum() + good.sum() + missing)
        recall = good[taken].sum() / (good.sum() + missing)
        print(f"from {threshold:.2f} on P {good[taken].mean():.3f} R {recall:.3f} F1 {f1:.3f}")
        tried.append((threshold, f1))
    best = max(f1 for _, f1 in tried)
    threshold = [one for one, f1 in tried if f1 >= best - GIVEN_UP][-1]
    weights = {name: round(float(value), 4) for name, value in zip(names, fit(table, good), strict=True)}
    if options.write:
        PLACE.write_text(json.dumps({"threshold": threshold, "weights": weights}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
