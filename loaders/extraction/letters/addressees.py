"""Whom a letter goes to: "to X and Y", "handed X", "asked X to", "urging X"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.grammar import governor
from loaders.extraction.letters.parties import Found, meant, members
from loaders.extraction.letters.words import letter_class
from loaders.extraction.lexicon import forms

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document, Sentence

STOPS = {
    *(
        "that",
        "which",
        "who",
        "whose",
        "where",
        "when",
        "regarding",
        "about",
        "concerning",
        "on",
        "over",
        "after",
        "before",
    ),
    *("today", "yesterday", "this", "last", "earlier", "signed", "dated", "expressing", "seeking", "for", "in", "with"),
    *(
        "because",
        "as",
        "by",
        "via",
        "during",
        "outside",
        "from",
        "saying",
        "with",
        "while",
        "to",
        "against",
        "how",
        "at",
    ),
}
TO_WINDOW = 26
"""How many words that are no name may stand between a letter and "to X"."""
LONG_TITLE = 6
"""Words of a title before a preposition can end it: the deputy assistant secretary for."""


def to_list(document: Document, anchor: Token) -> Found:
    """The members of "to X, Y and Z" after a noun or verb."""
    doc, sentence = anchor.doc, document.sentence_at(anchor.idx)
    passed = 0
    for position in range(anchor.i + 1, len(doc) - 1):
        token = doc[position]
        passed += token.idx not in document.cast.by_offset
        if token.text in {"“", "”", '"', ":"}:
            return Found()
        if token.idx >= sentence.end or passed > TO_WINDOW or token.lower_ in forms("letter_verbs"):
            return Found()
        if token.lower_ == "to" and doc[position + 1].tag_ not in {"VB", "CD"}:
            return list_after(document, position + 1, sentence.end, fronted=_fronted(anchor))
    return Found()


def _fronted(anchor: Token) -> bool:
    """Whether the letter's phrase stands before its clause ("In a letter to X, Y asked")."""
    verb, role = governor(anchor)
    return role == "in" and verb is not None and verb.i > anchor.i


def list_after(document: Document, position: int, limit: int, *, fronted: bool) -> Found:
    """The members of the list that begins at a token and ends before the offset `limit`."""
    doc = document.parse
    by_offset = document.cast.by_offset
    start = doc[position].idx
    end, seen = start, False
    for token in doc[position:]:
        if token.idx >= limit or token.text in {":", ";", "—", "–", '"', "“"}:
            break
        named = token.idx in by_offset
        if not named and (token.lower_ in STOPS or token.tag_ in {"VBD", "VBZ", "VBG", "VBP"}) and token.idx > start:
            if token.lower_ in {"for", "on", "at", "with"} and not seen and token.i - position <= LONG_TITLE:
                end = token.idx + len(token.text)
                continue
            break
        if fronted and token.text == "," and seen:
            break
        seen = seen or named
        end = token.idx + len(token.text)
    named_ones = members(document, start, end)
    if named_ones:
        return named_ones
    head = next(
        (
            t
            for t in doc[position : position + 10]
            if t.pos_ in {"NOUN", "PROPN", "PRON"} and t.dep_ in {"pobj", "dobj", "dative"}
        ),
        None,
    )
    return meant(document, head) if head is not None and head.idx < limit else Found()


def dative(document: Document, verb: Token) -> Found:
    """X in "handed X a petition"."""
    target = next((c for c in verb.children if c.dep_ == "dative"), None)
    if target is None:
        objects = [c for c in verb.children if c.dep_ == "dobj"]
        target = objects[0] if len(objects) > 1 and letter_class(objects[0].text) is None else None
    if target is None:
        return Found()
    if target.lower_ == "to":
        target = next((c for c in target.children if c.dep_ == "pobj"), target)
    end = target.right_edge.idx + len(target.right_edge.text)
    return members(document, target.left_edge.idx, end) or meant(document, target)


HANDS = re.compile(
    r"\b(?:in|into|on|onto|under|at|with)(?: to)? (?:the )?(?:(?:hands?|desk|door|doorstep|office|home|offices|steps"
    r"|mailbox|inbox) of (?P<after>[^,;.]{2,90})|(?P<before>(?:[\w.-]+ ){0,3}[\w.-]+?)['’]s? (?:hands?|desk|door"
    r"|doorstep|offices?|mailbox|inbox|feet)\b)"
)


def handed(document: Document, sentence: Sentence, noun: Token) -> tuple[Found, Token | None]:
    """X in "placed in X's hands a letter", "left it on the desk of X", "handed X, Y's chair, a letter"."""
    match = HANDS.search(document.text, sentence.start, sentence.end)
    found, giving = Found(), None
    if match is not None:
        group = "after" if match["after"] else "before"
        found = members(document, match.start(group), match.end(group))
    for token in reversed(list(noun.doc[max(0, noun.i - TO_WINDOW) : noun.i])):
        if token.idx < sentence.start:
            break
        if token.lower_ in forms("sending_verbs") and token.lower_ in GIVING and token.tag_.startswith("V"):
            giving = token
            found = found or members(document, token.idx + len(token.text), noun.left_edge.idx)
        if token.tag_ in {"VBD", "VBZ", "VBP"} and token.idx not in document.cast.by_offset:
            giving = giving or token
            break
    return found, giving if found else None


GIVING = {
    *(
        "handed",
        "hands",
        "hand",
        "handing",
        "gave",
        "give",
        "given",
        "gives",
        "giving",
        "sent",
        "send",
        "sends",
        "sending",
    ),
    *("served", "serve", "serves", "serving", "presented", "presents", "presenting", "delivered", "mailed", "emailed"),
}


def asked(document: Document, verb: Token) -> Found:
    """X in "asked X to", "called on X to", "told X that"."""
    if verb.lower_ not in forms("letter_verbs"):
        return Found()
    target = next((c for c in verb.children if c.dep_ in {"dobj", "dative"}), None)
    if target is None:
        clause = next((c for c in verb.children if c.dep_ in {"ccomp", "xcomp"}), None)
        target = next((c for c in clause.children if c.dep_ == "nsubj"), None) if clause is not None else None
    if target is None:
        for child in verb.children:
            if child.dep_ == "prep" and child.lower_ in {"on", "upon", "to", "with"}:
                target = next((c for c in child.children if c.dep_ == "pobj"), None)
    if target is None:
        return Found()
    end = target.right_edge.idx + len(target.right_edge.text)
    stop = next(
        (t.idx for t in document.tokens(target.idx, end) if t.tag_ in {"TO", "VBG"} or t.lower_ in {"that", "who"}), end
    )
    named = members(document, target.left_edge.idx, stop)
    if named:
        return named
    found = meant(document, target)
    return found if found.settled else Found()


def participle(document: Document, noun: Token) -> Found:
    """X in "a letter urging X to" and "a letter demanding that X"."""
    limit = document.sentence_at(noun.idx).end
    for token in noun.doc[noun.i + 1 : noun.i + 16]:
        if token.idx >= limit or token.text in {"“", '"'}:
            break
        if token.lower_ in forms("letter_verbs") and token.tag_ == "VBG":
            return asked(document, token) or _named_after(document, token, limit)
    return Found()


def _named_after(document: Document, verb: Token, limit: int) -> Found:
    """The actors right behind a participle of asking, up to "to" or the next verb."""
    start = end = verb.idx + len(verb.text)
    for token in verb.doc[verb.i + 1 : verb.i + 24]:
        named = token.idx in document.cast.by_offset
        if token.idx >= limit or (
            not named and (token.tag_ in {"TO", "VB", "MD", "VBD", "VBZ"} or token.text in ",;:")
        ):
            break
        end = token.idx + len(token.text)
    return members(document, start, end)


def written_to(document: Document, verb: Token) -> Found:
    """X in "wrote to X" and "wrote X"."""
    to = next((c for c in verb.children if c.lower_ == "to" and c.dep_ in {"prep", "dative"}), None)
    if to is not None:
        return list_after(document, to.i + 1, document.sentence_at(verb.idx).end, fronted=False)
    found = object_of(document, verb)
    following = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    if found or following is None or following.pos_ != "PROPN" or document.quote_at(following.idx) is not None:
        return found
    return list_after(document, verb.i + 1, document.sentence_at(verb.idx).end, fronted=False)


def object_of(document: Document, verb: Token) -> Found:
    """X in "emailed X"."""
    target = next((c for c in verb.children if c.dep_ in {"dobj", "dative"}), None)
    if target is None or target.i < verb.i:
        return Found()
    if target.lower_ in {"us", "me"}:
        return meant(document, target)
    named = members(document, target.left_edge.idx, target.idx + len(target.text))
    if named:
        return named
    if target.pos_ == "PRON" and target.lower_ not in {"him", "her", "them"}:
        return Found()
    found = meant(document, target)
    return found if found.settled or (target.pos_ == "NOUN" and _people(target)) else Found()


def _people(noun: Token) -> bool:
    return noun.lower_ in {
        "members",
        "senators",
        "lawmakers",
        "officials",
        "trustees",
        "students",
        "parents",
        "auditors",
    }


def turned(document: Document, verb: Token) -> Found:
    """Him in "turned him down in a memo"."""
    target = next((c for c in verb.children if c.dep_ == "dobj"), None)
    if target is None or not (target.lower_ in {"him", "her", "them"} or _named_person(document, target)):
        return Found()
    found = meant(document, target)
    return found if found.settled else Found()


def _named_person(document: Document, token: Token) -> bool:
    actor = document.cast.by_offset.get(token.idx)
    return actor is not None and actor.is_person
