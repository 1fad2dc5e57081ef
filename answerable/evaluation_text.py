"""An evaluation for the terminal: the figures, how far a confidence can be trusted, and the errors side by side."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from answerable.console import count
from answerable.fact_slots import ONE, printable, slot_text, slots_of
from answerable.passages import passage

if TYPE_CHECKING:
    from answerable.evaluating import Evaluation
    from loaders.evaluation import Band, Figures, Outcome

LABEL = 15
"""Cells of the column that names the slots."""


def summary(evaluation: Evaluation) -> Iterator[str]:
    """The lines of the two tables."""
    articles = count(len(evaluation.gold.annotations), "annotated article")
    yield f"{articles}, {evaluation.extracted} of them extracted"
    yield ""
    levels = "".join(f"   {f'{level} P':>8}{'R':>6}{'F1':>6}" for level in ("found", "strict"))
    yield f"{'':14}{'annotated':>10}{'extracted':>10}{levels}"
    yield from (_row(kind, one) for kind, one in evaluation.figures.items() if one.gold or one.predicted)
    yield f"headline (mean strict F1 of all kinds but answers): {evaluation.headline:.3f}"
    if evaluation.bands:
        yield ""
        yield f"{'confidence':14}{'extracted':>10}{'right':>10}   {'share':>8}"
        yield from (_band(band) for band in evaluation.bands)


def _row(kind: str, one: Figures) -> str:
    levels = (
        f"   {one.precision(level):>8.2f}{one.recall(level):>6.2f}{one.f1(level):>6.2f}"
        for level in ("found", "strict")
    )
    return f"{kind:14}{one.gold:>10}{one.predicted:>10}{''.join(levels)}"


def band_name(band: Band) -> str:
    """`.9 and over`."""
    return f"{band.low:.1f} and over".lstrip("0") if band.low else "below"


def _band(band: Band) -> str:
    return f"{band_name(band):14}{band.facts:>10}{band.right:>10}   {f'{band.share:.2f}' if band.facts else '-':>8}"


def what(one: Outcome) -> str:
    """What is wrong with an outcome, in words."""
    if one.extracted is None:
        return "missed"
    return "extra" if one.gold is None else f"wrong {' and '.join(one.wrong)}"


def error(one: Outcome, text: str, width: int) -> Iterator[str]:
    """The lines that show one miss, extra or wrong slot beside what was annotated, and its sentence."""
    room = (width - LABEL - 4) // 2
    yield f"{one.article}: {ONE[one.kind]} {what(one)}"
    yield f"  {'':{LABEL}}{'annotated':{room}}  extracted"
    for slot in slots_of(one.kind, one.gold, one.extracted):
        sides = [textwrap.wrap(printable(slot_text(fact, slot)), room) for fact in (one.gold, one.extracted)]
        label = f"{'≠ ' if slot in one.wrong else '  '}{slot}"
        for place, (left, right) in enumerate(zip_longest(*map(_filled, sides), fillvalue="")):
            yield f"{label if place == 0 else '':{LABEL + 2}}{left:{room}}  {right}".rstrip()
    stands = passage(text, one.gold or one.extracted or {})
    words = textwrap.wrap(printable(stands.sentence), width - LABEL - 2)
    yield from (f"  {'text' if place == 0 else '':{LABEL}}{line}" for place, line in enumerate(words))
    yield ""


def _filled(lines: list[str]) -> list[str]:
    return lines or ["-"]
