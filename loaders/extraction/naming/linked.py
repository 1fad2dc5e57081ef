"""One name across `and`: where the model sees one entity, where the words on both sides are halves of one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.compounds import FIELDS, TRADES, are_people, campaigners
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

FIRM_ENDS = {
    "inc",
    "inc.",
    "ltd",
    "ltd.",
    "llc",
    "llp",
    "plc",
    "co.",
    "corp.",
    "limited",
    "gmbh",
    "pty",
    "incorporated",
}
"""Last words that make a firm of the words before them."""
FIELD_ENDS = ("ment", "tion", "ing", "ity", "ence", "ance", "ture", "ealth", "ight", "ense", "ology", "ics")
"""How fields of work end (Lighting and Estates Management); two firms are two names."""
ALLIED = {"allied", "associated", "kindred"}
"""First words behind `and` that go on with a list of trades."""
ALONE = {"council", "board", "commission", "committee", "mayor", "police", "department", "union", "city", "county"}
"""Heads that stand alone as bodies behind another's name: the Elmbury Board and Council."""
KINDS = {"center", "centre", "resort", "development", "museum", "gallery", "clinic", "laboratory", "garden", "gardens"}
WARDED = {"hospital", "infirmary", "college", "school"}
JOINED = {"association", "federation", "union", "guild", "league", "society", "club", "council"}
"""Heads that end a name for sure."""
PLAIN = {"medical", "research", "training", "cultural", "learning", "resource", "welfare", "conference", "arts"}
"""Words that name no body by themselves: what follows `and` is then no second one."""
LONGEST = 8
LONG = 3


def firm_end(right: Run) -> bool:
    """Whether what stands behind a comma only says what sort of firm the name before it is: Rook Mills, Inc."""
    return len(right.words) == 1 and right.words[0].lower in FIRM_ENDS


def group_behind(words: list[Word], right: Run) -> bool:
    """Whether the words behind a name say that it is a group's: Lamps for the Lanes, a campaign run by ..."""
    at = right.last + 1
    if at + 2 >= len(words) or words[at].text != "," or words[at + 1].lower not in {"a", "an", "the"}:
        return False
    for word in words[at + 2 : at + 2 + LONG]:
        if word.lower in GROUP_NOUNS and GROUP_NOUNS[word.lower] == "advocacy":
            return True
        if not word.text.islower() or word.pos not in {"NOUN", "ADJ", "PROPN"}:
            return False
    return False


def allied_ahead(words: list[Word], right: Run) -> bool:
    """Whether a comma parts the first of several trades: the Gas, Dock and Allied Workers' Union."""
    ahead = words[right.last + 1 : right.last + 3]
    return len(right.words) == 1 and len(ahead) > 1 and ahead[0].lower == "and" and ahead[1].lower in ALLIED


def one_name(words: list[Word], left: Run, right: Run) -> str | None:
    """Why `and` stands inside a name: Customs and Border Protection, the Quarry and Allied Trades Union."""
    lefts, rights = left.words, right.words
    if len(lefts) + len(rights) > LONGEST or is_place(_text(lefts)) or is_place(_text(rights)):
        return None
    if _acronym(lefts) or _acronym(rights) or known_kind(_text(rights)) or known_kind(_text(lefts)):
        return None
    if rights[0].lower in ALLIED and len(rights) > 1:
        return "and"
    firm = rights[-1].lower in FIRM_ENDS and lefts[-1].lower not in FIRM_ENDS
    if firm and (len(rights) == 2 or (len(rights) > 1 and not _alone(lefts))):  # noqa: PLR2004 (a field and Ltd.)
        return "and"
    if _fields(lefts, rights) or _only_kind(lefts, rights) or _people(lefts, rights) or _purposes(lefts, rights):
        return "and"
    if _trade(left, right) or _nameless(left, right) or _work(words, left, right):
        return "and"
    plain = len(lefts) == 1 and lefts[0].lower in campaigners()
    if plain and rights[0].lower in campaigners():
        return "and"
    one = _one_entity(words, left, right) and not _in_list(words, left) and not _goes_on(words, right)
    plural = len(lefts) < LONG and lefts[-1].lower.endswith("s") and _alone(lefts) and _alone(rights)
    return "and" if one and (plural or _halves(lefts, rights)) else None


def _people(lefts: list[Word], rights: list[Word]) -> bool:
    """Whether one head is that of two sorts of people: the Corbel Porters and Cleaners Guild; Trust for X and Ys."""
    tail = next((at for at, word in enumerate(lefts) if at and word.lower in {"of", "for"}), len(lefts))
    if not are_people(lefts[-1]) or known_kind(_text(lefts)) is not None:
        return False
    if tail < len(lefts):
        return are_people(rights[-1]) and len(rights) < LONG
    headed = len(rights) > 1 and head_kind(rights[-1].lower) is not None and not is_excluded_head(rights[-1].text)
    return headed and len(lefts) <= LONG and any(are_people(word) for word in rights[:-1])


def _purposes(lefts: list[Word], rights: list[Word]) -> bool:
    """Whether one head is that of two purposes: Rent Relief and Housing Fund."""
    if _alone(lefts) or len(rights) < 2 or head_kind(rights[-1].lower) is None:  # noqa: PLR2004 (a purpose and a head)
        return False
    purposes = (lefts[-1].lower, rights[0].lower)
    return len(lefts) > 1 and all(low in FIELDS or low.endswith(FIELD_ENDS) for low in purposes)


@cache
def _common() -> frozenset[str]:
    """Words that the lists of heads, roles and things know, and that no name is made of alone."""
    lists = ("organization_heads", "generic_bodies", "heads_behind_names", "loose_heads", "roles", "body_kinds")
    plain = ("role_modifiers", "thing_nouns", "people_nouns", "plural_people", "body_nouns", "shop_heads")
    entries = {entry for name in lists for entry in table(name)} | {
        entry for name in plain for entry in word_list(name)
    }
    return frozenset(part for entry in entries for part in entry.lower().split()) | FIELDS | KINDS | PLAIN


def _nameless(left: Run, right: Run) -> bool:
    """Whether what stands behind `and` ends as a body but has no word of a name: River Lodge and Air Service."""
    lefts, rights = left.words, right.words
    text = _text(rights).lower()
    if not 1 < len(rights) <= LONG or len(lefts) < 2 or text in table("generic_bodies"):  # noqa: PLR2004 (a name)
        return False
    before = left.before()
    listed = before is not None and before.text in {",", "and"}
    labels = {word.label for word in (*lefts, *rights)}
    named = labels & {"PERSON", "NORP", "DATE"} or rights[0].label in {"GPE", "LOC"} or _person(lefts)
    office = role_class(lefts[0].text) is not None or role_class(text) is not None or rights[-1].lower in ALONE
    office = office or rights[0].lower in {"house", "senate"} or lefts[-1].lower in JOINED
    common = all(word.lower in _common() or word.lower.endswith(FIELD_ENDS) for word in rights)
    ends = head_kind(rights[-1].lower) is not None and not is_excluded_head(rights[-1].text)
    return bool(common and ends and not (listed or named or office) and known_kind(_text(rights)) is None)


def _trade(left: Run, right: Run) -> bool:
    """Whether a firm's second trade stands behind `and`: Corbel Salt and Soils, Rook Metals and Smelting."""
    lefts, rights = left.words, right.words
    noun = rights[0].lower
    common = noun.endswith(FIELD_ENDS) or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))
    if len(rights) > 1 or len(lefts) < 2 or not common or len(noun) < LONG + 2:  # noqa: PLR2004 (a name and a trade)
        return False
    before = left.before()
    listed = before is not None and before.text in {",", "and"}
    own = rights[0].label in {"GPE", "PERSON", "LOC", "NORP"} or are_people(rights[0]) or first_name(rights[0].text)
    office = role_class(rights[0].text) is not None or noun in ALONE or head_kind(noun) in {"government", "union"}
    plain = all(word.label in {"", "ORG"} for word in lefts) and role_class(lefts[0].text) is None
    kind = head_kind(lefts[-1].lower) is not None or lefts[-1].lower.endswith(FIELD_ENDS)
    return kind and not (listed or own or office) and plain and not _person(lefts)


def _work(words: list[Word], left: Run, right: Run) -> bool:
    """Whether two fields of work are of the same people: the Laundry and Linen Workers, Port and Dock Workers 12."""
    lefts, rights, before = left.words, right.words, left.before()
    opens = before is None or before.lower in {"the", "by", "from", "to"} or before.text in {",", ";", "."}
    if lefts[0].lower in {"the", "united"} and len(lefts) > 1:
        lefts, opens = lefts[1:], True
    people = next((word for word in reversed(rights[1:]) if not is_number(word.text) and word.lower != "local"), None)
    trade = people is not None and people.lower in TRADES and words[left.last + 1].label == "ORG"
    longest = 1 if _in_list(words, left) else 2
    if people is None or not opens or len(lefts) > longest or not (trade or are_people(people)):
        return False
    own = any(word.text.isupper() or role_class(word.text) in {"official", "honorific"} for word in (*lefts, rights[0]))
    labels = {"GPE", "LOC", "NORP", "DATE"} | ({"PERSON"} if len(lefts) > 1 or first_name(lefts[0].text) else set())
    named = any(word.label in labels for word in lefts) or are_people(lefts[-1])
    head = lefts[-1].lower in ALONE | JOINED or (len(lefts) > 1 and head_kind(_text(lefts)) is not None)
    return not (own or named or head or is_excluded_head(lefts[-1].text))


def _fields(lefts: list[Word], rights: list[Word]) -> bool:
    """Whether a body for one thing is for another too: Fund for Shade and Quiet."""
    tail = next((at for at, word in enumerate(lefts) if at and word.lower in {"for", "on"}), len(lefts))
    plain = len(rights) == 1 and rights[0].label in {"", "ORG"} and rights[0].text.isalpha()
    plain = plain or (len(rights) == 2 and all(word.lower.endswith(FIELD_ENDS) for word in rights))  # noqa: PLR2004
    if tail + 1 >= len(lefts) or not plain or any(word.label in {"GPE", "PERSON", "LOC"} for word in lefts[tail:]):
        return False
    own = role_class(rights[0].text) or rights[0].lower in ALONE or first_name(rights[0].text)
    return (head_kind(_text(lefts[:tail])) is not None or are_people(lefts[tail - 1])) and not own


def _only_kind(lefts: list[Word], rights: list[Word]) -> bool:
    """Whether what follows only says what a body is, with no name of its own: Corbel Hospital and Medical Center."""
    text = _text(rights).lower()
    if len(lefts) < 2 or len(rights) >= LONG or text in table("generic_bodies") or rights[-1].lower in ALONE:  # noqa: PLR2004
        return False
    if any(word.label in {"PERSON", "GPE"} for word in rights) or _person(lefts) or role_class(rights[0].text):
        return False
    ends = head_kind(rights[-1].lower) is not None or rights[-1].lower in KINDS
    if lefts[-1].lower in WARDED and len(rights) == 2 and rights[-1].lower in KINDS:  # noqa: PLR2004 (Eye Centre)
        return rights[0].label in {"", "ORG"}
    return ends and _alone(lefts) and all(word.lower in KINDS or word.lower in PLAIN for word in rights)


def series(words: list[Word], left: Run, right: Run) -> bool:
    """Whether a comma parts trades before one head: the Cooks, Waiters and Bar Staff Union."""
    before, lefts, rights = left.before(), left.words, right.words
    the = lefts[0].lower == "the" or (before is not None and before.lower == "the")
    ahead = words[right.last + 1 : right.last + 2 + LONG]
    if not the or len(rights) > 2 or len(ahead) < LONG or ahead[0].lower not in {"and", "&"}:  # noqa: PLR2004
        return False
    end = 1
    while end < len(ahead) and ahead[end].capital:
        end += 1
    last = ahead[1:end]
    named = [*(lefts if len(rights) > 1 else lefts[-1:]), *rights, *last]
    own = any(
        word.label in {"PERSON", "GPE", "LOC", "NORP"} or (len(word.text) > 1 and word.text.isupper()) for word in named
    )
    plural = lefts[-1].lower.endswith("s") or lefts[-1].lower.endswith(FIELD_ENDS)
    joint = len(last) > 1 and head_kind(last[-1].lower) is not None and plural
    return joint and not own and head_kind(_text(rights)) is None and known_kind(_text(lefts)) is None


def _one_entity(words: list[Word], left: Run, right: Run) -> bool:
    """Whether the model takes all words from the last of one run to the first of the other for one body."""
    return all(word.label == "ORG" for word in words[left.last : right.first + 1])


def _in_list(words: list[Word], left: Run) -> bool:
    """Whether a comma and perhaps an article stand before a name, as before the last items of a list."""
    at = left.first - 1
    at -= at >= 0 and words[at].lower == "the"
    return at >= 0 and words[at].text in {",", ";"}


def _goes_on(words: list[Word], right: Run) -> bool:
    """Whether the words behind `and` have an `of` of their own: Rook League of Elmbury and Rook Summit of Corbel."""
    at = right.last + 1
    return at < len(words) and words[at].lower in {"of", "for"}


def _halves(lefts: list[Word], rights: list[Word]) -> bool:
    """Whether one side at least is no name of its own."""
    if _alone(lefts):
        linked = len(lefts) < LONG or any(word.lower in {"of", "for", "on"} for word in lefts)
        return linked and not _alone(rights) and len(rights) < LONG and not _person(rights)
    if _alone(rights):
        return len(lefts) < LONG and not _person(lefts)
    field = len(lefts) == 1 and lefts[0].lower.endswith(FIELD_ENDS)
    return field and len(rights) > 1 and not _person(rights) and rights[-1].lower not in FIRM_ENDS


def _alone(parts: list[Word]) -> bool:
    """Whether words are a body's name of their own."""
    return len(parts) > 1 and head_kind(_text(parts)) is not None and not is_excluded_head(parts[-1].text)


def _person(parts: list[Word]) -> bool:
    return len(parts) > 1 and (first_name(parts[0].text) or "?")[-1] != "?"


def _acronym(parts: list[Word]) -> bool:
    return len(parts) == 1 and len(parts[0].text) > 1 and parts[0].text.isupper()


def _text(parts: list[Word]) -> str:
    return " ".join(word.text for word in parts)
