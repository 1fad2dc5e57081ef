"""The actors of an article: each a shared node, and a mention that says what this article makes of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from rdflib import URIRef

from ontology.facts import Extraction, Organization, OrganizationKind, Person
from ontology.identity import actor_iri, organization_key, person_key, place_of
from ontology.schema import class_iri, with_superclasses
from ontology.triples.draft import Draft

_CLASS_OF_KIND: Final[dict[OrganizationKind, str]] = {
    "advocacy": "AdvocacyGroup",
    "government": "PublicBody",
    "police": "PoliceAgency",
    "school": "School",
    "company": "Company",
    "union": "Union",
    "media": "Media",
    "other": "Organization",
}


@dataclass(slots=True)
class _Mentioned:
    """All entries of an extraction that turn out to be one actor."""

    iri: URIRef
    key: str
    entries: list[Organization | Person] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Actors:
    """The actors of an extraction by the names that facts use for them."""

    people: dict[str, URIRef]
    organizations: dict[str, URIRef]

    def find(self, name: str) -> URIRef | None:
        """Give the actor of that name; None where there is none, or both a person and a body."""
        person, body = self.people.get(name), self.organizations.get(name)
        return (person or body) if person is None or body is None else None

    def fill(self, draft: Draft, node: URIRef, slot: str, names: Iterable[str]) -> None:
        """Put names into a slot such as `ans:sentBy`: actors as links, other words into `ans:sentByText`."""
        for name in names:
            actor = self.find(name)
            if actor is not None:
                draft.link(node, slot, actor)
            else:
                draft.text(node, f"{slot}Text", name)


def add_actors(draft: Draft, extraction: Extraction, base: str) -> Actors:
    """Write every actor and its mention. Entries whose names come to the same key are one actor."""
    mentioned: dict[URIRef, _Mentioned] = {}
    actors = Actors({}, {})
    place = place_of(draft.article)
    for body in extraction.organizations:
        iri = _collect(draft, mentioned, body, organization_key(body.name, place, draft.iri), base)
        actors.organizations.setdefault(body.name, iri)
    for person in extraction.people:
        iri = _collect(draft, mentioned, person, person_key(person.name, draft.iri), base)
        actors.people.setdefault(person.name, iri)
    for number, each in enumerate(mentioned.values(), start=1):
        _write(draft, each, number)
    _add_parts(draft, extraction, actors)
    return actors


def _collect(
    draft: Draft, mentioned: dict[URIRef, _Mentioned], entry: Organization | Person, key: str, base: str
) -> URIRef:
    if not entry.name.strip():
        raise draft.broken(type(entry).__name__.lower(), "it has no name")
    iri = URIRef(actor_iri("person" if isinstance(entry, Person) else "organization", key, base))
    mentioned.setdefault(iri, _Mentioned(iri, key)).entries.append(entry)
    return iri


def _write(draft: Draft, each: _Mentioned, number: int) -> None:
    mention = draft.node("Mention", number)
    labels = _labels(each.entries)
    draft.types(each.iri, map(class_iri, ("Actor", *labels)))
    for label in labels:
        draft.text(mention, "ans:actorClass", label)
    for node in (each.iri, mention):
        _add_names(draft, node, each.entries)
    draft.text(mention, "ans:actorKey", each.key)
    draft.link(mention, "ans:of", each.iri)
    draft.link(mention, "ans:inArticle", draft.iri)
    draft.link(draft.iri, "schema:mentions", each.iri)
    first, *others = each.entries
    what = f"{type(first).__name__.lower()} {first.name!r}"
    draft.fact(mention, what, first)
    for other in others:
        draft.further_evidence(mention, what, other, (other.evidence, *other.more_evidence))


def _add_names(draft: Draft, node: URIRef, entries: list[Organization | Person]) -> None:
    name = entries[0].name
    draft.text(node, "foaf:name", name)
    for other in (text for entry in entries for text in (entry.name, *entry.aliases)):
        if other != name:
            draft.text(node, "ans:alternativeName", other)
    acronyms = [entry.acronym for entry in entries if isinstance(entry, Organization) and entry.acronym]
    draft.text(node, "ans:acronym", acronyms[0] if acronyms else None)


def _labels(entries: list[Organization | Person]) -> tuple[str, ...]:
    """Give the actor's classes but `Actor`; of several kinds of body, the first that says anything."""
    if any(isinstance(entry, Person) and entry.official for entry in entries):
        return with_superclasses("Official")
    if isinstance(entries[0], Person):
        return ("Person",)
    kinds = [entry.kind for entry in entries if isinstance(entry, Organization) and entry.kind != "other"]
    return with_superclasses(_CLASS_OF_KIND[kinds[0]] if kinds else "Organization")


def _add_parts(draft: Draft, extraction: Extraction, actors: Actors) -> None:
    """Tie bodies to larger ones, and people without a role to their body; with one, there is a Role node."""
    for body in extraction.organizations:
        whole = actors.organizations.get(body.part_of) if body.part_of else None
        part = actors.organizations[body.name]
        if whole is not None and whole != part:
            draft.link(part, "ans:partOf", whole)
    for person in extraction.people:
        whole = actors.organizations.get(person.organization) if person.organization else None
        if whole is not None and not (person.role and person.role.strip()):
            draft.link(actors.people[person.name], "ans:partOf", whole)
