"""Who holds or speaks for a public office: the rules' verdict weighed with the words of the role and the body.

A logistic model; benchmarks/train_official.py fits `official.json`. It speaks after the rules of office.py, which
leave their verdict in the actor's `rule` (`person.public` or `person.private`).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from loaders.extraction.logistic import chance, model
from loaders.extraction.naming.vocabulary import fold, role_class

if TYPE_CHECKING:
    from loaders.extraction.cast import Actor, Cast

RELEASE = re.compile(r"\((?:[DRI]-|[A-Z]{2}-\d)|\b(?:Congress(?:man|woman)|U\.S\. (?:Sen|Rep))")
PAST = re.compile(r"\b(?:former|ex|then|retired|late|onetime|one-time)\b[ -]*$", re.IGNORECASE)
BEFORE = 12
NEAR = 160
OWNS = {"'s", "’s", "'", "’"}
GOVERNING = re.compile(r"\b(?:board|council|commission|county|city|department|authority|district|trustees)\b")


def decide(cast: Cast) -> None:
    """Set `official` of every person."""
    _, threshold = model("naming", "official.json")
    for actor in cast.actors:
        if actor.rule in {"person.public", "person.private"}:
            actor.official = held(cast, actor) >= threshold


def held(cast: Cast, actor: Actor) -> float:
    """The chance that somebody holds or speaks for a public office."""
    weights, _ = model("naming", "official.json")
    return chance(weights, features(cast, actor))


def features(cast: Cast, actor: Actor) -> dict[str, float]:
    """What the model looks at, by name; absent features are 0."""
    public = actor.rule == "person.public"
    marks = {"bias": 1.0, "public": float(public)}
    role = fold(actor.role or "")
    words = re.findall(r"[\w.'’-]+", role)
    kind = role_class(role) or (role_class(words[-1]) if words else None) or "none"
    body = cast.named(actor.organization) if actor.organization else None
    place = f"{body.kind}-{body.rule.removeprefix('organization.') == 'jurisdiction'}" if body is not None else "none"
    marks |= {f"kind={kind}": 1.0, f"body={place}": 1.0, f"kind-body={kind}/{place}": 1.0}
    marks |= {f"word={word}": 1.0 for word in words}
    marks |= {f"role={role}": 1.0, f"words={min(len(words), 4)}": 1.0, f"public-kind={public}/{kind}": 1.0}
    if body is not None:
        marks[f"body-head={fold(body.name).split()[-1]}"] = 1.0
    marks["capital"] = float(bool(actor.role) and (actor.role or "a")[0].isupper())
    marks["one-name"] = float(" " not in actor.name)
    marks["past"] = float(_was(cast, actor))
    kinds = {other.kind for other in cast.actors if not other.is_person and other.listed}
    marks |= {f"near={near}": 1.0 for near in kinds}
    named = " ".join(fold(other.name) for other in cast.actors if not other.is_person and other.kind == "government")
    marks["governing"] = float(GOVERNING.search(named) is not None)
    marks |= _around(cast, actor, kind)
    marks = {name: value for name, value in marks.items() if value}
    if RELEASE.search(cast.document.text):
        marks |= {f"release:{name}": value for name, value in marks.items()}
    return marks


def _around(cast: Cast, actor: Actor, kind: str) -> dict[str, float]:
    """Marks of the bodies named around the role, or around the name where there is no role."""
    span = actor.role_span or actor.mentions[0]
    sentence = cast.document.sentence_span(span.start)
    text = cast.document.text
    before = text[max(0, span.start - 6) : span.start].lower().split()
    owner = (
        "its" if before[-1:] == ["its"] else "of" if text[max(0, span.start - 3) : span.start].strip() in OWNS else ""
    )
    bodies = [(m.start, a) for a in cast.actors if not a.is_person for m in a.mentions]
    last = max((entry for entry in bodies if entry[0] < span.start), key=lambda entry: entry[0], default=None)
    marks = {f"owner={owner}": 1.0, f"owner-kind={owner}/{kind}": 1.0}
    if last is not None:
        near = f"{last[1].kind}-{span.start - last[0] < NEAR}"
        marks |= {f"last={near}": 1.0, f"last-kind={near}/{kind}": 1.0}
    for other in {a.kind for at, a in bodies if sentence.start <= at < sentence.end}:
        marks[f"beside={other}"] = 1.0
    most: Counter[str] = Counter()
    for _, body in bodies:
        most[body.kind] += 1
    if most:
        marks[f"most={most.most_common(1)[0][0]}"] = 1.0
    return marks


def _was(cast: Cast, actor: Actor) -> bool:
    """Whether the role is said to be over right in front of it: then-Sen. Hollis Grove."""
    span = actor.role_span
    return span is not None and PAST.search(cast.document.text[max(0, span.start - BEFORE) : span.start]) is not None
