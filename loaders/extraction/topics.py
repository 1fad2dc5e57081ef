"""A topic in the article's words, no longer than fits a line."""

from __future__ import annotations

import re

DANGLING = re.compile(
    r"[\s,;:.]+(?:and|or|but|nor|to|not|the|an?|its|their|his|her|our|of|in|on|at|by|for|from|with|as|that|which|who)$",
    re.IGNORECASE,
)


def shortened(words: str, longest: int) -> str:
    """The first `longest` words; where words are cut off, none is left that only leads to them ("and to the")."""
    parts = words.split()
    short = " ".join(parts[:longest]) if len(parts) > longest else words
    while len(parts) > longest and (match := DANGLING.search(short)):
        short = short[: match.start()]
    return short.rstrip(" \t\n,;:.")
