"""Answers whose words tie themselves to the ask: "at their request", "in response to the letter", "as X had asked"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.answers.reaction import Reaction
from loaders.extraction.demands.grammar import child, negated, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

TIE = re.compile(
    r"\b(?:at (?:the |their |his |her |its |[A-Z][\w.’']* ?(?:[\w.’']+ ){0,4}?)(?:['’]s )?"
    r"(?P<request>request|urging|insistence)\b"
    r"|(?:(?i:in) (?:response|reply|answer) to|(?i:after)|(?i:following)|(?i:upon) receiving)\b[^.;]{0,50}?\b"
    r"(?P<letter>letter|request|petition|demand|call|appeal|email|inquiry)s?\b"
    r"|as (?:the |[A-Z])[^.;,]{2,60}? (?:had )?(?:asked|requested|demanded|urged|sought)\b)",
)
REPORTING = {"say", "tell", "write", "add", "note", "state"}


def tie_answers(document: Document) -> Iterator[Reaction]:
    """Every sentence whose main verb is done because it was asked for."""
    for sentence in document.sentences:
        match = TIE.search(document.text, sentence.start, sentence.end)
        if match is None:
            continue
        verb = _main(document, sentence.start, sentence.end, match)
        nouns = document.tokens(match.start(), match.end())
        noun = nouns[-1] if nouns else None
        if noun is not None and (reply := _reply(document, sentence.start, sentence.end, match)) is not None:
            yield Reaction("answer.tied-reply", "acknowledged", reply, _from(reply), ask=noun)
        elif (
            verb is not None
            and not negated(verb)
            and verb.tag_ in {"VBD", "VBN", "VBZ"}
            and verb.lemma_ not in REPORTING
        ):
            owners = tuple(a.name for a in document.cast.mentioned(match.start(), match.end()))
            yield Reaction("answer.tied", "met", verb, subject(verb), ask=noun, owners=owners)


def _reply(document: Document, start: int, end: int, match: re.Match[str]) -> Token | None:
    """The statement or email that came "in response to the letter"."""
    if not match.group().lower().startswith("in "):
        return None
    for token in document.tokens(start, end):
        if (
            token.lemma_ in REPLIES
            and token.pos_ == "NOUN"
            and not match.start() <= token.idx < match.end()
            and _from(token) is not None
        ):
            return token
    return None


REPLIES = {"statement", "email", "letter", "response", "reply", "memo", "answer", "note"}


def _from(reply: Token) -> Token | None:
    """Whose reply it is: "a statement from X", or the one who sent or released it."""
    source = next((t for t in reply.children if t.lower_ in {"from", "by"} and t.dep_ in {"prep", "agent"}), None)
    if source is not None:
        return child(source, "pobj")
    owner = child(reply, "poss")
    if owner is not None:
        return owner
    verb = reply.head if reply.dep_ == "dobj" else reply.head.head
    return (
        subject(verb) if verb.lemma_ in {"send", "issue", "release", "write", "email", "say", "put", "post"} else None
    )


def _main(document: Document, start: int, end: int, match: re.Match[str]) -> Token | None:
    """The verb that the tie belongs to: the one that its words hang on."""
    tokens = document.tokens(match.start(), match.end())
    inside = {t.i for t in tokens}
    for token in tokens:
        head = token.head
        if head.i not in inside and start <= head.idx < end and head.pos_ == "VERB":
            return head
    return None
