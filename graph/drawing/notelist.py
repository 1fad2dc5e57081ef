"""The footnotes below a picture, in columns under the articles they stand in; a long list says where the rest is."""

from dataclasses import dataclass

from graph.drawing.footnotes import origin_of, words_of
from graph.drawing.legend import Block
from graph.drawing.look import FAINT, INK
from graph.drawing.scene import Scene, Text
from graph.drawing.wrap import wrap
from graph.drawing.xml import text_element

_SIZE, _LINE, _GAP, _COLUMN, _INDENT, _GUTTER = 11.0, 14.5, 6.0, 430.0, 34.0, 26.0
_MOST, _MOST_IN_COLUMN = 60, 30
"""How many footnotes a picture carries: a wide one more."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An article's heading (no mark) or one of its footnotes; `height` in px."""

    mark: str
    lines: tuple[str, ...]
    bold: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * _LINE + _GAP


def notelist(scene: Scene, room: float) -> Block:
    """Columns of footnotes within `room`, read down and then across."""
    columns = max(1, int(room // _COLUMN))
    most = max(_MOST, _MOST_IN_COLUMN * columns)
    entries = _entries(scene, room / columns - _INDENT - _GUTTER, most)
    limit = sum(entry.height for entry in entries) / columns
    column, y, lowest, drawn = 0, 0.0, 0.0, []
    for place, entry in enumerate(entries):
        ahead = entry.height / 2 if entry.mark else entry.height + entries[place + 1].height / 2
        if y and y + ahead > limit and column < columns - 1:
            column, y = column + 1, 0.0
        drawn.append(_drawn(entry, column * room / columns, y))
        y += entry.height
        lowest = max(lowest, y)
    return Block("\n".join(drawn), lowest)


def _entries(scene: Scene, room: float, most: int) -> list[_Entry]:
    entries: list[_Entry] = []
    source = None
    for place, note in enumerate(scene.notes[:most], 1):
        if note["source"] != source:
            source = note["source"]
            entries.append(
                _Entry("", tuple(wrap(origin_of(note), _SIZE, room + _INDENT, lines=3, bold=True)), bold=True)
            )
        entries.append(_Entry(f"[{place}]", tuple(wrap(words_of(note), _SIZE, room, lines=6))))
    if len(scene.notes) > most:
        rest = f"{len(scene.notes) - most} more footnotes stand in the .html, .json and .graphml of this picture."
        entries.append(_Entry("…", tuple(wrap(rest, _SIZE, room, lines=3))))
    return entries


def _drawn(entry: _Entry, x: float, y: float) -> str:
    said = [text_element(Text(entry.mark, _SIZE, bold=True), x, y + _SIZE, fixed=False)] if entry.mark else []
    indent = _INDENT if entry.mark else 0.0
    for place, line in enumerate(entry.lines):
        text = Text(line, _SIZE, bold=entry.bold, colour=FAINT if entry.bold else INK)
        said.append(text_element(text, x + indent, y + _SIZE + place * _LINE, fixed=False))
    return f'<g class="note">{"".join(said)}</g>'
