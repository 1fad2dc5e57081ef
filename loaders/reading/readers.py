"""All readers; the first whose suffixes hold a file's ending reads it."""

from loaders.reading.plain import PlainText
from loaders.reading.reader import Reader

READERS: tuple[Reader, ...] = (PlainText(),)


def endings() -> list[str]:
    """All file name endings that have a reader, sorted."""
    return sorted(ending for reader in READERS for ending in reader.suffixes if ending)
