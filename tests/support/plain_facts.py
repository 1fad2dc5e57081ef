"""The facts of fictional articles with their slots filled, in plain Python: no triples, no graph, no query.

Only the identifiers are the project's own (`ontology.identity`); everything else is worked out here again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from ontology.facts import Answer, Article, Demand, Extraction, Letter, Meeting, Statement
from ontology.identity import actor_iri, organization_key, person_key, place_of, source_iri
from ontology.namespaces import DEFAULT_BASE

Slot = frozenset[str]
"""Actors by IRI, other words as they are."""


@dataclass(frozen=True)
class Told:
    """A fact as one article tells it."""

    iri: str
    what: str
    article: str
    source: str
    published: str | None
    date: str | None
    sentence: str
    start: int
    text: str | None
    kind: str = ""
    to: str = ""
    acting: Slot = frozenset()
    toward: Slot = frozenset()
    slots: dict[str, Slot] = field(default_factory=dict)
    contains: tuple[str, ...] = ()
    restates: str | None = None
    answers: str | None = None

    @property
    def moment(self) -> str | None:
        return self.date or self.published

    @property
    def order(self) -> tuple[object, ...]:
        return (self.moment or "9999", self.published or "9999", self.article, self.start, self.iri)


class PlainFacts:
    """All facts, sorted as the questions sort, and what every actor is shown as."""

    def __init__(self, articles: Iterable[tuple[Article, Extraction]]) -> None:
        self.told: list[Told] = []
        self.names: dict[str, str] = {}
        self.kinds: dict[str, set[str]] = defaultdict(set)
        self.articles_of: dict[str, set[str]] = defaultdict(set)
        self._main_names: dict[str, list[str]] = defaultdict(list)
        for article, extraction in articles:
            _ArticleFacts(self, article, extraction).collect()
        for iri, names in self._main_names.items():
            counts = Counter(names)
            self.names[iri] = min(counts, key=lambda name: (-counts[name], -len(name), name))
        self.told.sort(key=lambda each: each.order)
        self.by_iri = {each.iri: each for each in self.told}

    def name(self, iri: str, main_name: str, article: str) -> None:
        """Count an article's main name for an actor: its first entry's."""
        if article not in self.articles_of[iri]:
            self._main_names[iri].append(main_name)
        self.articles_of[iri].add(article)

    def shown(self, slot: Slot) -> tuple[str, ...]:
        return tuple(sorted({self.names.get(each, each) for each in slot}))


class _ArticleFacts:
    def __init__(self, facts: PlainFacts, article: Article, extraction: Extraction) -> None:
        self.facts, self.article, self.extraction = facts, article, extraction
        self.iri = source_iri(article, DEFAULT_BASE)
        self.people: dict[str, str] = {}
        self.bodies: dict[str, str] = {}

    def collect(self) -> None:
        place = place_of(self.article)
        for body in self.extraction.organizations:
            key = organization_key(body.name, place, self.iri)
            self.bodies[body.name] = actor_iri("organization", key, DEFAULT_BASE)
            self.facts.name(self.bodies[body.name], body.name, self.iri)
        for person in self.extraction.people:
            self.people[person.name] = actor_iri("person", person_key(person.name, self.iri), DEFAULT_BASE)
            self.facts.name(self.people[person.name], person.name, self.iri)
        extraction = self.extraction
        for kind in ("letters", "meetings", "demands", "statements", "answers"):
            for number, fact in enumerate(getattr(extraction, kind), 1):
                self.facts.told.append(self.told(f"{kind[:-1]}-{number}", fact))

    def find(self, name: str) -> str | None:
        person, body = self.people.get(name), self.bodies.get(name)
        return None if person and body else person or body

    def slot(self, names: Iterable[str]) -> Slot:
        return frozenset(self.find(name) or name for name in names if name.strip())

    def told(self, end: str, fact: Letter | Meeting | Demand | Statement | Answer) -> Told:
        article = self.article
        common = {
            "iri": f"{self.iri}#{end}",
            "what": end.partition("-")[0],
            "article": self.iri,
            "source": article.title or article.url or self.iri,
            "published": article.published,
            "date": fact.date,
            "sentence": fact.evidence.quote,
            "start": fact.evidence.start,
        }
        return Told(**common, **self.particular(fact))  # type: ignore[arg-type]

    def particular(self, fact: Letter | Meeting | Demand | Statement | Answer) -> dict[str, object]:
        match fact:
            case Letter():
                inside = [n for n, each in enumerate(self.extraction.demands, 1) if self.in_letter(each, fact)]
                contains = tuple(f"{self.iri}#demand-{number}" for number in inside)
                acting, toward = self.slot(fact.senders), self.slot(fact.recipients)
                return {"text": fact.about, "acting": acting, "toward": toward, "contains": contains}
            case Demand():
                earlier = None if fact.restates is None else f"{self.iri}#demand-{fact.restates + 1}"
                acting, toward = self.slot(fact.demanders), self.slot(fact.targets)
                return {"text": fact.content.quote, "acting": acting, "toward": toward, "restates": earlier}
            case Meeting():
                return self.meeting(fact)
            case Statement():
                about = frozenset(filter(None, map(self.find, fact.about)))
                return {"text": fact.quote.quote, "acting": self.slot([fact.speaker]), "toward": about}
            case Answer():
                asked = None if fact.answers is None else f"{self.iri}#{fact.to}-{fact.answers + 1}"
                acting, toward = self.slot(fact.givers), self.slot(fact.askers)
                ends = {"kind": fact.kind, "to": fact.to, "answers": asked}
                return {"text": fact.kind, "acting": acting, "toward": toward, **ends}

    def in_letter(self, demand: Demand, letter: Letter) -> bool:
        return demand.letter is not None and self.extraction.letters[demand.letter] is letter

    def meeting(self, meeting: Meeting) -> dict[str, object]:
        came = self.slot(name for name in meeting.participants if name not in meeting.declined_by)
        held = meeting.status == "held"
        slots = {
            "called_by": self.slot(meeting.called_by),
            "attended": came if held else frozenset(),
            "invited": frozenset() if held else came,
            "declined_by": self.slot(meeting.declined_by),
        }
        toward = came | slots["declined_by"]
        return {
            "text": meeting.about,
            "kind": meeting.status,
            "slots": slots,
            "acting": slots["called_by"],
            "toward": toward,
        }
