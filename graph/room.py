"""Telling a full disk from other failures of an engine."""

import errno
import re
from typing import Final

from ontology.errors import StoreFull

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_SAID: Final = re.compile(r"no space left|disk quota exceeded|file too large|not enough space|disk full", re.IGNORECASE)


def is_full(error: BaseException | None) -> bool:
    """Whether the error, or what caused it, says that no room is left."""
    while error is not None:
        if isinstance(error, StoreFull) or (isinstance(error, OSError) and error.errno in _FULL):
            return True
        if _SAID.search(str(error)):
            return True
        error = error.__cause__ or error.__context__
    return False


def full(where: object) -> StoreFull:
    """Make the error for a full disk."""
    return StoreFull(f"no room left on the disk of {where}; the store is as before, make room and try again")
