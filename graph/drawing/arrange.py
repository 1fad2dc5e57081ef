"""Placing: each connected part by graphlay's layered layout, the parts side by side in rows."""

import math
from typing import TYPE_CHECKING, Any

from graph.drawing.footnotes import notes_of, numbers_of, reference
from graph.drawing.labels import place_labels
from graph.drawing.look import LINKS
from graph.drawing.measure import measure_label, measure_node
from graph.drawing.scene import Box, Label, Line, Scene
from graph.drawing.trim import trim

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_GAP = 48.0
_OPTIONS = {
    "routing": {"style": "diagonal"},
    "spacing": {"layer_gap": 110.0, "node_gap": 30.0, "edge_label_margin": 8.0},
    "labels": {"reservation": "always"},
}


def arrange(graph: "MultiDiGraph[str]") -> Scene:
    """The network as a scene; answers are laid out backwards, so that they return along the asks."""
    shown = trim(graph)
    notes = notes_of(shown)
    placed = [_place(shown, part, notes) for part in _parts(shown)]
    return _in_rows(placed, notes, len(graph) - len(shown))


def _parts(graph: "MultiDiGraph[str]") -> list[list[str]]:
    from networkx import weakly_connected_components

    parts = [set(part) for part in weakly_connected_components(graph)]
    return [
        [node for node in graph if node in part] for part in sorted(parts, key=lambda part: (-len(part), min(part)))
    ]


def _place(graph: "MultiDiGraph[str]", part: list[str], notes: tuple[Any, ...]) -> Scene:
    import graphlay

    sizes = {node: measure_node(graph.nodes[node]) for node in part}
    edges = list(graph.edges(part, keys=True, data=True))
    numbers = [numbers_of(notes, data["notes"]) for *_, data in edges]
    captions = [
        measure_label(f"{data['label']} {reference(some)}", LINKS[data["style"]].stroke)
        for (*_, data), some in zip(edges, numbers, strict=True)
    ]
    request = graphlay.Graph()
    for node in part:
        request.node(node, width=sizes[node].width, height=sizes[node].height)
    for (start, end, _, data), size in zip(edges, captions, strict=True):
        ends = (end, start) if data["style"] == "answer" else (start, end)
        request.edge(*ends, label_size={"width": size.width, "height": size.height})
    layout = graphlay.layout(request, options=_OPTIONS)
    left, top = layout.bounds["min"]["x"], layout.bounds["min"]["y"]
    boxes = [
        Box(node, graph.nodes[node]["kind"], graph.nodes[node]["label"], x - left, y - top, sizes[node])
        for node, (x, y) in layout.positions().items()
    ]
    lines = []
    for (start, end, _, data), some, size, drawn in zip(edges, numbers, captions, layout.edges, strict=True):
        points = [(point["x"] - left, point["y"] - top) for point in drawn["points"]]
        anchor = drawn["label_anchor"]
        caption = Label(anchor["x"] - left, anchor["y"] - top, size)
        turned = points[::-1] if data["style"] == "answer" else points
        lines.append(Line(start, end, data["style"], data["label"], data["count"], some, tuple(turned), caption))
    high = layout.bounds["max"]
    return Scene(tuple(boxes), tuple(place_labels(boxes, lines)), (), high["x"] - left, high["y"] - top, 0)


def _in_rows(parts: list[Scene], notes: tuple[Any, ...], unlinked: int) -> Scene:
    """The parts in rows about one and a half times as wide as they are high together."""
    area = sum((part.width + _GAP) * (part.height + _GAP) for part in parts)
    room = max([1.25 * math.sqrt(area), *(part.width for part in parts)], default=0.0)
    x = y = row = widest = 0.0
    boxes: list[Box] = []
    lines: list[Line] = []
    for part in parts:
        if x and x + part.width > room:
            x, y, row = 0.0, y + row + _GAP, 0.0
        boxes += [_moved_box(box, x, y) for box in part.boxes]
        lines += [_moved_line(line, x, y) for line in part.lines]
        widest, row = max(widest, x + part.width), max(row, part.height)
        x += part.width + _GAP
    return Scene(tuple(boxes), tuple(lines), notes, widest, y + row, unlinked)


def _moved_box(box: Box, x: float, y: float) -> Box:
    return Box(box.node, box.kind, box.label, box.x + x, box.y + y, box.size)


def _moved_line(line: Line, x: float, y: float) -> Line:
    points = tuple((px + x, py + y) for px, py in line.points)
    caption = Label(line.caption.x + x, line.caption.y + y, line.caption.size)
    return Line(line.start, line.end, line.style, line.label, line.count, line.numbers, points, caption)
