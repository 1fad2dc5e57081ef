"""What holds within a fact: a date with its precision, who came to a held meeting, what an answer answers."""

from typing import Final

from ontology.schema import FACT_LABELS
from ontology.validate.nodes import Node, Nodes

_END_OF_FIRST_DAY: Final = {None: None, "day": "", "month": "-01", "year": "-01-01"}


def check_facts(nodes: Nodes) -> None:
    """Check facts for themselves. Raises InvalidSourceGraph."""
    for node in nodes.labelled(*FACT_LABELS):
        _check_date(nodes, node)
    for meeting in nodes.labelled("Meeting"):
        _check_meeting(nodes, meeting)
    for demand in nodes.labelled("Demand"):
        if demand.iri in demand.all("ans:restates"):
            raise nodes.broken(demand.iri, "restates itself")
    for answer in nodes.labelled("Answer"):
        for target in answer.all("ans:answers"):
            if nodes.by_iri[target].label.lower() != answer.one("ans:to"):
                raise nodes.broken(answer.iri, f"says that it answers a {answer.one('ans:to')}, but points to {target}")


def _check_date(nodes: Nodes, node: Node) -> None:
    day, precision = node.maybe("dcterms:date"), node.maybe("ans:datePrecision")
    end = _END_OF_FIRST_DAY[precision]
    if (day is None) != (end is None) or (day and end and not day.endswith(end)):
        raise nodes.broken(node.iri, f"has the date {day} with the precision {precision}")


def _check_meeting(nodes: Nodes, meeting: Node) -> None:
    held = meeting.one("ans:status") == "held"
    other = "ans:invited" if held else "ans:attended"
    if meeting.all(other) or meeting.all(f"{other}Text"):
        raise nodes.broken(meeting.iri, f"is {meeting.one('ans:status')}, yet has {other}")
