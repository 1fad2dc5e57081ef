"""A program that changes a store without end, to be killed in the middle: arguments are the folder and a seed."""

import random
import sys
from pathlib import Path

from fictional import make_sources
from graph.embedded import EmbeddedStore


def main() -> None:
    sources = make_sources(6, seed=7)
    chance = random.Random(sys.argv[2])  # noqa: S311  # the same changes each time
    store = EmbeddedStore(Path(sys.argv[1]))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        source = chance.choice(sources)
        if not store.put(source):
            store.retract(str(source.iri))


main()
