"""The steps under a picture: text that fits, rectangles that don't meet, parts that lose nothing."""

from itertools import combinations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from fictional import make_sources
from graph.drawing.arrange import arrange
from graph.drawing.font import covers, width
from graph.drawing.footnotes import reference
from graph.drawing.measure import measure_label
from graph.drawing.numbers import number
from graph.drawing.pack import pack
from graph.drawing.parts import LARGEST, parts
from graph.drawing.plane import crosses
from graph.drawing.trim import trim
from graph.drawing.wrap import clean, wrap
from graph.projection import aggregate, projection_of_sources


@given(st.text(max_size=200), st.floats(40, 300), st.integers(1, 6))
def test_wrapped_lines_fit(text: str, room: float, lines: int) -> None:
    found = wrap(text, 12, room, lines=lines)
    assert len(found) <= lines
    assert all(width(line, 12) <= room for line in found)


@given(st.text(max_size=60))
def test_nothing_is_lost_where_there_is_room(text: str) -> None:
    assert " ".join(wrap(text, 10, 1e6, lines=1)) == clean(text)


def test_the_font_is_measured_as_its_makers_made_it() -> None:
    assert round(width("A", 2048), 1) == 1260.0
    assert width("Mayor", 12, bold=True) > width("Mayor", 12) > width("Mayo", 12)
    assert covers("Łódź, Ñuñoa, Київ — “ja”")
    assert not covers("東京")


@given(st.lists(st.tuples(st.floats(10, 900), st.floats(10, 600)), max_size=40))
def test_packed_rectangles_keep_apart(sizes: list[tuple[float, float]]) -> None:
    placed = [(x, y, x + w, y + h) for (x, y), (w, h) in zip(pack(sizes), sizes, strict=True)]
    assert all(x >= 0 and y >= 0 for x, y, *_ in placed)
    for one, two in combinations(placed, 2):
        apart = max(one[0] - two[2], two[0] - one[2], one[1] - two[3], two[1] - one[3])
        assert apart > 40


def test_a_large_part_is_split_by_matter_and_keeps_every_link_and_node() -> None:
    shown = trim(projection_of_sources(make_sources(45, 4)))
    found = parts(shown)
    assert max(map(len, nx.weakly_connected_components(shown))) > LARGEST
    assert max(map(len, found)) <= LARGEST
    assert {edge for part in found for edge in part.edges(keys=True)} == set(shown.edges(keys=True))
    assert {node for part in found for node in part} == set(shown)


def test_a_small_network_is_not_split() -> None:
    shown = trim(projection_of_sources(make_sources(4, 4)))
    assert sum(map(len, parts(shown))) == len(shown)


def test_the_busiest_actors_stay_and_the_rest_is_counted() -> None:
    whole = projection_of_sources(make_sources(45, 4))
    sums, few = aggregate(whole), aggregate(whole, most=12)
    scene = arrange(few)
    assert len(few) == 12
    assert scene.lesser == len([node for node in sums if sums.degree(node)]) - 12
    assert "Counts are of reports" in scene.remark
    assert "Renters United" in [data["label"] for _, data in few.nodes(data=True)]


def test_runs_of_footnotes_are_written_short() -> None:
    assert reference(()) == ""
    assert reference((1,)) == "[1]"
    assert reference((1, 2, 4)) == "[1, 2, 4]"
    assert reference((1, 2, 3, 7, 9, 12)) == "[1–3, 7, 9, …]"


def test_a_label_keeps_its_footnote_numbers_whole() -> None:
    for words in ("sent", "declined, partly met, promised", "word " * 60, "x" * 400):
        lines = [text.words for text in measure_label(words, "[1–3, 7, 9, …]").texts]
        assert lines[-1].endswith("[1–3, 7, 9, …]")
        assert len(lines) <= 3


def test_numbers_are_written_the_same_everywhere() -> None:
    assert [number(value) for value in (12.0, -0.04, 3.14159, 1e-9)] == ["12", "0", "3.1", "0"]


def test_a_segment_crosses_a_rectangle_or_not() -> None:
    room = (0.0, 0.0, 10.0, 10.0)
    assert crosses(room, (-5, 5), (15, 5))
    assert crosses(room, (5, 5), (6, 6))
    assert not crosses(room, (-5, -5), (15, -1))
    assert not crosses(room, (11, 0), (11, 10))
