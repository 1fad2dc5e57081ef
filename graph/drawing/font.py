"""How wide a text is, from the font that comes with the package (DejaVu Sans Condensed, see fonts/LICENSE).

Reads the `cmap`, `head`, `hhea` and `hmtx` tables of the TrueType format (ISO/IEC 14496-22, Open Font Format).
"""

import struct
from functools import cache, lru_cache
from importlib.resources import files

FAMILY = "DejaVu Sans"
_BASIC_PLANE, _FULL = 4, 12
"""The two formats of `cmap` subtables that the font has."""


@lru_cache(maxsize=20_000)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """The text's width in the unit of `size`; a character the font lacks counts as one `size`."""
    advances = _advances(bold=bold)
    return sum(advances.get(ord(character), 1.0) for character in text) * size


def covers(text: str) -> bool:
    """Whether the font has every character of the text."""
    advances = _advances(bold=False)
    return all(ord(character) in advances or character == "\n" for character in text)


def font_bytes(*, bold: bool) -> bytes:
    """The font file."""
    name = "DejaVuSansCondensed-Bold.ttf" if bold else "DejaVuSansCondensed.ttf"
    return files("graph.drawing").joinpath("fonts", name).read_bytes()


@cache
def _advances(*, bold: bool) -> dict[int, float]:
    """Each character's advance, in parts of the font size."""
    font = font_bytes(bold=bold)
    tables = _tables(font)
    units: int = struct.unpack_from(">H", font, tables[b"head"] + 18)[0]
    count: int = struct.unpack_from(">H", font, tables[b"hhea"] + 34)[0]
    metrics = struct.unpack_from(f">{count * 2}H", font, tables[b"hmtx"])
    glyphs = _glyphs(font, tables[b"cmap"])
    return {code: metrics[2 * min(glyph, count - 1)] / units for code, glyph in glyphs.items() if glyph}


def _tables(font: bytes) -> dict[bytes, int]:
    number = struct.unpack_from(">H", font, 4)[0]
    records = (struct.unpack_from(">4sLLL", font, 12 + 16 * index) for index in range(number))
    return {tag: offset for tag, _, offset, _ in records}


def _glyphs(font: bytes, cmap: int) -> dict[int, int]:
    number = struct.unpack_from(">H", font, cmap + 2)[0]
    glyphs: dict[int, int] = {}
    for index in range(number):
        start = cmap + struct.unpack_from(">HHL", font, cmap + 4 + 8 * index)[2]
        kind = struct.unpack_from(">H", font, start)[0]
        if kind == _BASIC_PLANE:
            glyphs |= _basic_plane(font, start)
        elif kind == _FULL:
            glyphs |= _full(font, start)
    return glyphs


def _basic_plane(font: bytes, start: int) -> dict[int, int]:
    segments = struct.unpack_from(">H", font, start + 6)[0] // 2
    ends = struct.unpack_from(f">{segments}H", font, start + 14)
    firsts = struct.unpack_from(f">{segments}H", font, start + 16 + 2 * segments)
    deltas = struct.unpack_from(f">{segments}H", font, start + 16 + 4 * segments)
    offsets_at = start + 16 + 6 * segments
    glyphs: dict[int, int] = {}
    for index, (first, end, delta) in enumerate(zip(firsts, ends, deltas, strict=True)):
        at = offsets_at + 2 * index
        offset = struct.unpack_from(">H", font, at)[0]
        for code in range(first, min(end, 0xFFFE) + 1):
            glyph = code if not offset else struct.unpack_from(">H", font, at + offset + 2 * (code - first))[0]
            glyphs[code] = (glyph + delta) % 0x10000 if glyph or not offset else 0
    return glyphs


def _full(font: bytes, start: int) -> dict[int, int]:
    groups = struct.unpack_from(">L", font, start + 12)[0]
    glyphs: dict[int, int] = {}
    for index in range(groups):
        first, end, glyph = struct.unpack_from(">LLL", font, start + 16 + 12 * index)
        glyphs.update(zip(range(first, end + 1), range(glyph, glyph + end - first + 1), strict=True))
    return glyphs
