"""Which bodies are listed: the rules' chance weighed with how the encoder reads the places that name the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.learned.accept import logit
from loaders.extraction.learned.reading import Reading, reading_of
from loaders.extraction.logistic import chance, model
from loaders.extraction.naming.entries import RULE
from loaders.extraction.naming.listing import CAUTION, in_grant_list

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document

OFTEN = 4


def relist(document: Document) -> None:
    """Decide again which bodies are listed, and how sure that is."""
    reading = reading_of(document)
    if reading is None:
        return
    weights, threshold = model("learned", "listing.json")
    for actor in document.cast.actors:
        if not actor.is_person and actor.rule != RULE:
            acts = chance(weights, body_marks(reading, actor))
            in_grants = all(in_grant_list(document.cast, mention.start) for mention in actor.mentions)
            actor.listed = acts >= threshold and not in_grants
            actor.confidence = round(acts if actor.listed else 1 - acts, 2)


def body_marks(reading: Reading, actor: Actor) -> dict[str, float]:
    """What the decision rests on."""
    inside = reading.inside("bodies")
    means = [float(inside[slice(*reading.stretch(mention))].mean()) for mention in actor.mentions]
    sure = 0.5 + (actor.confidence - 0.5) / CAUTION
    return {
        "bias": 1.0,
        "rules": logit(sure if actor.listed else 1 - sure),
        "best": max(means),
        "mean": sum(means) / len(means),
        "first": means[0],
        "often": min(len(means), OFTEN) / OFTEN,
    }
