"""Answers to the canned questions worked out from plain facts, to hold what the stores say against."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from plain_facts import PlainFacts, Told

Row = tuple[Any, ...]
Given = dict[str, str]


def _in_time(told: Told, since: str | None, until: str | None) -> bool:
    """A date of lower precision counts as within where it may be."""
    if since is None and until is None:
        return True
    if told.moment is None:
        return False
    return (since is None or told.moment >= since[: len(told.moment)]) and (
        until is None or told.moment[: len(until)] <= until
    )


def _has_words(text: str, words: str | None) -> bool:
    return all(word in text.lower() for word in (words or "").lower().split())


class PlainAnswers:
    """One method for each question; actors are given by IRI."""

    def __init__(self, facts: PlainFacts) -> None:
        self.facts = facts
        self.replies: dict[str, list[Told]] = defaultdict(list)
        self.letter_of: dict[str, str] = {}
        for told in facts.told:
            if told.answers:
                self.replies[told.answers].append(told)
            for demand in told.contains:
                self.letter_of[demand] = told.iri

    def _all(self, what: str, given: Given, until: str = "until") -> Iterator[Told]:
        for told in self.facts.told:
            if told.what in what.split() and _in_time(told, given.get("since"), given.get(until)):
                yield told

    def _parties(self, told: Told, given: Given, by: str, of: str) -> bool:
        return (by not in given or given[by] in told.acting) and (of not in given or given[of] in told.toward)

    @staticmethod
    def _tail(told: Told) -> Row:
        return (told.sentence, told.source, told.published, told.iri, told.article)

    def _known_replies(self, told: Told) -> list[Told]:
        """Answers to the ask, the letter around it, the demands in it, what it restates or what restates it."""
        same = {told.iri, *told.contains, told.restates, self.letter_of.get(told.iri)}
        same |= {each.iri for each in self.facts.told if each.restates == told.iri}
        return [reply for iri in same if iri for reply in self.replies[iri]]

    def letters(self, given: Given) -> list[Row]:
        shown = self.facts.shown
        return [
            (told.date, shown(told.acting), shown(told.toward), told.text, self._kinds(told), *self._tail(told))
            for told in self._all("letter", given)
            if self._parties(told, given, "by", "to")
            and _has_words(f"{told.text or ''} {told.sentence}", given.get("topic"))
        ]

    def demands(self, given: Given) -> list[Row]:
        shown = self.facts.shown
        return [
            (told.date, shown(told.acting), shown(told.toward), told.text, self._kinds(told), *self._tail(told))
            for told in self._all("demand", given)
            if self._parties(told, given, "by", "of") and _has_words(f"{told.text} {told.sentence}", given.get("topic"))
        ]

    def _kinds(self, told: Told) -> tuple[str, ...]:
        return tuple(sorted({reply.kind for reply in self._known_replies(told)}))

    def answers(self, given: Given) -> list[Row]:
        rows = []
        for told in self._all("answer", given):
            if self._parties(told, given, "by", "to") and given.get("kind", told.kind) == told.kind:
                ask = self.facts.by_iri.get(told.answers or "")
                asked = (ask.text or ask.sentence,) if ask else ()
                slots = self.facts.shown(told.acting), self.facts.shown(told.toward)
                rows.append((told.date, *slots, told.kind, told.to, asked, *self._tail(told)))
        return rows

    def meetings(self, given: Given) -> list[Row]:
        rows = []
        for told in self._all("meeting", given):
            if (
                given.get("status", told.kind) == told.kind
                and ("who" not in given or given["who"] in told.acting | told.toward)
                and _has_words(f"{told.text or ''} {told.sentence}", given.get("topic"))
            ):
                names = ("called_by", "attended", "invited", "declined_by")
                slots = (self.facts.shown(told.slots[name]) for name in names)
                rows.append((told.date, told.kind, *slots, told.text, *self._tail(told)))
        return rows

    def statements(self, given: Given) -> list[Row]:
        rows = []
        for told in self._all("statement", given):
            if self._parties(told, given, "by", "about") and _has_words(told.text or "", given.get("containing")):
                speaker, *_ = self.facts.shown(told.acting) or (None,)
                rows.append((told.date, speaker, told.text, self.facts.shown(told.toward), *self._tail(told)))
        return rows

    def timeline(self, given: Given) -> list[Row]:
        rows = []
        for told in self._all("letter demand meeting statement answer", given):
            involved = told.acting | told.toward
            if given.get("kind", told.what) == told.what and ("who" not in given or given["who"] in involved):
                text = told.text
                if told.what == "meeting":
                    text = f"{told.kind}: {told.text}" if told.text else told.kind
                slots = self.facts.shown(told.acting), self.facts.shown(told.toward)
                rows.append((told.date, told.what, *slots, text, *self._tail(told)))
        return rows

    def unanswered(self, given: Given) -> list[Row]:
        as_of = given.get("as_of")

        def known(reply: Told) -> bool:
            return as_of is None or (reply.moment or "")[: len(as_of)] <= as_of

        rows = []
        for told in self._all("letter demand", given, until="as_of"):
            if (
                given.get("kind", told.what) == told.what
                and self._parties(told, given, "by", "of")
                and _has_words(f"{told.text or ''} {told.sentence}", given.get("topic"))
                and not any(map(known, self._known_replies(told)))
            ):
                perhaps = tuple(sorted({each.sentence for each in self._perhaps(told) if known(each)}))
                slots = self.facts.shown(told.acting), self.facts.shown(told.toward)
                silence = "no answer in the loaded sources"
                rows.append((told.date, told.what, *slots, told.text, silence, perhaps, *self._tail(told)))
        return rows

    def _perhaps(self, ask: Told) -> Iterator[Told]:
        actors = self.facts.names.keys()
        for told in self.facts.told:
            if told.what == "answer" and told.article != ask.article:
                known = min(len(told.moment or ""), len(ask.moment or ""))
                late_enough = (told.moment or "")[:known] >= (ask.moment or "")[:known]
                if late_enough and told.acting & ask.toward & actors and told.toward & ask.acting & actors:
                    yield told

    def co_signers(self, given: Given) -> list[Row]:
        actors, of = self.facts.names, given.get("of")
        shared: dict[tuple[str, str], list[Told]] = defaultdict(list)
        for told in self._all("letter", given):
            for one in told.acting & actors.keys():
                for other in told.acting - {one}:
                    if of == one or (of is None and (other not in actors or one < other)):
                        shared[one, other].append(told)
        rows = [(self._together(one, other, letters), one, other) for (one, other), letters in shared.items()]
        ordered = sorted(rows, key=lambda row: (-row[0][2], *row[0][:2], row[1], row[2] if row[2] in actors else ""))
        return [row for row, _, _ in ordered]

    def _together(self, one: str, other: str, letters: list[Told]) -> Row:
        recipients = self.facts.shown(frozenset().union(*(each.toward for each in letters)))
        lists = [
            tuple(sorted(set(cells)))
            for cells in (
                [each.date for each in letters if each.date],
                [each.source for each in letters],
                [each.iri for each in letters],
                [each.article for each in letters],
            )
        ]
        names = self.facts.names
        return (names[one], names.get(other, other), len(letters), recipients, *lists)

    def actors(self, given: Given) -> list[Row]:
        """Without the kinds, which `tests/graph` holds against the model."""
        del given
        rows = []
        for iri, name in self.facts.names.items():
            asks = sum(iri in each.acting for each in self._all("letter demand meeting", {}))
            asked = sum(iri in each.toward for each in self._all("letter demand", {}))
            asked += sum(iri in each.slots["invited"] for each in self._all("meeting", {}))
            answers = sum(iri in each.acting for each in self._all("answer", {}))
            statements = sum(iri in each.acting for each in self._all("statement", {}))
            articles = tuple(sorted(self.facts.articles_of[iri]))
            rows.append((name, asks, asked, answers, statements, iri, articles))
        return sorted(rows, key=lambda row: (-(row[1] + row[2]), row[0], row[5]))
