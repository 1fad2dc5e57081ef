"""Outcomes summed up: precision, recall and F1 of each kind, and one number over them."""

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.evaluation.outcomes import HEADLINE, KINDS, Outcome

__all__ = ["HEADLINE", "KINDS", "Figures", "figures", "headline"]


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of one kind over all articles; the shares are 0 where there is nothing to count."""

    gold: int
    predicted: int
    found: int
    strict: int

    def precision(self, level: str) -> float:
        """The share of extracted facts that are found or, at the level "strict", right."""
        return self._hits(level) / self.predicted if self.predicted else 0.0

    def recall(self, level: str) -> float:
        """The share of annotated facts that are."""
        return self._hits(level) / self.gold if self.gold else 0.0

    def f1(self, level: str) -> float:
        """The harmonic mean of both."""
        precision, recall = self.precision(level), self.recall(level)
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def _hits(self, level: str) -> int:
        return self.strict if level == "strict" else self.found


def figures(outcomes: Sequence[Outcome]) -> dict[str, Figures]:
    """The figures of every kind."""
    return {kind: _sum([one for one in outcomes if one.kind == kind]) for kind in KINDS}


def headline(table: dict[str, Figures]) -> float:
    """The mean strict F1 of the six kinds that every annotation has; answers stand outside."""
    return sum(table[kind].f1("strict") for kind in HEADLINE) / len(HEADLINE)


def _sum(outcomes: Sequence[Outcome]) -> Figures:
    return Figures(
        gold=sum(one.gold is not None for one in outcomes),
        predicted=sum(one.extracted is not None for one in outcomes),
        found=sum(one.found for one in outcomes),
        strict=sum(one.right for one in outcomes),
    )
