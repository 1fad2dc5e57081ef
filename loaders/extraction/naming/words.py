"""The text as words with what is needed to find names: case, place in the sentence, part of speech, entity label."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import forms

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Paragraph

WORD = re.compile(
    r"""(?:[A-Z]\.){2,}|(?:Ph|Ed|Psy|D)\.[A-Z][a-z]*\.       # U.S., J.P., Ph.D.
    |(?:St|Mt|Ft|Rep|Reps|Sen|Sens|Gov|Dr|Drs|Mr|Mrs|Ms|Mx|Rev|Revs|Fr|Sgt|Lt|Capt|Cpl|Col|Gen|Maj|Det|Supt|Prof|Hon
       |Coun|Cllr|Cr|Ald|Del|Dept|Assn|Bros|Jr|Sr|Co|Corp|Inc|Ltd|No|Ins|Insp|Msgr|Atty|Adm|Comm|Cmdr|Const|Clr|Smt|Engr|Barr|Alh|Wm|Thos|Chas|Geo|Jas|Jos|Robt|Dra|Sra|Srta|Jn|Ste|Couns|Cllrs|Arch|Rt|Bro|Ven|Eng|Sis|Spc|Pfc|Pvt)\.(?![\w])
    |[A-Z]\.(?=[\s,])                                      # an initial
    |[A-Z][a-z]+-(?:[A-Z]\.){2,}                           # Canada-U.S.
    |['’]s\b
    |[^\W_]+(?:(?:[-&/’'‘\u02bb](?!s\b)|\.(?=[a-z]{2,4}\b))[^\W_]+)*   # co-chair, O'Brien, AT&T
    |[@#][\w]+
    |&amp;
    |\S""",
    re.VERBOSE,
)
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
PREFIXED = re.compile(r"(?:[dl]['’]|(?:al|el)-)[A-Z]")
"""How surnames begin that have a small letter first: d'Arcy, al-Amin."""
TITLE_CASE = 0.66
ADDRESSES = {"to", "from", "cc", "copy", "copies", "attn", "attention"}
"""What an address line begins with, whose capitals are those of names."""
SHOUTED = 0.7
OPENERS = {".", "?", "!", ":", ";", "…", "“", "”", '"', "(", ")", "[", "]", "•", "-", "–", "—", "*", "|"}
FEW_WORDS = 4
MODALS = {"must", "should", "would", "could", "shall", "cannot"}
"""Never within a name, whatever their capitals: The Water Board Should Act."""
POSITIONAL = {"DET", "ADP", "PRON", "SCONJ", "CCONJ", "ADV", "VERB", "AUX", "INTJ", "PART", "NUM"}


@dataclass(slots=True)
class Word:
    """One word or mark; `text` stands at `start` in the article."""

    text: str
    start: int
    end: int
    lower: str
    capital: bool
    """Starts with a capital that its place alone does not explain."""
    first: bool
    """Starts a sentence, a quote or a list item."""
    pos: str
    label: str
    """The model's entity label, or empty."""


@dataclass(slots=True)
class Line:
    """The words of one paragraph."""

    paragraph: Paragraph
    words: list[Word]
    following: Line | None
    """The line below, where it stands right below."""
    styled: bool
    """Title case or capitals throughout, so that capitals say nothing about names."""


def lines(document: Document) -> list[Line]:
    """The words of every paragraph that is neither metadata nor a byline."""
    starts = {sentence.start for sentence in document.sentences} | {quote.start for quote in document.quotes}
    tokens = [token for token in document.parse if not token.is_space]
    indexes = [token.idx for token in tokens]
    found = []
    for paragraph in document.paragraphs:
        if paragraph.kind in {"metadata", "byline"}:
            continue
        words: list[Word] = []
        for match in WORD.finditer(document.text, paragraph.body_start, paragraph.end):
            token = tokens[max(0, bisect_right(indexes, match.start()) - 1)]
            opens = not words or words[-1].text in OPENERS or match.start() == paragraph.body_start
            first = opens and (match.start() in starts or not words)
            words.append(_word(match, token.pos_, token.ent_type_, first=first))
            if paragraph.kind == "headline" and words[-1].lower in _doings():
                words[-1].capital = False
        if len(words) <= FEW_WORDS:
            for word in words:
                word.capital = word.capital or word.text[0].isupper()
        if words:
            found.append(Line(paragraph, words, None, _styled(paragraph, words)))
    for line, below in pairwise(found):
        if below.paragraph.start - line.paragraph.end <= 1:
            line.following = below
    return found


@cache
def _doings() -> frozenset[str]:
    """What a headline says that somebody does: joins, urges."""
    return frozenset(form for form in forms("acting_forms") if form.endswith("s"))


def _word(match: re.Match[str], pos: str, label: str, *, first: bool) -> Word:
    text = match.group()
    upper = text[0].isupper() or bool(ORDINAL.match(text)) or bool(PREFIXED.match(text))
    explained = first and pos in POSITIONAL and not label
    named = upper and not explained and text.lower() not in MODALS
    return Word(text, match.start(), match.end(), text.lower(), named, first, pos, label)


def _styled(paragraph: Paragraph, words: list[Word]) -> bool:
    letters = [word.text for word in words if word.text[0].isalpha()]
    if not letters or (words[0].lower in ADDRESSES and len(words) > 1 and words[1].text == ":"):
        return False
    if len(letters) > 2 and sum(word.isupper() for word in letters) >= SHOUTED * len(letters):  # noqa: PLR2004 (a name)
        return True
    long = [word for word in letters if len(word) > 3]  # noqa: PLR2004 (small words stay small in title case)
    listing = paragraph.kind == "body" and sum(word.text in {",", "("} for word in words) > 2  # noqa: PLR2004
    prose = paragraph.kind == "body" and words[-1].text in {".", "”", '"'}
    if listing or prose or paragraph.kind not in {"headline", "body"}:
        return False
    few, share = (7, 0.93) if paragraph.kind == "body" else (3, TITLE_CASE)
    return len(long) > few and sum(word[0].isupper() for word in long) >= share * len(long)
