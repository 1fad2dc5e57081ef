"""The word lists of letters, as sets of forms."""

from loaders.extraction.lexicon import table


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
