"""Fit loaders/extraction/learned/listing.json and official.json: which bodies are listed, and who holds an office.

usage: PYTHONPATH=.:benchmarks python benchmarks/encoder/actors.py GOLD [--split check] [--write]

The articles are ones that the encoder was not trained on. Prints what five-fold cross-validation over articles gives.
Deterministic: no random numbers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fitting import Rows, crossed, fit, known_names, write

from examples import asked_for, dated_article
from loaders.evaluation import read_gold
from loaders.evaluation.names import same_actor
from loaders.extraction.cast import Actor
from loaders.extraction.learned import bodies, people
from loaders.extraction.learned.reading import reading_of
from loaders.extraction.pipeline import every_step, read

PENALTY = 2.0
FEW = 4
GIVEN_UP = 0.015
"""What F1 may lose for precision."""
HALF = 0.5
FOLDER = Path(bodies.__file__).parent


def main() -> None:
    options = asked_for(__doc__)
    gold = read_gold(options.gold, options.split)
    listed: Rows = []
    public: Rows = []
    missing = 0
    build, take, *between, _, _ = every_step()
    for ident, annotation in sorted(gold.annotations.items()):
        document = read(dated_article(ident, gold.article(ident)), steps=(build, take))
        reading = reading_of(document)
        if reading is None:
            continue
        bodies_left, people_left = list(annotation["organizations"]), list(annotation["people"])
        for actor in (one for one in document.cast.actors if not one.is_person):
            hit = _taken(actor, bodies_left)
            listed.append((ident, bodies.body_marks(reading, actor), int(hit is not None)))
        for step in between:
            step(document)
        people.take_roles(document, reading)
        for number, actor in enumerate(document.cast.actors):
            if actor.is_person and (hit := _taken(actor, people_left)) is not None:
                public.append((ident, people.public_marks(document, reading, number, actor), int(hit["official"])))
        missing += len(bodies_left)
    _listing(listed, missing, write_it=options.write)
    names = known_names(public, FEW, FEW)
    right = sum((p >= HALF) == bool(label) for p, label in crossed(public, names, PENALTY))
    by_rules = sum((marks["rules"] >= 0) == bool(label) for _, marks, label in public)
    shares = f"right by the rules {by_rules / len(public):.3f}, with the encoder {right / len(public):.3f}"
    print(f"{len(public)} people, {shares}")
    if options.write:
        write(FOLDER / "official.json", HALF, fit(public, names, PENALTY))


def _taken(actor: Actor, left: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The annotation that an actor answers to, taken out of those that are left."""
    record = {"name": actor.name, "aliases": list(actor.aliases)}
    hit = next((one for one in left if same_actor(record, one)), None)
    if hit is not None:
        left.remove(hit)
    return hit


def _listing(rows: Rows, missing: int, *, write_it: bool) -> None:
    names = known_names(rows, FEW, FEW)
    scored = crossed(rows, names, PENALTY)
    wanted = sum(label for _, label in scored) + missing
    tried = []
    for threshold in (step / 100 for step in range(30, 60, 5)):
        taken = [label for p, label in scored if p >= threshold]
        f1 = 2 * sum(taken) / (len(taken) + wanted)
        print(f"from {threshold:.2f} on P {sum(taken) / len(taken):.3f} R {sum(taken) / wanted:.3f} F1 {f1:.3f}")
        tried.append((threshold, f1))
    best = max(f1 for _, f1 in tried)
    if write_it:
        threshold = [one for one, f1 in tried if f1 >= best - GIVEN_UP][-1]
        write(FOLDER / "listing.json", threshold, fit(rows, names, PENALTY))


if __name__ == "__main__":
    main()
