from pathlib import Path

import pyoxigraph as ox
import pytest

from command_line import Run


@pytest.mark.usefixtures("loaded")
def test_a_word_changed_behind_the_stores_back_is_named(run: Run, loaded: Path) -> None:
    quads = ox.Store(str(loaded / "quads"))
    text = ox.NamedNode("https://schema.org/text")
    (found,) = list(quads.quads_for_pattern(None, text, None, None))[:1]
    quads.remove(found)
    quads.add(ox.Quad(found.subject, text, ox.Literal(found.object.value + "!"), found.graph_name))
    quads.flush()
    del quads
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout == ""
    said = result.stderr.splitlines()
    assert all(line.startswith(f"Error: {found.subject.value}") for line in said)
    assert any("has changed since it was put in" in line for line in said)
