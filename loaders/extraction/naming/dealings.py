"""Names that nothing says what they are, but that are spoken to or speak: wrote to Elmbury Water, Elmbury Line said."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import forms, table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.vocabulary import first_name, role_class

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run
    from loaders.extraction.naming.words import Word

OWNERS = {"'s", "’s"}
NO_BODIES = {"DATE", "TIME", "EVENT", "LAW", "MONEY", "WORK_OF_ART"}
HELD = {"official", "body", "private", "speaker"}


def dealt_with(run: Run) -> bool:
    """Whether a name of several words that is nobody's speaks, is asked or written to, or has somebody of its own."""
    words = run.words
    plain = all(word.pos == "PROPN" and word.capital and word.label not in NO_BODIES for word in words)
    if len(words) == 1 or not plain or first_name(words[0].text) is not None or role_class(words[0].text) is not None:
        return False
    return _asked(run) or _speaks(run) or _manned(run)


def _asked(run: Run) -> bool:
    """Whether a name is the object of an ask or the end that something written goes to."""
    before = run.before()
    if before is None or run.words[0].first:
        return False
    if before.lower in _forms():
        return before.pos == "VERB"
    verb = run.before(2)
    return (
        before.lower == "to"
        and verb is not None
        and (verb.lower in forms("sending_verbs") or verb.lower in table("letter_nouns"))
    )


def _speaks(run: Run) -> bool:
    """Whether a verb of saying stands right behind a name."""
    behind = run.after()
    return behind is not None and behind.lower in word_list("saying_forms") and behind.pos == "VERB"


def _manned(run: Run) -> bool:
    """Whether somebody is told as a name's: Elmbury Line's harbour manager."""
    owner = run.after()
    if owner is None or owner.text not in OWNERS:
        return False
    held = [run.after(count) for count in (2, 3)]
    return any(role_class(_text(held[:count])) in HELD for count in (1, 2))


def _text(words: list[Word | None]) -> str:
    return " ".join(word.text for word in words if word is not None)


@cache
def _forms() -> frozenset[str]:
    """The forms of the verbs that have whom they ask as their object."""
    asking = {verb for verb, frames in table("asking_verbs").items() if "obj-to" in frames.split()}
    return frozenset(form for verb in asking | {"tell"} for form in _inflected(verb))


def _inflected(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    return ("told", "tells", "telling", "tell") if verb == "tell" else (verb, f"{verb}s", f"{stem}ed", f"{stem}ing")
