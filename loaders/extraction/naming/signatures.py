"""Roles of signatures and staff lists: the line below a name, a label in front of it, letters behind it."""

from __future__ import annotations

from loaders.extraction.naming.claims import DEGREES, Claim, Reader, first_role, make
from loaders.extraction.naming.titles import Naming
from loaders.extraction.naming.vocabulary import first_name, role_class
from loaders.extraction.naming.words import Word

OFFICE_LETTERS = {"TD", "MP", "MLA", "MSP", "MPP", "MEP", "MNA", "MS"}
LONGEST_REST = 6
LONGEST_LEAD = 24
LONGEST_LINE = 14
MODIFIERS = 4
LONGEST_ACRONYM = 4


def label(reader: Reader, naming: Naming, first: int) -> Claim | None:
    """CSR: Odette Farnley; a line of a staff list."""
    words = reader.words
    paragraph = naming.run.line.paragraph
    if first == 0 and paragraph.start < paragraph.body_start:
        return _lead(reader, paragraph.start, paragraph.body_start)
    if first < 2 or words[first - 1].text != ":" or words[0].first is False or first > 6:  # noqa: PLR2004 (a short label)
        return None
    role = first_role(words, 0, first - 1)
    if role is not None:
        return make(reader, role, 1.0, (words[0].start, words[first - 1].start))
    label = reader.text[words[0].start : words[first - 2].end]
    if (label.isupper() or label.split()[0].isupper()) and len(label.split()[0]) <= LONGEST_ACRONYM:
        return Claim(
            label, words[0].start, words[first - 2].end, "private", 3.0, (words[0].start, words[first - 1].start)
        )
    return None


def _lead(reader: Reader, start: int, end: int) -> Claim | None:
    """A label in capitals that leads a line: RR: Gil Hartnell."""
    lead = reader.text[start:end].rstrip()
    if not lead.endswith(":") or len(lead) > LONGEST_LEAD or not lead[:-1].strip():
        return None
    if len(lead.split()[0]) > LONGEST_ACRONYM + 1 and role_class(lead[:-1]) is None:
        return None
    return Claim(lead[:-1], start, start + len(lead) - 1, "private", 3.0, (start, end))


def degree(reader: Reader, naming: Naming) -> Claim | None:
    """Letters behind the name: Arun Pathare, M.D.; Oran Kilbracken TD."""
    words, at = reader.words, naming.run.last + 1
    comma = at < len(words) and words[at].text == ","
    at += comma
    if at >= len(words) or words[at].lower not in DEGREES or not words[at].text[0].isupper():
        return None
    office = words[at].text in OFFICE_LETTERS
    kind, weight = ("official", 4.6) if office else ("private", 2.5)
    return Claim(words[at].text, words[at].start, words[at].end, kind, weight, (words[at].start, words[at].end))


def signature(reader: Reader, naming: Naming, first: int) -> list[Claim]:
    """The role on the line below a name that fills its own line."""
    line, last = naming.run.line, naming.run.last
    below = line.following
    rest = [word.text for word in reader.words[last + 1 :]]
    if (
        below is None
        or first > 1
        or len(rest) > LONGEST_REST
        or (rest and rest[0] != "(" and not (rest[0] == "," and rest[-1].lower() in DEGREES))
    ):
        return []
    words = below.words
    if len(words) > LONGEST_LINE or words[-1].text in {".", "?", "!", ":"} or not words[0].text[0].isupper():
        return []
    role = first_role(words, 0, min(len(words), 8))
    if role is None or role[0] > MODIFIERS or _names_somebody(words, role[1] + 1):
        return []
    further = below.following
    end = further.paragraph.end if further is not None and len(further.words) <= LONGEST_LINE else below.paragraph.end
    claim = make(Reader(reader.text, words, reader.bodies), role, 1.5, (words[0].start, end))
    claim.loose = True
    return [claim]


def _names_somebody(words: list[Word], at: int) -> bool:
    return at < len(words) and words[at].capital and bool(first_name(words[at].text))
