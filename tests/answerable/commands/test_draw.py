import json
from pathlib import Path

import pytest

from command_line import Run

pytestmark = pytest.mark.usefixtures("loaded")


@pytest.mark.parametrize("ending", ["svg", "png", "html", "mmd", "dot", "graphml", "gexf", "json"])
def test_every_format_twice_the_same(run: Run, tmp_path: Path, ending: str) -> None:
    first, second = tmp_path / f"a.{ending}", tmp_path / "deep" / f"b.{ending}"
    result = run("draw", "demands", "--since", "2021", "-o", first)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Drew ")
    assert result.stdout.endswith(f" to {first}.\n")
    assert run("draw", "-o", second, "demands", "--param", "since=2021").exit_code == 0
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_size > 200


def labels(file: Path) -> set[str]:
    return {node["label"] for node in json.loads(file.read_text())["nodes"]}


def test_around_an_actor_shows_a_part(run: Run, tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.json", tmp_path / "part.json"
    assert run("draw", "-o", whole).exit_code == 0
    assert run("draw", "--around", "Bus Drivers Local 88", "-o", part).exit_code == 0
    assert "Bus Drivers Local 88" in labels(part)
    assert labels(part) < labels(whole)


def test_sums_leave_out_letters_and_demands(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sums.json"
    assert run("draw", "--sums", "-o", file).exit_code == 0
    assert {node["type"] for node in json.loads(file.read_text())["nodes"]} == {"Actor", "Words"}


def test_what_is_wrong_is_said(run: Run, tmp_path: Path) -> None:
    assert run("draw").exit_code == 2
    assert run("draw", "demands").exit_code == 2
    assert run("draw", "--around", "Bus Drivers Local 88", "-o", tmp_path / "a.svg", "demands").exit_code == 2
    pdf = run("draw", "-o", tmp_path / "a.pdf")
    assert pdf.exit_code == 1
    assert pdf.stderr.startswith(f"Error: {tmp_path / 'a.pdf'}: the ending says no format; use one of .svg, .png, ")
    unknown = run("draw", "--around", "Bus Driver Local 88", "-o", tmp_path / "a.svg")
    assert unknown.exit_code == 1
    assert "nearest known: Bus Drivers Local 88" in unknown.stderr
    (tmp_path / "file").touch()
    assert "can't be written" in run("draw", "-o", tmp_path / "file" / "a.svg").stderr
    assert not list(tmp_path.glob(".a.*"))
