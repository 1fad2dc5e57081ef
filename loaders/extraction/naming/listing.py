"""Which bodies are listed: those that act, are addressed, are somebody's affiliation, or endorse.

A logistic model over what the text does with a body; benchmarks/train_listing.py fits `listing.json`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.logistic import chance, model
from loaders.extraction.naming.entries import CONFIDENCE, RULE
from loaders.extraction.naming.uses import uses
from loaders.extraction.naming.vocabulary import fold

if TYPE_CHECKING:
    from loaders.extraction.document import Document

MANY = 3
GRANT_LINE = 160
LEAD_LINES = 4
REACH = 40
BEFORE = {"the", "at", "in", "of", "by", "to", "a", "and", "from", "for", "with", "on", "its", "this", "their"}
BIOGRAPHY = re.compile(
    r"\b(?:member of the|serves on|graduate|graduated|degree|attended|native of|born|served (?:as|in))\b"
)
LEGISLATOR = re.compile(
    r"\((?:[DRI]-|[A-Z]{2}-\d)|\b(?:Congress(?:man|woman)|U\.S\. (?:Sen|Rep)|Sens?\. [A-Z]\w+ (?:and|said|today))"
)
CAUTION = 0.85  # on articles it was not fitted on, the model is right less often than it says
LEGISLATURES = {"congress", "senate", "house", "house of representatives", "u.s. senate", "u.s. house", "u.s. congress"}


def decide(cast: Cast) -> None:
    """Set `listed` and the confidence of every body."""
    affiliations = affiliated(cast)
    weights, threshold = model("naming", "listing.json")
    for actor in cast.actors:
        if actor.rule == RULE:
            actor.confidence = CONFIDENCE
        elif not actor.is_person:
            marks = features(cast, actor, affiliations)
            listed = chance(weights, marks)
            actor.listed = listed >= threshold and not all(in_grant_list(cast, m.start) for m in actor.mentions)
            sure = listed if actor.listed else 1 - listed
            actor.confidence = round(0.5 + (sure - 0.5) * CAUTION, 2)


def in_grant_list(cast: Cast, offset: int) -> bool:
    """Whether a line only gives a sum to somebody: a list of grants, awards or places names no actors."""
    paragraph = cast.document.paragraph_at(offset)
    line = cast.document.text[paragraph.start : paragraph.end]
    return re.search(r"[$£€] ?\d", line) is not None and len(line) < GRANT_LINE and not line.endswith((".", "”", '"'))


def affiliated(cast: Cast) -> frozenset[str]:
    """Names of the bodies that people belong to."""
    return frozenset(actor.organization for actor in cast.actors if actor.is_person and actor.organization)


def features(cast: Cast, actor: Actor, affiliations: frozenset[str]) -> dict[str, float]:
    """What the model looks at, by name; absent features are 0."""
    document = cast.document
    rule = actor.rule.removeprefix("organization.")
    marks: dict[str, float] = {"bias": 1.0, f"rule={rule}": 1.0, f"kind={actor.kind}": 1.0}
    counted: Counter[str] = Counter()
    for mention in actor.mentions:
        counted.update(set(uses(cast, mention.start, mention.end)))
        paragraph = document.paragraph_at(mention.start)
        counted[f"in-{paragraph.kind}"] += 1
        if len(mention.quote) >= (paragraph.end - paragraph.body_start) - 2:
            counted["whole-line"] += 1
        if mention.quote.lower().startswith(("the ", "this ")) and mention.quote != actor.name:
            counted["nominal"] += 1
        quote = document.quote_at(mention.start)
        counted["in-quote" if quote is not None and quote.end - quote.start > len(mention.quote) + 9 else "told"] += 1
    for name, count in counted.items():
        marks[name] = 1.0
        if count > 1:
            marks[f"{name}+"] = 1.0
    marks["affiliation"] = float(actor.name in affiliations)
    marks["many"] = float(len(actor.mentions) >= MANY)
    marks["acronym"] = float(actor.acronym is not None)
    marks["legislature"] = float(fold(actor.name) in LEGISLATURES)
    marks["one-word"] = float(" " not in actor.name)
    marks["early"] = float(actor.mentions[0].start < len(document.text) * 0.35)
    acts = any(name in counted for name in ("agent", "by", "object-ask", "to-ask", "of-people", "from-people"))
    marks["acts"] = float(acts)
    marks[
        f"acts-{'jurisdiction' if rule == 'jurisdiction' else 'generic' if rule.startswith('generic') else 'named'}"
    ] = float(acts)
    marks.update(_about(cast, actor))
    marks = {name: value for name, value in marks.items() if value}
    if of_a_legislator(document):
        marks.update({f"release:{name}": value for name, value in marks.items()})
    return marks


def _about(cast: Cast, actor: Actor) -> dict[str, float]:
    """Marks of the name itself and of where the article first and last speaks of it."""
    document = cast.document
    first = actor.mentions[0]
    words = fold(actor.name).split()
    tokens = document.tokens(first.start, first.end)
    before = document.text[max(0, first.start - 8) : first.start].lower().split()
    sentence = document.sentence_span(first.start)
    line = document.paragraph_at(first.start)
    named = sum(1 for other in cast.actors for m in other.mentions if sentence.start <= m.start < sentence.end)
    bodies = sum(1 for other in cast.actors if not other.is_person)
    return {
        f"head={words[-1]}": 1.0,
        f"name={words[0] if len(words) == 1 else ''}": 1.0,
        f"label={tokens[-1].ent_type_ if tokens else ''}": 1.0,
        f"words={min(len(words), 6)}": 1.0,
        f"before={before[-1] if before and before[-1] in BEFORE else ''}": 1.0,
        "mentions": math.log(len(actor.mentions)),
        "share": first.start / max(1, len(document.text)),
        "crowd": math.log(max(1, named)),
        "bodies": math.log(max(1, bodies)) / 3,
        "lead": float(line.index <= LEAD_LINES),
        "biography": float(BIOGRAPHY.search(sentence.quote) is not None),
        "aliases": float(len(actor.aliases) > 0),
        "lower": float(actor.name.islower()),
        "near-person": float(_beside_person(cast, actor)),
    }


def _beside_person(cast: Cast, actor: Actor) -> bool:
    """Whether somebody is named right behind a mention with at most a title between: FEMA Administrator Ann Fry."""
    for mention in actor.mentions:
        at = [cast.by_offset.get(offset) for offset in range(mention.end, mention.end + REACH)]
        if any(other is not None and other.is_person for other in at):
            return True
    return False


def of_a_legislator(document: Document) -> bool:
    """Whether this is a legislator's release, in which other bodies are listed than in the news."""
    return LEGISLATOR.search(document.text) is not None
