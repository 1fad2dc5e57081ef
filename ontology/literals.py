"""The lexical forms of typed literals: one for each value, so that a store can give back the exact quads."""

from typing import Final

_PLACES: Final = 4


def decimal_text(value: float) -> str:
    """Write a number as the canonical xsd:decimal of at most four places: `0.9`, `1`, `0`.

    Canonical, because a store that keeps numbers as numbers (Oxigraph, Neo4j) gives back no other form.
    """
    text = f"{value:.{_PLACES}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
