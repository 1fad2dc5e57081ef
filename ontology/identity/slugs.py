"""Readable ends for identifiers that two different keys never share."""

import re
from hashlib import sha256
from typing import Final

_LONGEST: Final = 72
_HASH_LENGTH: Final = 10


def slug(key: str) -> str:
    """Give `quinton-lucas` for a key of plain words; where the slug would lose something, a hash follows."""
    readable = _readable(key)
    plain = readable.replace("-", " ") == key and not _ends_like_a_hash(readable)
    return readable if plain else hashed_slug(readable, key)


def hashed_slug(text: str, key: str) -> str:
    """Give a readable form of `text` followed by the hash of `key`."""
    end = sha256(key.encode("utf-8")).hexdigest()[:_HASH_LENGTH]
    return f"{_readable(text)}-{end}".lstrip("-")


def _readable(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.casefold())[:_LONGEST].strip("-")


def _ends_like_a_hash(readable: str) -> bool:
    return re.search(rf"(?:^|-)[0-9a-f]{{{_HASH_LENGTH}}}$", readable) is not None
