"""Whom a name in a slot means: the spellings of one article's actors, and sets of actors compared."""

from difflib import SequenceMatcher

from loaders.evaluation.text import Record, name_key

TYPO = 0.9
"""From this ratio of common characters on, two spellings are one name."""


class Names:
    """The names of one article, each spelling mapped to one actor; the first that uses a spelling has it."""

    def __init__(self, record: Record) -> None:
        self.key_of: dict[str, str] = {}
        for actor in (*listed(record, "organizations"), *listed(record, "people")):
            canonical = name_key(str(actor["name"]))
            for spelling in (str(actor["name"]), *texts(actor.get("aliases"))):
                self.key_of.setdefault(name_key(spelling), canonical)

    def canonical(self, name: str) -> str:
        """The key of the actor of this name, or of the words themselves where nobody is called that."""
        return self.key_of.get(name_key(name), name_key(name))


class Slots:
    """Compares the actors in slots of an extracted record with those of the annotated one."""

    def __init__(self, extracted: Record, gold: Record) -> None:
        self.extracted, self.gold = Names(extracted), Names(gold)

    def jaccard(self, extracted: object, gold: object) -> float:
        """Actors in common among all named, 0 to 1; 1 where neither side names any."""
        named = {self.gold.canonical(self.extracted.canonical(name)) for name in texts(extracted)}
        left = {self.gold.canonical(name) for name in texts(gold)}
        if not named and not left:
            return 1.0
        hits, total = 0, len(named) + len(left)
        for name in sorted(named):
            match = next((one for one in sorted(left) if same_name(name, one)), None)
            if match is not None:
                hits += 1
                left.discard(match)
        return hits / (total - hits)

    def share_one(self, extracted: object, gold: object) -> bool:
        """Whether the slots have an actor in common, or are both empty."""
        return self.jaccard(extracted, gold) > 0


def same_name(one: str, other: str) -> bool:
    """Whether two keys are one name, give or take a typing error."""
    return one == other or (bool(one and other) and SequenceMatcher(None, one, other).ratio() >= TYPO)


def same_actor(extracted: Record, gold: Record) -> bool:
    """Whether two actors go by one name, or one's name is a spelling of the other's."""
    full, wanted = name_key(str(extracted["name"])), name_key(str(gold["name"]))
    return same_name(full, wanted) or full in _spellings(gold) or wanted in _spellings(extracted)


def _spellings(actor: Record) -> set[str]:
    return {name_key(name) for name in (str(actor["name"]), *texts(actor.get("aliases")))}


def texts(value: object) -> list[str]:
    """A slot's names; none where it is empty."""
    return [str(one) for one in value] if isinstance(value, (list, tuple)) else []


def listed(record: Record, kind: str) -> list[Record]:
    """A record's facts of one kind."""
    facts = record.get(kind)
    return facts if isinstance(facts, list) else []
