"""The one object that every extraction step reads and adds to."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from loaders.vocabulary import NOTHING, Vocabulary
from ontology.facts import Answer, Article, Demand, Letter, Meeting, Span, Statement

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from loaders.extraction.cast import Cast
    from loaders.extraction.learned.reading import Reading

ParagraphKind = Literal[
    "metadata",  # date line, URL line, "FOR IMMEDIATE RELEASE", "###", press contact, share line, caption
    "headline",
    "byline",
    "body",
    "item",  # an item of a list
    "salutation",  # "Dear Chair Halloran:"
    "closing",  # "Sincerely," and the signatures below it
]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line (or block) of the text that stands for itself: `text[start:end]`, without surrounding blanks."""

    index: int
    start: int
    end: int
    kind: ParagraphKind
    body_start: int
    """Where the running text starts: behind a dateline or a bullet, else `start`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, never across a paragraph; `text[start:end]` keeps a dateline in front of it."""

    index: int
    start: int
    end: int
    paragraph: int


@dataclass(slots=True)
class Quote:
    """Words between quotation marks: `text[start:end]` without the marks, `text[outer_start:outer_end]` with them.

    A quote that runs over paragraphs is one Quote per paragraph; `continues` points to the one before it.
    `speaker` is written by the statements step: an actor's name or the article's own words; None while unknown.
    """

    index: int
    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    continues: int | None = None
    speaker: str | None = None
    is_statement: bool = False


@dataclass(slots=True)
class PrintedLetter:
    """A letter printed in full, in part or within quotation marks: whose "we" and whose "you" holds in it."""

    start: int
    end: int
    senders: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


@dataclass
class Document:
    """An article, its structure, its parse, and what the steps have found so far."""

    article: Article
    paragraphs: list[Paragraph]
    vocabulary: Vocabulary = NOTHING
    sentences: list[Sentence] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    printed: list[PrintedLetter] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    demands: list[Demand] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    parsed: Doc | None = None
    who: Cast | None = None
    learned: Reading | None = None
    """What the encoder makes of it; see learned.reading."""

    @property
    def text(self) -> str:
        """The article's text, into which all offsets point."""
        return self.article.text

    @property
    def parse(self) -> Doc:
        """The spaCy parse of the whole text; token.idx is an offset into `text`."""
        if self.parsed is None:
            message = "the parse step has not run"
            raise RuntimeError(message)
        return self.parsed

    @property
    def cast(self) -> Cast:
        """Who is who in this article."""
        if self.who is None:
            message = "the cast step has not run"
            raise RuntimeError(message)
        return self.who

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence around an offset (the nearest one before it where it falls between two)."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph around an offset."""
        return self.paragraphs[max(0, bisect_right(self._paragraph_starts, offset) - 1)]

    def span(self, start: int, end: int) -> Span:
        """The words from start to end, without surrounding blanks."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Span(words, start, start + len(words))

    def sentence_span(self, offset: int) -> Span:
        """The sentence around an offset as evidence."""
        sentence = self.sentence_at(offset)
        return self.span(sentence.start, sentence.end)

    def quote_at(self, offset: int) -> Quote | None:
        """The quote that the offset lies in, or None."""
        return next((q for q in self.quotes if q.start <= offset < q.end), None)

    def printed_at(self, offset: int) -> PrintedLetter | None:
        """The printed letter that the offset lies in, or None."""
        return next((p for p in self.printed if p.start <= offset < p.end), None)

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens that lie within start and end, blanks left out."""
        found = self.parse.char_span(start, end, alignment_mode="expand") if start < end else None
        return [token for token in found if not token.is_space] if found is not None else []
