"""What was asked: letters, meetings and demands, each a node with its date, words and people."""

from rdflib import URIRef

from ontology.facts import Demand, Extraction, Letter, Meeting
from ontology.triples.actors import Actors
from ontology.triples.dates import add_date
from ontology.triples.draft import Draft


def add_letter(draft: Draft, number: int, letter: Letter, actors: Actors) -> URIRef:
    """Write one letter."""
    node, what = draft.node("Letter", number), f"letter {number}"
    draft.fact(node, what, letter)
    add_date(draft, node, what, letter.date)
    draft.text(node, "ans:about", letter.about)
    actors.fill(draft, node, "ans:sentBy", letter.senders)
    actors.fill(draft, node, "ans:addressedTo", letter.recipients)
    return node


def add_meeting(draft: Draft, number: int, meeting: Meeting, actors: Actors) -> URIRef:
    """Write one meeting. Who took part in a held one attended; of any other they were invited."""
    node, what = draft.node("Meeting", number), f"meeting {number}"
    draft.fact(node, what, meeting)
    add_date(draft, node, what, meeting.date)
    draft.text(node, "ans:status", meeting.status)
    draft.text(node, "ans:about", meeting.about)
    took_part = "ans:attended" if meeting.status == "held" else "ans:invited"
    came = (name for name in meeting.participants if name not in meeting.declined_by)
    actors.fill(draft, node, took_part, came)
    actors.fill(draft, node, "ans:calledBy", meeting.called_by)
    actors.fill(draft, node, "ans:declinedBy", meeting.declined_by)
    return node


def add_demand(draft: Draft, number: int, demand: Demand, actors: Actors) -> URIRef:
    """Write one demand; its letter and what it restates are tied by `tie_demands`."""
    node, what = draft.node("Demand", number), f"demand {number}"
    draft.fact(node, what, demand, demand.content)
    draft.text(node, "ans:content", demand.content.quote)
    add_date(draft, node, what, demand.date)
    actors.fill(draft, node, "ans:demandedBy", demand.demanders)
    actors.fill(draft, node, "ans:demandedOf", demand.targets)
    return node


def tie_demands(draft: Draft, extraction: Extraction, letters: list[URIRef], demands: list[URIRef]) -> None:
    """Tie each demand to the letter that contains it and to the earlier demand it restates."""
    for number, (node, demand) in enumerate(zip(demands, extraction.demands, strict=True), start=1):
        what = f"demand {number}"
        if demand.letter is not None:
            draft.link(pick(draft, what, "letter", letters, demand.letter), "ans:contains", node)
        if demand.restates is not None:
            earlier = pick(draft, what, "demand", demands, demand.restates)
            if earlier == node:
                raise draft.broken(what, "it restates itself")
            draft.link(node, "ans:restates", earlier)


def pick(draft: Draft, what: str, kind: str, nodes: list[URIRef], index: int) -> URIRef:
    """Give the node an index points to. Raises InvalidSourceGraph where it points past the list."""
    if not 0 <= index < len(nodes):
        raise draft.broken(what, f"it points to {kind} {index + 1}, but the article has {len(nodes)}")
    return nodes[index]
