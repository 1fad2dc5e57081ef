"""Why small words and marks belong to a body's name: a committee's fields, a union's trades, a chapter."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.vocabulary import (
    GROUP_NOUNS,
    first_name,
    head_kind,
    is_excluded_head,
    is_number,
    is_place,
    known_kind,
    role_class,
)

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run
    from loaders.extraction.naming.words import Word

COMMITTEES = {"committee", "committees", "subcommittee", "subcommittees", "caucus", "sub-committee"}
CHAMBERS = {"house", "senate", "joint", "u.s.", "assembly", "congressional"}
LEADS = {"the", "house", "senate", "'s", "’s", "my", "our", "both", "bipartisan", "joint"}
TRADES = {"union", "guild", "federation", "brotherhood", "workers", "teamsters"}
FIELDS = {
    "justice",
    "police",
    "fire",
    "parks",
    "planning",
    "water",
    "health",
    "fish",
    "housing",
    "science",
    "buildings",
    "roads",
    "streets",
    "arts",
    "education",
    "energy",
    "land",
    "human",
    "agriculture",
    "transportation",
    "economic",
    "community",
    "public",
    "sewer",
    "soil",
    "natural",
    "harbor",
    "power",
    "safety",
    "budget",
    "ways",
}
MORE_PEOPLE = {
    "consumers",
    "elders",
    "steelmen",
    "fishermen",
    "pickers",
    "carers",
    "prisoners",
    "squatters",
    "cattlemen",
    "homeowners",
    "medics",
    "beauticians",
    "hairdressers",
    "veterans",
    "caregivers",
    "harriers",
    "families",
    "residents",
    "irrigators",
    "ratepayers",
    "growers",
    "paramedics",
    "midwives",
    "pensioners",
    "cyclists",
    "commuters",
    "models",
    "partners",
    "gps",
    "bishops",
    "ministers",
    "librarians",
    "nurses",
    "teachers",
    "traders",
    "shopkeepers",
    "landlords",
    "owners",
    "fishers",
    "anglers",
    "hunters",
}
PLURALS = ("men", "women", "children", "people")
"""How the owners end whose mark is 's: the Patrolmen's Union."""
PEOPLE_ENDS = ("ers", "ors", "ians", "ists", "men", "women", "ees", "ents", "ants")
SHORTEST_PEOPLE = 5
"""Letters that a plural of people by its ending has more than."""
PURPOSEFUL = {"center", "centre", "campaign", "coalition", "committee", "alliance", "fund", "project", "league"}
PURPOSES = {
    "prevent",
    "end",
    "stop",
    "abolish",
    "protect",
    "save",
    "defend",
    "free",
    "elect",
    "reduce",
    "promote",
    "keep",
}
GROUPS = {"committee", "association", "club", "society", "union", "team", "circle", "body", "choir"}
GROUP_REACH = 6
"""Words from "called" back to the noun that says what is called so."""
FARTHEST = 16
LONGEST_FIELD = 4
CHAPTER_END = re.compile(r"(?:[A-Z][A-Z.&]+ )?Local \d[\w/-]*$|.+ Chapter$|Chapter \d+$|(?:Inc|Ltd|LLC|LLP|P\.C)\.?$")


def committee_list(words: list[Word], left: Run, right: Run) -> str | None:
    """House Roads and Rivers Committee; the Nutrition, Oversight, and Operations Subcommittee."""
    chamber = any(word.lower in CHAMBERS for word in left.words)
    before = left.before()
    if not (chamber or (before is not None and before.lower in LEADS)):
        return None
    lefts = left.words
    link = max((i for i, word in enumerate(lefts) if word.lower in {"of", "on", "the"}), default=-1)
    lefts = lefts[link + 1 :] if lefts[link + 1 :] and lefts[link + 1].lower in CHAMBERS else lefts
    if any(word.lower in COMMITTEES | {"of", "on"} for word in lefts) or _is_person(lefts):
        return None
    end = committee_ahead(words, left.last + 1)
    if end is None or (right.last != end and _is_person(words[right.first : right.last + 1])):
        return None
    if right.last < end and not any(word.lower in {"and", "&"} for word in words[right.last + 1 : end]):
        return None
    known = known_kind(" ".join(word.text for word in left.words))
    return "list" if known is None or (chamber and right.last <= end and len(left.words) > 1) else None


def committee_ahead(words: list[Word], start: int) -> int | None:
    """The index of the committee that a list of capitalised fields leads to."""
    joins = 0
    for at in range(start, min(len(words), start + FARTHEST)):
        word = words[at]
        if word.lower in COMMITTEES:
            return at
        if word.lower in {"and", "&"}:
            joins += 1
        elif word.first or joins > 2 or not (word.capital or word.text in {",", "(", ")", "-"}):  # noqa: PLR2004
            return None
    return None


def fields_go_on(words: list[Word], right: Run) -> bool:
    """Whether a list of fields goes on to its `and`: Commerce, Justice, Science and Related Agencies."""
    at = right.last + 1
    capitals = 0
    while at < len(words) and at - right.last < FARTHEST:
        word = words[at]
        if word.lower in {"and", "&"}:
            return at + 1 < len(words) and words[at + 1].capital and not _is_person(words[at + 1 : at + 3])
        if word.text == ",":
            capitals = 0
        elif word.capital or word.lower == "the":
            capitals += 1
        else:
            return False
        if capitals > LONGEST_FIELD:
            return False
        at += 1
    return False


def _is_person(parts: list[Word]) -> bool:
    return any(word.label == "PERSON" for word in parts) or role_class(parts[0].text) in {"official", "honorific"}


def trades(words: list[Word], left: Run, right: Run) -> str | None:
    """Millers and Bakers Local 12; the Mines and Mills Workers' Union; the Oakridge Police and Fire Board."""
    lefts, rights = left.words, words[right.first : right.last + 1]
    last = lefts[-1]
    placed = is_place(" ".join(w.text for w in lefts)) or is_place(rights[0].text) or last.label in {"GPE", "PERSON"}
    if rights[-1].lower in {"ratepayers", "friends", "residents", "tenants"} and len(rights) == 1:
        return "and" if len(lefts) > 1 and last.lower in campaigners() else None
    numbered = lefts[0].lower == "local" and len(lefts) > 2 and rights[-1].lower in TRADES  # noqa: PLR2004 (Local 12, ...)
    if numbered and not placed:
        return "and"
    if placed or len(rights) < 2 or any(word.lower in {"of", "local"} for word in lefts):  # noqa: PLR2004 (a head alone)
        return None
    union = is_number(rights[-1].text) and rights[-2].lower in {"local", "lodge"}
    union = union or rights[-1].lower in TRADES
    own = rights[0].text.isupper() and len(rights[0].text) > 1
    short = len(lefts) <= 3 and not (own or last.text.isupper())  # noqa: PLR2004 (a name and its trade)
    if union and short and last.lower.endswith(("s", "retail", "transit")):
        return "and"
    body = head_kind(" ".join(word.text for word in rights)) == "government" and rights[0].lower in FIELDS
    return "and" if body and last.lower in FIELDS and not lefts[0].first else None


def paired(words: list[Word], left: Run, right: Run) -> str | None:
    """The Parks and Cemeteries Board: one head, behind the second of two fields, with "the" before the first."""
    lefts, rights = left.words, words[right.first : right.last + 1]
    before = left.before()
    the = lefts[0].lower == "the" or (before is not None and before.lower == "the")
    fields = lefts[1:] if lefts[0].lower == "the" else lefts
    local = len(rights) > 1 and is_number(rights[-1].text) and rights[-2].lower in {"local", "lodge"}
    inside = words[left.last + 1].label == "ORG" or local
    if not fields or len(fields) > 2 or not (the or inside) or not 1 < len(rights) <= LONGEST_FIELD:  # noqa: PLR2004
        return None
    text = " ".join(word.text for word in fields)
    if not (text.lower() in FIELDS or (local and len(fields) == 1) or role_class(text) == "private") and _own_name(
        fields
    ):
        return None
    head = rights[-1].lower
    body = local or (head_kind(head) is not None and not is_excluded_head(head))
    alone = known_kind(" ".join(word.text for word in rights)) or is_place(rights[0].text) or rights[0].label == "GPE"
    own = [] if text.lower() in FIELDS else fields
    office = any(role_class(word.text) not in {None, "private"} for word in (*own, rights[0]))
    return "and" if body and not alone and not office else None


def _own_name(fields: list[Word]) -> bool:
    """Whether the words before `and` are a name of their own."""
    text = " ".join(word.text for word in fields)
    if known_kind(text) or is_place(text) or head_kind(fields[-1].lower) or _is_person(fields):
        return True
    return fields[-1].label in {"GPE", "PERSON", "DATE"} or any(word.text.isupper() for word in fields)


def joint_owners(words: list[Word], left: Run, right: Run) -> bool:
    """The Ratepayers' and Residents' Association: two plural owners of one head."""
    rights = words[right.first : right.last + 1]
    owned = any(word.text in {"'", "’"} for word in rights)
    several = words[left.last].lower.endswith("s" if words[left.last + 1].text in {"'", "’"} else PLURALS)
    return several and owned and rights[-1].lower in word_list("gathering_heads")


def chapter(left: Run, right: Run) -> str | None:
    """Oakridge Fire Fighters, Local 12; Teamsters, Local 5; Garden Society, Elmbury Chapter; United Way, Inc."""
    name = " ".join(word.text for word in right.words)
    after = right.after()
    apart = after is not None and after.lower == "of"
    numbered = is_numbered_local(right.words)
    if apart or not (numbered or CHAPTER_END.fullmatch(name)):
        return None
    if numbered and are_people(left.words[-1]) and left.words[0].lower not in word_list("plural_people"):
        return "chapter"
    return None if len(left.words) < 2 or _is_person(left.words) else "chapter"  # noqa: PLR2004 (a name alone)


def is_numbered_local(parts: list[Word]) -> bool:
    """Whether words are a union's local by its number alone: Local 12, Lodge No. 9."""
    between = [word.lower for word in parts[1:-1]]
    return parts[0].lower in {"local", "lodge"} and between in ([], ["no."]) and is_number(parts[-1].text)


def local_trades(words: list[Word], left: Run, right: Run) -> str | None:
    """Local 7, Mill and Kiln Workers: a union's number before its trades."""
    lefts = left.words
    of_trades = len(lefts) > 2 and lefts[2].lower == "of"  # noqa: PLR2004 (Local 7 of the Mill, Kiln and Yard Workers)
    counted = len(lefts) > 1 and lefts[0].lower in {"local", "lodge"} and is_number(lefts[1].text)
    if not counted or not (len(lefts) == 2 or of_trades):  # noqa: PLR2004 (Local 7)
        return None
    at = right.first
    while at < len(words) and at - right.first < FARTHEST and (words[at].capital or words[at].lower in {"and", "&"}):
        at += 1
    last = words[at - 1].lower
    of_work = last in TRADES or head_kind(last) == "union" or (last.endswith("s") and role_class(last) == "private")
    return "local" if of_work and words[at - 1].capital and not _is_person(right.words) else None


def of_head(words: list[Word], left: Run, right: Run) -> str | None:
    """Pint of Kindness Fund, Vale of Elmbury District Council: the head stands behind the whole."""
    rights = words[right.first : right.last + 1]
    head = rights[-1].lower
    named = head_kind(head) is not None and not is_excluded_head(head) and len(rights) > 1
    if not named or len(left.words) > 2 or left.words[0].first or head in COMMITTEES - {"caucus"}:  # noqa: PLR2004 (one or two words)
        return None
    own = any(role_class(word.text) or head_kind(word.text) for word in left.words)
    text = " ".join(word.text for word in rights)
    if own or known_kind(text) or is_place(left.words[-1].text) or left.words[-1].label in {"PERSON", "DATE"}:
        return None
    return "of"


def to_do(words: list[Word], left: Run, right: Run) -> bool:
    """The Oakridge Center to Prevent Fires: a body's head, and a verb in capitals that says what for."""
    return words[left.last].lower in PURPOSEFUL and len(left.words) > 1 and words[right.first].lower in PURPOSES


def christened(words: list[Word], first: int) -> bool:
    """Whether a group is said to go by the name that starts here: a group called X, mothers who call themselves X."""
    at = first - 2 if first and words[first - 1].lower in {"the", "“", '"'} else first - 1
    if at < 1:
        return False
    if words[first - 1].text == "," and first > 2:  # noqa: PLR2004 (his group, Lamps Along the Quay)
        owned = words[first - 3].lower in {"his", "her", "their", "our"}
        return owned and (words[first - 2].lower in GROUP_NOUNS or words[first - 2].lower in GROUPS)
    said = words[at].lower
    before = [word.lower for word in words[max(0, at - GROUP_REACH) : at]]
    if said in {"themselves", "itself", "ourselves"}:
        return before[-1] in {"call", "calls", "calling", "called", "name", "named", "naming"}
    if said == "as":
        return bool({"organized", "organised", "organizing", "banded", "formed"} & set(before[-2:]))
    return said in {"called", "named", "dubbed"} and any(word in GROUP_NOUNS or word in GROUPS for word in before)


@cache
def campaigners() -> frozenset[str]:
    """Plural nouns, lower case, of people who may campaign under a name: mothers, ratepayers, consumers."""
    starts = {word.lower() for word in word_list("advocacy_starts") if word.endswith("s")}
    people = {word for word in word_list("plural_people") | word_list("people_nouns") if word.endswith(("s", "men"))}
    return frozenset(starts | people | MORE_PEOPLE)


def are_people(word: Word) -> bool:
    """Whether a word of a name means people: Nurses, Technicians, Ratepayers."""
    low = word.lower.rstrip("'’")
    return low in campaigners() or (len(low) > SHORTEST_PEOPLE and low.endswith(PEOPLE_ENDS))


def for_plural(words: list[Word], left: Run) -> str | None:
    """The group Slides for Elmbury, Oakridge Consumers for Clean Taps: people campaign for something."""
    before = left.before()
    grouped = before is not None and before.lower in GROUP_NOUNS and left.start - before.end == 1
    if not (grouped or words[left.last].lower in campaigners()):
        return None
    return "for" if grouped or not left.words[0].first or len(left.words) > 1 else None


def owned_by_plural(words: list[Word], at: int, mark: int, last: int) -> bool:
    """Riverside Elders' Alliance: a plural possessive before a body's head; `last` is the head's index."""
    owner = words[at]
    several = owner.lower.endswith("s") if words[mark].text in {"'", "’"} else owner.lower.endswith(PLURALS)
    people = are_people(owner) or owner.lower.endswith(PLURALS)
    if not several or (owner.label == "PERSON" and not people):
        return False
    if known_kind(" ".join(word.text for word in words[max(0, at - 1) : at + 1])) or owner.text.isupper():
        return False
    head = words[last].lower
    alone = last == mark + 1 and words[last].text.isalpha() and first_name(words[last].text) is None
    if people and alone and at and words[at - 1].capital and role_class(head) is None:
        return True  # (the Rook Ministers' Fraternal)
    return head in word_list("gathering_heads") or (head_kind(head) is not None and not is_excluded_head(head))
