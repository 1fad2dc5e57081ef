"""Names that end in a thing and are nobody's: Marrow Scaffolding, Fenwright Estates, Mill Bottom."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.vocabulary import first_name, role_class
from loaders.extraction.parse import model

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run

ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))
SAID = {"said", "says", "added", "adds", "asked", "asks"}
MEMBERS = {"of", "with", "from", "for"}
NEAR = 4
"""Words behind a comma in which a person's role is looked for."""


def ends_as_thing(text: str, core: Run) -> bool:
    """Whether an untitled run is no person's: no first name, a common noun for a surname, and nothing that says who.

    People are called by their surname once they have been named, have an age, or a role beside them.
    """
    words = core.words
    last = words[-1].text
    plain = all(word.text[0].isalpha() and not word.text.endswith(".") for word in words)
    if len(words) < 2 or not plain or core.line.paragraph.kind == "closing":  # noqa: PLR2004 (a surname alone)
        return False
    if first_name(words[0].text) or first_name(last) or role_class(words[0].text) or not _is_noun(last.lower()):
        return False
    if any(last.lower() in word_list(name) for name in ("noun_surnames", "surnames_too", "role_surnames")):
        return False
    again = rf"(?<!{re.escape(text[words[-2].start : words[-1].start])})\b{re.escape(last)}\b"
    return re.search(again, text) is None and not _has_role(core) and not _speaks_for(core)


def _speaks_for(core: Run) -> bool:
    """Whether a run is quoted as one of a body: said Ann Roe of the council, added Ann Roe, with the union."""
    before = core.before()
    at = 2 if (comma := core.after()) is not None and comma.text == "," else 1
    behind, named = core.after(at), core.after(at + 1)
    quoted = before is not None and before.lower in SAID
    return quoted and behind is not None and behind.lower in MEMBERS and named is not None


def _has_role(core: Run) -> bool:
    """Whether an age or a role stands beside a run."""
    before = (core.before(), core.before(2))
    if any(word is not None and role_class(word.lower) for word in before):
        return True
    behind = core.after()
    if behind is None or behind.text != ",":
        return False
    following = [word for at in range(2, NEAR + 3) if (word := core.after(at)) is not None]
    if following and following[0].text.isdigit():
        return True
    return any(role_class(word.lower) not in {None, "kin"} for word in following)


def _is_noun(word: str) -> bool:
    nouns = _nouns()
    return word in nouns or any(
        word.endswith(end) and word.removesuffix(end) + single in nouns for end, single in ENDINGS
    )


@cache
def _nouns() -> frozenset[str]:
    """The common nouns that the model's lemmatizer knows; none where it has no such table."""
    nlp = model()
    if "lemmatizer" not in nlp.pipe_names:
        return frozenset()
    lookups = nlp.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]
    if not lookups.has_table("lemma_index"):
        return frozenset()
    return frozenset(lookups.get_table("lemma_index").get("noun", ()))
