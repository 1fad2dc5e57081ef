"""Names that nothing says what they are, but that are spoken to or speak: wrote to Elmbury Water, Elmbury Line said."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from loaders.extraction.lexicon import forms, lines, table
from loaders.extraction.naming.compounds import are_people
from loaders.extraction.naming.rows import body_before, body_behind
from loaders.extraction.naming.vocabulary import OWNERS, first_name, head_kind, is_excluded_head, role_class

if TYPE_CHECKING:
    from loaders.extraction.naming.runs import Run
    from loaders.extraction.naming.words import Word

PLACED = {"GPE", "LOC", "FAC", "NORP", "PERSON"}
SHORTEST = 2
"""Letters that an acronym has more than (PFLAG of Elmbury)."""
NO_BODIES = {"DATE", "TIME", "EVENT", "LAW", "MONEY"}
BETWEEN = {"has", "have", "had", "also", "jointly", "will", "would", "now", "then", "itself"}
"""Words between a name and the verb of what it does."""
FARTHEST = 4
WHERE = {"in", "at", "near", "on", "outside", "from", "of"}
OFFICES = {"official", "honorific", "speaker"}
HELD = {"official", "body", "private", "speaker"}


def dealt_with(run: Run) -> bool:
    """Whether a name of several words that is nobody's speaks, is asked or written to, or has somebody of its own."""
    words = run.words
    plain = all(_of_name(word) and word.label not in NO_BODIES for word in words)
    if len(words) == 1 or not plain or first_name(words[0].text) is not None or role_class(words[0].text) is not None:
        return False
    return _asked(run) or acts(run) or _manned(run)


def _of_name(word: Word) -> bool:
    return (word.pos == "PROPN" and word.capital) or word.lower in {"of", "for", "the"}


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


def acts(run: Run) -> bool:
    """Whether a verb for what bodies do stands right behind a name: Elmbury Line said, Elmbury Line has refused."""
    link = run.before(2 if (before := run.before()) is not None and before.lower == "the" else 1)
    if link is not None and link.lower in WHERE:
        return False  # (nurses in Rook Valley have asked)
    at = 1
    while (word := run.after(at)) is not None and at < FARTHEST and word.lower in BETWEEN:
        at += 1
    return word is not None and word.pos == "VERB" and word.lower in forms("acting_forms") and not word.capital


def _manned(run: Run) -> bool:
    """Whether somebody is told as a name's: Elmbury Line's harbour manager."""
    owner = run.after()
    if owner is None or owner.text not in OWNERS:
        return False
    held = [run.after(count) for count in (2, 3)]
    return any(role_class(_text(held[:count])) in HELD for count in (1, 2))


def goes_on(left: Run, right: Run, whole: Run) -> str | None:
    """Why a name without a head goes on behind its `of` or `for`: it is people's, or the whole acts or is in a row.

    Concerned Pastors of Elmbury, PFLAG of Rook County; Bread for Elmbury has asked; signed by Second Reap of Rook and
    the Elm Council.
    """
    words = left.words
    opens = words[0].first and len(words) == 1
    people = are_people(words[-1])
    titled = role_class(words[0].text) in OFFICES or (not people and _held(words))
    told = any(word.label in NO_BODIES for word in (*words, *right.words)) or is_excluded_head(words[-1].text)
    told = told or all(word.label in PLACED for word in words) or any(word.label == "PERSON" for word in words)
    told = told or head_kind(_text([*words])) == "company" or (people and opens)
    if titled or told or first_name(words[0].text) is not None or _own(right):
        return None
    acronym = words[-1].text.isupper() and len(words[-1].text) > SHORTEST and not right.words[-1].text.isupper()
    if left.line.words[left.last + 1].lower in {"of", "for"} and (people or acronym):
        return "of"
    headed = head_kind(_text([*words])) is not None
    if _has_people(whole) and not headed:
        return "of"
    return "of" if acts(whole) or body_before(whole) or body_behind(whole) else None


def _has_people(whole: Run) -> bool:
    """Whether somebody or a part is of a name: members of X, a chapter of X, president of the X."""
    at = 2 if (before := whole.before()) is not None and before.lower == "the" else 1
    link, noun = whole.before(at), whole.before(at + 1)
    if link is None or noun is None or link.lower != "of" or noun.capital:
        return False
    lower = noun.lower
    return role_class(lower) in {"body", "private"} or lower.removesuffix("s") in {"member", "chapter", "subsidiary"}


def _held(words: list[Word]) -> bool:
    """Whether words end with what somebody is."""
    return any(role_class(_text([*words[-count:]])) is not None for count in (1, 2))


def _own(right: Run) -> bool:
    """Whether what stands behind `of` is a body by its head, or a town with its state."""
    last, mark, state = right.words[-1], right.after(), right.after(2)
    body = head_kind(_text([*right.words])) is not None and not is_excluded_head(last.text)
    town = mark is not None and mark.text == "," and state is not None and state.label == "GPE"
    return body or town


def _text(words: list[Word | None]) -> str:
    return " ".join(word.text for word in words if word is not None)


@cache
def _forms() -> frozenset[str]:
    """The forms of the verbs that have whom they ask as their object."""
    asking = {verb for verb, frames in table("asking_verbs").items() if "obj-to" in frames.split()}
    known = (line.split() for line in lines("acting_forms"))
    return frozenset(form for first, *others in known if first in asking | {"tell"} for form in (first, *others))
