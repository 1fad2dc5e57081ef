"""What reading releases costs, in the time that the bare model takes for them.

    python benchmarks/cost.py releases.jsonl.gz [COUNT]

The file holds one JSON object a line with `title`, `text` and `date`. COUNT of them are drawn at random, always the
same (150 where it is not given). One thread, times of the process: the bare model, the rules alone, rules and encoder.
"""

import gzip
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from loaders.extraction import extract
from loaders.extraction.parse import model
from loaders.extraction.pipeline import read
from ontology.facts import Article

COUNT = 150
SEED = 11


def main(path: str, count: int = COUNT) -> None:
    with gzip.open(Path(path), "rt", encoding="utf-8") as lines:
        releases = [json.loads(line) for line in lines]
    drawn = random.Random(SEED).sample(releases, count)  # noqa: S311  no secret
    articles = [
        Article(id=str(number), text=f"{one['title'] or ''}\n\n{one['text']}", published=one["date"])
        for number, one in enumerate(drawn)
    ]
    nlp = model()
    bare = seconds(lambda article: nlp(article.text), articles)
    for name, way in (("rules alone", read), ("rules and encoder", extract)):
        taken = seconds(way, articles)
        print(f"{name}: {taken:.1f} s, {taken / bare:.2f} times the bare model's {bare:.1f} s")


def seconds(way: Callable[[Article], object], articles: list[Article]) -> float:
    """Seconds of the process for all articles but the first, which loads what is needed."""
    way(articles[0])
    start = time.process_time()
    for article in articles[1:]:
        way(article)
    return time.process_time() - start


if __name__ == "__main__":
    main(sys.argv[1], *(int(count) for count in sys.argv[2:3]))
