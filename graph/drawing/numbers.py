"""Numbers as SVG writes them: one decimal, the same on every machine."""


def number(value: float) -> str:
    """`12.0` as `12`, `-0.04` as `0`."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
