"""What the encoder is shown of a document: words, sentences, who is named where, in numbers."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loaders.extraction.reference.nouns import PLURAL, count_of, means_body, means_people, means_person
from loaders.extraction.reference.phrases import described, phrase

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
        return frozenset(number for number, actor in enumerate(self.actors) if actor.name in wanted)


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
    numbers = {actor.name: number for number, actor in enumerate(seen.actors)}
    for token in document.parse:
        if not _may_refer(token) or token.idx in document.cast.by_offset:
            continue
        found = document.cast.refer(token)
        place = seen.word_at(token.idx)
        for name in found.names:
            if name in numbers and (found.settled or len(found.names) == 1):
                seen.actors[numbers[name]].taken_up.append((place, place + 1))
        if not found.settled and _is_somebody(token):
            stretch = seen.stretch(document.span(*phrase(token)))
            name = described(token)
            if name and name not in numbers:
                numbers[name] = len(seen.actors)
                people = means_people(token) or means_person(token) or not means_body(token)
                seen.actors.append(Seen(name, (), people, listed=False, mentions=[stretch], named=False))


def _is_somebody(token: Token) -> bool:
    """Whether a noun ("families", "the Environment Secretary") or a number ("six of them") can mean somebody."""
    if token.pos_ == "NUM":
        return any(child.lower_ == "of" and child.i == token.i + 1 for child in token.children)
    return means_people(token) or means_person(token) or means_body(token) or _counted(token)


def _counted(token: Token) -> bool:
    """Whether some number of those whom no list knows do something: "22 shrimpers met", "both girls asked"."""
    acting = token.dep_ in {"nsubj", "agent"} or (token.dep_ == "pobj" and token.head.lower_ in {"by", "from", "with"})
    return acting and token.tag_ in PLURAL and count_of(token) is not None


def _may_refer(token: Token) -> bool:
    if token.pos_ == "PRON":
        return token.tag_ in {"PRP", "PRP$"}
    return token.pos_ in {"NOUN", "PROPN", "NUM"} and token.dep_ in ARGUMENTS


ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "pobj", "dative", "poss", "agent", "appos", "conj"}


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
