"""Annotated articles as the encoder is trained on them: words in numbers, and what should be read off them."""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from loaders.extraction.document import Document
from loaders.extraction.learned.asides import Asides, asides
from loaders.extraction.learned.heads import ANSWERS, ASKED, EVENTS, SENTENCE_KINDS, STATUSES
from loaders.extraction.learned.pairs import SLOTS_OF, Event, Told
from loaders.extraction.learned.people import told_role
from loaders.extraction.learned.view import Seen, View, note_references, view
from loaders.extraction.pipeline import read
from ontology.facts import Article, Span

PLURALS = {kind: f"{kind}s" for kind in EVENTS if kind != "role"}
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
    asides: Asides | None
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
    roles: list[int]
    officials: list[tuple[list[Stretch], bool]]
    """For each person who was found and annotated the places of the name, and whether it is an official."""
    telling: dict[str, list[int]]
    """For each of SENTENCE_KINDS a mark for every sentence: 1, 0, or -100."""
    events: list[Labelled] = field(default_factory=list)
    trust: float = 0.0
    """How often the rules' own slots are shown: never where the labels are the rules' or the rules were made on it."""


def asked_for(usage: str | None) -> argparse.Namespace:
    """The options of the scripts that fit a model to annotated articles."""
    parser = argparse.ArgumentParser(description=usage)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--split")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


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
        [0] * len(seen.words),
        _officials(annotation, seen, numbers),
        {},
        trust=trust,
    )
    told = asides(document, seen)
    rules = _rules(document, placed)
    said = [(placed.seen.stretch(s.quote), s.speaker) for s in document.statements]
    for kind, plural in PLURALS.items():
        for fact in annotation.get(plural, []):
            one = _labelled(kind, fact, placed, numbers)
            if one is not None:
                one.event.speakers = _speakers(seen, one.event, said)
                one.told = _told(one.event, rules)
                one.asides = told
                made.events.append(one)
    _note_roles(made, document, annotation, placed, numbers)
    masked = {(name, s) for name, words in repeats for s in placed.repeated(words)}
    _mark(made, annotation, masked)
    return made


class Placed:
    """Words of annotations found in the text."""

    def __init__(self, text: str, seen: View) -> None:
        self.text, self.seen = text, seen

    def find(self, words: str, after: int = 0) -> Stretch | None:
        """Where these words stand, first behind an offset, else anywhere."""
        at = self.text.find(words, after)
        at = at if at >= 0 else self.text.find(words)
        return self.seen.stretch(Span(words, at, at + len(words))) if at >= 0 and words else None

    def role(self, words: str, actor: Seen) -> Stretch | None:
        """The place of a role that is nearest to a mention of somebody."""
        found = [
            self.seen.stretch(Span(words, match.start(), match.end()))
            for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", self.text)
        ]
        near = [(self._apart(one, at), one) for one in found for at, _ in actor.mentions]
        return min(near)[1] if near else None

    def _apart(self, stretch: Stretch, at: int) -> int:
        """How many words a mention stands from a stretch, another sentence counting as fifty."""
        elsewhere = self.seen.sentence_of[stretch[0]] != self.seen.sentence_of[at]
        return min(abs(stretch[0] - at), abs(at - stretch[1])) + 50 * elsewhere

    def tags(self, spellings: list[str]) -> list[int]:
        """Marks of every place that one of the spellings names, longest first."""
        marks = [0] * len(self.seen.words)
        for spelling in spellings:
            for match in re.finditer(rf"(?<!\w){re.escape(spelling)}(?!\w)", self.text):
                first, behind = self.seen.stretch(Span(match[0], match.start(), match.end()))
                if not any(marks[first:behind]):
                    marks[first:behind] = [1] + [2] * (len(marks[first:behind]) - 1)
        return marks

    def repeated(self, words: str) -> list[int]:
        """The sentences that repeat a fact."""
        found = self.find(words)
        if found is not None:
            first, last = self.seen.within(found)
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
            named = ((n, one) for n, one in enumerate(seen.actors) if one.named and one.is_person == person)
            same = (n for n, one in named if _same(actor, one))
            number = next(same, None)
            for name in (actor["name"], *actor["aliases"]):
                found.setdefault(key(name), number)
    found |= {key(one.name): n for n, one in enumerate(seen.actors) if not one.named and key(one.name) not in found}
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
    first, last = placed.seen.within(evidence)
    content = None
    if kind in {"demand", "statement"}:
        words = fact["content"] if kind == "demand" else fact["quote"]
        content = placed.find(words, max(0, placed.text.find(fact["evidence"])) if kind == "demand" else 0)
    wanted: dict[str, frozenset[int] | None] = {}
    for slot in SLOTS_OF[kind]:
        names = [fact["speaker"]] if slot == "speaker" else fact[slot]
        known = [_number(name, placed.seen, numbers) for name in names]
        found = frozenset(number for number in known if number is not None)
        wanted[slot] = found if found or not names else None
    made = Labelled(Event(kind, first, last, content), None, None, wanted)
    if kind == "meeting":
        made.status = STATUSES.index(fact["status"])
    if kind == "answer":
        made.status, made.asked = ANSWERS.index(fact["kind"]), ASKED.index(fact["to"])
    return made


def _number(name: str, seen: View, numbers: dict[str, int | None]) -> int | None:
    """The actor of a spelling, or the description that says nearly the same or begins or goes on alike."""
    wanted = key(name)
    if wanted in numbers:
        return numbers[wanted]
    alike = [
        (_likeness(wanted, key(one.name)), number)
        for number, one in enumerate(seen.actors)
        if not (one.named and one.is_person)
    ]
    best = max(alike, default=(0.0, 0))
    return best[1] if best[0] >= ALIKE else None


def _likeness(one: str, other: str) -> float:
    """How alike two descriptions are; "five fathers" is as good as "five fathers from the camps"."""
    shorter, longer = sorted((one, other), key=len)
    if shorter and longer.startswith(f"{shorter} "):
        return ALIKE
    return SequenceMatcher(None, one, other).ratio()


Rule = tuple[str, int, int, Stretch | None, Told]


def _rules(document: Document, placed: Placed) -> list[Rule]:
    """What the rules found: kind, sentences, content, slots."""
    found: list[Rule] = []
    for kind, plural in PLURALS.items():
        for fact in getattr(document, plural):
            content = None
            if kind in {"demand", "statement"}:
                content = placed.seen.stretch(fact.content if kind == "demand" else fact.quote)
            slots = {}
            for slot in SLOTS_OF[kind]:
                names = (fact.speaker,) if slot == "speaker" else getattr(fact, slot)
                slots[slot] = placed.seen.numbers(names)
            first, last = placed.seen.within(placed.seen.stretch(fact.evidence))
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
    return seen.numbers(names)


def _officials(annotation: Annotation, seen: View, numbers: dict[str, int | None]) -> list[tuple[list[Stretch], bool]]:
    found = []
    for person in annotation["people"]:
        number = numbers.get(key(person["name"]))
        if number is not None and seen.actors[number].mentions:
            found.append((seen.actors[number].mentions, bool(person["official"])))
    return found


def _note_roles(
    made: Example, document: Document, annotation: Annotation, placed: Placed, numbers: dict[str, int | None]
) -> None:
    """Tag the words of roles, and note whose each is."""
    seen = made.seen
    holders: dict[Stretch, set[int]] = defaultdict(set)
    for person in annotation["people"]:
        number = numbers.get(key(person["name"]))
        if person["role"] and number is not None and (stretch := placed.role(person["role"], seen.actors[number])):
            holders[stretch].add(number)
    for stretch, people in sorted(holders.items()):
        if any(made.roles[slice(*stretch)]):
            continue
        made.roles[slice(*stretch)] = [1] + [2] * (stretch[1] - stretch[0] - 1)
        first, last = seen.within(stretch)
        rule = told_role(document, seen, stretch)
        made.events.append(Labelled(Event("role", first, last, stretch), rule, None, {"holder": frozenset(people)}))


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
