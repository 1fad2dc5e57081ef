"""Fit loaders/extraction/naming/official.json: who holds or speaks for a public office.

usage: python benchmarks/train_official.py GOLD [GOLD ...] [--write]

Folders as for train_listing.py. Prints the share of people judged rightly, by the rules alone and by cross-validation.
"""

import argparse
import json
from pathlib import Path

from fitting import Rows, crossed, fit, known_names, tuned, write

from loaders.extraction.naming.public import features
from loaders.extraction.pipeline import read
from ontology.facts import Article

PENALTY = 4.0
FEW = 4
THRESHOLD = 0.5
HERE = Path(__file__).resolve().parent.parent / "loaders" / "extraction" / "naming" / "official.json"


def examples(gold: Path) -> Rows:
    rows: Rows = []
    for ident in tuned(gold):
        text = (gold / "articles" / f"{ident}.txt").read_text("utf-8").replace("\r\n", "\n")
        wanted = json.loads((gold / "annotations" / f"{ident}.json").read_text("utf-8"))["people"]
        cast = read(Article(id=ident, text=text)).cast
        for actor in cast.actors:
            one = next((w for w in wanted if actor.name in {w["name"], *w["aliases"]}), None)
            if actor.is_person and one is not None:
                rows.append((ident, features(cast, actor), int(one["official"])))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    read_once = {gold: examples(gold) for gold in dict.fromkeys(options.gold)}
    rows = [row for gold in options.gold for row in read_once[gold]]
    names = known_names(rows, FEW, FEW)
    by_rule = sum((marks.get("public", 0) == 1) == bool(label) for _, marks, label in rows)
    right = sum((p >= THRESHOLD) == bool(label) for p, label in crossed(rows, names, PENALTY))
    print(f"{len(rows)} people, right by rule {by_rule / len(rows):.3f}, cross-validated {right / len(rows):.3f}")
    if options.write:
        write(HERE, THRESHOLD, fit(rows, names, PENALTY))


if __name__ == "__main__":
    main()
