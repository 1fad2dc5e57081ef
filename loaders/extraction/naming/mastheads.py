"""The body whose page an article is: its name stands at the top, and the text says "we" or "this paper" for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.compounds import campaigners
from loaders.extraction.naming.mentions import note
from loaders.extraction.naming.vocabulary import fold, head_kind, is_place

if TYPE_CHECKING:
    from loaders.extraction.document import Document, Paragraph

OWN_WORDS = re.compile(r"\b(?:[Ww]e|us|[Oo]ur|this (?:news)?paper|this newsletter)\b")
DATED = re.compile(r"(?:date )?\d{4}-\d\d-\d\d")
END = re.compile(r" [—–|/>-] | ?[|:·•] ?| (?=\([^()]*\)$)|, (?=[A-Z]\w+day\b|\d|[A-Z][a-z]{2,8}\.? \d|[A-Z]\w+ of )")
"""What ends the name at a page's top: a mark, a date, the place that its readers belong to."""
ISSUED = re.compile(
    r"\b(?:newsletter|news|statement|bulletin|minutes|monthly|weekly|paper|voice) (?:of|from) (?:the )?(?=\S)",
    re.IGNORECASE,
)
OWNED = re.compile(
    r"\**([A-Z][^'’\n,.:]{3,60}s)['’] (?:Bulletin|Newsletter|Magazine|Journal|Circular)\b", re.IGNORECASE
)
"""The plural whose paper it is: the Elmbury Tenants' Bulletin."""
ISSUE_END = re.compile(r", | on | [—–|-] ")
SMALL = {"of", "the", "and", "for", "&", "in", "on", "to", "de", "la"}
TOP = 2
SHORT_LINE = 45
MOST = 7


def note_masthead(cast: Cast) -> None:
    """Add the body that an article's first lines name as its own, where nothing else named it."""
    document = cast.document
    own = _speaks_for_itself(document)
    tops = [each for each in document.paragraphs if not DATED.match(document.text, each.start)][: TOP + 1]
    for paragraph, below in zip(tops, [*tops[1:], None][:TOP], strict=False):
        bounds = _issuer(document.text, paragraph) or _heading(document.text, paragraph, below)
        if bounds is None or not _is_name(document.text[slice(*bounds)]):
            continue
        name = document.text[slice(*bounds)]
        if not own and not _ends_as_paper(name):
            continue
        if any(_bare(name) in {_bare(each) for each in (a.name, *a.aliases)} for a in cast.actors):
            continue
        kind = "media" if _ends_as_paper(name) else head_kind(name) or "advocacy"
        actor = Actor(name, is_person=False, kind=kind, rule="organization.masthead", confidence=0.6)
        cast.actors.append(actor)
        note(cast, actor, *bounds)


def _bare(name: str) -> str:
    return fold(name).removeprefix("the ")


def _speaks_for_itself(document: Document) -> bool:
    """Whether the text says "we" outside quotation marks."""
    return any(document.quote_at(found.start()) is None for found in OWN_WORDS.finditer(document.text))


def _issuer(text: str, line: Paragraph) -> tuple[int, int] | None:
    """The bounds of whoever issued the page, by what the line says: newsletter of the Elmbury Growers."""
    owned = OWNED.match(text, line.start, line.end)
    if owned is not None:
        return owned.span(1)
    issued = ISSUED.search(text, line.start, line.end)
    if issued is None:
        return None
    end = ISSUE_END.search(text, issued.end(), line.end)
    return issued.end(), end.start() if end else line.end


def _heading(text: str, line: Paragraph, below: Paragraph | None) -> tuple[int, int] | None:
    """The bounds of a name at the top, by its last word or by what stands beside or below it."""
    cut = END.search(text, line.start, line.end)
    end = cut.start() if cut else line.end
    name, beside = text[line.start : end], text[end : line.end]
    under = "" if below is None else text[below.start : below.end]
    under = "" if len(under) > SHORT_LINE or under.endswith(".") else under
    marked = word_list("masthead_marks") & set(re.findall(r"[\w-]+", f"{beside} {under}".lower()))
    return (line.start, end) if _ends_as_paper(name) or marked else None


def _ends_as_paper(name: str) -> bool:
    return re.split(r"[ -]", name.lower())[-1] in word_list("masthead_ends")


def _is_name(name: str) -> bool:
    """Whether these words can be a body's name: a few, all with capitals but the small ones, and no place."""
    parts = name.split()
    if (
        not parts
        or parts[0].lower() in {"to", "by", "for", "letters"}
        or OWN_WORDS.search(name.lower())
        or any(part.isdigit() for part in parts)
    ):
        return False
    rest = parts[:-1] if parts[-1] in campaigners() else parts  # (the Elmbury tenants' bulletin)
    capital = all(part[0].isupper() or part[0].isdigit() or part.lower() in SMALL for part in rest)
    few = len(parts) == 1 and "-" not in name
    return not few and len(parts) <= MOST and capital and not is_place(name)
