"""Slips in an annotation: words that its article doesn't have, and actors that are neither listed nor in the text."""

from collections.abc import Iterator

from loaders.evaluation.names import Names, listed, texts
from loaders.evaluation.outcomes import KINDS
from loaders.evaluation.text import Record, name_key, plain, span

WORDS = ("name", "aliases", "role", "content", "quote", "evidence")
"""Slots that hold the article's own words."""
ACTORS = (
    "organization",
    "senders",
    "recipients",
    "participants",
    "demanders",
    "targets",
    "speaker",
    "givers",
    "askers",
)
"""Slots that name actors."""


def slips(record: Record, text: str) -> Iterator[str]:
    """One line for each slip: which fact of which list, which slot, and the words."""
    names = Names(record)
    bare = plain(text)
    for kind in KINDS:
        for number, fact in enumerate(listed(record, kind), 1):
            for slot in WORDS:
                wrong = (words for words in _words(fact.get(slot)) if words not in text)
                yield from (f'{kind} {number}, {slot}: the text hasn\'t got "{words}"' for words in wrong)
            for slot in ACTORS:
                said = (words for words in _words(fact.get(slot)) if name_key(words) not in names.key_of)
                wrong = (words for words in said if plain(words) not in bare)
                yield from (f'{kind} {number}, {slot}: no actor, and not in the text, "{words}"' for words in wrong)


def _words(value: object) -> list[str]:
    return texts(value) or ([words] if (words := span(value)) and not isinstance(value, (list, tuple)) else [])
