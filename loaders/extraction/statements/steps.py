"""Each quote to its speaker: the attribution beside it, else the words around it; then the Statements."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from loaders.extraction.sentence_ends import broken
from loaders.extraction.statements.attribution import Attribution, attributions
from loaders.extraction.statements.speaker import Speaker, speaker_in
from loaders.extraction.statements.unmarked import unmarked
from ontology.facts import Statement

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Paragraph, Quote
    from ontology.facts import Span

LEAST = 3
NEAR = 160
OPEN_END = re.compile(r"[,?!…—–-]['’]?$")
FOLLOWING = re.compile(
    r"\b(?:(?:following|this|joint|brief|written|below)\b.{0,30}\b(?:statement|remarks|comments?|message|letter"
    r"|response|text)"
    r"|statement\b.{0,80}\b(?:on|after|regarding|about|following|in response|below|as follows)"
    r"|the (?:text|statement|letter|message) (?:of|reads|follows))",
    re.IGNORECASE,
)
WITH_THAT = re.compile(
    r"^\s*(?:With (?:that|those words)|So said|Those (?:are|were) the words of|That (?:is"
    r"|was) how|Thus),?\s+"
)
GOES_ON = re.compile(r",?\s+(?:and|but)\s+$")
"""What joins a verb behind a quote to the one before it: says it "is late," and promises a date."""
CONFIDENCE = {
    "statement.printed": 0.6,
    "statement.with-that": 0.8,
    "statement.document": 0.5,
    "statement.after": 0.97,
    "statement.before": 0.91,
    "statement.same-paragraph": 0.96,
    "statement.continued": 0.88,
    "statement.introduced": 0.88,
    "statement.last-speaker": 0.75,
    "statement.headline": 0.7,
}


@dataclass(frozen=True, slots=True)
class Said:
    """Who said a quote, by which rule, and where the words stand that say so."""

    speaker: Speaker
    rule: str
    where: int


def find_statements(document: Document) -> None:
    """Give each quote its speaker where the text says who; add the Statements."""
    Finder(document).run()


class Finder:
    """Walks the paragraphs once, with the last speaker in mind."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.last: Said | None = None
        self.said: dict[int, Said] = {}
        self.before: Paragraph | None = None

    def run(self) -> None:
        """Write the speakers into the quotes and the statements into the document."""
        for paragraph in self.document.paragraphs:
            if paragraph.kind in {"metadata", "byline", "headline"}:
                continue
            self._paragraph(paragraph)
            self.before = paragraph
        self._headlines()
        for quote in self.document.quotes:
            if said := self.said.get(quote.index):
                self._add(quote, said)
        self.document.statements.extend(unmarked(self.document))
        self.document.statements.sort(key=lambda statement: statement.quote.start)

    def _paragraph(self, paragraph: Paragraph) -> None:
        quotes = [q for q in self.document.quotes if q.paragraph == paragraph.index]
        found = [self._they(a) for a in self._joined(attributions(self.document, paragraph), quotes)]
        previous: Said | None = None
        for quote in quotes:
            said = self._beside(quote, quotes, found) or self._around(quote, paragraph, previous)
            if said is not None:
                self.said[quote.index] = previous = said
        spoken = [a for a in found if a.speaker is not None and a.speaker.name]
        if previous is not None:
            self.last = previous
        elif spoken and not quotes:
            self.last = Said(spoken[-1].speaker, "", spoken[-1].verb)  # type: ignore[arg-type]

    def _joined(self, found: list[Attribution], quotes: list[Quote]) -> list[Attribution]:
        """With the same speaker for a second verb that goes on behind the first one's quote."""
        text = self.document.text
        made: list[Attribution] = []
        for one in found:
            before = next((q for q in reversed(quotes) if q.outer_end <= one.verb), None)
            first = made[-1] if made else None
            if before is not None and first is not None and not one.inverted:
                whole = first.verb < before.outer_start and not broken(text, first.verb, before.outer_start)
                if whole and GOES_ON.match(text[before.outer_end : one.verb]):
                    one = replace(one, speaker=first.speaker)  # noqa: PLW2901
            made.append(one)
        return made

    def _they(self, attribution: Attribution) -> Attribution:
        """With "they" (or an unknown "he") for the speaker of the words before, where nothing else is known."""
        if attribution.speaker is not None or self.last is None:
            return attribution
        words = self.document.text[attribution.start : attribution.end].lower()
        if not re.match(r"(?:they|he|she)\b", words) and not re.search(r"\b(?:they|he|she)$", words):
            return attribution
        return replace(attribution, speaker=self.last.speaker)

    def _beside(self, quote: Quote, quotes: list[Quote], found: list[Attribution]) -> Said | None:
        """The attribution right after a quote, else one before it in its sentence."""
        text = self.document.text
        following = next((q.outer_start for q in quotes if q.outer_start >= quote.outer_end), None)
        for attribution in found:
            if attribution.verb < quote.outer_end or (following is not None and attribution.verb >= following):
                continue
            if self._governs(quote, attribution) and attribution.speaker is not None:
                return Said(attribution.speaker, "statement.after", attribution.verb)
            break
        for attribution in reversed(found):
            if attribution.verb >= quote.outer_start or attribution.speaker is None:
                continue
            if not broken(text, attribution.end if not attribution.inverted else attribution.verb, quote.outer_start):
                return Said(attribution.speaker, "statement.before", attribution.verb)
            break
        return None

    def _governs(self, quote: Quote, attribution: Attribution) -> bool:
        text = self.document.text
        if attribution.verb - quote.outer_end > NEAR or broken(text, quote.outer_end, attribution.verb):
            return False
        if attribution.inverted and attribution.word and text[attribution.verb].isupper():
            return False
        if not attribution.inverted and GOES_ON.match(text[quote.outer_end : attribution.verb]):
            return False
        if OPEN_END.search(text[quote.start : quote.end]) or text[quote.outer_end : quote.outer_end + 1] == ",":
            return True
        return attribution.inverted

    def _around(self, quote: Quote, paragraph: Paragraph, previous: Said | None) -> Said | None:
        """A sentence of its own: by the one who spoke before it."""
        text = self.document.text
        printed = self._printed(quote)
        if printed is not None and not text[paragraph.body_start : quote.outer_start].strip():
            return printed
        if quote.continues is not None and quote.continues in self.said:
            return Said(self.said[quote.continues].speaker, "statement.continued", self.said[quote.continues].where)
        whole = text[quote.start : quote.start + 1].isupper() or not text[quote.start : quote.start + 1].isalpha()
        before = text[paragraph.body_start : quote.outer_start].rstrip()
        starts = not before or before[-1] in '.?!:”"’'
        if not whole or not starts:
            return None
        if previous is not None:
            return Said(previous.speaker, "statement.same-paragraph", previous.where)
        if before.endswith(":") and self.last is not None:
            return Said(self.last.speaker, "statement.last-speaker", self.last.where)
        if before:
            return None
        introduced = self._introduced() or self._with_that(quote, paragraph)
        if introduced is not None:
            return introduced
        alone = not text[quote.outer_end : paragraph.end].strip()
        if alone and self.last is not None:
            return Said(self.last.speaker, "statement.last-speaker", self.last.where)
        return None

    def _introduced(self) -> Said | None:
        """By the paragraph before: one that ends in a colon or announces a statement."""
        if self.before is None:
            return None
        document, before = self.document, self.before
        words = document.text[before.start : before.end]
        sentence = document.sentence_at(before.end - 1)
        if not (words.endswith(":") or FOLLOWING.search(words)):
            return None
        found = [a for a in attributions(document, before) if a.speaker is not None and a.verb >= sentence.start]
        if found and words.endswith(":") and not FOLLOWING.search(document.text[sentence.start : before.end]):
            return Said(found[-1].speaker, "statement.introduced", found[-1].verb)  # type: ignore[arg-type]
        start = max(sentence.start, before.body_start) if words.endswith(":") else before.body_start
        speaker = first_actor(document, start, before.end)
        return Said(speaker, "statement.introduced", start) if speaker else None

    def _printed(self, quote: Quote) -> Said | None:
        """A quoted letter is spoken by the first who sends it."""
        printed = self.document.printed_at(quote.start)
        if printed is None or not printed.senders or printed.start > quote.start or printed.end < quote.end:
            return None
        name = printed.senders[0]
        speaker = Speaker(name, settled=self.document.cast.named(name) is not None)
        return Said(speaker, "statement.printed", max(0, printed.start - 2))

    def _with_that(self, quote: Quote, paragraph: Paragraph) -> Said | None:
        """By the sentence after it: "With that, Ann Lee opened the meeting"."""
        match = WITH_THAT.match(self.document.text[quote.outer_end : paragraph.end])
        if match is None:
            return None
        start = quote.outer_end + match.end()
        speaker = first_actor(self.document, start, self.document.sentence_at(start).end)
        return Said(speaker, "statement.with-that", start) if speaker else None

    def _headlines(self) -> None:
        """A headline's quote that returns in the text: by whom it is said there."""
        document = self.document
        for quote in document.quotes:
            if document.paragraphs[quote.paragraph].kind != "headline" or quote.index in self.said:
                continue
            plain = _plain(document.text[quote.start : quote.end])
            for other in document.quotes:
                said = self.said.get(other.index)
                if said is not None and plain and plain in _plain(document.text[other.start : other.end]):
                    self.said[quote.index] = Said(said.speaker, "statement.headline", other.start)
                    break

    def _add(self, quote: Quote, said: Said) -> None:
        document = self.document
        quote.speaker = said.speaker.name
        words = document.span(quote.start, quote.end)
        if len(words.quote.split()) < LEAST or titled(words.quote):
            return
        quote.is_statement = True
        evidence = document.sentence_span(quote.start)
        more: list[Span] = list(said.speaker.spans)
        if not evidence.start <= said.where < evidence.end:
            more.insert(0, document.sentence_span(said.where))
        confidence = CONFIDENCE[said.rule] - (0 if said.speaker.settled else 0.2)
        document.statements.append(
            Statement(
                speaker=said.speaker.name,
                quote=words,
                about=tuple(a.name for a in document.cast.mentioned(quote.start, quote.end)),
                evidence=evidence,
                more_evidence=tuple(more),
                rule=said.rule,
                confidence=round(confidence, 2),
            )
        )


def first_actor(document: Document, start: int, end: int) -> Speaker | None:
    """The person (or else the body) that a sentence announcing words begins with."""
    announced = re.search(r"\b(?:released|issued|made|said|sent|shared|put out|gave|wrote)\b", document.text[start:end])
    if announced is not None:
        people = [a for a in document.cast.mentioned(start, start + announced.start()) if a.is_person]
        if people:
            return Speaker(people[0].name)
    found = speaker_in(document, document.tokens(start, end))
    if found is not None and found.settled:
        return found
    actors = document.cast.mentioned(start, end)
    people = [a for a in actors if a.is_person]
    return Speaker((people or list(actors))[0].name) if actors else None


def titled(words: str) -> bool:
    """Whether the words look like a title or slogan: all longer ones with a capital, no stop at the end."""
    longer = [word for word in re.findall(r"[A-Za-z][\w’'-]*", words) if len(word) > 3]  # noqa: PLR2004 - "with", "from"
    return len(longer) > 1 and all(word[0].isupper() for word in longer) and words[-1] not in ".,!?"


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9 ]", "", words.lower()).strip()
