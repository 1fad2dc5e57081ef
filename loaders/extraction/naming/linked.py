"""One name across `and`: where the model sees one entity, where the words on both sides are halves of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.naming.compounds import campaigners
from loaders.extraction.naming.vocabulary import first_name, head_kind, is_excluded_head, is_place, known_kind

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run
    from loaders.extraction.naming.words import Word

FIRM_ENDS = {"inc", "inc.", "ltd", "ltd.", "llc", "llp", "plc", "co.", "corp.", "limited", "gmbh", "pty", "incorporated"}
"""Last words that make a firm of the words before them."""
FIELD_ENDS = ("ment", "tion", "ing", "ity", "ence", "ance", "ture", "ealth", "ight")
"""How fields of work end (Construction and Facilities Management); two firms are two names."""
ALLIED = {"allied", "associated", "kindred"}
"""First words behind `and` that go on with a list of trades."""
LONGEST = 8
LONG = 3


def firm_end(right: Run) -> bool:
    """Whether what stands behind a comma only says what sort of firm the name before it is: Rook Mills, Inc."""
    return len(right.words) == 1 and right.words[0].lower in FIRM_ENDS


def allied_ahead(words: list[Word], right: Run) -> bool:
    """Whether a comma parts the first of several trades: the Gas, Dock and Allied Workers' Union."""
    ahead = words[right.last + 1 : right.last + 3]
    return len(right.words) == 1 and len(ahead) > 1 and ahead[0].lower == "and" and ahead[1].lower in ALLIED


def one_name(words: list[Word], left: Run, right: Run) -> str | None:
    """Why `and` stands inside a name: Customs and Border Protection, the Dock and Allied Trades Union."""
    lefts, rights = left.words, right.words
    if len(lefts) + len(rights) > LONGEST or is_place(_text(lefts)) or is_place(_text(rights)):
        return None
    if _acronym(lefts) or _acronym(rights) or known_kind(_text(rights)) or known_kind(_text(lefts)):
        return None
    if rights[0].lower in ALLIED and len(rights) > 1:
        return "and"
    if not _alone(lefts) and rights[-1].lower in FIRM_ENDS and len(rights) > 1:
        return "and"
    plain = len(lefts) == 1 and lefts[0].lower in campaigners()
    if plain and rights[0].lower in campaigners():
        return "and"
    return "and" if _one_entity(words, left, right) and _halves(lefts, rights) else None


def _one_entity(words: list[Word], left: Run, right: Run) -> bool:
    """Whether the model takes all words from the last of one run to the first of the other for one body."""
    return all(word.label == "ORG" for word in words[left.last : right.first + 1])


def _halves(lefts: list[Word], rights: list[Word]) -> bool:
    """Whether one side at least is no name of its own."""
    if _alone(lefts):
        linked = len(lefts) < LONG or any(word.lower in {"of", "for", "on"} for word in lefts)
        return linked and not _alone(rights) and len(rights) < LONG and not _person(rights)
    if _alone(rights):
        return len(lefts) < LONG and not _person(lefts)
    field = len(lefts) == 1 and lefts[0].lower.endswith(FIELD_ENDS)
    return field and len(rights) > 1 and not _person(rights) and rights[-1].lower not in FIRM_ENDS


def _alone(parts: list[Word]) -> bool:
    """Whether words are a body's name of their own."""
    return len(parts) > 1 and head_kind(_text(parts)) is not None and not is_excluded_head(parts[-1].text)


def _person(parts: list[Word]) -> bool:
    return len(parts) > 1 and (first_name(parts[0].text) or "?")[-1] != "?"


def _acronym(parts: list[Word]) -> bool:
    return len(parts) == 1 and len(parts[0].text) > 1 and parts[0].text.isupper()


def _text(parts: list[Word]) -> str:
    return " ".join(word.text for word in parts)
