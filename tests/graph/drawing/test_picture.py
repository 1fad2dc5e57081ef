"""The picture by its own geometry: nothing lies on anything else, and every link leads to a footnote."""

import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise

import networkx as nx
import pytest

from fictional import make_sources
from graph.drawing import draw
from graph.drawing.arrange import arrange
from graph.drawing.notelist import notelist
from graph.drawing.plane import Rect, around_point
from graph.drawing.scene import Scene
from graph.network.notes import Note
from graph.projection import projection_of_sources
from heat_letter import heat_sources

SVG = "{http://www.w3.org/2000/svg}"


def rooms(scene: Scene) -> list[tuple[str, Rect]]:
    boxes = [(box.label, around_point((box.x, box.y), box.size.width, box.size.height)) for box in scene.boxes]
    captions = [(line.label, line.caption) for line in scene.lines]
    return boxes + [
        (f"link {name}", around_point((label.x, label.y), label.size.width, label.size.height))
        for name, label in captions
    ]


def overlapping(scene: Scene) -> list[tuple[str, str]]:
    return [
        (name, other)
        for (name, one), (other, two) in combinations(rooms(scene), 2)
        if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
    ]


def network(size: int, seed: int) -> "nx.MultiDiGraph[str]":
    """A network of about that many nodes in the picture."""
    count = 1
    while len(arrange(graph := projection_of_sources(make_sources(count, seed))).boxes) < size:
        count += 1
    return graph


@pytest.mark.parametrize("seed", range(6))
def test_nothing_overlaps_at_thirty_nodes(seed: int) -> None:
    scene = arrange(network(30, seed))
    assert len(scene.boxes) >= 30
    assert overlapping(scene) == []


def test_nothing_overlaps_in_the_letter() -> None:
    assert overlapping(arrange(projection_of_sources(heat_sources(), statements=True))) == []


def test_every_label_stands_at_its_own_line() -> None:
    for line in arrange(projection_of_sources(heat_sources())).lines:
        reach = max(line.caption.size.width, line.caption.size.height)
        assert min(abs(line.caption.x - x) + abs(line.caption.y - y) for x, y in between(line.points)) < reach


def between(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    return [
        (x + (ex - x) * part / 40, y + (ey - y) * part / 40)
        for (x, y), (ex, ey) in pairwise(points)
        for part in range(41)
    ]


def test_every_link_is_numbered_and_every_number_has_its_footnote() -> None:
    svg = ET.fromstring(draw(projection_of_sources(heat_sources()), "svg"))  # noqa: S314 - our own output
    links = [element for element in svg.iter(f"{SVG}g") if element.get("class") == "link"]
    said = [element.text for element in svg.iter(f"{SVG}text")]
    assert links
    for link in links:
        numbers = (link.get("data-notes") or "").split()
        assert numbers
        assert all(f"[{number}]" in said for number in numbers)


def test_texts_keep_inside_their_nodes() -> None:
    svg = ET.fromstring(draw(projection_of_sources(heat_sources()), "svg"))  # noqa: S314 - our own output
    for node in (element for element in svg.iter(f"{SVG}g") if element.get("class") == "node"):
        numbers = [float(found) for found in re.findall(r"-?\d+\.?\d*", outline(node))]
        wide = max(numbers[::2]) - min(numbers[::2]) if len(numbers) > 4 else numbers[2]
        assert all(float(text.get("textLength") or 0) < wide for text in node.iter(f"{SVG}text"))


def outline(node: ET.Element) -> str:
    polygon = next(node.iter(f"{SVG}polygon"), None)
    if polygon is not None:
        return polygon.get("points") or ""
    rect = next(node.iter(f"{SVG}rect"))
    return " ".join(rect.get(side) or "" for side in ("x", "y", "width", "height"))


def test_a_long_list_of_footnotes_says_where_the_rest_is() -> None:
    note = arrange(projection_of_sources(heat_sources())).notes[0]
    notes = tuple(Note(**{**note, "start": start}) for start in range(100))
    listed = notelist(Scene((), (), notes, 0, 0), 700)
    assert "40 more footnotes stand in the .html" in listed.elements
    assert "[60]" in listed.elements
    assert "[61]" not in listed.elements


def test_the_page_below_says_what_was_left_out() -> None:
    svg = draw(projection_of_sources(heat_sources()), "svg").decode()
    assert "1 actor without a link left out" in svg
