"""A small picture as it was last looked at; run with `GOLDEN=write` to accept a change after looking again."""

import os
from pathlib import Path

import pytest

from graph.drawing import draw
from graph.projection import projection_of_sources, subset
from heat_letter import heat_sources

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("ending", ["svg", "mmd", "dot", "json", "graphml", "gexf"])
def test_the_refused_demand_looks_as_before(ending: str) -> None:
    whole = projection_of_sources(heat_sources())
    refused = next(data["facts"][0] for *_, data in whole.edges(data=True) if data["label"] == "refused")
    drawn = draw(subset(whole, [refused]), ending, title="The demand that was refused")
    path = GOLDEN / f"refused.{ending}"
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(drawn)
    assert drawn.decode() == path.read_text(encoding="utf-8")
