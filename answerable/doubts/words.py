"""Names to the words that count when two of them are compared."""

import re

SMALL = frozenset({"of", "the", "and", "for", "in", "on", "at", "to", "a", "an"})
HONORIFICS = frozenset({"mr", "mrs", "ms", "dr", "rev", "hon", "sir", "dame", "jr", "sr", "ii", "iii"})


def words(name: str) -> list[str]:
    """Lower-case words without honorifics and small words."""
    found = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name.casefold())
    return [word for word in found if word not in SMALL and word not in HONORIFICS]


def initials(name: str) -> set[str]:
    """The acronyms a name of three words or more can have, with and without its small words, lower case."""
    every = re.findall(r"[^\W_]+", name.casefold())
    large = [word for word in every if word not in SMALL]
    least = 3
    return {"".join(word[0] for word in part) for part in (every, large) if len(large) >= least}
