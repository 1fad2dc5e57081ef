"""Asks listed one by one under a sentence that introduces them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import split_verbs, trim
from loaders.extraction.demands.grammar import child
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document, Paragraph

ASKING = re.compile(
    r"\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|call(?:s|ed|ing)?\s+(?:on|for|upon)|request(?:s|ed|ing)?|urg(?:e|es|ed|ing)"
    r"|petition(?:s|ed|ing)?|want(?:s|ed)?|list|letter|wish\s?list|seek(?:s|ing)?|appeal(?:s|ed)?|press(?:es|ed|ing)"
    r"|push(?:es|ed|ing)?|implor(?:e|es|ed|ing)|insist(?:s|ed|ing)?|must|should|need(?:s)? to"
    r"|recommend(?:s|ed|ing|ations)?|propos(?:e|es|ed|als)|fix(?:es)?|conditions|platform|priorities|resolved)\b",
    re.IGNORECASE,
)
SIGNING = re.compile(
    r"\b(?:signed by|signers?|signatories|co-?signers|joined by|joining|members (?:are|include)|sponsors?|endorsed by"
    r"|supported by|organizations (?:are|include))\b[^.]*:?$",
    re.IGNORECASE,
)
FOOTER = re.compile(r"^(?:https?:|www\.|\d+ (?:likes|comments|shares)|copyright|share|read more)", re.IGNORECASE)
BACK = 3
APART = 8
"""Most paragraphs between two numbered items of one list."""


def list_asks(document: Document) -> Iterator[Ask]:
    """Every item of a list that a sentence of asking introduces."""
    intro: Paragraph | None = None
    last = -10
    for paragraph in document.paragraphs:
        number = _number(document, paragraph)
        if not _is_item(document, paragraph):
            if intro is None or paragraph.index != last + 1 or not _plain_item(document, paragraph):
                follows_colon = _opens(document, paragraph)
                if follows_colon:
                    intro, last = paragraph, paragraph.index
                continue
        elif intro is None or not (
            paragraph.index == last + 1 or (number is not None and number > 1 and paragraph.index - last <= APART)
        ):
            intro = _introduction(document, paragraph)
        last = paragraph.index
        if intro is not None:
            yield from _items(document, paragraph, intro)


def _is_item(document: Document, paragraph: Paragraph) -> bool:
    return paragraph.kind == "item" and not FOOTER.match(document.text[paragraph.body_start : paragraph.end])


def _opens(document: Document, paragraph: Paragraph) -> bool:
    """Whether a paragraph announces a list of asks without bullets: it ends with a colon and asks."""
    text = document.text[paragraph.start : paragraph.end]
    return (
        paragraph.kind in {"body", "headline"}
        and text.endswith(":")
        and bool(ASKING.search(text))
        and not SIGNING.search(text)
    )


def _plain_item(document: Document, paragraph: Paragraph) -> bool:
    """Whether a line without a bullet reads like an item: an order, or a thing without a verb of its own."""
    tokens = document.tokens(paragraph.body_start, paragraph.end)
    if paragraph.kind != "body" or not tokens or len(tokens) > LONGEST or tokens[0].text in {"“", '"', "‘"}:
        return False
    first = tokens[1] if tokens[0].lower_ in {"to", "please", "immediately", "that"} and len(tokens) > 1 else tokens[0]
    if first.lower_ in words("action_verbs") and first.tag_ in {"VB", "VBP", "NN", "NNP", "JJ"}:
        return True
    finite = any(t.tag_ in {"VBZ", "VBD", "VBP", "MD"} and t.dep_ not in {"relcl", "advcl"} for t in tokens)
    return len(tokens) <= SHORT and not finite and tokens[-1].text != "."


LONGEST = 70
SHORT = 18


def _number(document: Document, paragraph: Paragraph) -> int | None:
    match = re.match(r"\(?(\d{1,2})[.)]", document.text[paragraph.start : paragraph.end])
    return int(match[1]) if match else None


def _introduction(document: Document, paragraph: Paragraph) -> Paragraph | None:
    """The paragraph before the list that says these are asks: the last one, or one of those just before it."""
    for back in range(1, BACK + 1):
        index = paragraph.index - back
        if index < 0:
            return None
        before = document.paragraphs[index]
        text = document.text[before.start : before.end]
        if before.kind in {"metadata", "item"}:
            return None
        if SIGNING.search(text):
            return None
        if ASKING.search(text):
            return before
        if text.endswith(":"):
            return None
    return None


def _items(document: Document, paragraph: Paragraph, intro: Paragraph) -> Iterator[Ask]:
    start, end = trim(document.text, paragraph.body_start, paragraph.end)
    tokens = document.tokens(start, end)
    introducing = _trigger(document, intro)
    if not tokens or introducing is None or document.text[paragraph.start : paragraph.end].endswith("?"):
        return
    if any(actor.name in document.text[start:end] for actor in document.cast.mentioned(start, start + 1)) and not any(
        token.pos_ == "VERB" for token in tokens
    ):
        return
    first = document.sentence_at(start)
    if first.end < end and first.end - start > 8:  # noqa: PLR2004  a heading, then its explanation
        start, end = trim(document.text, start, first.end)
    for a, b in split_verbs(document, start, end):
        ask = Ask("demand.list-item", introducing, a, b, target=_asked(introducing))
        ask.evidence = document.span(paragraph.body_start, min(paragraph.end, max(end + 1, b)))
        yield ask


def _asked(trigger: Token) -> Token | None:
    """Whom the introduction asks: "We urge the board to:", "What are they asking the city for?"."""
    if trigger.pos_ == "NOUN":
        to = next((t for t in trigger.children if t.lower_ in {"to", "on", "upon"} and t.dep_ == "prep"), None)
        return child(to, "pobj") if to is not None else None
    if trigger.pos_ != "VERB":
        return None
    whom = next((t for t in trigger.children if t.dep_ == "dobj" and t.i > trigger.i), None)
    on = next((t for t in trigger.children if t.lower_ in {"on", "upon"} and t.dep_ == "prep"), None)
    if on is not None:
        whom = child(on, "pobj")
    return (
        whom if whom is not None and whom.i > trigger.i and whom.lower_ not in {"what", "things", "following"} else None
    )


def _trigger(document: Document, intro: Paragraph) -> Token | None:
    found = list(ASKING.finditer(document.text, intro.start, intro.end))
    tokens = document.tokens(found[-1].start(), found[-1].end()) if found else []
    return tokens[0] if tokens else None
