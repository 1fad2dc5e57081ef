"""What is named where in an article, in order, prepared once: the ground that references are settled on."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast
from ontology.facts import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.reference.lists import Listing

SILENT = frozenset({"metadata", "byline"})
WE = frozenset({"we", "us", "our"})
OWNING = ("'s", "’s", "' ", "’ ")


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of an actor: `text[start:end]`, by the tokens first to last."""

    actor: Actor
    start: int
    end: int
    first: int
    last: int
    sentence: int
    quoted: bool
    subject: bool
    """Whether it heads or is the subject of its clause."""
    owns: bool
    """Whether `'s` follows."""
    described: bool
    """Whether it is a common noun ("the board"), not a name."""


@dataclass
class Index:
    """The mentions of an article in text order, and what has been settled so far."""

    cast: Cast
    mentions: list[Mention]
    starts: list[int]
    quotes: list[tuple[int, int]]
    busy: set[int] = field(default_factory=set)
    """Tokens being settled, against circles."""
    listings: list[Listing] | None = None
    antecedents: dict[int, Actor | None] = field(default_factory=dict)
    """Positions of the third-person pronouns outside quotes, in text order, to the person meant."""
    retaken: dict[int, Actor | None] = field(default_factory=dict)
    """Mentions like "the company", by their offset, to the body meant."""
    genders: dict[int, str] = field(default_factory=dict)
    """Actors (by id) whose pronouns show their gender."""
    by_sentence: dict[int, list[Mention]] = field(default_factory=dict)

    def before(self, offset: int) -> list[Mention]:
        """The mentions that start before an offset."""
        return self.mentions[: bisect_left(self.starts, offset)]

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that start within start and end."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def at(self, token: Token) -> Mention | None:
        """The mention that a token is part of."""
        place = bisect_left(self.starts, token.idx + 1) - 1
        if place >= 0 and self.mentions[place].start <= token.idx < self.mentions[place].end:
            return self.mentions[place]
        return None

    def quoted(self, offset: int) -> bool:
        """Whether an offset lies within quotation marks."""
        place = bisect_left(self.quotes, (offset + 1, 0)) - 1
        return place >= 0 and self.quotes[place][0] <= offset < self.quotes[place][1]

    @cached_property
    def said_we(self) -> int:
        """How often the article says "we" outside quotes."""
        return sum(1 for t in self.cast.document.parse if t.lower_ in WE and not self.quoted(t.idx))

    def gender(self, actor: Actor) -> str | None:
        """f, m, or None where nothing shows it."""
        return actor.gender or self.genders.get(id(actor))

    def span(self, mention: Mention) -> Span:
        """The words of a mention."""
        return self.cast.document.span(mention.start, mention.end)


def index_of(cast: Cast) -> Index:
    """The index of a cast, made with the first question."""
    if cast.index is None:
        cast.index = _build(cast)
    return cast.index


def _build(cast: Cast) -> Index:
    document = cast.document
    quotes = [(quote.start, quote.end) for quote in document.quotes]
    found: list[Mention] = []
    index = Index(cast, found, [], quotes)
    by_start: dict[int, tuple[Actor, int]] = {}
    for actor in cast.actors:
        for span in actor.mentions:
            if cast.by_offset.get(span.start) is actor and by_start.get(span.start, (actor, -1))[1] < span.end:
                by_start[span.start] = (actor, span.end)
    offsets = [token.idx for token in document.parse]
    per_sentence: defaultdict[int, list[Mention]] = defaultdict(list)
    reach = 0
    for start in sorted(by_start):
        actor, end = by_start[start]
        if start < reach or document.paragraph_at(start).kind in SILENT:
            continue
        reach = end
        mention = _mention(index, offsets, actor, (start, end))
        found.append(mention)
        per_sentence[mention.sentence].append(mention)
    index.starts = [mention.start for mention in found]
    index.by_sentence = dict(per_sentence)
    return index


def _mention(index: Index, offsets: list[int], actor: Actor, bounds: tuple[int, int]) -> Mention:
    document = index.cast.document
    start, end = bounds
    first = max(0, bisect_left(offsets, start + 1) - 1)
    last = max(first, bisect_left(offsets, end) - 1)
    root = document.parse[first : last + 1].root
    word = document.text[start:end].removeprefix("the ").removeprefix("The ")
    return Mention(
        actor,
        start,
        end,
        first,
        last,
        document.sentence_at(start).index,
        index.quoted(start),
        root.dep_ in {"nsubj", "nsubjpass", "ROOT", "csubj"},
        document.text[end : end + 2] in OWNING or document.text[end - 2 : end] in {"'s", "’s", "s'", "s’"},
        word[:1].islower(),
    )
