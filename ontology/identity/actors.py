"""The keys and identifiers of people and organizations: how far each name reaches, then one spelling."""

import re
from typing import Final, Literal

from ontology.facts import Article
from ontology.identity.generic import only_describes, reach_of
from ontology.identity.names import name_key, word_set, words_of
from ontology.identity.slugs import slug

_HONORIFICS: Final = word_set("""
    mr mrs ms miss mx dr doctor prof professor rev reverend fr sir dame lord lady hon honorable honourable judge
    justice chief mayor gov governor sen senator rep representative president councilman councilwoman
    councilmember councillor councilor alderman alderwoman alderperson assemblyman assemblywoman assemblymember
    congressman congresswoman supervisor commissioner superintendent sheriff deputy sgt sergeant lt lieutenant
    capt captain cpl col colonel gen det detective officer trooper pastor imam rabbi sister
    """)
_TITLES_OF_TWO_WORDS: Final = frozenset(
    {
        ("council", "member"),
        ("police", "chief"),
        ("vice", "president"),
        ("vice", "mayor"),
        ("prime", "minister"),
        ("district", "attorney"),
        ("attorney", "general"),
        ("city", "manager"),
        ("board", "member"),
    }
)
_AFTER_A_NAME: Final = word_set("jr sr ii iii iv")
_DEGREES: Final = word_set("md phd esq jd dds rn mph msw")
_DEGREES_OF_TWO_WORDS: Final = frozenset({("ph", "d"), ("ed", "d"), ("m", "ed")})
# A nickname in quotation marks or brackets between the names: Daniel "Danny" Orozco.
_NICKNAME: Final = re.compile(r"[\"“‘(][^\"“”‘’()]+[\"”’)]")
# Initials that follow the long form: Northern Lodgers Alliance (NLA).
_INITIALS_AFTER: Final = re.compile(r"\s*\([A-Z][A-Z.&-]+\)")
_SHORT_WORDS: Final = {"dept": "department", "govt": "government", "assn": "association"}
_LEGAL_FORMS: Final = word_set("inc incorporated llc llp ltd plc")


def person_key(name: str, source: str) -> str:
    """Give the key of a person: the bare name, or, for one word or a description, `name @ source`.

    `source` is what holds for that article alone (its IRI or key). Honorifics, degrees and a nickname in
    quotation marks don't count; `Jr.` and its like do, as they tell father from son.
    """
    words = _without_titles(words_of(_NICKNAME.sub(" ", name)) or words_of(name))
    key = " ".join(words) or name_key(name)
    full = sum(word not in _AFTER_A_NAME for word in words) > 1 and not only_describes(name)
    return key if full else f"{key} @ {source}"


def organization_key(name: str, place: str | None, source: str) -> str:
    """Give the key of a body: its own name, or `name @ place` for one that every place has ("City Council").

    A description ("the seven organizations") gives `name @ source`; so does a generic name without a place.
    """
    key = " ".join(_bare_name(name)) or name_key(name)
    reach = reach_of(name)
    if reach == "everywhere":
        return key
    return f"{key} @ {name_key(place)}" if reach == "place" and place else f"{key} @ {source}"


def _bare_name(name: str) -> list[str]:
    words = words_of(_INITIALS_AFTER.sub("", name)) or words_of(name)
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    if words[:2] == ["united", "states"]:
        words[:2] = ["us"]
    return [_SHORT_WORDS.get(word, word) for word in words]


def place_of(article: Article) -> str | None:
    """Give what generic names belong to: the article's place, else its publisher, else None."""
    return article.place or article.publisher or None


def actor_iri(kind: Literal["person", "organization"], key: str, base: str) -> str:
    """Give the identifier of an actor with that key."""
    return f"{base}{kind}/{slug(key)}"


def _without_titles(words: list[str]) -> list[str]:
    while len(words) > 1:
        if len(words) > 2 and tuple(words[:2]) in _TITLES_OF_TWO_WORDS:  # noqa: PLR2004 - two words and a name
            words = words[2:]
        elif words[0] in _HONORIFICS:
            words = words[1:]
        elif words[-1] in _DEGREES:
            words = words[:-1]
        elif tuple(words[-2:]) in _DEGREES_OF_TWO_WORDS:
            words = words[:-2]
        else:
            break
    return words
