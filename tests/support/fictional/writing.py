"""Write one fictional article sentence by sentence, and with each sentence the facts it reports."""

from typing import Any, get_args

from fictional.chooser import Chooser, chance, one, some
from fictional.world import ASKED, ASKING, PEOPLE, QUOTES, TOPICS, WORDS_FOR_SOMEONE, Body, Human
from ontology.facts import (
    Answer,
    AnswerKind,
    Asked,
    Demand,
    Extraction,
    Letter,
    Meeting,
    MeetingStatus,
    Organization,
    Person,
    Span,
    Statement,
)


class Writing:
    """The text so far and its facts. Every span is taken from the text as it stands."""

    def __init__(self, chooser: Chooser) -> None:
        self.chooser = chooser
        self.text = ""
        self.organizations: list[Organization] = []
        self.people: list[Person] = []
        self.letters: list[Letter] = []
        self.meetings: list[Meeting] = []
        self.demands: list[Demand] = []
        self.statements: list[Statement] = []
        self.answers: list[Answer] = []

    def sentence(self, words: str) -> Span:
        """Append a sentence and say where it stands."""
        start = len(self.text)
        self.text += words + "\n"
        return Span(words, start, start + len(words))

    def within(self, outer: Span, words: str) -> Span:
        start = outer.start + outer.quote.index(words)
        return Span(words, start, start + len(words))

    def found_by(self, rule: str) -> dict[str, Any]:
        return {"rule": rule, "confidence": self.chooser.number(0, 100) / 100}

    def date(self) -> str | None:
        day = f"20{self.chooser.number(19, 24)}-{self.chooser.number(1, 12):02}-{self.chooser.number(1, 28):02}"
        return one(self.chooser, (day, day[:7], day[:4], None))

    def introduce(self) -> None:
        """Name the actors: a few of the world, each under one of its names."""
        for body in [*some(self.chooser, ASKING, 4, 1), *some(self.chooser, ASKED, 3, 1)]:
            self._body(body)
        for human in some(self.chooser, PEOPLE, 4):
            self._human(human)

    def _body(self, body: Body) -> None:
        name = one(self.chooser, body.names)
        aliases = tuple(other for other in body.names if other != name and chance(self.chooser, 40))
        self.organizations.append(
            Organization(
                name=name,
                aliases=aliases,
                acronym=body.acronym,
                kind=body.kind,
                part_of=body.part_of,
                evidence=self.within(self.sentence(f"Among them: {name}."), name),
                **self.found_by("named"),
            )
        )

    def _human(self, human: Human) -> None:
        name = one(self.chooser, human.names)
        line = self.sentence(f"There was {name}, {human.role or 'a neighbor'} {human.body or ''}.")
        self.people.append(
            Person(
                name=name,
                role=human.role,
                role_evidence=line if human.role and chance(self.chooser, 50) else None,
                organization=human.body,
                official=human.official,
                evidence=self.within(line, name),
                **self.found_by("named"),
            )
        )

    def who(self, most: int = 3) -> tuple[str, ...]:
        """Fill a slot: actors, and now and then words that name nobody."""
        names = [each.name for each in (*self.organizations, *self.people)]
        chosen = some(self.chooser, names, most)
        return (*chosen, one(self.chooser, WORDS_FOR_SOMEONE)) if chance(self.chooser, 20) else tuple(chosen)

    def letter(self) -> None:
        senders, recipients = self.who(), self.who(2)
        line = self.sentence(f"{', '.join(senders)} sent a letter to {', '.join(recipients)}.")
        list_of_signers = (self.sentence(f"Signed: {', '.join(senders)}"),) if chance(self.chooser, 40) else ()
        self.letters.append(
            Letter(
                senders=senders,
                recipients=recipients,
                date=self.date(),
                about=one(self.chooser, (None, *TOPICS)),
                evidence=line,
                more_evidence=list_of_signers,
                **self.found_by("letter"),
            )
        )

    def meeting(self) -> None:
        participants = self.who(4)
        status = one(self.chooser, get_args(MeetingStatus))
        self.meetings.append(
            Meeting(
                participants=participants,
                called_by=participants[:1],
                declined_by=participants[1:2] if status in {"rejected", "held"} else (),
                date=self.date(),
                status=status,
                about=one(self.chooser, (None, *TOPICS)),
                evidence=self.sentence(f"A meeting ({status}) of {', '.join(participants)}."),
                **self.found_by("meeting"),
            )
        )

    def demand(self) -> None:
        topic, demanders, targets = one(self.chooser, TOPICS), self.who(2), self.who(2)
        line = self.sentence(f"{', '.join(demanders)} asked {', '.join(targets)} to {topic}.")
        known = len(self.demands)
        self.demands.append(
            Demand(
                content=self.within(line, topic),
                demanders=demanders,
                targets=targets,
                date=self.date(),
                letter=self._earlier(len(self.letters)),
                restates=self._earlier(known) if chance(self.chooser, 20) else None,
                evidence=line,
                **self.found_by(one(self.chooser, ("demand", "asked"))),
            )
        )

    def statement(self) -> None:
        speaker, quote = (*self.who(1), "")[0], one(self.chooser, QUOTES)
        line = self.sentence(f"“{quote},” said {speaker}.")
        self.statements.append(
            Statement(
                speaker=speaker,
                quote=self.within(line, quote),
                date=self.date(),
                about=self.who(2),
                evidence=line,
                **self.found_by("quote"),
            )
        )

    def answer(self) -> None:
        to = one(self.chooser, get_args(Asked))
        kind = one(self.chooser, get_args(AnswerKind))
        asks = {"letter": self.letters, "demand": self.demands, "meeting": self.meetings}
        givers, askers = self.who(2), self.who(2)
        self.answers.append(
            Answer(
                kind=kind,
                givers=givers,
                askers=askers,
                to=to,
                answers=self._earlier(len(asks[to])),
                date=self.date(),
                evidence=self.sentence(f"{', '.join(givers)} answered: {kind}."),
                **self.found_by("answer"),
            )
        )

    def _earlier(self, count: int) -> int | None:
        index = self.chooser.number(-1, count - 1)
        return None if index < 0 else index

    def extraction(self) -> Extraction:
        return Extraction(
            organizations=tuple(self.organizations),
            people=tuple(self.people),
            letters=tuple(self.letters),
            meetings=tuple(self.meetings),
            demands=tuple(self.demands),
            statements=tuple(self.statements),
            answers=tuple(self.answers),
            extractor="fictional 1",
        )
