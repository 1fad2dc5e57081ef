"""Sentences and lists that say who signed: "The letter was also signed by ...", with the list behind a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.letters.parties import Found, members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from loaders.extraction.document import Document, Sentence

SIGNED = re.compile(
    r"\bincluding (?:one|some|those) (?:from|by)\b|\b(?:co-?)?sign(?:ed|ing|atories|ers|s)?\b|\bjoin(?:ed"
    r"|ing)\b.{0,60}\b(?:letter|signing|sending|petition)\b"
    r"|^(?:Also )?Joining\b|\b(?:letter|petition)\b.{0,60}\bjoined by\b|\bco-?authored by\b|\bled (?:by"
    r"|the letter)\b|\bco-?signers?\b"
    r"|\bcosponsored the letter\b",
    re.IGNORECASE,
)
LETTER = re.compile(r"\b(?:letter|petition|e-?mail|memo)s?\b", re.IGNORECASE)
BY = re.compile(
    r"\b(?:(?:co-?)?signed|joined|(?:co-?)?led|(?:co-?)?authored|organized|sent"
    r"|spearheaded)(?: on)?(?: also)?(?: (?:today|onto))? by\b:?",
    re.IGNORECASE,
)
INCLUDE = re.compile(
    r"\b(?:signatories|signers|cosigners|co-signers|joining)\b.*?\b(?:include|included|are|were|was|is)\b:?|:\s*$",
    re.IGNORECASE,
)
JOINED = re.compile(
    r"^(?:Also )?Joining\b|\bjoined\b.{0,160}\bin (?:signing|sending|writing|authoring|penning|leading)\b"
    r"|\bjoin(?:ed|ing) (?:the|in) (?:the )?letter\b"
    r"|\b(?:letter|petition)\b.{0,40}\bjoined by\b|\bwere joined (?:in|on) the letter\b|\bco-?authored by\b",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\bsigned by ((?:more than |about |some |nearly |over |almost |at least |around )?(?:\d[\d,]*|two|three|four|five"
    r"|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|hundreds of|every|all) (?:[a-z-]+ )?"
    r"(?:[a-z-]*s|people|women|men|adult|resident|householder|member|parent|teacher|clergy))\b(?! from [A-Z])"
)
THEN = re.compile(r"\b(?:in|on|to) (?:\w+ing |send |write )?(?:on )?(?:a|the|this|an) (?:[\w-]+ ){0,3}letter\b")
GOES_ON = re.compile(
    r",? (?:calling|urging|asking|requesting|demanding|expressing|encouraging|supporting|opposing)\b"
    r"| and (?:addressed|sent|delivered|dated|directed|mailed|emailed)\b"
    r"|, (?:it|the (?:letter|petition)|which|comes?|asks?|calls?|urges?|says?)\b"
)
ACTIVE = re.compile(
    r"\b(?:co-?)?sign(?:ed|ing|s)(?: on)?(?: to| onto)? (?:the|this) (?:\w+ )?(?:letter|petition)\b"
    r"|\bsigned on to (?:a|the) letter\b",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"\b(?:(?:was|were|is|are) (?:also )?joined by"
    r"|(?:[Aa]long with|[Jj]oining|In addition to) (?:[A-Z][\w.’'-]+ ){1,4}(?:is|are|was|were)"
    r"|(?:also )?(?:signing|signing on|joining)(?: on)? (?:is|are|was|were|include)|cosigners include)\b:?"
)
"""Fellow signers told without a word of a letter."""
OTHERWISE = re.compile(
    r"\b(?:at|on stage|conference|event|rally|tour|visit|hearing|meeting|bill|act|legislation|resolution|introduc\w+"
    r"|cosponsor\w*|amendment|march|ceremony|lawsuit|roundtable|panel|celebrat\w+|protest|strike|picket\w*)\b",
    re.IGNORECASE,
)
ON_LETTER = re.compile(r"\bjoined (?:on|in) (?:this|the|that) letter by\b", re.IGNORECASE)
JOINING = re.compile(
    r"(?:Also )?[Jj]oining (?:[A-Z][\w.’'-]*\s|and\s|,\s|in\s|the\s|effort\s|his\s"
    r"|her\s){1,14}(?:are|were|is|was|include)\b"
)
LISTED = re.compile(r"(?:letter|petition)(?:,? (?:also )?(?:including|include[sd]?|are|were|by)|:)")
LAW = re.compile(r"\b(?:bill|law|act|legislation|order|executive order|agreement|contract)\b", re.IGNORECASE)


def signers_in(document: Document) -> Iterator[tuple[Sentence, Found]]:
    """Each sentence that says who signed, with the signers it or its list names."""
    for sentence in document.sentences:
        words = document.text[sentence.start : sentence.end]
        if not (SIGNED.search(words) or ALONE.search(words)) or document.printed_at(sentence.start) is not None:
            continue
        if document.paragraphs[sentence.paragraph].kind in {"headline", "metadata", "closing", "salutation"}:
            continue
        found = _signers(document, sentence, words)
        if found:
            yield sentence, found


def _signers(document: Document, sentence: Sentence, words: str) -> Found:
    letter = LETTER.search(words) is not None
    if one := re.search(r"\bincluding (?:one|some|those) (?:from|by)\b", words):
        return members(document, sentence.start + one.end(), sentence.end) if letter else Found()
    if words.rstrip().endswith(":"):
        listed = _list_below(document, sentence)
        return listed if letter or "sign" in words.lower() else Found()
    by = BY.search(words)
    if letter and (ACTIVE.search(words) or ON_LETTER.search(words)):
        return _around(document, sentence, words)
    if by is not None and (letter or (not LAW.search(words) and "sign" in words.lower())):
        intro = re.match(r"(?:In addition to|Along with|Besides|Joining)\b", words)
        counted = COUNTED.search(words)
        if counted is not None and letter:
            return Found((counted.group(1),), settled=False)
        start = sentence.start if intro else sentence.start + by.end()
        if not intro and (then := THEN.search(words, by.end())) is not None:
            return members(document, start, sentence.start + then.start())
        return members(
            document, start, _until(document, sentence, sentence.start + by.end()) if not intro else sentence.end
        )
    if letter and re.search(r"\b(?:signatories|signers|cosigners|co-signers)\b", words, re.IGNORECASE):
        return members(document, sentence.start, sentence.end)
    return (
        members(document, sentence.start, sentence.end) if JOINING.match(words) else _joining(document, sentence, words)
    )


def _joining(document: Document, sentence: Sentence, words: str) -> Found:
    """Fellow signers of "was joined by X and Y", or of "joined X in a letter"."""
    letter = LETTER.search(words) is not None
    if (alone := ALONE.search(words)) is not None and not letter and not OTHERWISE.search(words):
        return _people(document, sentence.start + alone.end(), sentence.end)
    return _around(document, sentence, words) if letter and JOINED.search(words) else Found()


def _people(document: Document, start: int, end: int) -> Found:
    """The people of a list, in which bodies only say where they sit."""
    names = members(document, start, end).names
    return Found(tuple(n for n in names if (a := document.cast.named(n)) is not None and a.is_person))


def _around(document: Document, sentence: Sentence, words: str) -> Found:
    """Those named before "the letter", and those in the list behind it ("..., including A and B", "letter: A, B")."""
    noun = LETTER.search(words)
    at = noun.start() if noun is not None else 0
    begin = max(sentence.start, document.paragraphs[sentence.paragraph].body_start)
    found = members(document, begin, sentence.start + at)
    listed = LISTED.search(words, at)
    if listed is not None:
        start = sentence.start + listed.end()
        found = found.plus(members(document, start, _until(document, sentence, start)))
    return found


def _until(document: Document, sentence: Sentence, start: int) -> int:
    """The end of a list of signers: before the clause goes on ("..., it calls on")."""
    match = GOES_ON.search(document.text[start : sentence.end])
    return start + match.start() if match else sentence.end


def _list_below(document: Document, sentence: Sentence) -> Found:
    found = Found()
    for paragraph in document.paragraphs[sentence.paragraph + 1 :]:
        words = document.text[paragraph.start : paragraph.end]
        if paragraph.kind not in {"item", "body", "closing"} or (len(words.split()) > 14 and paragraph.kind == "body"):  # noqa: PLR2004
            break
        named = members(document, paragraph.start, paragraph.end)
        if not named and paragraph.kind == "body":
            break
        found = found.plus(named)
    return found
