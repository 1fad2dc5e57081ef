"""Placing: each connected part by graphlay's layered layout, the parts packed onto one page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from graph.drawing.footnotes import Footnotes, reference
from graph.drawing.labels import place_labels
from graph.drawing.look import LINKS
from graph.drawing.measure import measure_label, measure_node
from graph.drawing.pack import pack
from graph.drawing.parts import parts
from graph.drawing.scene import Box, Label, Line, Scene
from graph.drawing.trim import trim

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_OPTIONS = {
    "routing": {"style": "diagonal"},
    "spacing": {"layer_gap": 110.0, "node_gap": 30.0, "edge_label_margin": 8.0},
    "labels": {"reservation": "always"},
}


def arrange(graph: "MultiDiGraph[str]") -> Scene:
    """The network as a scene; answers are laid out backwards, so that they return along the asks."""
    shown = trim(graph)
    footnotes = Footnotes(shown)
    said = {"lesser": shown.graph.get("left_out", 0), "remark": shown.graph.get("remark", "")}
    whole = _together([_place(part, footnotes) for part in parts(shown)])
    return replace(whole, notes=footnotes.notes, unlinked=len(graph) - len(shown), **said)


def _place(graph: "MultiDiGraph[str]", footnotes: Footnotes) -> Scene:
    import graphlay

    sizes = {node: measure_node(data) for node, data in graph.nodes(data=True)}
    edges = list(graph.edges(keys=True, data=True))
    numbers = [footnotes.numbers(data["notes"]) for *_, data in edges]
    captions = [
        measure_label(data["label"], reference(some), LINKS[data["style"]].stroke)
        for (*_, data), some in zip(edges, numbers, strict=True)
    ]
    request = graphlay.Graph()
    for node in graph:
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
    return Scene(tuple(boxes), tuple(place_labels(boxes, lines)), (), high["x"] - left, high["y"] - top)


def _together(scenes: list[Scene]) -> Scene:
    corners = pack([(scene.width, scene.height) for scene in scenes])
    placed = list(zip(scenes, corners, strict=True))
    boxes = tuple(_moved_box(box, x, y) for scene, (x, y) in placed for box in scene.boxes)
    lines = tuple(_moved_line(line, x, y) for scene, (x, y) in placed for line in scene.lines)
    width = max((scene.width + x for scene, (x, _) in placed), default=0.0)
    height = max((scene.height + y for scene, (_, y) in placed), default=0.0)
    return Scene(boxes, lines, (), width, height)


def _moved_box(box: Box, x: float, y: float) -> Box:
    return Box(box.node, box.kind, box.label, box.x + x, box.y + y, box.size)


def _moved_line(line: Line, x: float, y: float) -> Line:
    points = tuple((px + x, py + y) for px, py in line.points)
    caption = Label(line.caption.x + x, line.caption.y + y, line.caption.size)
    return Line(line.start, line.end, line.style, line.label, line.count, line.numbers, points, caption)
