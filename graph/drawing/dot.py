"""The network in Graphviz's DOT language (graphviz.org/doc/info/lang.html)."""

from typing import TYPE_CHECKING, Any

from graph.drawing.footnotes import Footnotes, origin_of, reference, words_of
from graph.drawing.look import LINKS, LOOKS
from graph.drawing.measure import measure_label, measure_node
from graph.drawing.scene import Size
from graph.drawing.trim import trim
from graph.drawing.wrap import clean

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_SHAPES = {
    "pill": "box",
    "double pill": "box",
    "octagon": "octagon",
    "roof": "house",
    "slant": "parallelogram",
    "fold": "note",
    "hexagon": "hexagon",
    "envelope": "note",
}


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """A left-to-right digraph; footnotes as tooltips of the links and as comments at the end."""
    shown = trim(graph)
    footnotes = Footnotes(shown)
    lines = [
        "digraph answerable {",
        f'  graph [rankdir=LR, labelloc=t, fontname="sans-serif", label={_quoted(title)}];',
        '  node [fontname="sans-serif", fontsize=12]; edge [fontname="sans-serif", fontsize=10];',
    ]
    lines += [f"  {_quoted(node)} [{_node(data)}];" for node, data in shown.nodes(data=True)]
    for start, end, data in shown.edges(data=True):
        lines.append(f"  {_quoted(start)} -> {_quoted(end)} [{_edge(data, footnotes.numbers(data['notes']))}];")
    lines += [
        f"  // [{place}] {clean(f'{words_of(note)} {origin_of(note)}')}"
        for place, note in enumerate(footnotes.notes, 1)
    ]
    return ("\n".join([*lines, "}"]) + "\n").encode()


def _node(data: dict[str, Any]) -> str:
    look = LOOKS[data["kind"]]
    style = "filled,rounded" if look.shape in {"round", "pill", "double pill"} else "filled"
    style += ",dashed" if look.dash else ""
    twice = 2 if look.shape.startswith("double") else 1
    drawn = f'shape={_SHAPES.get(look.shape, "box")}, style="{style}", peripheries={twice}'
    return f'label={_lines(measure_node(data))}, {drawn}, fillcolor="{look.fill}", color="{look.stroke}"'


def _edge(data: dict[str, Any], numbers: tuple[int, ...]) -> str:
    label = _lines(measure_label(data["label"], reference(numbers)))
    style = {"ask": "solid", "answer": "dashed", "tie": "dotted"}[data["style"]]
    told = " ".join(words_of(note) for note in data["notes"])
    back = ", constraint=false" if data["style"] == "answer" else ""
    return f'label={label}, style={style}, color="{LINKS[data["style"]].stroke}", tooltip={_quoted(told)}{back}'


def _lines(size: Size) -> str:
    return '"' + "\\n".join(_escaped(text.words) for text in size.texts) + '"'


def _quoted(words: str) -> str:
    return f'"{_escaped(clean(words))}"'


def _escaped(words: str) -> str:
    """A backslash starts an escape in DOT, a quote ends the text."""
    return words.replace("\\", "\\\\").replace('"', '\\"')
