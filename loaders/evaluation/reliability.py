"""Whether a confidence means something: of the facts in each band of confidence, how many are right."""

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.evaluation.outcomes import Outcome

BANDS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.0)
"""Where each band begins; it ends where the one before begins."""


@dataclass(frozen=True, slots=True)
class Band:
    """The extracted facts whose confidence is at least `low` and less than the next band's."""

    low: float
    facts: int
    right: int

    @property
    def share(self) -> float:
        """The share that is right with all slots; 0 where the band is empty."""
        return self.right / self.facts if self.facts else 0.0


def reliability(outcomes: Sequence[Outcome]) -> tuple[Band, ...]:
    """A band for each of BANDS, highest first; none where no extracted fact states a confidence."""
    rated = [
        (confidence, one.right)
        for one in outcomes
        if one.extracted is not None and (confidence := _confidence(one.extracted.get("confidence"))) is not None
    ]
    if not rated:
        return ()
    bounds = zip((float("inf"), *BANDS), BANDS, strict=False)
    held = [(low, [right for confidence, right in rated if low <= confidence < high]) for high, low in bounds]
    return tuple(Band(low, len(rights), sum(rights)) for low, rights in held)


def _confidence(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
