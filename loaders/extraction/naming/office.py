"""From the claims about a person to one role, the body it is held in, and whether it is a public office."""

from __future__ import annotations

import re

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.actors import Found
from loaders.extraction.naming.roles import Claim, claims
from loaders.extraction.naming.vocabulary import fold

PAST = re.compile(
    r"\b(?:former|ex|then|retired|one-time|onetime|late|erstwhile|previous|past|outgoing chair of the campaign)\b|^ex-",
    re.IGNORECASE,
)
RUNNING = re.compile(r"\b(?:candidate|nominee|challenger)\b", re.IGNORECASE)
PUBLIC = re.compile(
    rf"\b(?:{'|'.join(re.escape(mark) for mark in sorted(word_list('public_marks')))})\b", re.IGNORECASE
)
PUBLIC_KINDS = {"government", "police", "school"}
OF = re.compile(r"^\s*(?:of|for|with|at|in|from|to)\s+(?:the\s+)?", re.IGNORECASE)
SPEAKS_FOR = re.compile(r"\b(?:speaks|spoke|spokes\w+|speaking) for\b")


def give_role(cast: Cast, found: Found) -> list[Claim]:
    """Write a person's role and gender; the strongest claim wins, the first of equals. All claims, strongest first."""
    everything = [claim for naming in found.namings for claim in claims(cast.document.text, naming)]
    everything.sort(key=lambda claim: (-claim.weight, claim.start))
    actor = found.actor
    if everything and everything[0].kind != "honorific":
        actor.role = everything[0].phrase
        actor.role_span = cast.document.span(everything[0].start, everything[0].end)
        actor.confidence = 0.85
    _genders(actor, everything)
    return everything


def place(cast: Cast, found: Found, everything: list[Claim]) -> None:
    """Write the body a person belongs to and whether the person holds or speaks for a public office."""
    actor = found.actor
    body = next((b for claim in everything if (b := _body(cast, claim, actor))), None) or _behind_name(cast, found)
    if body is not None:
        actor.organization = body.name
    actor.official = _official(everything[0] if everything else None, body, actor, everything)


def _genders(actor: Actor, everything: list[Claim]) -> None:

    for claim in everything:
        for word in fold(claim.phrase).split():
            gender = table("role_genders").get(word)
            if gender in {"f", "m"}:
                actor.gender = gender  # type: ignore[assignment]
                return


def _body(cast: Cast, claim: Claim, actor: Actor) -> Actor | None:
    """The body named nearest to a role within its scope: in it, in front of it, behind it."""
    if claim.kind in {"honorific", "kin"}:
        return None
    start, end = claim.scope
    inside = cast.mentioned(claim.start, claim.end)
    behind = cast.mentioned(claim.end, end)
    ahead = cast.mentioned(start, claim.start)
    text = cast.document.text
    tied = [b for b in behind if _tied(text, claim.end, b, end)]
    for candidate in (*inside, *tied, *reversed(ahead)):
        if not candidate.is_person and candidate is not actor:
            return candidate
    return None


def _tied(text: str, start: int, body: Actor, end: int) -> bool:
    """Whether `of`, `for` or `at` leads from a role to a body."""
    at = next((m.start for m in body.mentions if start <= m.start < end), None)
    if at is None:
        return False
    between = text[start:at]
    return bool(OF.match(between)) and not re.search(r"[,;.]|\b(?:who|said|and told)\b", between.strip())


def _behind_name(cast: Cast, found: Found) -> Actor | None:
    """Soledad Arce of the group Valley Families First; a signature's `Name, Body`."""
    text = cast.document.text
    for naming in found.namings:
        end = naming.run.end
        after = text[end : end + 90]
        match = re.match(r"(?:, (?:Jr|Sr)\.?)?,? (?:of|from|with|at|for) (?:the )?(?:\w+[ -]){0,3}?(?=[A-Z0-9])", after)
        closing = naming.run.line.paragraph.kind in {"closing", "item"} and re.match(
            r", (?:M\.D\., |R\.N\., |\w+, )?", after
        )
        for hit in (match, closing):
            if hit:
                body = cast.by_offset.get(end + hit.end())
                if body is not None and not body.is_person:
                    return body
    return None


def _official(best: Claim | None, body: Actor | None, actor: Actor, everything: list[Claim]) -> bool:
    role = actor.role or ""
    if PAST.search(role) or RUNNING.search(role):
        return False
    public_body = body is not None and body.kind in PUBLIC_KINDS
    if any(claim.kind == "official" for claim in everything if not PAST.search(claim.phrase)):
        return (
            body is None or body.kind not in {"union", "advocacy", "company"} or bool(best and best.kind == "official")
        )
    if best is None or not role:
        return public_body and body is not None and body.kind != "school"
    if best.kind == "verb":
        return public_body
    if best.kind in {"body", "speaker"}:
        return public_body if body is not None else _sounds_public(role, best, actor)
    return False


def _sounds_public(role: str, best: Claim, actor: Actor) -> bool:
    if fold(role) == "president":
        return len(actor.name.split()) == 1 or (best.weight > 4 and best.scope[0] == best.start)  # noqa: PLR2004
    return bool(PUBLIC.search(role))
