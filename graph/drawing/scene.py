"""A drawing as placed boxes and lines, before it is written in any format. Units are px, y grows downwards."""

from dataclasses import dataclass

from graph.drawing.look import INK
from graph.network.notes import Note


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `size` in px."""

    words: str
    size: float
    bold: bool = False
    italic: bool = False
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Size:
    """A node's texts and the room they need with the outline around them."""

    width: float
    height: float
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A placed node: its centre, its size, and what it stands for."""

    node: str
    kind: str
    label: str
    x: float
    y: float
    size: Size


@dataclass(frozen=True, slots=True)
class Label:
    """A placed link label: its centre, its room and its texts."""

    x: float
    y: float
    size: Size


@dataclass(frozen=True, slots=True)
class Line:
    """A placed link: its corners from start to end, its label, and the numbers of its footnotes."""

    start: str
    end: str
    style: str
    label: str
    count: int
    numbers: tuple[int, ...]
    points: tuple[tuple[float, float], ...]
    caption: Label


@dataclass(frozen=True, slots=True)
class Scene:
    """A drawing from (0, 0) to (width, height), with its footnotes: number `n` is `notes[n - 1]`."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    notes: tuple[Note, ...]
    width: float
    height: float
    unlinked: int = 0
    """Actors left out because nothing is tied to them."""
    lesser: int = 0
    """Actors left out because others have more to do with each other."""

    remark: str = ""
    """What a reader has to know of how the network was made."""

    @property
    def repeated(self) -> bool:
        """Whether an actor stands in several places."""
        return len({box.node for box in self.boxes}) < len(self.boxes)
