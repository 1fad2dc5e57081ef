"""Extracted facts against annotated ones: what was found, what was missed, and what of it is right.

Records are dictionaries as `extract --format jsonl` prints them and as the annotations hold them (docs/annotating.md),
so that any extractor can be scored. Text is compared by words, names by spelling, facts one to one, best pair first.
"""

from loaders.evaluation.figures import HEADLINE, KINDS, Figures, figures, headline
from loaders.evaluation.gold import Gold, read_gold
from loaders.evaluation.outcomes import Outcome, compare
from loaders.evaluation.records import read_records
from loaders.evaluation.reliability import BANDS, Band, reliability

__all__ = [
    "BANDS",
    "HEADLINE",
    "KINDS",
    "Band",
    "Figures",
    "Gold",
    "Outcome",
    "compare",
    "figures",
    "headline",
    "read_gold",
    "read_records",
    "reliability",
]
