"""The picture as one HTML page that works from disk: pan, zoom, click, filter, search; no network, by its own policy.

The drawing is the same SVG as the still picture's; a small script of the package (page/page.js) moves and filters it.
Nothing from the graph reaches the page but as escaped text, and the Content-Security-Policy allows only the style
and the script whose hashes it names.
"""

import base64
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from graph.drawing.arrange import arrange
from graph.drawing.figure import figure, markers, shape_group, stroke
from graph.drawing.footnotes import origin_of, words_of
from graph.drawing.look import LINKS, LOOKS
from graph.drawing.numbers import number
from graph.drawing.pagedata import page_data
from graph.drawing.scene import Box, Scene, Size
from graph.drawing.svg import FONTS, summary
from graph.drawing.xml import safe

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_MARGIN = 24.0
_HINT = "Choose a link or a node to see the sentence behind it and where it stands."


def render(graph: "MultiDiGraph[str]", title: str) -> bytes:
    """The page of a network."""
    scene = arrange(graph)
    page = files("graph.drawing").joinpath("page")
    style = page.joinpath("page.css").read_text(encoding="utf-8")
    script = page.joinpath("page.js").read_text(encoding="utf-8")
    allowed = f"style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{safe(title)}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{safe(title)}</h1>
<div class="tools" role="toolbar" aria-label="View">
<input id="search" type="search" placeholder="Find a name" aria-label="Find a name">
<span id="hits" class="hint" role="status"></span>
<button id="out" type="button" aria-label="Zoom out">−</button>
<button id="in" type="button" aria-label="Zoom in">+</button>
<button id="fit" type="button">Fit</button>
</div>
</header>
<main>
{_drawing(scene, title)}
</main>
<aside aria-label="Sources and filters">
<section id="chosen" aria-live="polite" data-hint="{safe(_HINT)}"></section>
<fieldset><legend>Show</legend>
{_filters(scene)}
</fieldset>
<p class="hint">{safe(summary(scene))} Keys: + − 0 zoom, arrows move, / finds, Tab and Enter choose, Esc clears.</p>
<section id="notes" aria-label="Footnotes"><h2>Footnotes</h2><ol>
{_notes(scene)}
</ol></section>
</aside>
<script type="application/json" id="data">{page_data(graph, scene)}</script>
<script>{script}</script>
</body>
</html>
""".encode()


def _drawing(scene: Scene, title: str) -> str:
    left, width, height = -_MARGIN, scene.width + 2 * _MARGIN, scene.height + 2 * _MARGIN
    view = " ".join(number(side) for side in (left, left, width, height))
    return f"""<svg id="drawing" viewBox="{view}" role="group" aria-label="{safe(title)}" font-family="{FONTS}" \
font-stretch="condensed" preserveAspectRatio="xMidYMid meet"><defs>{markers()}</defs>
{figure(scene, live=True)}
</svg>"""


def _filters(scene: Scene) -> str:
    kinds = [box.kind for box in scene.boxes]
    styles = [line.style for line in scene.lines]
    said = [
        _filter(kind, look.name, kinds.count(kind), shape_group(Box("", kind, "", 17, 10, Size(30, 16, ()))))
        for kind, look in LOOKS.items()
        if kind in kinds
    ]
    said += [
        _filter(style, look.name, styles.count(style), f'<path d="M2,10h28" {stroke(style)}/>')
        for style, look in LINKS.items()
        if style in styles
    ]
    return "\n".join(said)


def _filter(value: str, name: str, count: int, key: str) -> str:
    drawn = f'<svg width="34" height="20" aria-hidden="true">{key}</svg>'
    told = f'{drawn}{safe(name)}<span class="count">{count}</span>'
    return f'<label><input type="checkbox" value="{value}" checked>{told}</label>'


def _notes(scene: Scene) -> str:
    return "\n".join(
        f'<li data-note="{place}"><b>[{place}]</b>'
        f"<span>{safe(words_of(note))} <cite>{safe(origin_of(note))}</cite></span></li>"
        for place, note in enumerate(scene.notes, 1)
    )


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
