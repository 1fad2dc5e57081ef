"""Which bodies are listed: those that act, are addressed, are somebody's affiliation, or endorse.

A logistic model over what the text does with a body; benchmarks/train_listing.py fits `listing.json`.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from functools import cache
from importlib.resources import files

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.naming.entries import CONFIDENCE, RULE
from loaders.extraction.naming.uses import uses
from loaders.extraction.naming.vocabulary import fold

MANY = 3
GRANT_LINE = 160
CAUTION = 0.85  # on articles it was not fitted on, the model is right less often than it says
LEGISLATURES = {"congress", "senate", "house", "house of representatives", "u.s. senate", "u.s. house", "u.s. congress"}


def decide(cast: Cast) -> None:
    """Set `listed` and the confidence of every body."""
    affiliations = affiliated(cast)
    weights, threshold = _model()
    for actor in cast.actors:
        if actor.rule == RULE:
            actor.confidence = CONFIDENCE
        elif not actor.is_person:
            marks = features(cast, actor, affiliations)
            chance = _sigmoid(sum(weights.get(name, 0.0) * value for name, value in marks.items()))
            actor.listed = chance >= threshold and not all(_in_grant_list(cast, m.start) for m in actor.mentions)
            sure = chance if actor.listed else 1 - chance
            actor.confidence = round(0.5 + (sure - 0.5) * CAUTION, 2)


def _in_grant_list(cast: Cast, offset: int) -> bool:
    """Whether a line only gives a sum to somebody: a list of grants, awards or places names no actors."""
    paragraph = cast.document.paragraph_at(offset)
    line = cast.document.text[paragraph.start : paragraph.end]
    return re.search(r"[$£€] ?\d", line) is not None and len(line) < GRANT_LINE and not line.endswith((".", "”", '"'))


def affiliated(cast: Cast) -> frozenset[str]:
    """Names of the bodies that people belong to."""
    return frozenset(actor.organization for actor in cast.actors if actor.is_person and actor.organization)


@cache
def _model() -> tuple[dict[str, float], float]:
    stored = json.loads(files("loaders.extraction.naming").joinpath("listing.json").read_text("utf-8"))
    return stored["weights"], stored["threshold"]


def _sigmoid(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


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
    return {name: value for name, value in marks.items() if value}
