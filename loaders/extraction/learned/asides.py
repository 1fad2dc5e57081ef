"""What the rules found elsewhere in the article, to be weighed with an event: who wrote to whom, who asked whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.extraction.document import Document
    from loaders.extraction.learned.view import View

COUNT = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """A demand of the rules: where its content begins, and the numbers of both sides."""

    place: int
    demanders: frozenset[int]
    targets: frozenset[int]


@dataclass(frozen=True, slots=True)
class Asides:
    """Both ends of all letters together, and every demand in text order."""

    senders: frozenset[int]
    recipients: frozenset[int]
    demands: tuple[Asked, ...]

    def marks(self, actor: int, place: int) -> list[float]:
        """Six marks of an actor, 1 or 0.

        Whether it is of any letter's senders, of its recipients, of those who ask, of those who are asked, and on
        either side of the last demand that begins before a word.
        """
        before = [one for one in self.demands if one.place < place]
        last = before[-1] if before else None
        return [
            float(actor in self.senders),
            float(actor in self.recipients),
            float(any(actor in one.demanders for one in self.demands)),
            float(any(actor in one.targets for one in self.demands)),
            float(last is not None and actor in last.demanders),
            float(last is not None and actor in last.targets),
        ]


def asides(document: Document, seen: View) -> Asides:
    """What the rules made of a document, before anything of it is revised."""
    demands = [
        Asked(seen.stretch(one.content)[0], seen.numbers(one.demanders), seen.numbers(one.targets))
        for one in document.demands
    ]
    return Asides(
        seen.numbers(name for letter in document.letters for name in letter.senders),
        seen.numbers(name for letter in document.letters for name in letter.recipients),
        tuple(sorted(demands, key=lambda one: one.place)),
    )
