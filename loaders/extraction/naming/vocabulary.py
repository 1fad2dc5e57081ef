"""What single words say: role nouns, first names, heads of organizations' names."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from loaders.extraction.lexicon import table, words
from ontology.facts import OrganizationKind

LONGEST_ROLE = 6
NUMBER = re.compile(r"\d{1,5}(?:[-/]\d{1,4})?-?[A-Z]?", re.IGNORECASE)
A_WORD = re.compile(r"\b[^\W\d_]{2}")
"""What a role has at least: a mark or a number is none ("on Tuesday the 14th, Ann Roe spoke")."""
GROUP_NOUNS: dict[str, OrganizationKind] = {
    **dict.fromkeys(
        (
            "group",
            "groups",
            "organization",
            "organisation",
            "nonprofit",
            "non-profit",
            "coalition",
            "campaign",
            "alliance",
            "collective",
            "movement",
            "network",
            "watchdog",
            "advocacy",
            "grassroots",
        ),
        "advocacy",
    ),
    **dict.fromkeys(
        (
            "company",
            "firm",
            "developer",
            "contractor",
            "operator",
            "retailer",
            "manufacturer",
            "vendor",
            "startup",
            "chain",
            "landlord",
            "utility",
            "provider",
            "maker",
        ),
        "company",
    ),
    **dict.fromkeys(("union", "local"), "union"),
    **dict.fromkeys(("charity", "church", "hospital", "clinic", "congregation", "agency"), "other"),
    **dict.fromkeys(("newspaper", "station", "website", "magazine", "broadcaster", "outlet"), "media"),
}
JURISDICTIONS = {
    "county",
    "city",
    "township",
    "borough",
    "shire",
    "province",
    "village",
    "parish",
    "town",
    "commonwealth",
}
"""Last words of names of places that govern themselves."""
PLACE_HEADS = JURISDICTIONS | {"state", "nation"}
APOSTROPHES = {"'", "’"}
OWNERS = {"'s", "’s", *APOSTROPHES}
"""The marks of owning."""
PLURALS = (("ies", "y"), ("s", ""))


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Lower case with straight apostrophes and single spaces."""
    return re.sub(r" (?='(?:s\b|\s|$))", "", re.sub(r"\s+", " ", text.replace("’", "'"))).lower()


@lru_cache(maxsize=1 << 15)
def role_class(phrase: str) -> str | None:
    """official, body, speaker, private, honorific or kin; None for a phrase that is no role."""
    known = table("roles")
    phrase = fold(phrase).removeprefix("the ").removesuffix("-elect").removesuffix("-designate")
    if phrase == "dear":
        return "honorific"
    bare = re.sub(r"^(?:former|ex|acting|interim|deputy|assistant|then|new|retired|current)[ -]", "", phrase)
    for form in (phrase, bare, *(phrase.removesuffix(end) + single for end, single in PLURALS if phrase.endswith(end))):
        if form in known:
            return known[form]
    return None


def is_plural_role(phrase: str) -> bool:
    """Whether a title stands for several people ("Officers", "Reps.")."""
    word = fold(phrase).split()[-1].rstrip(".")
    return (word.endswith("s") and word not in {"hans", "ms", "mrs", "miss", "boss", "ss"}) or word.endswith("men")


@cache
def _first_names() -> dict[str, str]:
    return {name.lower(): value for name, value in table("first_names").items()}


def first_name(word: str) -> str | None:
    """f, m or u for a first name, with a ? where it is as often something else; None for other words."""
    names = _first_names()
    low = word.lower().rstrip(".")
    if not low.isascii() and low not in names:
        low = "".join(letter for letter in unicodedata.normalize("NFD", low) if not unicodedata.combining(letter))
    if low in names:
        return names[low]
    if "-" in low and low.split("-")[0] in names:
        return names[low.split("-")[0]]
    return None


@cache
def _heads() -> dict[str, str]:
    return {**table("generic_bodies"), **table("organization_heads")}


def head_kind(name: str) -> OrganizationKind | None:
    """The kind that a name's last words give, longest ending first; None where none is a head."""
    parts = fold(name).split()
    for count in range(min(4, len(parts)), 0, -1):
        kind = _heads().get(" ".join(parts[-count:]))
        if kind:
            return kind  # type: ignore[return-value]
    return None


def known_kind(name: str) -> OrganizationKind | None:
    """The kind of a widely known body."""
    return table("known_organizations").get(name.replace("’", "'"))  # type: ignore[return-value]


@cache
def _excluded() -> frozenset[str]:
    return words("not_organizations")


def is_excluded_head(word: str) -> bool:
    """Whether a name that ends so is a law, place, event or paper."""
    return word.lower() in _excluded()


def is_number(word: str) -> bool:
    """Whether a word is what locals and lodges are counted by: 12, 32E, 355-B, 6/311."""
    return NUMBER.fullmatch(word) is not None


def is_place(name: str) -> bool:
    """Whether this is a state, province or country."""
    return name in words("places") or name.removeprefix("the ") in words("places")


def is_party(name: str) -> bool:
    """Whether this is a party or its label."""
    return name in words("parties")
