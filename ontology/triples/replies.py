"""What was said and what came back: statements and answers."""

from rdflib import URIRef

from ontology.facts import Answer, Statement
from ontology.triples.actors import Actors
from ontology.triples.asks import pick
from ontology.triples.dates import add_date
from ontology.triples.draft import Draft


def add_statement(draft: Draft, number: int, statement: Statement, actors: Actors) -> URIRef:
    """Write one statement. It is about actors only: other words are in the quote itself."""
    node, what = draft.node("Statement", number), f"statement {number}"
    draft.fact(node, what, statement, statement.quote)
    draft.text(node, "ans:quote", statement.quote.quote)
    add_date(draft, node, what, statement.date)
    actors.fill(draft, node, "ans:saidBy", (statement.speaker,))
    for actor in filter(None, map(actors.find, statement.about)):
        draft.link(node, "schema:about", actor)
    return node


def add_answer(draft: Draft, number: int, answer: Answer, actors: Actors, asked: dict[str, list[URIRef]]) -> URIRef:
    """Write one answer and tie it to what it answers. `asked` holds the nodes by what `Answer.to` says."""
    node, what = draft.node("Answer", number), f"answer {number}"
    draft.fact(node, what, answer)
    draft.text(node, "ans:kind", answer.kind)
    draft.text(node, "ans:to", answer.to)
    add_date(draft, node, what, answer.date)
    actors.fill(draft, node, "ans:givenBy", answer.givers)
    actors.fill(draft, node, "ans:givenTo", answer.askers)
    if answer.answers is not None:
        draft.link(node, "ans:answers", pick(draft, what, answer.to, asked[answer.to], answer.answers))
    return node
