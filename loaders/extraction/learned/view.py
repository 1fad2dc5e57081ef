"""What the encoder is shown of a document: words, sentences, who is named where, in numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.extraction.learned.unnamed import Party, counted_noun, may_refer, parties, told_by_rules
from loaders.extraction.reference.index import index_of
from loaders.extraction.reference.nouns import count_of
from loaders.extraction.reference.phrases import bare, definite
from loaders.extraction.reference.things import THEY, antecedent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from loaders.extraction.cast import Actor
    from loaders.extraction.document import Document
    from ontology.facts import Span

KINDS = ("metadata", "headline", "byline", "body", "item", "salutation", "closing")
TAGS = (
    "", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
)  # fmt: skip
ROLES = (
    "", "ROOT", "nsubj", "nsubjpass", "dobj", "pobj", "poss", "compound", "appos", "conj", "xcomp", "ccomp", "advcl",
    "relcl", "acl", "agent", "dative", "aux", "auxpass", "neg", "mark", "prep", "det", "amod", "attr",
)  # fmt: skip


@dataclass(slots=True)
class View:
    """Words in text order; all lists but `sentences` and `actors` run parallel to `words`."""

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    marks: list[tuple[int, int, int, int, int, int]] = field(default_factory=list)
    """Shape, quoted, kind of actor named, kind of paragraph, part of speech, place in the parse: small numbers."""
    sentence_of: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    """First word and the one behind the last."""
    actors: list[Seen] = field(default_factory=list)

    def word_at(self, offset: int) -> int:
        """The word around or last before an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def stretch(self, span: Span) -> tuple[int, int]:
        """The words of a span: the first, and the one behind the last."""
        first = self.word_at(span.start)
        if self.ends[first] <= span.start:
            first += 1
        return first, max(self.word_at(span.end - 1) + 1, first + 1)

    def within(self, stretch: tuple[int, int]) -> tuple[int, int]:
        """The first and the last sentence of a stretch."""
        last = len(self.words) - 1
        return self.sentence_of[min(stretch[0], last)], self.sentence_of[min(stretch[1] - 1, last)]

    def numbers(self, names: Iterable[str]) -> frozenset[int]:
        """The numbers of the actors of these names."""
        wanted = set(names)
        return frozenset(n for n, actor in enumerate(self.actors) if not wanted.isdisjoint(actor.called))

    def number(self, name: str) -> int | None:
        """The number of the actor of this name, or of those without a name whom the text describes so."""
        return next((n for n, actor in enumerate(self.actors) if name in actor.called), None)


@dataclass(slots=True)
class Seen:
    """An actor and where it is named: stretches of words."""

    name: str
    spellings: tuple[str, ...]
    is_person: bool
    listed: bool
    mentions: list[tuple[int, int]]
    taken_up: list[tuple[int, int]] = field(default_factory=list)
    """Where a pronoun or a common noun means it."""
    named: bool = True
    """Whether it has a name; else `name` is how the text describes it ("40 parents")."""

    @property
    def called(self) -> tuple[str, ...]:
        """What facts call it: its name or, where it has none, every wording of the text."""
        return (self.name,) if self.named else (self.name, *self.spellings)


def view(document: Document) -> View:
    """The document in the encoder's terms."""
    seen = View()
    tokens = [token for token in document.parse if not token.is_space]
    current = None
    for token in tokens:
        sentence = document.sentence_at(token.idx)
        if sentence.index != current:
            current = sentence.index
            seen.sentences.append((len(seen.words), len(seen.words)))
        seen.words.append(token.text)
        seen.starts.append(token.idx)
        seen.ends.append(token.idx + len(token.text))
        seen.marks.append(_marks(document, token))
        seen.sentence_of.append(len(seen.sentences) - 1)
        seen.sentences[-1] = (seen.sentences[-1][0], len(seen.words))
    seen.actors = [_seen(document, seen, actor) for actor in document.cast.actors]
    return seen


def note_references(document: Document, seen: View) -> None:
    """Note which words mean which actors, and who else without a name; asked once every quote has its speaker."""
    noting = _Noting(document, seen)
    for token in document.parse:
        if may_refer(token):
            noting.note(token)
    for party in told_by_rules(document):
        noting.add(party)


class _Noting:
    """Those without a name as they come up in the text."""

    def __init__(self, document: Document, seen: View) -> None:
        self.document, self.seen = document, seen
        self.numbers = {actor.name: number for number, actor in enumerate(seen.actors)}
        self.by_words: dict[str, int] = {}
        """The words of each, without article and capitals, to its number."""
        self.brought_up: defaultdict[str, list[_BroughtUp]] = defaultdict(list)
        """For each noun the phrases that bring somebody up, in text order."""
        self.by_head: dict[int, tuple[int, ...]] = {}
        """Whom the phrase means that a word heads."""

    def note(self, token: Token) -> None:
        """Note whom a word means: an actor, somebody who is brought up, or somebody who was."""
        found = self.document.cast.refer(token)
        place = self.seen.word_at(token.idx)
        made = [self.add(party) for party in parties(self.document, token, found)]
        if token.idx not in self.document.cast.by_offset:
            for name in found.names:
                if (found.settled or len(found.names) == 1) and (number := self.number(name)) is not None:
                    self.take_up(number, place)
        if token.lower_ in THEY and not found.names:
            self.take_up_again(token, place)
        if not made:
            return
        self.by_head[token.i] = tuple(made)
        before = self.brought_up[counted_noun(token).lower_]
        if not definite(token):
            before.append(_BroughtUp(tuple(made), count_of(token) is not None))
        elif bare(token) and (one := _only(before)) is not None:
            self.by_head[token.i] = (*made, *one.numbers)
            for number in one.numbers:
                self.take_up(number, place)

    def take_up_again(self, token: Token, place: int) -> None:
        """Note whom "they" means that no name settles: those of the phrase it goes back to."""
        head = antecedent(index_of(self.document.cast), token)
        for number in self.by_head.get(head.i, ()) if head is not None else ():
            self.take_up(number, place)

    def number(self, name: str) -> int | None:
        """The number of an actor, or of those whom the text describes so."""
        return self.numbers.get(name, self.by_words.get(_plain(name)))

    def take_up(self, number: int, place: int) -> None:
        """Note that a word means somebody again."""
        actor = self.seen.actors[number]
        if not any(first <= place < behind for first, behind in (*actor.mentions, *actor.taken_up)):
            actor.taken_up.append((place, place + 1))

    def add(self, party: Party) -> int:
        """Note somebody without a name, once for all places with the same words."""
        number = self.numbers.get(party.name)
        if number is not None:
            return number
        number = self.by_words.setdefault(_plain(party.name), len(self.seen.actors))
        if number == len(self.seen.actors):
            self.seen.actors.append(Seen(party.name, (), party.is_person, listed=False, mentions=[], named=False))
        actor = self.seen.actors[number]
        stretch = self.seen.stretch(self.document.span(party.start, party.end))
        if stretch not in actor.mentions:
            actor.mentions.append(stretch)
        if party.name not in actor.called:
            actor.spellings = (*actor.spellings, party.name)
        return number


@dataclass(frozen=True, slots=True)
class _BroughtUp:
    """Those whom a phrase brings up: the numbers of its extents, and whether it says how many they are."""

    numbers: tuple[int, ...]
    counted: bool


def _only(before: list[_BroughtUp]) -> _BroughtUp | None:
    """Whom "the workers" means: the only workers so far, or the only ones who were counted."""
    counted = [one for one in before if one.counted]
    if len(counted) == 1:
        return counted[0]
    return before[0] if len({one.numbers for one in before}) == 1 else None


def _plain(name: str) -> str:
    """Words without capitals and the article."""
    return name.lower().removeprefix("the ")


def _seen(document: Document, seen: View, actor: Actor) -> Seen:
    """An actor without the mentions that stand within another's name: Brackwater in the Brackwater Tenants Union."""
    own = [m for m in actor.mentions if document.cast.by_offset.get(m.start) is actor]
    mentions = [(seen.word_at(m.start), seen.word_at(m.end - 1) + 1) for m in own]
    return Seen(actor.name, tuple(actor.aliases), actor.is_person, actor.listed, mentions)


def _marks(document: Document, token: Token) -> tuple[int, int, int, int, int, int]:
    actor = document.cast.by_offset.get(token.idx)
    named = 0 if actor is None else 1 if actor.is_person else 2 if actor.listed else 3
    kind = KINDS.index(document.paragraph_at(token.idx).kind)
    quoted = int(document.quote_at(token.idx) is not None)
    part = TAGS.index(token.pos_) if token.pos_ in TAGS else 0
    role = ROLES.index(token.dep_) if token.dep_ in ROLES else 0
    return _shape(token.text), quoted, named, kind, part, role


def _shape(word: str) -> int:
    """Lower case 0, capital 1, capitals 2, with digits 3, mixed 4, no letters 5."""
    if word.islower():
        return 0
    if word.istitle() or (word.isupper() and len(word) == 1):
        return 1
    if word.isupper():
        return 2
    if any(c.isdigit() for c in word):
        return 3
    return 4 if any(c.isalpha() for c in word) else 5
