"""What becomes of each fact of a small annotated folder, worked out by hand."""

import pytest

from annotated import EXTRACTED, GOLD, write
from loaders.evaluation import Outcome, compare, figures, headline, read_gold, reliability


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    folder = tmp_path_factory.mktemp("scored") / "gold"
    write(folder)
    gold = read_gold(folder)
    return [
        one
        for ident, wanted in gold.annotations.items()
        for one in compare(ident, dict(EXTRACTED[ident]), wanted, gold.repeats.get(ident, {}))
    ]


def of(outcomes: list[Outcome], kind: str) -> list[tuple[bool, bool, tuple[str, ...]]]:
    return [(one.gold is None, one.extracted is None, one.wrong) for one in outcomes if one.kind == kind]


def test_each_fact_is_right_wrong_missed_or_extra(outcomes: list[Outcome]) -> None:
    right, missed, extra = (False, False, ()), (False, True, ()), (True, False, ())
    assert of(outcomes, "organizations") == [right, missed, extra]
    assert of(outcomes, "people") == [right, (False, False, ("role",))]
    assert of(outcomes, "letters") == [(False, False, ("recipients",))]
    assert of(outcomes, "meetings") == [missed]
    assert of(outcomes, "statements") == [right]
    assert of(outcomes, "answers") == [right], "an article without that list doesn't count"


def test_a_noted_repeat_is_neither_right_nor_wrong(outcomes: list[Outcome]) -> None:
    assert of(outcomes, "demands") == [(False, False, ("targets",)), (True, False, ())]
    extra = next(one.extracted for one in outcomes if one.kind == "demands" and one.gold is None)
    assert extra is not None
    assert extra["content"] == {"quote": "sleep in a coat"}


def test_the_figures_are_those_worked_out_by_hand(outcomes: list[Outcome]) -> None:
    table = figures(outcomes)
    people = table["people"]
    assert (people.gold, people.predicted, people.found, people.strict) == (2, 2, 2, 1)
    assert (people.f1("found"), people.f1("strict")) == (1.0, 0.5)
    assert table["meetings"].precision("strict") == 0.0
    assert headline(table) == pytest.approx((0.5 + 0.5 + 0 + 0 + 0 + 1) / 6)


def test_nothing_extracted_and_all_extracted(outcomes: list[Outcome]) -> None:
    assert len(outcomes) == 11
    empty = figures(compare("heat", {}, dict(GOLD["heat"]), {}))
    assert headline(empty) == 0.0
    assert headline(figures(compare("heat", dict(GOLD["heat"]), dict(GOLD["heat"]), {}))) == 1.0


def test_bands_hold_what_states_a_confidence(outcomes: list[Outcome]) -> None:
    counted = {band.low: (band.facts, band.right) for band in reliability(outcomes)}
    assert counted == {0.9: (2, 2), 0.8: (1, 1), 0.7: (1, 0), 0.6: (1, 0), 0.5: (1, 1), 0.0: (1, 0)}
    assert reliability(compare("heat", {}, dict(GOLD["heat"]), {})) == ()
