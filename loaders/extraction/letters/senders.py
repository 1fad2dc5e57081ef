"""Who sends: the subject of the sending, "from X", "X's letter", "X joined Y in a letter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.letters.grammar import governor
from loaders.extraction.letters.parties import Found, meant, members
from loaders.extraction.lexicon import forms
from loaders.extraction.statements.attribution import subject_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document

DESCRIPTION_WORDS = 9
WAYS = frozenset({"courier", "hand", "mail", "post", "email", "e-mail", "fax", "messenger", "fedex", "overnight"})


def subject_members(document: Document, verb: Token, noun: Token) -> Found:
    """The members of a verb's subject; of a letter that stands in front, the words between it and the verb."""
    subject = subject_of(verb, told=False)
    inside = subject is not None and subject.i < noun.i < verb.i
    fronted = noun.i < verb.i and governor(noun)[1] == "in" and not inside
    least = _after_addressees(noun, verb) if fronted else 0
    if subject is None or (verb.tag_ == "VBG" and _joining(document, verb)):
        found = before_verb(document, verb, least) or (meant(document, subject) if subject is not None else Found())
        return found or (_described(document, least, verb) if least else found)
    if subject.lower_ == "it" and (found := meant(document, subject)).settled:
        return found
    if subject.pos_ == "PRON" and (outer := _teller(verb)) is not None:
        subject, verb = outer
    start = subject.left_edge.idx
    if noun.idx < subject.idx:
        start = max(start, noun.idx + len(noun.text))
    start = max(start, least)
    end = verb.idx if subject.i < verb.i else subject.right_edge.idx + len(subject.right_edge.text)
    if inside:
        end = min(end, noun.left_edge.idx)
    return members(document, start, max(end, subject.idx + len(subject.text))) or meant(document, subject)


def _described(document: Document, start: int, verb: Token) -> Found:
    """The article's own words for unnamed senders: "31 nurses, midwives and teachers"."""
    words = document.span(start, verb.idx).quote
    return Found((words,), settled=False) if 0 < len(words.split()) <= DESCRIPTION_WORDS else Found()


def _joining(document: Document, verb: Token) -> bool:
    start = document.sentence_at(verb.idx).start
    return any(
        t.lower_ in {"joined", "joins", "join"} for t in verb.doc[max(0, verb.i - 60) : verb.i] if t.idx >= start
    )


def _teller(verb: Token) -> tuple[Token, Token] | None:
    """The subject of "said" in "X said he wrote to Y", and that verb."""
    if verb.dep_ != "ccomp" or verb.head.lower_ not in {
        "said",
        "says",
        "told",
        "added",
        "noted",
        "confirmed",
        "announced",
    }:
        return None
    subject = subject_of(verb.head, told=False)
    return (subject, verb.head) if subject is not None and subject.pos_ != "PRON" else None


def _after_addressees(noun: Token, verb: Token) -> int:
    """Where the subject begins in "In a letter dated May 2, 2024, to X, Y asked": behind the comma after "to X"."""
    between = list(noun.doc[noun.i : verb.i])
    to = next((n for n, t in enumerate(between) if t.lower_ == "to"), 0)
    return next((t.idx + 1 for t in between[to:] if t.text == ","), 0)


def before_verb(document: Document, verb: Token, least: int = 0) -> Found:
    """The actors that a sentence names before a verb (from `least` on), where the parse knows no subject."""
    sentence = document.sentence_at(verb.idx)
    start = max(sentence.start, document.paragraphs[sentence.paragraph].body_start)
    for token in document.tokens(start, verb.idx):
        finite = (
            token.tag_ in {"VBD", "VBZ", "VBP"}
            and token.dep_ not in {"aux", "auxpass"}
            and token.idx not in document.cast.by_offset
        )
        if token.idx < verb.idx and (finite or token.text in {";", ":"}):
            start = token.idx + len(token.text)
    return members(document, max(start, least), verb.idx)


def surface(document: Document, noun: Token) -> Found:
    """The actors before the nearest verb of sending in front of a letter's noun."""
    for token in reversed(list(noun.doc[max(0, noun.i - 9) : noun.i])):
        if token.lower_ in forms("sending_verbs") and token.tag_ in {"VBD", "VBN", "VBZ", "VBP", "VBG", "VB"}:
            return before_verb(document, token)
    return Found()


def joined(document: Document, verb: Token, noun: Token) -> Found:
    """Y in "X joined Y in a letter"."""
    end = noun.left_edge.idx
    return members(document, verb.idx + len(verb.text), end) if end > verb.idx else Found()


def fellows(document: Document, noun: Token) -> Found:
    """Y and Z in "signed a letter with Y and Z to"."""
    sentence = document.sentence_at(noun.idx)
    for token in noun.doc[noun.i + 1 : noun.i + 4]:
        if token.lower_ in {"with", "alongside"}:
            end = next(
                (t.idx for t in token.doc[token.i : token.i + 80] if t.lower_ == "to" or t.idx >= sentence.end),
                sentence.end,
            )
            named = members(document, token.idx, min(end, sentence.end)).names
            return Found(tuple(n for n in named if (a := document.cast.named(n)) is not None and a.is_person))
    return Found()


def from_list(document: Document, noun: Token, determiner: Token | None) -> Found:
    """The members of "from X", "by X", "X's letter", "their letter", "a letter X submitted to"."""
    if determiner is not None and determiner.dep_ == "poss":
        named = members(document, determiner.left_edge.idx, determiner.idx + len(determiner.text))
        return named or meant(document, determiner)
    sentence = document.sentence_at(noun.idx)
    for child in noun.children:
        if child.lower_ in {"from", "by"}:
            end = min(sentence.end, child.right_edge.idx + len(child.right_edge.text))
            named = members(document, child.idx, _cut(document, child.idx, end))
            target = next((t for t in child.children if t.dep_ == "pobj"), None)
            if target is not None and target.lower_ in WAYS:
                continue
            return named or (meant(document, target) if target is not None else Found())
        if child.dep_ in {"acl", "relcl"} and child.lower_ in forms("sending_verbs") and child.lower_ != "signed":
            by = next((c for c in child.children if c.lower_ == "by"), None)
            target = next((t for t in by.children if t.dep_ == "pobj"), None) if by is not None else None
            if target is not None:
                named = members(document, target.left_edge.idx, target.idx + len(target.text))
                return named or meant(document, target)
        if child.dep_ == "relcl" and child.lower_ in forms("sending_verbs"):
            subject = next((c for c in child.children if c.dep_ == "nsubj"), None)
            if subject is not None and subject.lower_ not in {"that", "which", "who"}:
                above = governor(noun)[0]
                if subject.pos_ == "PRON" and above is not None and above.i < noun.i:
                    return subject_members(document, above, noun)  # "released a letter they sent"
                named = members(document, subject.left_edge.idx, child.idx)
                return named or meant(document, subject)
    return Found()


def _cut(document: Document, start: int, end: int) -> int:
    """Where a "from X" ends: before "to Y" or a verb of asking."""
    for token in document.tokens(start, end):
        free = token.idx > start and token.idx not in document.cast.by_offset
        if free and (token.lower_ == "to" or token.lower_ in forms("letter_verbs")):
            return token.idx
    return end
