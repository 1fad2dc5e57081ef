"""The word lists of letters, as sets of forms."""

from functools import cache

from loaders.extraction.lexicon import table, words


@cache
def forms(name: str) -> frozenset[str]:
    """Every form in a list that has the forms of one verb on a line."""
    return frozenset(form for line in words(name) for form in line.split())


def letter_class(word: str) -> str | None:
    """`letter` or `petition` for a noun that means one."""
    return table("letter_nouns").get(word.lower())


SOFT = frozenset(
    [
        "note",
        "message",
        "request",
        "response",
        "answer",
        "complaint",
        "appeal",
        "warning",
        "plea",
        "communiqué",
        "signatures",
    ]
)
SIGNING = frozenset({"signed", "sign", "signs", "signing", "cosigned", "co-signed", "co-signing", "joined", "joining"})
RECEIVING = frozenset(
    {
        "received",
        "receive",
        "receives",
        "got",
        "get",
        "gotten",
        "receiving",
        "obtained",
        "heard",
        "hear",
        "hears",
        "accepted",
        "reviewed",
    }
)
CIRCULATING = frozenset({"circulating", "gathered", "collecting", "collected", "launched", "started", "online"})
