"""One article's extracted facts against its annotated ones: right, with a wrong slot, missed, or extra."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loaders.evaluation.likeness import FOUND, likeness, wrong_slots
from loaders.evaluation.names import Slots, listed
from loaders.evaluation.text import Record, contains, overlap, span

HEADLINE = ("organizations", "people", "letters", "meetings", "demands", "statements")
KINDS = (*HEADLINE, "answers")
REPEATED = 0.6
"""From this overlap on, words are those of a noted repeat."""
RIGHT_FIRST = 0.01
"""What tips the scale between equally alike pairs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one fact. Without `gold` it is an extra, without `extracted` a miss."""

    article: str
    kind: str
    gold: Record | None
    extracted: Record | None
    wrong: tuple[str, ...] = ()
    """The slots of a found fact that differ."""

    @property
    def found(self) -> bool:
        """Whether an annotated fact was extracted."""
        return self.gold is not None and self.extracted is not None

    @property
    def right(self) -> bool:
        """Whether it was, with its slots right."""
        return self.found and not self.wrong


def compare(article: str, extracted: Record, gold: Record, repeats: dict[str, list[str]]) -> list[Outcome]:
    """Every annotated and every extracted fact of an article, kind by kind; kinds without annotations are left out.

    `repeats` has, by kind, sentences that say an annotated fact again: finding one of those is neither right nor wrong.
    """
    slots = Slots(extracted, gold)
    outcomes: list[Outcome] = []
    for kind in (kind for kind in KINDS if kind in gold):
        found, wanted = listed(extracted, kind), listed(gold, kind)
        pairs = _pairs(kind, found, wanted, slots)
        for place, fact in enumerate(wanted):
            partner = found[pairs[place]] if place in pairs else None
            wrong = wrong_slots(kind, partner, fact, slots) if partner is not None else ()
            outcomes.append(Outcome(article, kind, fact, partner, wrong))
        paired = set(pairs.values())
        spare = (fact for place, fact in enumerate(found) if place not in paired)
        outcomes += (Outcome(article, kind, None, one) for one in _extras(spare, repeats.get(kind, [])))
    return outcomes


def _pairs(kind: str, found: Sequence[Record], wanted: Sequence[Record], slots: Slots) -> dict[int, int]:
    """Which annotated fact (by place) was found as which extracted one: one to one, best first."""
    scored = [
        (likeness(kind, one, other, slots) + (0 if wrong_slots(kind, one, other, slots) else RIGHT_FIRST), -i, -j)
        for i, one in enumerate(found)
        for j, other in enumerate(wanted)
    ]
    pairs: dict[int, int] = {}
    used: set[int] = set()
    for score, i, j in sorted(scored, reverse=True):
        if score >= FOUND and -i not in used and -j not in pairs:
            used.add(-i)
            pairs[-j] = -i
    return pairs


def _extras(facts: Iterable[Record], repeats: list[str]) -> list[Record]:
    return [fact for fact in facts if not _repeats(fact, repeats)]


def _repeats(fact: Record, repeats: list[str]) -> bool:
    said = [text for slot in ("evidence", "content", "quote") if (text := span(fact.get(slot)))]
    return any(overlap(text, repeat) >= REPEATED or contains(text, repeat) for text in said for repeat in repeats)
