"""The classes and properties of docs/model.md: name, how many, then the datatype or `->` the classes."""

from collections.abc import Mapping
from typing import Final

_EVIDENCE: Final = ("ans:evidence 1 -> Evidence", "ans:furtherEvidence * -> Evidence")
_DATED: Final = ("dcterms:date ? date", "ans:datePrecision ? string")
_NAMED: Final = ("foaf:name 1 string", "ans:alternativeName * string", "ans:acronym ? string")


def _slot(name: str, count: str = "*") -> tuple[str, str]:
    """Give an actor's place in a fact and its twin for words that could not be settled."""
    return (f"ans:{name} {count} -> Actor", f"ans:{name}Text {count} string")


MODEL: Final[Mapping[str, tuple[str, ...]]] = {
    "Article": (
        "dcterms:title ? string",
        "schema:url ? string",
        "ans:published ? date",
        "ans:publisher ? string",
        "ans:place ? string",
        "schema:text 1 string",
        "ans:textSha256 1 string",
        "ans:knownBy 1 string",
        "ans:extractor ? string",
        "schema:mentions * -> Actor",
        "ans:reports * -> Role Letter Meeting Demand Statement Answer",
    ),
    "Mention": (
        "ans:of 1 -> Actor",
        "ans:inArticle 1 -> Article",
        *_NAMED,
        "ans:actorClass + string",
        "ans:actorKey 1 string",
        *_EVIDENCE,
    ),
    "Actor": (*_NAMED, "ans:partOf * -> Organization"),
    "Role": (
        "ans:title 1 string",
        "ans:from ? date",
        "ans:until ? date",
        "org:heldBy 1 -> Person",
        "ans:inBody ? -> Organization",
        "ans:inBodyText ? string",
        *_EVIDENCE,
    ),
    "Letter": (
        *_DATED,
        "ans:about ? string",
        *_slot("sentBy"),
        *_slot("addressedTo"),
        "ans:contains * -> Demand",
        *_EVIDENCE,
    ),
    "Meeting": (
        *_DATED,
        "ans:status 1 string",
        "ans:about ? string",
        *_slot("calledBy"),
        *_slot("invited"),
        *_slot("attended"),
        *_slot("declinedBy"),
        *_EVIDENCE,
    ),
    "Demand": (
        "ans:content 1 string",
        *_DATED,
        *_slot("demandedBy"),
        *_slot("demandedOf"),
        "ans:restates ? -> Demand",
        *_EVIDENCE,
    ),
    "Statement": (
        "ans:quote 1 string",
        *_DATED,
        *_slot("saidBy", "?"),
        "schema:about * -> Actor",
        *_EVIDENCE,
    ),
    "Answer": (
        "ans:kind 1 string",
        "ans:to 1 string",
        *_DATED,
        "ans:answers * -> Letter Demand Meeting",
        *_slot("givenBy"),
        *_slot("givenTo"),
        *_EVIDENCE,
    ),
    "Evidence": (
        "oa:exact 1 string",
        "oa:start 1 integer",
        "oa:end 1 integer",
        "ans:textSha256 1 string",
        "ans:rule 1 string",
        "ans:confidence 1 decimal",
        "ans:inArticle 1 -> Article",
    ),
}

SUBCLASSES: Final[Mapping[str, str]] = {
    "Person": "Actor",
    "Official": "Person",
    "Organization": "Actor",
    "AdvocacyGroup": "Organization",
    "PublicBody": "Organization",
    "PoliceAgency": "PublicBody",
    "School": "Organization",
    "Union": "Organization",
    "Company": "Organization",
    "Media": "Organization",
}
"""Actor classes and the class above each."""

ACTOR_CLASSES: Final = ("Actor", *SUBCLASSES)

VALUES: Final[Mapping[str, tuple[str, ...]]] = {
    "ans:knownBy": ("url", "identifier", "date and title", "text"),
    "ans:datePrecision": ("day", "month", "year"),
    "ans:status": ("held", "scheduled", "proposed", "requested", "rejected", "cancelled"),
    "ans:kind": ("acknowledged", "promised", "met", "partly_met", "refused"),
    "ans:to": ("letter", "demand", "meeting"),
    "ans:actorClass": tuple(SUBCLASSES),
}
"""Properties that have one of a few values."""
