"""Fit loaders/extraction/learned/names.json: which names of bodies are taken that only the encoder sees.

usage: PYTHONPATH=.:benchmarks python benchmarks/encoder/names.py GOLD [--split check] [--write]

The articles are ones that the encoder was not trained on. A name is right where it is one of an annotated body that the
rules have nowhere; other spellings of a body that they have are neither right nor wrong. Prints what five-fold
cross-validation over articles gives. Deterministic: no random numbers.
"""

from __future__ import annotations

from pathlib import Path

from fitting import Rows, crossed, fit, known_names, write

from examples import asked_for, dated_article
from loaders.evaluation import read_gold
from loaders.evaluation.names import same_actor
from loaders.extraction.learned import names
from loaders.extraction.learned.reading import reading_of
from loaders.extraction.pipeline import every_step, read

PENALTY = 1.0
FEW = 4
ENOUGH = 0.6
"""Share of the names taken that has to be right: which of them are listed is decided afterwards."""
PLACE = Path(names.__file__).with_name("names.json")


def main() -> None:
    options = asked_for(__doc__)
    gold = read_gold(options.gold, options.split)
    rows: Rows = []
    for ident, annotation in sorted(gold.annotations.items()):
        document = read(dated_article(ident, gold.article(ident)), steps=every_step()[:1])
        reading = reading_of(document)
        if reading is None:
            continue
        bodies = [one for one in document.cast.actors if not one.is_person]
        spelled = [{"name": one.name, "aliases": list(one.aliases)} for one in bodies]
        for name in names.names_read(document, reading):
            alike = (o for o in annotation["organizations"] if same_actor({"name": name.text, "aliases": []}, o))
            body = next(alike, None)
            if body is None or not any(same_actor(one, body) for one in spelled):
                rows.append((ident, names.name_marks(document, reading, name), int(body is not None)))
    known = known_names(rows, FEW, FEW)
    scored = crossed(rows, known, PENALTY)
    threshold = 1.0
    for least in (step / 100 for step in range(80, 15, -5)):
        taken = [label for p, label in scored if p >= least]
        if taken:
            print(f"from {least:.2f} on {len(taken)} of {len(rows)} names, {sum(taken)} right")
            threshold = least if sum(taken) >= ENOUGH * len(taken) else threshold
    if options.write:
        write(PLACE, threshold, fit(rows, known, PENALTY))


if __name__ == "__main__":
    main()
