"""A network whose attributes are single values, for formats that know no lists: GraphML and GEXF."""

from typing import TYPE_CHECKING, Any

from graph.drawing.footnotes import Footnotes
from graph.drawing.wrap import clean
from graph.network.notes import Note

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_BETWEEN = " | "


def flat(graph: "MultiDiGraph[str]", title: str) -> "MultiDiGraph[str]":
    """Every node and link; lists joined by ` | `, notes as the columns evidence, article, published and url."""
    from networkx import MultiDiGraph

    footnotes = Footnotes(graph)
    result: MultiDiGraph[str] = MultiDiGraph(name=clean(title))
    for node, data in graph.nodes(data=True):
        result.add_node(clean(node), **_row(data, footnotes))
    for place, (start, end, _, data) in enumerate(graph.edges(keys=True, data=True)):
        result.add_edge(clean(start), clean(end), f"e{place}", **_row(data, footnotes))
    return result


def _row(data: dict[str, Any], footnotes: Footnotes) -> dict[str, str | int]:
    some: list[Note] = data["notes"]
    row = {name: _cell(value) for name, value in sorted(data.items()) if name not in {"notes", "type"}}
    return row | {
        "what": data.get("type", "Link"),
        "footnotes": _cell([str(number) for number in footnotes.numbers(some)]),
        "evidence": _cell([words for note in some for words in (note["quote"], *note["more"])]),
        "article": _cell([note["title"] for note in some]),
        "published": _cell([note["published"] for note in some]),
        "url": _cell([note["url"] for note in some]),
    }


def _cell(value: str | int | list[str]) -> str | int:
    if isinstance(value, int):
        return value
    return clean(value) if isinstance(value, str) else _BETWEEN.join(clean(part) for part in value)
