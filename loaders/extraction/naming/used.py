"""Bodies listed because the facts name them: who asks, is asked, is written to or takes part is an actor."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document

NAMED = {"announced", "start", "the-group", "apposition", "head", "head-of"}
"""Rules (`organization.X`) whose bodies one fact makes actors; bare capitals and places are mistaken too often."""
ASKED_OFTEN = 2
CONFIDENCE = 0.6


def list_used(document: Document) -> None:
    """List the bodies in the slots of the facts, and a place's government that is asked for several things."""
    uses = Counter(_slots(document))
    asked = Counter(name for demand in document.demands for name in demand.targets)
    for actor in document.cast.actors:
        if actor.is_person or actor.listed or not uses[actor.name]:
            continue
        rule = actor.rule.removeprefix("organization.")
        whole = rule == "label" and " " in actor.name
        if rule in NAMED or whole or (rule == "jurisdiction" and asked[actor.name] >= ASKED_OFTEN and _as_body(actor)):
            actor.listed = True
            actor.confidence = CONFIDENCE


def _as_body(actor: Actor) -> bool:
    """Whether the text speaks of a place as of a government: "the city", "the county"."""
    return any(alias.lower().startswith("the ") or alias.islower() for alias in actor.aliases)


def _slots(document: Document) -> Iterator[str]:
    for letter in document.letters:
        yield from (*letter.senders, *letter.recipients)
    for demand in document.demands:
        yield from (*demand.demanders, *demand.targets)
    for meeting in document.meetings:
        yield from meeting.participants
    for answer in document.answers:
        yield from (*answer.givers, *answer.askers)
    for statement in document.statements:
        yield statement.speaker
