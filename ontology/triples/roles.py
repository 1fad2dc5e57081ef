"""Who held which office: a node, so that it can carry its own words, dates and source."""

from rdflib import URIRef

from ontology.facts import Extraction, Person
from ontology.triples.actors import Actors
from ontology.triples.draft import Draft


def add_roles(draft: Draft, extraction: Extraction, actors: Actors) -> list[URIRef]:
    """Write a Role for each person whom the article gives one; the same role said twice is one node."""
    roles: dict[tuple[URIRef, str, str], URIRef] = {}
    for person in extraction.people:
        if not person.role or not person.role.strip():
            continue
        holder = actors.people[person.name]
        key = (holder, person.role, person.organization or "")
        if key not in roles:
            roles[key] = _add_role(draft, person, holder, actors, len(roles) + 1)
    return list(roles.values())


def _add_role(draft: Draft, person: Person, holder: URIRef, actors: Actors, number: int) -> URIRef:
    node = draft.node("Role", number)
    draft.text(node, "ans:title", person.role)
    draft.link(node, "org:heldBy", holder)
    if person.organization:
        body = actors.organizations.get(person.organization)
        if body is not None:
            draft.link(node, "ans:inBody", body)
        else:
            draft.text(node, "ans:inBodyText", person.organization)
    what = f"role {person.role!r} of {person.name!r}"
    draft.link(node, "ans:evidence", draft.evidence(person.role_evidence or person.evidence, person, what))
    return node
