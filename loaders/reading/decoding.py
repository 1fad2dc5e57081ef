"""Bytes to text: UTF-8 first, then the encodings that old pages use, and never a binary file."""

import codecs
import logging
import re

from ontology.errors import InputError

log = logging.getLogger(__name__)

BINARY_SHARE = 0.005
"""A text with more control characters than this is none: a scan or a stray form feed has far fewer."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, name: str) -> str:
    """The text in `data`: no byte order mark, newlines only as line ends, a stray control character made a space.

    Logs a warning that names the encoding where it isn't UTF-8. Raises InputError for a binary or empty file.
    """
    if not data.strip():
        message = f"{name}: the file is empty; put the article's text into it, or leave it out"
        raise InputError(message)
    text, encoding = _text(data, name)
    controls = len(_CONTROL.findall(text))
    if "\0" in text or controls > BINARY_SHARE * len(text):
        message = f"{name}: this is a binary file, not text; save the article as plain text (UTF-8, .txt) first"
        raise InputError(message)
    text = _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not text.strip():
        message = f"{name}: the file holds only blanks; put the article's text into it, or leave it out"
        raise InputError(message)
    if encoding != "UTF-8":
        log.warning("%s is not UTF-8; read as %s. If letters look wrong in it, save it as UTF-8.", name, encoding)
    return text


def _text(data: bytes, name: str) -> tuple[str, str]:
    """The decoded bytes and the name of their encoding."""
    for codec, encoding in _candidates(data):
        try:
            return data.decode(codec), encoding
        except UnicodeDecodeError:
            continue
    message = f"{name}: neither UTF-8 nor the UTF-16 that it begins as; save the article as UTF-8 and load it again"
    raise InputError(message)


def _candidates(data: bytes) -> list[tuple[str, str]]:
    if data.startswith(_UTF16):
        return [("utf-16", "UTF-16")]
    return [("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252"), ("latin-1", "Latin-1")]
