"""Where a noun phrase begins and ends, read from the parse and checked against the words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.naming.vocabulary import OWNERS, head_kind, known_kind, role_class

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

LEFT_OUT = {"relcl", "appos", "conj", "cc", "punct", "advcl", "ccomp", "case"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}
RELATIVE = {"WP", "WDT", "WP$", "WRB"}
TIMES = {"today", "yesterday", "tomorrow", "tonight", "who", "which", "that", "whose"}
DAYS = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
}  # fmt: skip
OCCASIONS = {"meeting", "hearing", "session", "rally", "vigil", "protest", "event", "night", "morning", *DAYS}
DATED = {"DATE", "TIME"}
ACTING = {"in", "by", "after", "before", "on", "without"}
"""Prepositions whose "-ing" tells what somebody did, not who it is."""
APPROXIMATE = {"about", "around", "nearly", "almost", "roughly", "some", "close", "over"}


FIELD = r"(?:[A-Z][\w-]+)(?: [A-Z][\w-]+)*"
OFFICE = re.compile(
    rf"(?:Minister|Secretary)(?: of State)? for (?:the )?{FIELD}(?:, {FIELD})*(?:,? (?:and|&) {FIELD})?"
)
"""A minister's office with what it looks after."""
JOINT = re.compile(r",? (?:and|&) (\w+)|, (\w+)")


def phrase(token: Token) -> tuple[int, int]:
    """The offsets of the noun phrase headed by a token, without relative clauses, appositions, dates and conjuncts."""
    words = _words(token)
    return words[0].idx, words[-1].idx + len(words[-1].text)


def _words(token: Token) -> Span:
    return token.doc[_first(token) : _last(token) + 1]


def _first(token: Token) -> int:
    """The leftmost word that belongs to the phrase, with nothing foreign in between."""
    first = token.i
    edge = token.left_edge.i
    while first > edge:
        word = token.doc[first - 1]
        if word.tag_ in FINITE | RELATIVE or word.is_space or word.text in {",", ";", ":", "—", "–", "“", '"'}:
            if word.text == "," and _adjectives(token, first - 1):
                first -= 1
                continue
            break
        if (word.dep_ == "cc" and word.head == token) or word.lower_ in OCCASIONS:
            break
        first -= 1
    return first


def _adjectives(token: Token, comma: int) -> bool:
    """Whether a comma only parts modifiers: "legal, faith and community groups"."""
    before = token.doc[comma - 1] if comma else token
    between = token.doc[comma + 1 : token.i]
    return before.i >= token.left_edge.i and all(
        word.pos_ in {"ADJ", "NOUN", "CCONJ", "PROPN"} or word.text == "," for word in (before, *between)
    )


def _last(token: Token) -> int:
    """The rightmost word: what hangs on the noun behind it by a preposition, up to a verb, a date or a comma."""
    last = token.i
    edge = token.right_edge.i
    while last < edge:
        word = token.doc[last + 1]
        if word.tag_ in FINITE | RELATIVE or (word.is_punct and word.text not in {"-", "’", "'", "."}) or word.is_space:
            break
        if word.text in OWNERS and last == token.i:
            break
        if word.lower_ in TIMES or word.ent_type_ in DATED:
            break
        if word.tag_ == "IN" and word.i < edge and word.nbor().lower_ in DAYS:
            break
        if word.text == "." and not token.doc[last].text[:1].isupper():
            break
        if _foreign(token, word):
            break
        last += 1
    while last > token.i and token.doc[last].tag_ in {"IN", "DT", "CC", "TO", "RB", "VBN", "VBG"}:
        last -= 1
    return _end_of_office(token) or last


def _is_other(word: str) -> bool:
    """Whether a word behind a comma or "and" begins somebody else, not one more field: Mayor, HSE, Ofsted."""
    known = known_kind(word) is not None and head_kind(word) is None
    return known or role_class(word) is not None or word.isupper()


def _end_of_office(token: Token) -> int | None:
    """The last word of a minister's office: Secretary of State for Culture, Media and Sport."""
    if token.text not in {"Minister", "Secretary"}:  # (the whole text is made anew each time it is asked for)
        return None
    match = OFFICE.match(token.doc.text, token.idx)
    if match is None:
        return None
    others = (cut for cut in JOINT.finditer(match[0]) if _is_other(cut[1] or cut[2]))
    end = token.idx + next((cut.start() for cut in others), len(match[0]))
    words = token.doc.char_span(token.idx, end, alignment_mode="contract")
    return words[-1].i if words else None


def _foreign(token: Token, word: Token) -> bool:
    """Whether a word behind the head belongs to something else than its modifiers."""
    top = word
    while top.head not in (top, token):
        if top.dep_ in {"relcl", "advcl", "acl"} and top.head.i <= word.i and not _participle(top):
            return True
        top = top.head
    if top.head != token:
        return True
    if top.dep_ == "prep":
        thing = next((child for child in top.children if child.dep_ in {"pobj", "pcomp"}), None)
        return thing is None or thing.ent_type_ in DATED or (thing.tag_ == "VBG" and top.lower_ in ACTING)
    return top.dep_ in LEFT_OUT or top.dep_ in {"acl", "xcomp"}


def _participle(verb: Token) -> bool:
    """Whether a participle narrows the noun right in front of it: "people killed by guards"."""
    return bool(verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.i - verb.head.i == 1)


def described(token: Token) -> str:
    """The article's own words for the one meant by a noun phrase."""
    text: str = _words(token).text.strip()
    return re.sub(r"(?:'s|’s|['’])$", "", text).strip()


def definite(token: Token) -> bool:
    """Whether the phrase has "the", "these" or an owner, so that it means somebody told of elsewhere."""
    return any(
        child.i < token.i
        and (child.lower_ in {"the", "this", "these", "those", "that", "both", "our"} or child.dep_ == "poss")
        for child in token.children
    ) or (token.i > 0 and token.doc[token.i - 1].lower_ in {"the", "this", "these", "those", "both"})


def bare(token: Token) -> bool:
    """Whether nothing stands before the noun but an article or a number."""
    start = _first(token)
    return all(
        word.pos_ in {"DET", "NUM", "PRON"} or word.lower_ in {"the", "all", "both", "other", "same", "bipartisan"}
        for word in token.doc[start : token.i]
    )
