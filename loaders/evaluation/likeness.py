"""Whether two facts are the same one, and which slots of it are wrong."""

from loaders.evaluation.names import Slots, same_actor, texts
from loaders.evaluation.text import WITHIN, Record, alike, contains, overlap, span, words

FOUND = 0.5
"""From this likeness on, a fact counts as found."""
HALF = 0.5
"""How much of the named actors (Jaccard), or of a role's words, have to be right."""


def likeness(kind: str, extracted: Record, gold: Record, slots: Slots) -> float:
    """How alike two facts of a kind are, 0 to 1."""
    match kind:
        case "organizations" | "people":
            return float(same_actor(extracted, gold))
        case "demands":
            return _same_ask(span(extracted.get("content")), span(gold.get("content")))
        case "statements":
            return alike(span(extracted.get("quote")), span(gold.get("quote")))
    sentence = alike(span(extracted.get("evidence")), span(gold.get("evidence")))
    match kind:
        case "letters":
            ends = [slots.jaccard(extracted.get(end), gold.get(end)) for end in ("senders", "recipients")]
            return max(sentence, sum(ends) / 2)
        case "meetings" if extracted.get("status") == gold.get("status"):
            return max(sentence, slots.jaccard(extracted.get("participants"), gold.get("participants")))
    return sentence


def _same_ask(one: str, other: str) -> float:
    """One word within an ask ("resign") is too little to be the same ask."""
    within = contains(one, other) and min(len(words(one)), len(words(other))) > 1
    return max(overlap(one, other), WITHIN if within else 0.0)


def wrong_slots(kind: str, extracted: Record, gold: Record, slots: Slots) -> tuple[str, ...]:
    """The slots in which an extracted fact differs from the annotated one; none where it is right."""
    return tuple(name for name in SLOTS.get(kind, ()) if not _right(name, extracted, gold, slots))


SLOTS = {
    "people": ("role", "official"),
    "letters": ("senders", "recipients"),
    "meetings": ("status", "participants"),
    "demands": ("demanders", "targets"),
    "statements": ("speaker",),
    "answers": ("kind", "givers"),
}
"""The slots that have to be right for a fact to be; an organization is right once it is found."""


def _right(name: str, extracted: Record, gold: Record, slots: Slots) -> bool:
    said, wanted = extracted.get(name), gold.get(name)
    match name:
        case "role":
            return _same_role(span(said), span(wanted))
        case "official":
            return bool(said) == bool(wanted)
        case "senders" | "recipients" | "participants":
            return slots.jaccard(said, wanted) >= HALF
        case "demanders" | "targets" | "givers":
            return slots.share_one(texts(said), texts(wanted))
        case "speaker":
            return slots.jaccard([span(said)], [span(wanted)]) == 1
    return said == wanted


def _same_role(said: str, wanted: str) -> bool:
    return (not said and not wanted) or overlap(said, wanted) >= HALF or contains(said, wanted)
