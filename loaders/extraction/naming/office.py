"""From the claims about a person to one role, the body it is held in, and whether it is a public office."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.actors import Found
from loaders.extraction.naming.claims import Claim
from loaders.extraction.naming.compounds import FIELDS
from loaders.extraction.naming.roles import claims, said_later
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.titles import Naming
from loaders.extraction.naming.vocabulary import A_WORD, fold, role_class
from loaders.extraction.naming.words import Line

PAST = re.compile(
    r"\b(?:former|ex|then|retired|one-time|onetime|late|erstwhile|previous|past|outgoing chair of the campaign)\b|^ex-",
    re.IGNORECASE,
)
RUNNING = re.compile(r"\b(?:candidate|nominee|challenger|elect)\b", re.IGNORECASE)
PUBLIC = re.compile(
    rf"\b(?:{'|'.join(re.escape(mark) for mark in sorted(word_list('public_marks')))})\b", re.IGNORECASE
)
CONFIDENCE = {
    "official": 0.93,
    "body": 0.78,
    "speaker": 0.78,
    "private": 0.74,
    "kin": 0.6,
    "verb": 0.8,
    "honorific": 0.6,
}
BESIDE = {
    *("mothers", "fathers", "daughters", "sons", "brothers", "classmate", "classmates", "schoolmate", "schoolmates"),
    *("co-worker", "co-workers", "roommate", "housemate"),
}
"""Nouns that tell how somebody stands to others, which is no role."""
VENUE = re.compile(r" (?:hall|building|auditorium|gym|gymnasium|offices?|cafeteria|chapel|steps|lot|room)\b")
"""What follows a body's name where somebody merely was: "met Ann Roe at the Elks hall"."""
LONG = 40
"""Letters of the longest role."""
LEARNED = {"dr", "drs", "prof", "profs", "adv", "atty", "hon"}
WEAK_BODIES = {"organization.label", "organization.membership", "organization.acronym"}
UNOFFICIAL = re.compile(
    r"\b(?:student|faculty|union|tenants?|alumni|neighborhood|parents?|volunteer|campaign|shop)\b", re.IGNORECASE
)
CHAIRS = {
    "chair",
    "chairman",
    "chairwoman",
    "chairperson",
    "vice chair",
    "vice chairman",
    "director",
    "member",
    "board member",
    "board members",
    "supervisor",
    "trustee",
    "board chair",
    "board president",
}
BOARD = re.compile(
    r"\b(?:board|council|commission|committee|supervisors|commissioners|authority|district|department|trustees)\b",
    re.IGNORECASE,
)
ADJACENT = re.compile(r"(?:['’]s)? ?(?:[a-z-]+ ){0,4}")
"""What stands between a body and a role in it: the council's newest member, the Fenn Trust drought committee chair."""
APART = re.compile(r"(?<![\w-])(?:(and|or)|by|that|from|with|to|after|as|when|while|the|an?|only)(?![\w-])")
"""Words of them that part the two: backed by the Fenn Trust and by Councilman Roe."""
PUBLIC_KINDS = {"government", "police", "school"}
OF = re.compile(r"^\s*(?:of|for|with|at|in|from|to)\s+(?:the\s+)?", re.IGNORECASE)
SPEAKS_FOR = re.compile(r"\b(?:speaks|spoke|spokes\w+|speaking) for\b")


def give_role(cast: Cast, found: Found, all_lines: list[Line]) -> list[Claim]:
    """Write a person's role and gender; the strongest claim wins, the first of equals. All claims, strongest first."""

    def named_body(offset: int) -> bool:
        body = cast.by_offset.get(offset)
        return body is not None and not body.is_person and body.rule not in WEAK_BODIES

    everything = [claim for naming in found.namings for claim in claims(cast.document.text, naming, named_body)]
    everything += [
        claim
        for naming in _by_surname(found, all_lines)
        for claim in said_later(cast.document.text, naming, named_body)
    ]
    everything.sort(key=lambda claim: (-claim.weight, claim.start))
    actor = found.actor
    said = next((claim for claim in everything if claim.kind != "honorific" and _says_who(claim)), None)
    said = said or next((claim for claim in everything if fold(claim.phrase).rstrip(".") in LEARNED), None)
    if said is not None:
        actor.role = said.phrase
        actor.role_span = cast.document.span(said.start, said.end)
        actor.confidence = CONFIDENCE[said.kind]
    _genders(actor, everything)
    return everything


def _says_who(claim: Claim) -> bool:
    """Whether a claim says what somebody is, and not only beside whom somebody sits (two mothers, a classmate)."""
    return A_WORD.search(claim.phrase) is not None and fold(claim.phrase).split()[-1] not in BESIDE


def _by_surname(found: Found, all_lines: list[Line]) -> Iterator[Naming]:
    """The places that call somebody by the surname alone, where the role may be told only then."""
    named = {(naming.run.start, naming.run.end) for naming in found.namings}
    for span in found.actor.mentions:
        if any(start < span.end and span.start < end for start, end in named):
            continue
        line = all_lines[max(0, bisect_right(all_lines, span.start, key=lambda one: one.words[0].start) - 1)]
        inside = [i for i, word in enumerate(line.words) if span.start <= word.start < span.end]
        if inside:
            yield Naming(Run(line, inside[-1], inside[-1]), [], None, span.start)


def place(cast: Cast, found: Found, everything: list[Claim]) -> None:
    """Write the body a person belongs to and whether the person holds or speaks for a public office."""
    actor = found.actor
    body = next((b for claim in everything if (b := _body(cast, claim, actor))), None) or _behind_name(cast, found)
    body = body or next((b for claim in everything if (b := _its(cast, claim))), None)
    if body is not None:
        actor.organization = body.name
    actor.official = _official(cast, actor, body, everything)
    if actor.rule == "person.name":
        actor.rule = "person.public" if actor.official else "person.private"


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
    tied = [b for b in behind if claim.loose or _tied(text, claim.end, b, end)]
    near = [
        b
        for b in ahead
        if any(
            _beside(text[m.end : claim.start]) and not _acts(cast, m.end, claim.start)
            for m in b.mentions
            if m.end <= claim.start
        )
    ]
    for candidate in (*inside, *tied, *reversed(near)):
        if not candidate.is_person and candidate is not actor and not _is_field(candidate):
            return candidate
    return None


def _beside(between: str) -> bool:
    """Whether a role stands right behind a body; "and" only joins two roles: the Fenn Trust founder and chair."""
    if not ADJACENT.fullmatch(between):
        return False
    if between[:1] in {"'", "’"}:
        return True
    for match in APART.finditer(between):
        words = between[: match.start()].split()
        if match[1] is None or not words or role_class(words[-1]) is None:
            return False
    return True


def _acts(cast: Cast, start: int, end: int) -> bool:
    """Whether a verb stands there, so that the body in front does something: "the union asked Mayor Quill"."""
    return any(
        token.pos_ == "AUX" or (token.pos_ == "VERB" and token.dep_ != "amod")
        for token in cast.document.tokens(start, end)
    )


def _is_field(body: Actor) -> bool:
    """Whether what looks like a body is only the field of an office: the Water in Water Director."""
    name = fold(body.name)
    plain = name in FIELDS or (name in word_list("role_modifiers") and body.kind == "other")
    return plain and body.rule not in {"organization.generic", "organization.unnamed", "organization.known"}


def _its(cast: Cast, claim: Claim) -> Actor | None:
    """Its chairman: of the body named last."""
    before = cast.document.text[max(0, claim.start - 8) : claim.start].lower()
    if claim.kind == "speaker" and re.search(r"(?:^|\W)an?\s$", before):
        before = "its "
    if not re.search(r"\b(?:its|the)\s$", before) or claim.kind not in {"body", "speaker", "official"}:
        return None
    if before.endswith("the ") and (role_class(claim.phrase) == "official" or claim.loose):
        return None
    reach = claim.start - (250 if "the" not in before[-4:] else 120)
    bodies = [
        (m.start, a)
        for a in cast.actors
        if not a.is_person
        for m in a.mentions
        if reach < m.start < claim.start and not (before.endswith("the ") and _met_by_its_own(cast, m.end, claim.start))
    ]
    bodies = [entry for entry in bodies if entry[1].rule not in {"organization.label", "organization.jurisdiction"}]
    return max(bodies, key=lambda entry: entry[0], default=(0, None))[1]


def _met_by_its_own(cast: Cast, end: int, start: int) -> bool:
    """Whether a body's own man does something to whoever is named behind: "the union's secretary met the director"."""
    if cast.document.text[end : end + 2] not in {"'s", "’s"}:
        return False
    role = next(iter(cast.document.tokens(start, start + LONG)), None)
    while role is not None and role.head.i > role.i and role.head.pos_ in {"NOUN", "PROPN"}:
        role = role.head
    if role is None or role.dep_ not in {"dobj", "pobj"}:
        return False
    verb = role.head.head if role.head.pos_ == "ADP" else role.head
    return verb.pos_ == "VERB" and end <= verb.idx < start


def _tied(text: str, start: int, body: Actor, end: int) -> bool:
    """Whether `of`, `for` or `at` leads from a role to a body."""
    at = next((m.start for m in body.mentions if start <= m.start < end), None)
    if at is None:
        return False
    between = text[start:at]
    return bool(OF.match(between)) and not re.search(r"[,;.]|\b(?:who|said|and told)\b", between.strip())


def _behind_name(cast: Cast, found: Found) -> Actor | None:
    """Ines Quevedo of the group Canyon Kin First; a signature's `Name, Body`."""
    text = cast.document.text
    for naming in found.namings:
        end = naming.run.end
        after = text[end : end + 90]
        match = re.match(
            r"(?:, (?:Jr|Sr)\.?)?,? (?:of|from|with|at|for|in) (?:the )?(?:\w+[ -]){0,3}?(?=[A-Z0-9])", after
        )
        closing = naming.run.line.paragraph.kind in {"closing", "item"} and re.match(
            r", (?:M\.D\., |R\.N\., |\w+, )?", after
        )
        for hit in (match, closing):
            if hit:
                start = end + hit.end()
                body = cast.by_offset.get(start)
                if body is None or body.is_person or body.rule == "organization.jurisdiction":
                    continue
                behind = max(mention.end for mention in body.mentions if mention.start <= start)
                if VENUE.match(text, behind) is None:
                    return body
    return None


def _official(cast: Cast, actor: Actor, body: Actor | None, everything: list[Claim]) -> bool:
    """Whether somebody holds, or speaks for, a public office now."""
    best = everything[0] if everything else None
    role = actor.role or ""
    if PAST.search(role) or RUNNING.search(role) or UNOFFICIAL.search(role):
        return False
    public = body is not None and body.kind in PUBLIC_KINDS
    if body is not None and not public and not any(_strong(claim) for claim in everything):
        return False
    if any(claim.kind == "official" for claim in everything if not PAST.search(claim.phrase)):
        return True
    if best is None or not role:
        return public and body is not None and body.kind != "school" and body.rule != "organization.jurisdiction"
    if best.kind in {"body", "speaker", "verb"}:
        return public or (body is None and (_sounds_public(cast, role, best, actor) or _serves_official(cast, best)))
    return False


def _strong(claim: Claim) -> bool:
    """An office that no affiliation with a private body takes away."""
    phrase = fold(claim.phrase)
    weak = word_list("weak_titles") - word_list("legislators") | {"officer", "trustee"}
    return claim.kind == "official" and phrase not in weak


def _sounds_public(cast: Cast, role: str, best: Claim, actor: Actor) -> bool:
    if fold(role) == "secretary" and role[0].isupper() and _national(cast):
        return True
    if fold(role) == "vice president" and len(actor.name.split()) == 1:
        return True
    if fold(role) in {"president", "mr. president"}:
        surname = actor.name.split()[-1]
        alone = re.search(rf"\bPresident {re.escape(surname)}\b", cast.document.text) is not None
        return alone or _national(cast)
    if best.kind == "body" and fold(role) in CHAIRS and role[0].isupper():
        return any(body.kind == "government" and BOARD.search(body.name) for body in cast.actors if not body.is_person)
    return bool(PUBLIC.search(role))


def _national(cast: Cast) -> bool:
    """Whether an article is about national politics, where a bare President is the head of state."""
    return any(body.name in {"Congress", "Senate", "White House", "House", "U.S. Senate"} for body in cast.actors)


def _serves_official(cast: Cast, claim: Claim) -> bool:
    """Her spokeswoman, a spokesman for the governor: somebody who speaks for an official."""
    text = cast.document.text
    before = text[max(0, claim.start - 5) : claim.start].lower()
    if re.search(r"\b(?:his|her)\s$", before):
        last = max(
            ((m.start, a) for a in cast.actors if a.is_person for m in a.mentions if m.start < claim.start),
            key=lambda entry: entry[0],
            default=None,
        )
        return last is not None and _holds_office(last[1])
    match = re.match(r"\s+(?:for|to) (?:the )?", text[claim.end : claim.end + 12])
    if match is None:
        return False
    whom = cast.by_offset.get(claim.end + match.end()) or cast.by_offset.get(claim.end + match.start() + 1)
    if whom is not None and whom.is_person:
        return _holds_office(whom)
    return bool(PUBLIC.match(text[claim.end + match.end() : claim.end + match.end() + 30]))


def _holds_office(actor: Actor) -> bool:
    role = actor.role or ""
    return role_class(role) == "official" or bool(PUBLIC.search(role)) or actor.official
