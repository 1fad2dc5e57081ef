"""Train the encoder of loaders/extraction/learned and write its weights there.

usage: python benchmarks/encoder/train.py --start e5-small-v2.onnx --gold GOLD [--gold GOLD ...]
       --unlabelled releases.jsonl.gz

`start.py` says where the file to start from comes from. Each GOLD holds articles/, annotations/, restatements.tsv and
split.tsv. The network learns from rows of split `tune`; after each time over them the loss on those of split `check` is
printed too, which nothing is learned from. First the network learns from what the extractor, as it is, finds in some
unlabelled releases, then from the annotations. Needs the extra `train`; on two cores about two hours. One seed, one
order; the weights differ in the last digits from machine to machine.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import torch
from export import export
from network import Network, Prepared
from start import arguments
from swapping import Swaps

from examples import Example, dated_article, example
from loaders.extraction import extract
from loaders.extraction.records import record
from ontology.facts import Article

SEED = 1
BATCH = 3
SLOW, FAST = 1.2e-4, 2e-3
"""Learning rates of the encoder's layers and of marks and heads."""
WARM = 0.06
TIMES, AGAIN = 5, 3
"""Times over the annotated articles, and some times more with three more layers and the rate raised again."""
ENOUGH = 30
"""Articles that show how long vectors are."""
RELEASES = 1300
WORDS = (120, 450)
RULES_SHOWN = 0.75
RULES_SHOWN_WHERE_MADE = 0.15
"""The rules were developed on tune and on the first annotated articles, where they are right too often."""


def main() -> None:
    options = arguments(__doc__)
    torch.manual_seed(SEED)
    random.seed(SEED)
    gold = [one for folder in options.gold for one in annotated(folder, "tune")]
    apart = [Prepared(one) for folder in options.gold for one in annotated(folder, "check")]
    print(len(gold), "annotated articles,", len(apart), "kept apart", flush=True)
    network = Network(options.start)
    fit(network, [Prepared(one) for one in unlabelled(options.unlabelled, gold)], 1, apart)
    prepared = [Prepared(one) for one in gold]
    fit(network, prepared, TIMES, apart)
    network.grow(prepared[:ENOUGH])
    fit(network, prepared, AGAIN, apart)
    export(network)


def annotated(gold: Path, wanted: str) -> list[Example]:
    """The articles of a folder's split."""
    repeats: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in (gold / "restatements.tsv").read_text("utf-8").splitlines()[1:]:
        ident, kind, _, words = line.split("\t", maxsplit=3)
        repeats[ident].append((kind, words))
    found = []
    for line in (gold / "split.tsv").read_text("utf-8").splitlines()[1:]:
        ident, split, *_ = line.split("\t")
        if split == wanted:
            article = dated_article(ident, gold / "articles" / f"{ident}.txt")
            annotation = json.loads((gold / "annotations" / f"{ident}.json").read_text("utf-8"))
            trust = RULES_SHOWN if ident.isdigit() and int(ident) > 1000 else RULES_SHOWN_WHERE_MADE  # noqa: PLR2004
            found.append(example(article, annotation, repeats[ident], trust))
    return found


def unlabelled(path: Path, gold: list[Example]) -> list[Example]:
    """Releases with what the rules find in them; none that is annotated."""
    known = {_start(" ".join(one.seen.words)) for one in gold}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    random.Random(SEED).shuffle(rows)  # noqa: S311  no secret
    found: list[Example] = []
    for row in rows:
        body = re.sub(r"\n{3,}", "\n\n", re.sub(r" ?\n ?", "\n", re.sub(r"[ \t\u00a0]+", " ", row["text"]))).strip()
        text = f"{row['title'] or ''}\n\n{body}"
        if not WORDS[0] <= len(body.split()) <= WORDS[1] or _start(text) in known:
            continue
        article = Article(id=f"release-{len(found)}", text=text, published=row["date"])
        found.append(example(article, _plain(record(article, extract(article))), [], 0.0))
        if len(found) == RELEASES:
            break
    return found


def _start(text: str) -> str:
    return re.sub(r"\W+", "", re.sub(r"^\s*date \S+", "", text)).casefold()[:60]


def _plain(extracted: dict[str, Any]) -> dict[str, Any]:
    """An extraction as an annotation: words in the place of spans, no answers."""
    made = {}
    for name, facts in extracted.items():
        if isinstance(facts, list) and name != "answers":
            made[name] = [{key: _words(value) for key, value in fact.items()} for fact in facts]
    return made


def _words(value: Any) -> Any:  # noqa: ANN401  any JSON
    return value["quote"] if isinstance(value, dict) and "quote" in value else value


def fit(network: Network, examples: list[Prepared], times: int, apart: list[Prepared]) -> None:
    """Go over the examples some times, each time with other names in them, the rate of learning falling to nothing."""
    swaps = Swaps(one.example for one in examples)
    slow = [p for name, p in network.named_parameters() if p.requires_grad and name.startswith("bert")]
    fast = [p for name, p in network.named_parameters() if p.requires_grad and not name.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": slow}, {"params": fast}], lr=SLOW, weight_decay=0.01)
    steps, step, began = times * ((len(examples) + BATCH - 1) // BATCH), 0, time.monotonic()
    for number in range(times):
        network.train()
        parts = Counter[str]()
        for batch in _batches(examples):
            rate = min(1, (step + 1) / (WARM * steps)) * max(0.02, 1 - step / steps)
            for group, highest in zip(optimizer.param_groups, (SLOW, FAST), strict=True):
                group["lr"] = highest * rate
            loss, each = network.loss(batch, swaps)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad()
            parts.update(each)
            step += 1
        shown = {name: round(value / len(examples), 3) for name, value in parts.items()}
        print(f"{number + 1} of {times}, {time.monotonic() - began:.0f} s: {shown}", flush=True)
        print(f"kept apart: {mean_loss(network, apart):.2f}", flush=True)


def mean_loss(network: Network, examples: list[Prepared]) -> float:
    """The mean loss of examples as they stand, with the rules' own slots shown."""
    network.eval()
    for one in examples:
        one.example.trust = 1.0
    with torch.no_grad():
        return sum(float(network.loss([one], None)[0]) for one in examples) / max(1, len(examples))


def _batches(examples: list[Prepared]) -> list[list[Prepared]]:
    """Batches of articles of like length, in any order."""
    order = sorted(examples, key=lambda one: len(one.example.seen.words) + random.random() * 150)  # noqa: S311
    batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    random.shuffle(batches)
    return batches


if __name__ == "__main__":
    main()
