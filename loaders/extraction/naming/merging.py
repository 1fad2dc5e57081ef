"""Spellings of one body brought together: acronyms in brackets or never introduced, shortened names."""

from __future__ import annotations

import re

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.actors import Finds, Found, body_key
from loaders.extraction.naming.vocabulary import first_name, head_kind, is_number, is_place
from loaders.extraction.naming.words import WORD

BRACKETED = re.compile(
    r"(?:['’]s?)?\s?\((?:the |hereinafter )?[“\"‘]?([A-Z][\w&./’'-]{1,11}?)[”\"’]?(?:,? or [^()]{2,20})?\)"
)
WHOLE = (
    r"(?i:\b(?:national|nationwide) {0}\b)"
    r"|{0} (?:President|CEO|Chief|Chair\w*|Director|headquarters|branches|chapters)\b"
    r"|{0}(?:, founded|,? (?:is |which is )?(?:based|headquartered))\b|{0}['’]s (?:national|branches|chapters)\b"
)
"""Where not a branch but the whole body is told of."""
BRANCH = re.compile(r"\b(?:[Bb]ranch|[Cc]hapter) of (?:the )?(.+)$")
FORMERLY = re.compile(
    r"(?:, | \()(?:the \w+ )?(?:(?:formerly|previously|once) (?:known as|called|named)|formerly)"
    r" (?:the )?(?=[A-Z])"
)
"""What leads from a body's name to the one it had before."""
ENDED = re.compile(r"\s*(?:[,.;:)]|$)")
SMALL = {"of", "the", "and", "for", "on", "in", "to", "&", "a", "'s", "’s", ","}
PUBLIC = {"city", "county", "town", "village", "township", "borough"} | {
    "public",
    "municipal",
    "urban",
    "metropolitan",
    "regional",
    "community",
}
"""Words that a name is often cut by."""
WEAK_PREFIX = word_list("weak_prefixes")


def merge(text: str, finds: Finds) -> None:
    """Bring together what names one body; the first full name stays the actor's name."""
    for found in list(finds.bodies):
        for run in found.runs:
            match = BRACKETED.match(text, run.end)
            if match and _abbreviates(match.group(1), found.actor.name):
                _acronym(finds, found, match.group(1))
            if match := FORMERLY.match(text, run.end):
                _renamed(text, finds, found, match.end())
    _branches(text, finds)
    _unintroduced(finds)
    _shortened(finds)
    _reworded(finds)


def _abbreviates(short: str, name: str) -> bool:
    """Whether bracketed letters can stand for a name: mostly capitals, the first one its own."""
    capitals = [letter for letter in short if letter.isupper()]
    if len(capitals) < 2 or short in {"AP", "UPI", "TV"}:  # noqa: PLR2004 (one capital is a word)
        return short in name.split() and len(name.split()) > 1
    return any(word.startswith(capitals[0]) for word in name.split()) and not re.fullmatch(r"[A-Z]{2}-\d+", short)


def _acronym(finds: Finds, found: Found, acronym: str) -> None:
    found.spellings.add(acronym)
    if acronym.isupper() or sum(letter.isupper() for letter in acronym) > 1:
        found.actor.acronym = found.actor.acronym or acronym
    _absorb(finds, found, acronym)


def _absorb(finds: Finds, found: Found, name: str) -> None:
    for other in list(finds.bodies):
        if other is not found and other.actor.name == name:
            found.runs += other.runs
            found.spellings |= other.spellings
            finds.bodies.remove(other)


def initials(name: str) -> set[str]:
    """The acronyms that a name may have, with and without its small words; a city's police are its department."""
    name = re.sub(r", [^,]+,", "", name)
    words = [word for word in WORD.findall(name) if word[0].isalpha()]
    content = [word for word in words if word.lower() not in SMALL]
    parts = [piece for word in content for piece in re.split(r"[-/]", word) if piece]
    plain = [part for part in parts if part.lower() not in {"u.s.", "us"}]
    found = {
        "".join(word[0] for word in chosen).upper() for chosen in (words, content, parts, plain) if len(chosen) > 1
    }
    return found | ({f"{letters}D" for letters in found} if words and words[-1] == "Police" else set())


def _renamed(text: str, finds: Finds, found: Found, start: int) -> None:
    """Make the name that a body had before a spelling of its own."""
    for other in list(finds.bodies):
        if other is found or other.entry is not None or (other.guess is not None and other.guess.jurisdiction):
            continue
        if any(run.start == start and ENDED.match(text, run.end) for run in other.runs):
            _absorb_into(finds, other, found)


def _branches(text: str, finds: Finds) -> None:
    """Where a text speaks of one branch of a body, the body's name alone means that branch: the NAACP."""
    branches = {found.actor.name: match[1] for found in finds.bodies if (match := BRANCH.search(found.actor.name))}
    for found in list(finds.bodies):
        own = [one for one in finds.bodies if branches.get(one.actor.name) == found.actor.name]
        alone = any(not any(b.start <= a.start < b.end for one in own for b in one.runs) for a in found.runs)
        members = any(one.actor.kind in {"advocacy", "union"} for one in (found, *own))
        national = re.search(WHOLE.format(re.escape(found.actor.name)), text)
        if len(own) == 1 and alone and members and found.entry is None and national is None:
            _absorb_into(finds, found, own[0])


def _unintroduced(finds: Finds) -> None:
    for acronym in [f for f in finds.bodies if f.actor.name.isupper() and len(f.actor.name) > 1 and f.entry is None]:
        plain = acronym.actor.name.replace(".", "")
        longs = [
            f for f in finds.bodies if f is not acronym and " " in f.actor.name and plain in initials(f.actor.name)
        ]
        known = table("acronym_names").get(acronym.actor.name)
        if not longs and known is not None:
            longs = [f for f in finds.bodies if f is not acronym and body_key(f.actor.name) == body_key(known)]
        if len(longs) == 1 and plain not in {"US", "UN", "EU"}:
            _acronym(finds, longs[0], acronym.actor.name)
    for short in [f for f in finds.bodies if f.entry is None and " of " in f.actor.name]:
        longs = [f for f in finds.bodies if f is not short and _same_branch(short.actor.name, f.actor.name)]
        if len(longs) == 1:
            _absorb_into(finds, short, longs[0])


def _same_branch(short: str, long: str) -> bool:
    """Whether two names are of one branch, one by its acronym: ELU of Corbel, Elmbury Ladies' Union of Corbel."""
    (acronym, _, place), (name, _, there) = short.partition(" of "), long.rpartition(" of ")
    return acronym.isupper() and place == there and acronym.replace(".", "") in initials(name)


def _shortened(finds: Finds) -> None:
    """Tie "State Police" to "Ohio State Police", "Tolland" to "Tolland Prison Care"."""
    for short in sorted(finds.bodies, key=lambda found: len(found.actor.name)):
        if short.entry is not None:
            continue
        if short.guess is None or (short.guess.jurisdiction and short.guess.rule != "organization.jurisdiction"):
            continue
        longs = [f for f in finds.bodies if f is not short and _is_short_for(short, f)]
        if len(longs) == 1 or (longs and len({f.actor.name for f in longs}) == 1):
            _absorb_into(finds, short, longs[0])


def _reworded(finds: Finds) -> None:
    """Tie "Justice Department" to the "Civil Department of Justice", "Rook Library" to the "Rook Public Library"."""
    for short in sorted(finds.bodies, key=lambda found: len(found.actor.name)):
        if short.entry is None and short.guess is not None and not short.guess.jurisdiction:
            longs = [f for f in finds.bodies if f is not short and _is_rewording(short.actor.name, f)]
            if len(longs) == 1:
                _absorb_into(finds, short, longs[0])


def _is_rewording(short: str, long: Found) -> bool:
    """Whether a name has the head of a longer one, and the same field or no word less than where and what level."""
    if long.guess is None or long.guess.jurisdiction or long.entry is not None:
        return False
    less, more = body_key(short), body_key(long.actor.name)
    (head, field), (other, further) = _parts(short), _parts(long.actor.name)
    if head != other or len(less) < 2 or not less < more or head_kind(head) is None:  # noqa: PLR2004 (a head alone)
        return False
    return (more - less) <= PUBLIC or (bool(further) and field != further and less - {head} == body_key(further))


def _parts(name: str) -> tuple[str, str]:
    """The head of a name, and what stands behind its `of`, `for` or `on`."""
    words = name.lower().split()
    at = next((at for at, word in enumerate(words) if at and word in {"of", "for", "on"}), len(words))
    return words[at - 1], " ".join(words[at + 1 :])


def _absorb_into(finds: Finds, short: Found, long: Found) -> None:
    long.spellings |= short.spellings
    long.runs += short.runs
    if short in finds.bodies:
        finds.bodies.remove(short)


def _is_short_for(short: Found, long: Found) -> bool:
    less, more = short.actor.name.split(), long.actor.name.split()
    if len(less) >= len(more) or long.guess is None or long.guess.jurisdiction:
        return False
    if more[-len(less) :] == less:
        return (head_kind(short.actor.name) is not None or is_number(less[-1])) and more[-len(less) - 1] not in {
            "of",
            "the",
            "for",
            "and",
        }
    if more[: len(less)] == less and len(less) > 1 and more[len(less)] == "for" and head_kind(short.actor.name):
        return True
    if more[: len(less)] != less or short.guess is None or more[len(less)] in {"of", "for", "on"}:
        return (
            less[0] in {"Friends", "Moms", "Mothers", "Vecinos", "Amigos", "Neighbors", "Citizens"} and len(less) == 1
        )
    place = short.guess.jurisdiction and short.guess.rule == "organization.jurisdiction"
    if is_place(short.actor.name) or less[0].lower() in WEAK_PREFIX or (place and long.actor.kind != "company"):
        return False
    if first_name(less[0]) and len(less) == 1 and place:
        return False
    return short.guess.rule in {
        "organization.label",
        "organization.membership",
        "organization.acronym",
        "organization.known",
        "organization.jurisdiction",
        "organization.start",
        "organization.call-sign",
        "organization.the-group",
    }
