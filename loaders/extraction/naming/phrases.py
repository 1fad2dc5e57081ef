"""Which words in lower case may mean a body or an office: the school board, parents' association, the hospice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.runs import DAYS
from loaders.extraction.naming.vocabulary import APOSTROPHES, OWNERS, fold, role_class
from loaders.extraction.naming.words import Word
from ontology.facts import OrganizationKind

LONGEST = 5
BY_KIND: dict[str, tuple[OrganizationKind, ...]] = {
    **dict.fromkeys(("group", "organization", "organisation", "nonprofit"), ("advocacy", "other")),
    **dict.fromkeys(
        ("coalition", "network", "alliance", "campaign", "league", "association", "federation"), ("advocacy",)
    ),
    "union": ("union",),
    "local": ("union",),
    "company": ("company",),
    "firm": ("company",),
    "developer": ("company",),
    "agency": ("government",),
    "university": ("school",),
    "college": ("school",),
    "hospital": ("other",),
    "church": ("other",),
    "charity": ("other",),
    "newspaper": ("media",),
    "utility": ("company",),
    "regulator": ("government",),
    "employer": ("company", "other", "government"),
    "landlord": ("company",),
}
ALONE: dict[str, OrganizationKind] = {
    "administration": "government",
    "board": "government",
    "council": "government",
    "commission": "government",
    "district": "government",
    "department": "government",
    "university": "school",
    "college": "school",
    "union": "union",
    "legislature": "government",
    "authority": "government",
    "city": "government",
    "county": "government",
    "town": "government",
    "company": "company",
    "state": "government",
    "province": "government",
    "village": "government",
    "township": "government",
    "government": "government",
    "ministry": "government",
    "municipality": "government",
    "hospital": "other",
    "school": "school",
    "church": "other",
}
OPENING_BODIES = {"Council", "Shire"}
"""Bodies that stand before a role with a capital: Council member Ada Fenn."""
OF_SOMEBODY = {"department", "ministry"}
"""Heads whose body is called after the person who leads it: his department."""
DETERMINERS = {"mr.", "madam", "mister", "mr", "the", "this", "that", "our", "your", "its", "his", "her", "their"}
JURISDICTIONS = {"city", "county", "town", "township", "village", "borough", "shire", "state", "province", "parish"}
ARTICLES = {"a", "an", "the", "all", "some", "no"}
PLURAL_OF = {
    "commissioners": ("commission", "commissioners"),
    "supervisors": ("supervisors",),
    "trustees": ("trustees", "board"),
    "councilors": ("council",),
    "councillors": ("council",),
    "councilmembers": ("council",),
    "regents": ("regents",),
    "council members": ("council",),
    "board members": ("board", "trustees"),
    "directors": ("district", "board", "authority"),
    "aldermen": ("aldermen", "council"),
    "selectmen": ("selectmen", "board"),
    "regulators": (),
    "freeholders": ("freeholders",),
    "governors": ("governors", "board"),
}


@cache
def known_phrases() -> dict[str, str]:
    """Public bodies by what they are called in lower case, and their kinds."""
    return table("generic_bodies")


def noun_phrases(words: list[Word]) -> Iterator[tuple[int, int]]:
    """Word bounds, longest first from each start, of phrases that may mean a body or an office."""
    at = 0
    while at < len(words):
        length = next((n for n in range(min(LONGEST, len(words) - at), 0, -1) if _is_phrase(words, at, n)), 0)
        if length:
            yield at, at + length - 1
        at += length or 1


def _is_phrase(words: list[Word], at: int, length: int) -> bool:
    phrase = words[at : at + length]
    if phrase[-1].lower not in _last_words():
        return False
    if any(b.start - a.end > 1 for a, b in pairwise(phrase)):
        return False
    text = fold(" ".join(word.text for word in phrase)).replace(" 's", "'s").replace("' s", "'s")
    if text in known_phrases() or text in PLURAL_OF or behind_name(words, at, length):
        return True
    if is_office(phrase):
        return True
    definite = at > 0 and words[at - 1].lower in DETERMINERS
    owned = at > 0 and words[at - 1].text in OWNERS
    if before_role(words, at, length) and phrase[-1].lower in {**loose_heads(), **ALONE, **table("alone_acting")}:
        return length == 1 or not _undescribed(phrase[:-1])
    if length > 1 and (definite or owned) and phrase[-1].lower in loose_heads():
        described = phrase[0].text not in OWNERS and not _undescribed(phrase[:-1])
        return described and all(_modifies(words, i) for i in range(at, at + length - 1))
    if length == 1:
        return (definite or (owned and text in OF_SOMEBODY)) and (
            text in BY_KIND
            or text in JURISDICTIONS
            or text in _single_heads()
            or text in table("alone_acting")
            or role_class(text) is not None
        )
    return definite and role_class(text) in {"official", "body"}


def behind_name(words: list[Word], at: int, length: int) -> bool:
    """Whether words go on with a name in lower case as the head of a body: the Elmbury meat plant."""
    if at == 0 or not words[at - 1].capital or words[at].start - words[at - 1].end != 1:
        return False
    if words[at - 1].label in {"DATE", "TIME"} or words[at - 1].lower in ARTICLES | DAYS:
        return False
    if role_class(words[at - 1].text) is not None:
        return False
    phrase = words[at : at + length]
    after = words[at + length] if at + length < len(words) else None
    goes_on = after is not None and after.pos in {"NOUN", "PROPN"} and after.start - phrase[-1].end == 1
    fits = phrase[-1].lower in table("heads_behind_names") and not goes_on and phrase[0].pos != "CCONJ"
    return fits and all(_modifies(words, i) for i in range(at, at + length - 1)) and phrase[-1].text.islower()


def before_role(words: list[Word], at: int, length: int) -> bool:
    """Whether words open a sentence as the body of a role behind them: Traders' association chair Ada Fenn."""
    behind = at + length
    if not (words[at].first or words[at].text in OPENING_BODIES) or behind + 1 >= len(words) or words[behind].capital:
        return False
    if not all(_modifies(words, i) or i == at for i in range(at, behind - 1)):
        return False
    if any(word.capital for word in words[at + 1 : behind]):
        return False
    count = 2 if words[behind + 1].text.islower() else 1
    role = " ".join(word.text for word in words[behind : behind + count])
    named = behind + count < len(words) and words[behind + count].capital
    return named and role_class(role) in {"body", "private", "official", "speaker"}


def is_office(phrase: list[Word]) -> bool:
    """Whether words are the office of whoever holds a public one: state superintendent's office."""
    if len(phrase) < 3:  # noqa: PLR2004 (a role, its mark and the office)
        return False
    role = " ".join(word.text for word in phrase[:-2])
    if phrase[0].lower in DETERMINERS:
        return False
    return phrase[-1].lower == "office" and phrase[-2].text in OWNERS and role_class(role) in {"official", "body"}


@cache
def loose_heads() -> dict[str, str]:
    """Heads that describe a body with any modifier before them, and the kind they give."""
    return {**table("loose_heads"), **table("loose_heads_acting")}


def _undescribed(modifiers: list[Word]) -> bool:
    """Whether the words before a head say nothing of which body it is."""
    vague = modifiers[0].lower in word_list("loose_no_modifiers")
    return vague or (len(modifiers) == 1 and modifiers[0].lower == "local")


def _modifies(words: list[Word], at: int) -> bool:
    """Whether a word may stand before a head in lower case: health scrutiny panel, parents' association."""
    word = words[at]
    if word.text in APOSTROPHES:
        return words[at - 1].lower.endswith("s")
    if word.text in OWNERS:
        return words[at - 1].lower in {"women", "men", "children", "people", "fishermen"}
    noun = word.text.endswith("ing") or (word.text.endswith("s") and words[at + 1].lower in {"department", "agency"})
    verbal = word.pos == "VERB" and noun  # (the county highways department: the model takes plurals for verbs)
    return word.text.islower() and (verbal or word.pos in {"NOUN", "ADJ", "PROPN", "CCONJ"})


@cache
def _last_words() -> frozenset[str]:
    """The last words that any phrase of interest has; most words of a text are none."""
    known = {*known_phrases(), *PLURAL_OF, *BY_KIND, *JURISDICTIONS, *loose_heads(), *table("alone_acting")}
    known |= {*table("heads_behind_names"), *table("roles")}
    return (
        _single_heads()
        | {fold(phrase).split()[-1] for phrase in known}
        | {f"{fold(phrase).split()[-1]}s" for phrase in known}
    )


@cache
def _single_heads() -> frozenset[str]:
    return word_list("body_heads")
