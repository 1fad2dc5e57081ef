"""The network as a Mermaid flowchart, as Markdown pages show it."""

import json
from typing import TYPE_CHECKING, Any

from graph.drawing.footnotes import Footnotes, origin_of, reference, words_of
from graph.drawing.look import LOOKS
from graph.drawing.trim import trim
from graph.drawing.wrap import clean

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_SHAPES = {
    "Official": ('(["', '"])'),
    "Person": ('(["', '"])'),
    "PublicBody": ('{{"', '"}}'),
    "PoliceAgency": ('{{"', '"}}'),
    "Union": ('[/"', '"/]'),
    "AdvocacyGroup": ('("', '")'),
    "Company": ('[["', '"]]'),
    "Meeting": ('[["', '"]]'),
    "Demand": ('>"', '"]'),
}
_ARROWS = {"ask": "-->", "answer": "-.->", "tie": "-.-"}


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """Nodes `n1`, `n2`, ... in the network's order; footnotes as comments at the end."""
    shown = trim(graph)
    footnotes = Footnotes(shown)
    ids = {node: f"n{place}" for place, node in enumerate(shown, 1)}
    lines = ["---", f"title: {_yaml(title)}", "---", "flowchart LR"]
    lines += [f"  {ids[node]}{_node(data)}:::{data['kind']}" for node, data in shown.nodes(data=True)]
    for start, end, data in shown.edges(data=True):
        label = _text(f"{data['label']} {reference(footnotes.numbers(data['notes']))}")
        lines.append(f'  {ids[start]} {_ARROWS[data["style"]]}|"{label}"| {ids[end]}')
    kinds = {data["kind"] for _, data in shown.nodes(data=True)}
    lines += [
        f"  classDef {kind} fill:{look.fill},stroke:{look.stroke},color:#222222"
        for kind, look in LOOKS.items()
        if kind in kinds
    ]
    lines += [
        f"%% [{place}] {_comment(words_of(note), origin_of(note))}" for place, note in enumerate(footnotes.notes, 1)
    ]
    return ("\n".join(lines) + "\n").encode()


def _node(data: dict[str, Any]) -> str:
    before, after = _SHAPES.get(data["kind"], ('["', '"]'))
    name = LOOKS[data["kind"]].name
    caption = " · ".join([name, *data.get("roles", [])]) if data["type"] == "Actor" else data.get("caption", name)
    said = [_text(caption), _text(data["label"])] if data["type"] == "Fact" else [_text(data["label"]), _text(caption)]
    return before + "<br/>".join(filter(None, said)) + after


def _text(words: str) -> str:
    """Quoted text of Mermaid: its entity codes for what would end it, be markup, or start a code."""
    words = clean(words)
    for character in '#&"<>`|\\[]{}()':
        words = words.replace(character, f"\N{OBJECT REPLACEMENT CHARACTER}{ord(character)};")
    return words.replace("\N{OBJECT REPLACEMENT CHARACTER}", "#")


def _yaml(words: str) -> str:
    return json.dumps(clean(words), ensure_ascii=False)


def _comment(*parts: str) -> str:
    return clean(" — ".join(parts)).replace("{", "(").replace("}", ")")
