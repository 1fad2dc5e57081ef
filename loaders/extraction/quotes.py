"""Quotation marks to quotes: curly or straight, single only where they plainly enclose; over paragraphs."""

from loaders.extraction.document import Paragraph, Quote

OPEN = "“"
CLOSE = "”"
STRAIGHT = '"'


def find_quotes(text: str, paragraphs: list[Paragraph]) -> list[Quote]:
    """All quotes, in order. One without a closing mark runs to its paragraph's end."""
    quotes: list[Quote] = []
    running: int | None = None
    for paragraph in paragraphs:
        if paragraph.kind == "metadata":
            continue
        running = _in_paragraph(text, paragraph, quotes, running)
    return quotes


def _in_paragraph(text: str, paragraph: Paragraph, quotes: list[Quote], running: int | None) -> int | None:
    """Add the quotes of one paragraph; the index of one left open at its end, or None."""
    position, begun = paragraph.start, -1
    continues: int | None = None
    while position < paragraph.end:
        mark = text[position]
        if begun < 0 and mark in {OPEN, STRAIGHT}:
            begun = position
            continues = running if position == paragraph.start else None
        elif begun >= 0 and (mark == CLOSE or (mark == STRAIGHT and text[begun] == STRAIGHT)):
            _add(text, quotes, paragraph, (begun, position), position + 1, continues)
            begun, continues, running = -1, None, None
        position += 1
    if begun >= 0:
        _add(text, quotes, paragraph, (begun, paragraph.end), paragraph.end, continues)
        return len(quotes) - 1
    return None


def _add(
    text: str,
    quotes: list[Quote],
    paragraph: Paragraph,
    bounds: tuple[int, int],
    outer: int,
    continues: int | None,
) -> None:
    start, end = bounds[0] + 1, bounds[1]
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        quotes.append(Quote(len(quotes), start, end, bounds[0], outer, paragraph.index, continues))
