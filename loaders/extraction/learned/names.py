"""Names of bodies that the rules don't see or cut elsewhere, as the encoder tags them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from loaders.extraction.learned.heads import TAGGED
from loaders.extraction.learned.reading import Reading, reading_of
from loaders.extraction.learned.stretches import HALF, tagged, words_of
from loaders.extraction.learned.view import view
from loaders.extraction.logistic import chance, model
from loaders.extraction.naming import build_cast
from loaders.extraction.naming.vocabulary import head_kind

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document
    from ontology.facts import Span

LEAD = re.compile(r"(?:(?:the|a|an|this|our|its|his|her|their|your|my)\s+|[^\w@#]+)+", re.IGNORECASE)
TAIL = re.compile(r"(?:['’]s?|[^\w.)’']+)$")
OPEN_END = re.compile(r"(?:^|\W)(?:of|for|and|the|in|on|at|to|with|by|from|&)$", re.IGNORECASE)
LONGEST = 12
"""Words of a name."""
OFTEN = 4


@dataclass(frozen=True, slots=True)
class Name:
    """Words that the encoder tags as a body's name: where they stand in offsets, and as stretches of words."""

    text: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    stretches: list[tuple[int, int]] = field(default_factory=list)


def take_names(document: Document) -> None:
    """Find the actors again, with the bodies that the encoder reads where the rules have none or other words."""
    reading = reading_of(document)
    if reading is None:
        return
    weights, threshold = model("learned", "names.json")
    places = [
        span
        for name in names_read(document, reading)
        if chance(weights, name_marks(document, reading, name)) >= threshold
        for span in name.spans
    ]
    if places:
        build_cast(document, places)
        document.learned = Reading(view(document), reading.vectors)


def names_read(document: Document, reading: Reading) -> list[Name]:
    """The names that the encoder tags and that the rules don't have in just these places, in text order.

    Where all of the rules' name is tagged, but in two, the rules have it: National | Black Panel.
    """
    bodies = [mention for actor in document.cast.actors if not actor.is_person for mention in actor.mentions]
    known = {(_without_lead(mention).start, mention.end) for mention in bodies}
    inside = reading.inside("bodies")
    tagged_through = [mention for mention in bodies if float(inside[slice(*reading.stretch(mention))].min()) >= HALF]
    found: dict[str, Name] = {}
    for first, behind, _ in tagged(reading, "bodies"):
        span = _without_lead(words_of(document, reading, (first, behind)))
        text = span.quote
        while tail := TAIL.search(text):
            text = text[: tail.start()]
        place = (span.start, span.start + len(text))
        halved = any(mention.start <= place[0] and place[1] <= mention.end for mention in tagged_through)
        if _is_name(text) and place not in known and not halved:
            name = found.setdefault(text, Name(text))
            name.spans.append(place)
            name.stretches.append(reading.stretch(document.span(*place)))
    return list(found.values())


def _without_lead(span: Span) -> Span:
    """A name without its article."""
    lead = LEAD.match(span.quote)
    return span if lead is None else replace(span, quote=span.quote[lead.end() :], start=span.start + lead.end())


def _is_name(text: str) -> bool:
    capital = any(letter.isupper() for letter in text)
    closed = text.count("(") == text.count(")") and "\n" not in text
    return capital and closed and len(text) > 1 and len(text.split()) <= LONGEST and not OPEN_END.search(text)


def name_marks(document: Document, reading: Reading, name: Name) -> dict[str, float]:
    """What speaks for a name: how surely it is tagged, from where to where, how often, and what the rules see there."""
    tags, inside = reading.tags[TAGGED.index("bodies")], reading.inside("bodies")
    said = len(re.findall(rf"(?<!\w){re.escape(name.text)}(?!\w)", document.text))
    start, end = name.spans[0]
    there = _there(document, start, end)
    bodies = [actor for actor, _ in there if not actor.is_person]
    within = any(mention.start <= start and end <= mention.end for _, mention in there)
    around = bool(there) and all(start <= mention.start and mention.end <= end for _, mention in there)
    words = name.text.split()
    return {
        "bias": 1.0,
        "begins": max(float(tags[first, 1]) for first, _ in name.stretches),
        "mean": max(float(inside[first:behind].mean()) for first, behind in name.stretches),
        "least": max(float(inside[first:behind].min()) for first, behind in name.stretches),
        "ends": max(1 - float(tags[behind, 2]) if behind < len(tags) else 1.0 for _, behind in name.stretches),
        "all": len(name.spans) / max(1, said),
        "often": min(len(name.spans), OFTEN) / OFTEN,
        "new": float(not there),
        "within": float(within),
        "around": float(around and not within),
        "person": float(bool(there) and not bodies),
        "several": float(len(bodies) > 1),
        "listed": max((a.confidence if a.listed else 1 - a.confidence for a in bodies), default=0.0),
        "one-word": float(len(words) == 1),
        "acronym": float(name.text.isupper()),
        "small": float(name.text[0].islower()),
        "small-end": float(words[-1][0].islower()),
        "head": float(head_kind(words[-1]) is not None),
        "comma": float("," in name.text),
        "apart": float(around and not within and _named_alone(bodies, name)),
    }


def _named_alone(bodies: list[Actor], name: Name) -> bool:
    """Whether a body that the rules see in a name's words stands by its whole name outside them too."""
    return any(
        mention.quote == body.name and not any(start <= mention.start < end for start, end in name.spans)
        for body in bodies
        for mention in body.mentions
    )


def _there(document: Document, start: int, end: int) -> list[tuple[Actor, Span]]:
    """Who is named in these words by the rules."""
    return [
        (actor, mention)
        for actor in document.cast.actors
        for mention in actor.mentions
        if mention.start < end and start < mention.end
    ]
