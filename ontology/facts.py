"""What one article says, as plain frozen values: the article, its actors, and the facts with their words.

Actors stand in a fact's slots by name: the `name` of an Organization or Person of the same Extraction, or,
where nothing could be settled, the article's own words for them ("parents"), which stay text in the graph.
Dates are ISO 8601 at the precision the article gives: `2021-06-03`, `2021-06` or `2021`.
"""

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

OrganizationKind = Literal["advocacy", "government", "police", "school", "company", "union", "media", "other"]
MeetingStatus = Literal["held", "scheduled", "proposed", "requested", "rejected", "cancelled"]
AnswerKind = Literal["acknowledged", "promised", "met", "partly_met", "refused"]
Asked = Literal["letter", "demand", "meeting"]


@dataclass(frozen=True)
class Article:
    """A source as it was read. `text` is what every offset points into, in Unicode code points."""

    id: str
    """The file name without its ending, or what the metadata gives."""
    text: str
    title: str | None = None
    published: str | None = None
    """ISO date."""
    publisher: str | None = None
    url: str | None = None
    place: str | None = None
    """Where generically named bodies belong: given to the loader, else the dateline."""
    identifier: str | None = None
    """An identifier the metadata gives (not the file name)."""

    @cached_property
    def text_sha256(self) -> str:
        """Hex SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Span:
    """Exact words and where they stand: `article.text[start:end] == quote`."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact carries: its words, the rule that found it, and how sure that rule is (0 to 1)."""

    evidence: Span
    """The sentence that best reports it."""
    more_evidence: tuple[Span, ...] = ()
    """The other words it rests on (a list of signers, the antecedent of "they")."""
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Fact):
    """A body."""

    name: str
    aliases: tuple[str, ...] = ()
    acronym: str | None = None
    kind: OrganizationKind = "other"
    part_of: str | None = None
    """The name of another Organization of the same Extraction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Fact):
    """Someone named. `official`: holds, or speaks for, a public office now."""

    name: str
    aliases: tuple[str, ...] = ()
    role: str | None = None
    role_evidence: Span | None = None
    organization: str | None = None
    official: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Fact):
    """A written ask or its reply."""

    senders: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    date: str | None = None
    about: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Fact):
    """A concrete meeting. `called_by` and `declined_by` are among the `participants`."""

    participants: tuple[str, ...] = ()
    called_by: tuple[str, ...] = ()
    declined_by: tuple[str, ...] = ()
    date: str | None = None
    status: MeetingStatus = "held"
    about: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand(Fact):
    """One thing asked."""

    content: Span
    demanders: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    date: str | None = None
    letter: int | None = None
    """Index into `Extraction.letters` of the letter that contains it."""
    restates: int | None = None
    """Index into `Extraction.demands` of an earlier one it repeats."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Fact):
    """Quoted words (the span without its quotation marks) and who said them."""

    speaker: str
    quote: Span
    date: str | None = None
    about: tuple[str, ...] = ()
    """Actors named within the quote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Fact):
    """What came back to an ask."""

    kind: AnswerKind
    givers: tuple[str, ...] = ()
    askers: tuple[str, ...] = ()
    to: Asked = "demand"
    answers: int | None = None
    """Index into the list of the Extraction that `to` names (letters, demands or meetings)."""
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All facts of one article, each list in the order of its evidence in the text."""

    organizations: tuple[Organization, ...] = ()
    people: tuple[Person, ...] = ()
    letters: tuple[Letter, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    demands: tuple[Demand, ...] = ()
    statements: tuple[Statement, ...] = ()
    answers: tuple[Answer, ...] = ()
    extractor: str = field(default="")
    """What read the article, for example `answerable 0.1.0, en_core_web_sm 3.8.0`."""
