"""Text in XML and HTML: escaped, and without characters that XML can't carry."""

from html import escape

from graph.drawing.font import covers, width
from graph.drawing.numbers import number
from graph.drawing.scene import Text
from graph.drawing.wrap import clean


def safe(text: str) -> str:
    """The text on one line, fit for an element's content or a quoted attribute."""
    return escape(clean(text), quote=True)


def text_element(text: Text, x: float, y: float, *, anchor: str = "start", fixed: bool = True) -> str:
    """An SVG text whose baseline begins (or is centred) at x, y.

    `fixed` gives it the width it was measured with, so that another font can't make it run over.
    """
    style = f' fill="{text.colour}"'
    style += ' font-weight="bold"' if text.bold else ""
    style += ' font-style="italic"' if text.italic else ""
    style += f' text-anchor="{anchor}"' if anchor != "start" else ""
    if fixed and covers(text.words):
        length = width(text.words, text.size, bold=text.bold)
        style += f' textLength="{number(length)}" lengthAdjust="spacingAndGlyphs"'
    place = f'x="{number(x)}" y="{number(y)}" font-size="{number(text.size)}"'
    return f"<text {place}{style}>{safe(text.words)}</text>"
