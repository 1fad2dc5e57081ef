"""What the first lines of a text say about it: date line, URL line, headline, dateline."""

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from loaders.extraction.document import Paragraph
from loaders.extraction.structure import HEADLINE_WORDS, URL_LINE, dateline_place, paragraphs
from ontology.errors import InputError

KICKER_WORDS = 3
"""A first headline of at most this many words ("City Hall") is the section's name when another follows."""

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"\s*(?P<line>(?:date:?|Date:)[ \t]+(?P<said>\S*\d\S*|(?i:{_MONTHS})[a-z]*\.? \d).{{0,20}})",
)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Header:
    """The metadata that a plain text carries; None where it doesn't."""

    published: str | None
    """ISO date."""
    url: str | None
    title: str | None
    place: str | None


def header(text: str, name: str) -> Header:
    """Read the metadata off a text. Raises InputError for a date line that holds no date."""
    blocks = paragraphs(text)
    metadata = [text[block.start : block.end] for block in blocks if block.kind == "metadata"]
    return Header(
        published=_published(text, name),
        url=next((_absolute(line) for line in metadata if URL_LINE.match(line)), None),
        title=_title(text, blocks),
        place=dateline_place(text),
    )


def host(url: str) -> str | None:
    """The site an address belongs to, without `www.`: who published it where nothing else says so."""
    name = urlsplit(url).hostname
    return name.removeprefix("www.") if name else None


def _published(text: str, name: str) -> str | None:
    match = _DATE.match(text)
    if match is None:
        return None
    said = match["said"]
    try:
        return date.fromisoformat(said if _ISO.fullmatch(said) else "").isoformat()
    except ValueError:
        message = f'{name}: no date in its date line ("{match["line"]}"); write " date YYYY-MM-DD", or drop that line'
        raise InputError(message) from None


def _absolute(line: str) -> str:
    return line if "://" in line else f"https://{line}"


def _title(text: str, blocks: list[Paragraph]) -> str | None:
    headlines = [text[block.start : block.end] for block in blocks if block.kind == "headline"]
    long = [line for line in headlines if len(line.split()) > KICKER_WORDS]
    return next(iter(long or headlines), None) or _asked(text, blocks)


def _asked(text: str, blocks: list[Paragraph]) -> str | None:
    """A first line that asks or exclaims, over a text of its own: a headline with a sentence's end."""
    rest = [block for block in blocks if block.kind != "metadata"]
    line = text[rest[0].start : rest[0].end] if len(rest) > 1 else ""
    return line if line.endswith(("?", "!")) and len(line.split()) <= HEADLINE_WORDS else None
