"""Fit loaders/extraction/naming/listing.json: which bodies an annotator lists.

usage: python benchmarks/train_listing.py GOLD [GOLD ...] [--write]

Each GOLD holds articles/, annotations/ and split.tsv; only rows of split `tune` are read. A folder given several times
counts as often. Prints the F1 of cross-validation over articles. Deterministic: no random numbers.
"""

import argparse
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
from fitting import Rows, crossed, fit, known_names, tuned, write

from loaders.extraction.cast import Actor
from loaders.extraction.naming.listing import affiliated, features
from loaders.extraction.pipeline import read
from ontology.facts import Article

PENALTY = 8.0
FEW, FEW_WITH_WORD = 4, 6
HERE = Path(__file__).resolve().parent.parent / "loaders" / "extraction" / "naming" / "listing.json"


def key(name: str) -> str:
    bare = re.sub(r"[^\w ]+", " ", name.casefold().replace("’s", "").replace("'s", ""))
    return re.sub(r"^the ", "", re.sub(r"\s+", " ", bare).strip())


def examples(gold: Path) -> tuple[Rows, int]:
    rows: Rows = []
    missing = 0
    for ident in tuned(gold):
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


def best(scored: list[tuple[float, int]], missing: int) -> tuple[float, float, float, float]:
    """F1, threshold, precision and recall where F1 is highest."""
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
    read_once = {gold: examples(gold) for gold in dict.fromkeys(options.gold)}
    for gold in options.gold:
        rows += read_once[gold][0]
        missing += read_once[gold][1]
    names = known_names(rows, FEW, FEW_WITH_WORD)
    f1, threshold, precision, recall = best(crossed(rows, names, PENALTY), missing)
    print(f"{len(rows)} bodies, {sum(r[2] for r in rows)} listed, {missing} never found")
    print(f"cross-validated F1 {f1:.3f} (precision {precision:.2f}, recall {recall:.2f}) at {threshold}")
    if options.write:
        write(HERE, threshold, fit(rows, names, PENALTY))


if __name__ == "__main__":
    main()
