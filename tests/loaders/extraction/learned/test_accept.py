import json
from importlib.resources import files

import pytest

from loaders.extraction.learned.accept import judged, logit, marks_of
from loaders.extraction.learned.choose import Filled

SURE = {"demanders": Filled(("A",), (), 0.95), "targets": Filled(("B",), (), 0.95)}
DOUBTFUL = {"demanders": Filled(("A",), (), 0.3), "targets": Filled((), (), 0.3)}
KNOWN = {"demanders": ("A",), "targets": ("B",)}


def test_a_sure_place_with_sure_slots_is_taken_and_a_doubtful_one_is_not() -> None:
    sure = judged("demand", marks_of(0.97, SURE, 0.8, KNOWN))
    doubtful = judged("demand", marks_of(0.2, DOUBTFUL, None, {}))
    assert sure.taken
    assert not doubtful.taken
    assert sure.chance > 0.6
    assert doubtful.chance < 0.4


@pytest.mark.parametrize("kind", ["letter", "meeting", "demand", "answer"])
def test_every_kind_has_a_model(kind: str) -> None:
    stored = json.loads(files("loaders.extraction.learned").joinpath("accept.json").read_text("utf-8"))
    assert 0 < stored[kind]["threshold"] < 1
    assert {"bias", "rule", "tells"} <= set(stored[kind]["weights"])


def test_evidence_adds_up_within_bounds() -> None:
    assert logit(0.5) == 0
    assert logit(0.0) == pytest.approx(-logit(1.0))
