"""Text to paragraphs: metadata, headline, byline, dateline, list items, salutation and closing.

What a paragraph is decides what may be read from it: nothing is read from metadata, people in a byline are reporters.
"""

import re
from functools import cache

from loaders.extraction.document import Paragraph, ParagraphKind

DATELINE = re.compile(
    r"""^(?P<place>[A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]+)*          # KANSAS CITY
        (?:,\ (?:[A-Z][a-z]+\.?|[A-Z]\.[A-Z]\.|[A-Z]{2}|[A-Z][a-z]+\ [A-Z][a-z]+))?)  # , Mo.
        \s*(?:\([A-Za-z0-9 /.-]{2,30}\))?\s*                       # (AP)
        (?:[-–—]{1,2}\s*[A-Z][a-z]+\.?\ \d{1,2},\ \d{4}\s*)?      # — March 4, 2025
        (?:[-–—]{1,2}|:)\s*""",
    re.VERBOSE,
)
DATE_LINE = re.compile(r"^\s*date \d{4}-\d{2}-\d{2}\s*")
URL_LINE = re.compile(r"^(?:https?://|www\.)\S+$")
METADATA = re.compile(
    r"^(?:for immediate release\b.*|(?:news|press|media) release|###+|-?\s*30\s*-?|\*{3,}|share(?: this)?\b.*"
    r"|(?:press|media)? ?contacts?:.*|photo(?: credit)?:.*|advertisement|read more\b.*|related:.*|tags?:.*)$",
    re.IGNORECASE,
)
BYLINE = re.compile(r"^(?:by|story by|reported by)\s+(?!the\b)[A-Z]", re.IGNORECASE)
BULLET = re.compile(r"^(?:[-–—•*·▪◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
SALUTATION = re.compile(r"^[“\"]?(?:Dear|To) [A-Z].{0,120}[,:]$")
CLOSING = re.compile(
    r"^(?:sincerely|respectfully(?: (?:yours|submitted))?|yours (?:truly|faithfully|sincerely)|signed"
    r"|(?:with )?(?:kind|warm|best) regards|very truly yours|in (?:solidarity|community|service)),?$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?:][\"”’')]*$")
HEADLINE_WORDS = 30
SIGNATURE_WORDS = 14


@cache
def _blank() -> re.Pattern[str]:
    return re.compile(r"[^\n]+")


def paragraphs(text: str) -> list[Paragraph]:
    """Every non-blank line as a Paragraph, in order."""
    found: list[Paragraph] = []
    closing = False
    for match in _blank().finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        stripped = line.strip()
        if not stripped:
            continue
        if (dated := DATE_LINE.match(line)) and match.start() == 0:
            found.append(Paragraph(len(found), start, match.start() + len(dated.group().rstrip()), "metadata", start))
            rest = line[dated.end() :].strip()
            if not rest:
                continue
            start, stripped = match.start() + dated.end(), rest
        kind = _kind(stripped, found, closing=closing)
        closing = kind == "closing"
        end = start + len(stripped)
        found.append(Paragraph(len(found), start, end, kind, start + _prefix(stripped, kind)))
    return found


def _kind(line: str, before: list[Paragraph], *, closing: bool) -> ParagraphKind:
    if METADATA.match(line) or URL_LINE.match(line):
        return "metadata"
    if CLOSING.match(line):
        return "closing"
    if closing and len(line.split()) <= SIGNATURE_WORDS and not SENTENCE_END.search(line):
        return "closing"
    if SALUTATION.match(line):
        return "salutation"
    if BULLET.match(line):
        return "item"
    if BYLINE.match(line) and len(line.split()) <= SIGNATURE_WORDS:
        return "byline"
    started = any(paragraph.kind in {"body", "item"} for paragraph in before)
    if (
        not started
        and not DATELINE.match(line)
        and not SENTENCE_END.search(line)
        and len(line.split()) <= HEADLINE_WORDS
    ):
        return "headline"
    return "body"


def _prefix(line: str, kind: ParagraphKind) -> int:
    pattern = BULLET if kind == "item" else DATELINE
    match = pattern.match(line)
    return match.end() if match and match.end() < len(line) else 0


def dateline_place(text: str) -> str | None:
    """The place a dateline gives (`KANSAS CITY, Mo.`), as it is written; None without one."""
    for paragraph in paragraphs(text):
        if paragraph.kind == "body":
            match = DATELINE.match(text[paragraph.start : paragraph.end])
            return match["place"] if match else None
    return None
