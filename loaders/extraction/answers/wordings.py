"""What an asked side's own words come to: a yes, a no, a done, or a thought, by the turns of phrase they use."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, cast

from loaders.extraction.lexicon import lines

if TYPE_CHECKING:
    from ontology.facts import AnswerKind


@cache
def _wordings() -> tuple[tuple[AnswerKind, re.Pattern[str]], ...]:
    rows = (line.split("\t", 1) for line in lines("answer_wordings"))
    return tuple((cast("AnswerKind", kind), re.compile(pattern, re.IGNORECASE)) for kind, pattern in rows)


def kind_of(words: str) -> AnswerKind | None:
    """What the words come to, those before a "but" first; None where they say nothing of the kind."""
    for part in (re.split(r"\bbut\b", words, maxsplit=1)[0], words):
        for kind, pattern in _wordings():
            if pattern.search(part):
                return kind
    return None
