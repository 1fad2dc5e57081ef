"""What a person is said to be: the role before, after or apart from the name."""

from __future__ import annotations

import re

from loaders.extraction.naming.apposition import after, before, named
from loaders.extraction.naming.claims import (
    DETERMINERS,
    LEADS,
    LINKS,
    REACH,
    STOPS,
    WEAK,
    Bodies,
    Claim,
    Reader,
    first_role,
    make,
    scope_end,
    widen,
)
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.signatures import degree, label, signature
from loaders.extraction.naming.titles import Naming
from loaders.extraction.naming.vocabulary import fold

DESCRIBED = 3.0
SET_OFF = 3.0
OCCUPATION = 2.2
WORKER = re.compile(
    r"(?:[bcdfghjklmnpstvz](?:er|or)|ist|ian|man|woman|lady|smith|monger|hand|eer|ee|teen|teenager|student|mum|mom|dad)$"
)
NO_WORKERS = {
    "after",
    "former",
    "letter",
    "summer",
    "winter",
    "october",
    "november",
    "december",
    "september",
    "center",
    "number",
    "paper",
    "member",
    "order",
    "matter",
    "chapter",
    "river",
    "water",
    "computer",
    "register",
    "offer",
    "power",
    "border",
    "corner",
    "dinner",
    "shelter",
    "committee",
    "employee",
    "fee",
    "coffee",
    "human",
    "woman",
    "man",
    "user",
    "server",
    "banner",
    "charter",
    "folder",
    "poster",
    "honor",
    "labor",
    "harbor",
    "floor",
    "door",
    "error",
    "list",
    "mirror",
    "monitor",
    "vendor",
}


def claims(text: str, naming: Naming, bodies: Bodies) -> list[Claim]:
    """Every role that the words around one naming give; `bodies` tells whether a body is named at an offset."""
    words = naming.run.line.words
    first = min((bounds[0] for bounds in naming.titles if bounds[1] < naming.run.first), default=naming.run.first)
    if naming.prefix is not None:
        first = min(first, naming.prefix.first)
    if first < naming.run.first:
        first = widen(words, first, first)[0]
    reader = Reader(text, words, bodies)
    titles = [_title(reader, naming, bounds) for bounds in naming.titles]
    titled = any(claim.kind in {"official", "body"} and fold(claim.phrase) not in WEAK for claim in titles)
    behind = after(reader, naming.run)
    if behind is not None and behind.indefinite and titled:
        behind.weight -= DESCRIBED
    found: list[Claim | None] = [
        *titles,
        behind,
        degree(reader, naming),
        _predicate(reader, naming.run),
        label(reader, naming, first),
    ]
    ahead = before(reader, naming, first)
    if ahead is not None and titles:
        ahead.weight += SET_OFF
    second = naming.run.after(2)
    listed = behind is not None and second is not None and second.lower not in DETERMINERS
    if not listed or titled:
        found.append(ahead)
    if not titled:
        found += [named(reader, first), occupation(reader, naming)]
    found += signature(reader, naming, first)
    return [claim for claim in found if claim is not None]


def occupation(reader: Reader, naming: Naming) -> Claim | None:
    """Cheesemonger Tom Ashe, irrigator Ann Fry: a noun of work that no list knows, right before a full name."""
    words = reader.words
    at = naming.run.first - 1
    if naming.titles or at < 0 or len(naming.run.words) < 2 or naming.run.start - words[at].end != 1:  # noqa: PLR2004 (a full name)
        return None
    noun = words[at]
    opens = noun.first and naming.prefix is not None and len(naming.prefix.words) == 1
    common = noun.pos in {"NOUN", "PROPN"} and (noun.text.islower() or opens)
    if not common or noun.label in {"DATE", "TIME", "ORG", "GPE"} or not WORKER.search(noun.lower):
        return None
    if noun.lower in NO_WORKERS or (at > 0 and words[at - 1].lower in {"in", "at", "to", "on"} and not opens):
        return None
    return Claim(noun.text, noun.start, noun.end, "private", OCCUPATION, (noun.start, noun.end))


def _title(reader: Reader, naming: Naming, bounds: tuple[int, int]) -> Claim:
    words = reader.words
    start = naming.prefix.start if naming.prefix else words[max(0, bounds[0] - 4)].start
    return make(reader, bounds, 0.5, (start, words[min(len(words) - 1, naming.run.last + 8)].end))


def _predicate(reader: Reader, run: Run) -> Claim | None:
    behind = run.after()
    second = run.after(2)
    if (
        behind is not None
        and behind.text == ","
        and second is not None
        and second.lower in {"who", "himself", "herself"}
    ):
        return _verb(reader, run.last + 3) or _further_verb(reader, run.last + 3)
    if behind is not None and second is not None and behind.lower in {"has", "had"} and second.lower == "been":
        return _is_a(reader, run.last + 3)
    if behind is not None and behind.lower in {"is", "was", "serves", "speaks", "chairs", "leads", "directs", "heads"}:
        return _verb(reader, run.last + 1)
    return None


def _verb(reader: Reader, at: int) -> Claim | None:
    words = reader.words
    if at < len(words) and words[at].lower in {"is", "was", "'s", "’s"}:
        return _is_a(reader, at + 1)
    if at >= len(words) or words[at].lower not in LEADS:
        return None
    stop = next((i for i in range(at, min(len(words), at + 10)) if words[i].text in STOPS), min(len(words), at + 10))
    if words[at].lower in {"serves", "served"}:
        role = first_role(words, at + 1, stop)
        return make(reader, role, 1.0, (words[at].start, scope_end(words, at))) if role else None
    if words[at].lower in {"works", "represents", "teaches", "owns", "sits"}:
        return None
    phrase = reader.text[words[at].start : words[stop - 1].end]
    return Claim(phrase, words[at].start, words[stop - 1].end, "verb", 4.0, (words[at].start, words[stop - 1].end))


def _further_verb(reader: Reader, at: int) -> Claim | None:
    """Who has worked there for years and is the union's steward."""
    words = reader.words
    for i in range(at + 1, min(len(words) - 1, at + REACH)):
        if words[i].text in STOPS - {"and"}:
            return None
        if words[i].lower == "and" and words[i + 1].lower in {"is", "was", "serves"}:
            return _verb(reader, i + 1)
    return None


def _is_a(reader: Reader, at: int) -> Claim | None:
    words = reader.words
    at += at < len(words) and words[at].lower in {"also", "now", "currently", "still", "both"}
    if at >= len(words):
        return None
    stop = next(
        (i for i in range(at, min(len(words), at + 8)) if words[i].text in STOPS or words[i].lower in LINKS), len(words)
    )
    role = first_role(words, at, stop)
    if role is None or role[1] + 1 < stop:
        return None
    bare = stop < len(words) and words[stop].lower in {"of", "for", "at"} and role[0] == at
    owned = any(words[i].text in {"'s", "’s"} for i in range(at, role[0]))
    if words[at].lower not in DETERMINERS and not bare and not owned:
        return None
    return make(reader, role, 0.5, (words[at].start, scope_end(words, role[1])))
