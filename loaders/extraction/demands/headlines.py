"""Asks in headlines, whose capitals and missing words mislead a parser: "Groups Urge Board to Act", "X to Y: Do Z"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.extent import trim
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.document import Document, Paragraph

TO = re.compile(
    r"^(?P<who>.{2,110}?)\s+(?P<verb>(?:urg|ask|press|push|beg|implor|petition|lobb|pressur|tell|order|direct|request)"
    r"(?:e|es|s|y|ies|ing|ed)?|calls?\s+(?:on|upon|for)|calling\s+(?:on|upon|for)|appeals?\s+to|pleads?\s+with|wants?)\s+"
    r"(?P<whom>.{2,90}?)\s+(?:to\s+|(?=not\s+to\s))(?P<what>\w.{3,})$",
    re.IGNORECASE,
)
COLON = re.compile(r"^(?P<who>[^:]{3,80}?)\s+to\s+(?P<whom>[^:]{3,80}?):\s*[‘“\"']?(?P<what>\w[^:]{4,})$")
MUST = re.compile(
    r"^(?P<who>[^:]{3,60}):\s*[‘“\"']?(?P<whom>[^:]{3,60}?)\s+(?:must|should|needs?\s+to|ought\s+to|has\s+to)\s+(?P<what>\w[^:]{4,})$",
    re.IGNORECASE,
)
THING = re.compile(
    r"^(?P<who>.{2,110}?)\s+(?P<verb>calls?\s+for|calling\s+for|demands?|demanding|requests?|requesting|seeks?|asks?\s+for|push(?:es)?\s+for"
    r"|press(?:es)?\s+for|pleads?\s+for)\s+(?P<what>\w.{3,})$",
    re.IGNORECASE,
)


def headline_asks(document: Document) -> Iterator[Ask]:
    """Every ask that a headline tells."""
    for paragraph in document.paragraphs:
        if paragraph.kind != "headline":
            continue
        made = _read(document, paragraph)
        if made is not None:
            yield made


def _read(document: Document, paragraph: Paragraph) -> Ask | None:
    text = document.text[paragraph.start : paragraph.end]
    for pattern, name in ((COLON, "colon"), (MUST, "must"), (TO, "infinitive"), (THING, "thing")):
        match = pattern.match(text)
        if not match:
            continue
        start, end = trim(document.text, paragraph.start + match.start("what"), paragraph.start + match.end("what"))
        tokens = document.tokens(paragraph.start + match.start("who"), paragraph.end)
        if not tokens or text[0] in "“\"'‘":
            return None
        if name in {"colon", "infinitive"} and not _is_action(match["what"]):
            continue
        ask = Ask(f"demand.headline-{name}", tokens[0], start, end, verbal=name != "thing")
        ask.demanders = _named(document, paragraph.start, match, "who")
        if name != "thing":
            ask.targets = _named(document, paragraph.start, match, "whom")
        ask.evidence = document.span(paragraph.start, paragraph.end)
        return ask
    return None


def _is_action(what: str) -> bool:
    """Whether the words begin with something to do."""
    first = [word.lower() for word in what.split()[:3]]
    return any(word in words("action_verbs") for word in first)


def _named(document: Document, offset: int, match: re.Match[str], group: str) -> Who:
    start, end = offset + match.start(group), offset + match.end(group)
    names = tuple(actor.name for actor in document.cast.mentioned(start, end))
    return Who(names or (document.span(start, end).quote,), settled=bool(names))
