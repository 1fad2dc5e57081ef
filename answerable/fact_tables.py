"""The facts of one article as a table that a person reads: kind, what, who, date, words."""

from __future__ import annotations

from collections.abc import Iterator

from ontology.facts import Extraction, Span

COLUMNS = ("kind", "what", "who", "to whom", "date", "words")
Row = tuple[str, str, str, str, str, str]


def fact_rows(extraction: Extraction) -> list[Row]:
    """One row for each organization, person and fact, in that order."""
    return [*_actors(extraction), *_asks(extraction), *_rest(extraction)]


def _actors(extraction: Extraction) -> Iterator[Row]:
    for body in extraction.organizations:
        yield ("organization", body.kind, _names(body.name, *body.aliases), "", "", _words(body.evidence))
    for person in extraction.people:
        role = " of ".join(part for part in (person.role, person.organization) if part)
        said = role + (" (in office)" if person.official else "")
        yield ("person", said, _names(person.name, *person.aliases), "", "", _words(person.evidence))


def _asks(extraction: Extraction) -> Iterator[Row]:
    for letter in extraction.letters:
        row = (letter.about or "", _names(*letter.senders), _names(*letter.recipients), letter.date or "")
        yield ("letter", *row, _words(letter.evidence))
    for demand in extraction.demands:
        row = (demand.content.quote, _names(*demand.demanders), _names(*demand.targets), demand.date or "")
        yield ("demand", *row, _words(demand.evidence))


def _rest(extraction: Extraction) -> Iterator[Row]:
    for meeting in extraction.meetings:
        who = _names(*meeting.participants)
        yield ("meeting", meeting.status, who, "", meeting.date or "", _words(meeting.evidence))
    for statement in extraction.statements:
        said = " ".join(statement.quote.quote.split())
        yield ("statement", said, statement.speaker, "", statement.date or "", _words(statement.evidence))
    for answer in extraction.answers:
        who, asked = _names(*answer.givers), _names(*answer.askers)
        yield ("answer", answer.kind, who, asked, answer.date or "", _words(answer.evidence))


def _names(*names: str) -> str:
    return ", ".join(names)


def _words(span: Span) -> str:
    return " ".join(span.quote.split())
