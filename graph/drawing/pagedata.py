"""What the page's script knows of the drawing, as JSON that nothing in a name can break out of."""

import json
from typing import TYPE_CHECKING, Any

from graph.drawing.footnotes import origin_of, words_of
from graph.drawing.look import LOOKS
from graph.drawing.scene import Box, Scene

if TYPE_CHECKING:
    from networkx import MultiDiGraph


def page_data(graph: "MultiDiGraph[str]", scene: Scene) -> str:
    """The footnotes by place, the links by place, and the nodes by name."""
    return _json(_data(graph, scene))


def _data(graph: "MultiDiGraph[str]", scene: Scene) -> dict[str, Any]:
    names = {box.node: box.label or LOOKS[box.kind].name for box in scene.boxes}
    return {
        "notes": [{"words": words_of(n), "origin": origin_of(n), "url": n["url"]} for n in scene.notes],
        "links": [{"title": f"{names[line.start]} → {names[line.end]}", "what": line.label} for line in scene.lines],
        "nodes": {box.node: _node(box, graph.nodes[box.node]) for box in scene.boxes},
    }


def _node(box: Box, data: dict[str, Any]) -> dict[str, str]:
    names = [box.label, *data.get("names", [])]
    what = " · ".join(filter(None, [data.get("caption", "") or LOOKS[box.kind].name, *data.get("roles", [])]))
    others = sorted(set(data.get("names", [])) - {box.label})
    return {
        "title": box.label or LOOKS[box.kind].name,
        "what": f"{what}; also {', '.join(others)}" if others else what,
        "names": " ".join(names),
    }


def _json(data: dict[str, Any]) -> str:
    """JSON that can't end its script element, whatever the names hold."""
    text = json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
