"""Annotated articles as the encoder is trained on them: words in numbers, and what should be read off them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from loaders.extraction.document import Document
from loaders.extraction.learned.heads import ANSWERS, ASKED, EVENTS, SENTENCE_KINDS, STATUSES
from loaders.extraction.learned.pairs import SLOTS_OF, Event, Told
from loaders.extraction.learned.view import Seen, View, note_references, view
from loaders.extraction.pipeline import read
from ontology.facts import Article, Span

PLURALS = {kind: f"{kind}s" for kind in EVENTS}
ALIKE = 0.9
RETOLD = 0.6
HONOURS = re.compile(
    r"^(?:the|mr|mrs|ms|dr|rev|sgt|lt|capt|det|hon|cllr|sir|dame|prof|fr|sen|rep|gov|mayor|chief|sheriff) "
)

Annotation = dict[str, Any]
Stretch = tuple[int, int]


@dataclass(slots=True)
class Labelled:
    """An event, with what the rules say of it, and who is in its slots; a slot nobody could fill is None."""

    event: Event
    told: Told | None
    wanted: dict[str, frozenset[int] | None]
    status: int | None = None
    """Index into STATUSES or ANSWERS."""
    asked: int | None = None
    """Index into ASKED."""


@dataclass(slots=True)
class Example:
    """One article; tags are 0 outside, 1 begin, 2 inside; -100 where nothing is learned."""

    ident: str
    seen: View
    bodies: list[int]
    people: list[int]
    content: list[int]
    telling: dict[str, list[int]]
    """For each of SENTENCE_KINDS a mark for every sentence: 1, 0, or -100."""
    events: list[Labelled] = field(default_factory=list)
    trust: float = 0.0
    """How often the rules' own slots are shown: never where the labels are the rules' or the rules were made on it."""


def dated_article(ident: str, path: Path) -> Article:
    """The article of a file, with the date of its ` date` line."""
    text = path.read_text("utf-8").replace("\r\n", "\n")
    dated = re.match(r"\s*date (\d{4}-\d{2}-\d{2})", text)
    return Article(id=ident, text=text, published=dated[1] if dated else None)


def example(article: Article, annotation: Annotation, repeats: list[tuple[str, str]], trust: float) -> Example:
    """An article with its annotation; `repeats` are (list, sentence) pairs that are neither right nor wrong."""
    document = read(article)
    seen = view(document)
    note_references(document, seen)
    placed = Placed(article.text, seen)
    numbers = _numbers(seen, annotation)
    made = Example(
        article.id,
        seen,
        placed.tags(_spellings(annotation["organizations"])),
        placed.tags(_spellings(annotation["people"])),
        [0] * len(seen.words),
        {},
        trust=trust,
    )
    rules = _rules(document, placed)
    said = [(placed.stretch(s.quote), s.speaker) for s in document.statements]
    for kind, plural in PLURALS.items():
        for fact in annotation.get(plural, []):
            one = _labelled(kind, fact, placed, numbers)
            if one is not None:
                one.event.speakers = _speakers(seen, one.event, said)
                one.told = _told(one.event, rules)
                made.events.append(one)
    masked = {(name, s) for name, words in repeats for s in placed.repeated(words)}
    _mark(made, annotation, masked)
    return made


class Placed:
    """Words of annotations found in the text."""

    def __init__(self, text: str, seen: View) -> None:
        self.text, self.seen = text, seen

    def stretch(self, span: Span) -> Stretch:
        """The words of a span."""
        first = self.seen.word_at(span.start)
        if self.seen.ends[first] <= span.start:
            first += 1
        return first, max(self.seen.word_at(span.end - 1) + 1, first + 1)

    def find(self, words: str, after: int = 0) -> Stretch | None:
        """Where these words stand, first behind an offset, else anywhere."""
        at = self.text.find(words, after)
        at = at if at >= 0 else self.text.find(words)
        return self.stretch(Span(words, at, at + len(words))) if at >= 0 and words else None

    def sentences(self, stretch: Stretch) -> tuple[int, int]:
        """First and last sentence of a stretch."""
        last = len(self.seen.words) - 1
        return self.seen.sentence_of[min(stretch[0], last)], self.seen.sentence_of[min(stretch[1] - 1, last)]

    def tags(self, spellings: list[str]) -> list[int]:
        """Marks of every place that one of the spellings names, longest first."""
        marks = [0] * len(self.seen.words)
        for spelling in spellings:
            for match in re.finditer(rf"(?<!\w){re.escape(spelling)}(?!\w)", self.text):
                first, behind = self.stretch(Span(match[0], match.start(), match.end()))
                if not any(marks[first:behind]):
                    marks[first:behind] = [1] + [2] * (len(marks[first:behind]) - 1)
        return marks

    def repeated(self, words: str) -> list[int]:
        """The sentences that repeat a fact."""
        found = self.find(words)
        if found is not None:
            first, last = self.sentences(found)
            return list(range(first, last + 1))
        own = set(key(words).split())
        return [
            number
            for number, (a, b) in enumerate(self.seen.sentences)
            if _overlap(own, set(key(self.text[self.seen.starts[a] : self.seen.ends[b - 1]]).split())) >= RETOLD
        ]


def _overlap(one: set[str], other: set[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def key(name: str) -> str:
    """A name without marks, honours and capitals."""
    plain = unicodedata.normalize("NFC", name).replace("’", "'").casefold()
    plain = re.sub(r"\s+", " ", re.sub(r"[^\w%$ ]+", " ", re.sub(r"'s\b", "", plain))).strip()
    while (shorter := HONOURS.sub("", plain)) != plain:
        plain = shorter
    return plain


def _spellings(actors: list[Annotation]) -> list[str]:
    return sorted({name for actor in actors for name in (actor["name"], *actor["aliases"])}, key=lambda n: (-len(n), n))


def _numbers(seen: View, annotation: Annotation) -> dict[str, int | None]:
    """Every spelling of an annotated actor to the number of the actor found, or to None."""
    found: dict[str, int | None] = {}
    for plural, person in (("organizations", False), ("people", True)):
        for actor in annotation[plural]:
            same = (n for n, one in enumerate(seen.actors) if one.is_person == person and _same(actor, one))
            number = next(same, None)
            for name in (actor["name"], *actor["aliases"]):
                found.setdefault(key(name), number)
    return found


def _same(actor: Annotation, one: Seen) -> bool:
    wanted = {key(name) for name in (actor["name"], *actor["aliases"])}
    own = {key(name) for name in (one.name, *one.spellings)}
    alike = SequenceMatcher(None, key(one.name), key(actor["name"])).ratio() >= ALIKE
    return key(one.name) in wanted or key(actor["name"]) in own or alike


def _labelled(kind: str, fact: Annotation, placed: Placed, numbers: dict[str, int | None]) -> Labelled | None:
    evidence = placed.find(fact["evidence"])
    if evidence is None:
        return None
    first, last = placed.sentences(evidence)
    content = None
    if kind in {"demand", "statement"}:
        words = fact["content"] if kind == "demand" else fact["quote"]
        content = placed.find(words, max(0, placed.text.find(fact["evidence"])) if kind == "demand" else 0)
    wanted: dict[str, frozenset[int] | None] = {}
    for slot in SLOTS_OF[kind]:
        names = [fact["speaker"]] if slot == "speaker" else fact[slot]
        known = [numbers.get(key(name)) for name in names]
        found = frozenset(number for number in known if number is not None)
        wanted[slot] = found if found or not names else None
    made = Labelled(Event(kind, first, last, content), None, wanted)
    if kind == "meeting":
        made.status = STATUSES.index(fact["status"])
    if kind == "answer":
        made.status, made.asked = ANSWERS.index(fact["kind"]), ASKED.index(fact["to"])
    return made


Rule = tuple[str, int, int, Stretch | None, Told]


def _rules(document: Document, placed: Placed) -> list[Rule]:
    """What the rules found: kind, sentences, content, slots."""
    numbers = {actor.name: number for number, actor in enumerate(placed.seen.actors)}
    found: list[Rule] = []
    for kind, plural in PLURALS.items():
        for fact in getattr(document, plural):
            content = None
            if kind in {"demand", "statement"}:
                content = placed.stretch(fact.content if kind == "demand" else fact.quote)
            slots = {}
            for slot in SLOTS_OF[kind]:
                names = (fact.speaker,) if slot == "speaker" else getattr(fact, slot)
                slots[slot] = frozenset(numbers[name] for name in names if name in numbers)
            first, last = placed.sentences(placed.stretch(fact.evidence))
            found.append((kind, first, last, content, Told(slots, fact.confidence)))
    return found


def _told(event: Event, rules: list[Rule]) -> Told | None:
    """What a rule says of this event: of the same content, else of the same sentence."""
    best: tuple[int, Told] | None = None
    for kind, first, last, content, told in rules:
        if kind != event.kind:
            continue
        if content is not None and event.content is not None:
            common = min(content[1], event.content[1]) - max(content[0], event.content[0])
        else:
            common = int(content is None and first <= event.last and event.first <= last)
        if common > 0 and (best is None or common > best[0]):
            best = (common, told)
    return best[1] if best is not None else None


def _speakers(seen: View, event: Event, said: list[tuple[Stretch, str]]) -> frozenset[int]:
    start, end = seen.sentences[event.first][0], seen.sentences[event.last][1]
    names = {
        speaker
        for (first, behind), speaker in said
        if (first <= event.content[0] < behind if event.content else first < end and behind > start)
    }
    return frozenset(number for number, actor in enumerate(seen.actors) if actor.name in names)


def _mark(made: Example, annotation: Annotation, masked: set[tuple[str, int]]) -> None:
    """Mark the words of contents and the sentences that tell."""
    seen = made.seen
    made.content = [-100 if ("demands", seen.sentence_of[at]) in masked else 0 for at in range(len(seen.words))]
    for one in made.events:
        if one.event.kind == "demand" and one.event.content is not None:
            first, behind = one.event.content
            made.content[first:behind] = [1] + [2] * (len(made.content[first:behind]) - 1)
    for kind in SENTENCE_KINDS:
        blank = kind == "answer" and "answers" not in annotation
        marks = [-100 if blank or (PLURALS[kind], s) in masked else 0 for s in range(len(seen.sentences))]
        for one in made.events:
            if one.event.kind == kind:
                marks[one.event.first : one.event.last + 1] = [1] * (one.event.last + 1 - one.event.first)
        made.telling[kind] = marks
