"""Who takes part: subjects, objects behind a preposition, and the body that a meeting's own phrase names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.cast import Reference
    from loaders.extraction.document import Document

SUBJECT = {"nsubj", "nsubjpass"}
RELATIVE = {"that", "which", "who"}
THINGS = {"case", "concern", "issue", "item", "legislation", "letter", "matter", "motion", "opportunity", "petition",
          "plan", "proposal", "question", "request", "resolution", "thing"}  # fmt: skip
NOBODY = {"it", "that", "there", "this", "what", "which"}


def subjects(document: Document, verb: Token) -> list[Reference]:
    """The references of a verb's subject; borrowed from the verb above for infinitives, participles and conjuncts."""
    seen = 0
    while seen < 6:  # noqa: PLR2004 - a chain of verbs longer than this is a parse gone wrong
        own = [child for child in verb.children if child.dep_ in SUBJECT]
        if own and own[0].lower_ in RELATIVE and verb.dep_ == "relcl":
            own = [_whole(verb.head)]
        if own:
            return _referred(document, own)
        if verb.dep_ == "acl" and verb.head.pos_ in {"NOUN", "PROPN"}:
            return _referred(document, [verb.head])
        if verb.dep_ not in {"conj", "xcomp", "advcl"} or verb.head == verb:
            return []
        verb = verb.head
        seen += 1
    return []


def _whole(token: Token) -> Token:
    """The body whose members a relative clause hangs on: "board" for "the board of directors, which"."""
    above = token.head
    if token.dep_ == "pobj" and above.lower_ == "of" and above.head.lower_ in words("body_nouns"):
        return above.head
    return token


def askers(document: Document, ask: Token) -> list[Reference]:
    """Whose request or invitation it is: "the coalition's invitation", "a request by the three groups"."""
    return [
        *_referred(document, [child for child in ask.children if child.dep_ == "poss"]),
        *objects(document, ask, {"by", "from"}),
    ]


def objects(document: Document, head: Token, prepositions: set[str]) -> list[Reference]:
    """The references of the objects of these prepositions that hang on a verb or noun."""
    found = [
        thing
        for child in head.children
        if child.dep_ in {"prep", "agent"} and child.lower_ in prepositions
        for thing in child.children
        if thing.dep_ == "pobj"
    ]
    return _referred(document, found)


def gatherers(document: Document, start: int, noun: Token) -> list[Reference]:
    """The body in a meeting's own phrase: "the board's meeting", "a county council session", "a meeting of the board".

    `start` is the index of the phrase's first token.
    """
    inside: list[Token] = []
    for token in noun.doc[start : noun.i]:
        actor = document.cast.by_offset.get(token.idx)
        if noun.lower_ == "hall" and token.lower_ == "town":
            continue
        if actor is not None:
            if not any(document.cast.by_offset.get(t.idx) is actor for t in inside):
                inside.append(token)
        elif token.tag_ == "PRP$" or (token.lower_ in words("body_nouns") and token.pos_ in {"NOUN", "PROPN"}):
            inside.append(token)
    return [*_referred(document, inside), *objects(document, noun, {"of"})]


def invited(document: Document, verb: Token) -> list[Reference]:
    """Whom a verb like "invite" has as its object."""
    return _referred(document, [child for child in verb.children if child.dep_ in {"dobj", "obj", "dative"}])


def _referred(document: Document, tokens: list[Token]) -> list[Reference]:
    references = [document.cast.refer(token) for token in tokens if _may_take_part(document, token)]
    return [reference for reference in references if reference.names]


def _may_take_part(document: Document, token: Token) -> bool:
    """Not a dateline, a date or a word that stands for no one."""
    if (
        token.idx < document.paragraph_at(token.idx).body_start
        or token.ent_type_ in {"DATE", "TIME"}
        or token.pos_ == "NUM"
    ):
        return False
    return token.lower_ == "it" or (token.lower_ not in NOBODY and token.lemma_.lower() not in THINGS)
