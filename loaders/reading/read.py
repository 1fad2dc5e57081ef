"""One file to one Article: its bytes, the reader for its ending, and what the user said about it."""

import sys
from dataclasses import dataclass, replace

from loaders.reading.inputs import Input
from loaders.reading.reader import Reader
from loaders.reading.readers import READERS, endings
from ontology.errors import InputError
from ontology.facts import Article

LIMIT = 5_000_000
"""Bytes. A long magazine piece has 60,000; what is larger is a dump or no article at all."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says of all articles of one call: a publisher wins over the text's, a place only fills a gap."""

    publisher: str | None = None
    place: str | None = None


def read_input(source: Input, given: Given = Given()) -> Article:
    """Read one file. Raises InputError, which names the file and the fix."""
    reader = _reader(source)
    article = reader.read(_bytes(source), source.name)
    return replace(
        article,
        publisher=given.publisher or article.publisher,
        place=article.place or given.place,
    )


def _reader(source: Input) -> Reader:
    suffix = source.path.suffix.lower() if source.path else ".txt"
    for reader in READERS:
        if suffix in reader.suffixes:
            return reader
    message = f"{source.name}: no reader for {suffix} files; save it as plain text ({', '.join(endings())})"
    raise InputError(message)


def _bytes(source: Input) -> bytes:
    if source.path is None:
        return _limited(sys.stdin.buffer.read(LIMIT + 1), source.name)
    try:
        if not source.path.is_file():
            _refuse_missing(source)
        with source.path.open("rb") as file:
            return _limited(file.read(LIMIT + 1), source.name)
    except OSError as error:
        message = f"{source.name}: the file can't be read ({error.strerror}); check its permissions"
        raise InputError(message) from None


def _refuse_missing(source: Input) -> None:
    what = "no ordinary file" if source.path and source.path.exists() else "no such file or folder"
    message = f"{source.name}: {what}; check the path"
    raise InputError(message)


def _limited(data: bytes, name: str) -> bytes:
    if len(data) > LIMIT:
        most = LIMIT // 1_000_000
        message = f"{name}: larger than {most} MB, too large for one article; split it into one file an article"
        raise InputError(message)
    return data
