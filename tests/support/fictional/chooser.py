"""Where the choices of a fictional article come from: a seed, or hypothesis, which then shrinks them."""

from collections.abc import Sequence
from random import Random
from typing import Protocol, TypeVar

T = TypeVar("T")


class Chooser(Protocol):
    def number(self, low: int, high: int) -> int:
        """Give a whole number from `low` to `high`, both included."""
        ...

    def words(self) -> str:
        """Give some text with at least one letter."""
        ...


class Seeded:
    """The same choices for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - repeatable, not secret

    def number(self, low: int, high: int) -> int:
        return self._random.randint(low, high)

    def words(self) -> str:
        return f"Nobody else was asked about paragraph {self._random.randint(1, 9999)}."


def one(chooser: Chooser, options: Sequence[T]) -> T:
    return options[chooser.number(0, len(options) - 1)]


def some(chooser: Chooser, options: Sequence[T], most: int, least: int = 0) -> list[T]:
    """Give different options, in their own order."""
    wanted = chooser.number(least, min(most, len(options)))
    left = list(range(len(options)))
    taken = sorted(left.pop(chooser.number(0, len(left) - 1)) for _ in range(wanted))
    return [options[index] for index in taken]


def chance(chooser: Chooser, percent: int) -> bool:
    return chooser.number(1, 100) > 100 - percent
