"""The page on annotating: its example is the one in the folder, has no slip, and its keys are those that are read."""

import json
import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

from answerable.fact_slots import SHOWN
from loaders.evaluation import read_gold
from loaders.evaluation.verbatim import slips
from ontology.facts import AnswerKind, Extraction, MeetingStatus, OrganizationKind

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "annotated"
PAGE = (ROOT / "docs" / "annotating.md").read_text("utf-8")


def test_the_example_is_the_one_in_the_folder() -> None:
    assert (EXAMPLE / "articles" / "crossing-guard.txt").read_text("utf-8") in PAGE
    assert (EXAMPLE / "annotations" / "crossing-guard.json").read_text("utf-8") in PAGE


def test_the_example_has_no_slip_and_every_kind() -> None:
    gold = read_gold(EXAMPLE)
    for ident, record in gold.annotations.items():
        assert list(slips(record, gold.article(ident).read_text("utf-8"))) == []
        assert all(record[kind] for kind in SHOWN)


def test_the_table_has_the_slots_of_the_example_and_the_words_of_the_model() -> None:
    (block,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    table = dict(re.findall(r"\| `(\w+)` \| (.*) \|\n", PAGE))
    assert set(table) == set(SHOWN) == {field.name for field in fields(Extraction)} - {"extractor"}
    for kind, slots in table.items():
        assert {slot for fact in json.loads(block)[kind] for slot in fact} == set(re.findall(r"`(\w+)`", slots))
    for values, kind in ((OrganizationKind, "organizations"), (MeetingStatus, "meetings"), (AnswerKind, "answers")):
        assert ", ".join(get_args(values)) in table[kind]
