"""Where the reference scorer lies beside the checkout, both give the same figures."""

import json
import random
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from annotated import write
from loaders.evaluation import KINDS, Gold, compare, figures, headline, read_gold, read_records

SHARED = Path(__file__).parents[3].parent / "shared" / "gold"
SCORER = SHARED / "score.py"
Row = dict[str, float]

pytestmark = pytest.mark.skipif(not SCORER.exists(), reason="no reference scorer beside the checkout")


def reference(extracted: Path, folder: Path) -> tuple[dict[str, Row], float]:
    command = [sys.executable, str(SCORER), str(extracted), "--gold", str(folder), "--json"]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {kind: report[kind] for kind in KINDS}, report["headline"]


def own(extracted: Path, gold: Gold) -> tuple[dict[str, Row], float]:
    with extracted.open(encoding="utf-8") as lines:
        records = read_records(lines, str(extracted))
    table = figures(
        [
            one
            for ident, wanted in gold.annotations.items()
            for one in compare(ident, records.get(ident, {}), wanted, gold.repeats.get(ident, {}))
        ]
    )
    rows = {
        kind: {"gold": one.gold, "predicted": one.predicted, "found": one.found, "strict": one.strict}
        | {
            f"{level}_{name}": share(level)
            for level in ("found", "strict")
            for name, share in (("p", one.precision), ("r", one.recall), ("f1", one.f1))
        }
        for kind, one in table.items()
    }
    return rows, headline(table)


def test_on_the_small_folder(tmp_path: Path) -> None:
    extracted = write(tmp_path / "gold")
    assert own(extracted, read_gold(tmp_path / "gold")) == reference(extracted, tmp_path / "gold")


def test_on_the_annotated_articles_with_facts_dropped_and_mixed_up(tmp_path: Path) -> None:
    gold = read_gold(SHARED)
    chance = random.Random(5)  # noqa: S311 - nothing secret
    extracted = tmp_path / "extracted.jsonl"
    with extracted.open("w", encoding="utf-8") as file:
        for ident, record in gold.annotations.items():
            file.write(json.dumps({**spoilt(record, chance), "id": ident}) + "\n")
    rows, mean = own(extracted, gold)
    assert (rows, mean) == reference(extracted, SHARED)
    assert 0.2 < mean < 0.9


def spoilt(record: dict[str, object], chance: random.Random) -> dict[str, object]:
    """The record with a fifth of its facts gone, and in others words cut, slots emptied or taken from the next."""
    spoilt: dict[str, object] = {}
    for kind in KINDS:
        facts = record.get(kind)
        kept = [dict(fact) for fact in facts if chance.random() < 0.8] if isinstance(facts, list) else []
        for fact, other in pairwise(kept):
            slot = chance.choice(sorted(fact))
            if slot != "name":
                fact[slot] = chance.choice([other.get(slot), cut(fact[slot])])
        spoilt[kind] = kept
    return spoilt


def cut(value: object) -> object:
    half = len(value) // 2 if isinstance(value, (str, list)) else 0
    return value[half:] if isinstance(value, (str, list)) else value
