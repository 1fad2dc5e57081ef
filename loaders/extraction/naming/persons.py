"""Which runs, or ends of runs, name a person."""

from __future__ import annotations

import re

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.introduced import given_name, introduced
from loaders.extraction.naming.runs import PARTICLES, Run
from loaders.extraction.naming.titles import (
    Naming,
    ending_at,
    lower_titles,
    of_title,
    title_within,
    with_title,
    without_role,
)
from loaders.extraction.naming.vocabulary import (
    GROUP_NOUNS,
    first_name,
    head_kind,
    is_excluded_head,
    is_place,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Word

LONGEST_NAME = 7
SHORT_NAME = 3
SHORT = 2
ENOUGH = 2
SUFFIX = re.compile(r",? (?:Jr\.?|Sr\.?|III|II|IV)(?!\w)")
PLACING = {"in", "at", "near", "outside", "above", "below", "across", "along", "through", "off", "toward", "towards"}
AFTER_NAMES = {"MP", "MSP", "MLA", "MPP", "MEP", "KC", "QC", "OBE", "MBE", "JP"}
"""Letters behind a name that are none of it."""
MISTERS = {"mr", "mrs", "ms", "miss"}
LAST_TITLES = {"begum", "sheikh"}
"""Honorifics that stand last in a name."""
NOT_FIRST = word_list("no_first_names")
NOT_LAST = word_list("no_surnames")


def person_in(core: Run, *, listed: bool = False) -> Naming | None:
    """The person that a run of capitalised words names, or None; `listed`: stands in a list of titled names."""
    if len(core.words) > SHORT and core.words[-1].text in AFTER_NAMES:
        core = Run(core.line, core.first, core.last - 1)
    words = core.words
    if introduced(core):
        return given_name(core)
    title = title_within(words)
    if title is not None and title == (len(words) - 1,) * 2 and words[-1].lower in word_list("role_surnames"):
        earlier = title_within(words[:-1])
        apart = earlier is not None and (earlier[1] == len(words) - 2 or words[-1].lower in LAST_TITLES)
        title = earlier if apart else title  # (Senator King, Councillor Nazia Begum)
    mister = title is not None and words[title[1]].lower.rstrip(".") in MISTERS and len(words) - title[1] == SHORT + 1
    if title is not None and _may_be_name(words[title[1] + 1 :], titled=True, addressed=mister):
        naming = with_title(core, title)
        if naming is not None:
            return naming
    if title is not None and title[1] == len(words) - 1 and len(words) - (title[1] - title[0]) < ENOUGH + 1:
        return None
    at = _start_of_name(core, listed=listed)
    if at is None:
        return None
    run = without_role(Run(core.line, core.first + at, core.last))
    if at and not _parted(core.words, at):
        return None
    long_title = of_title(core, at) if at else None
    if long_title is not None:
        return Naming(run, [long_title], None, core.line.words[long_title[0]].start)
    prefix = Run(core.line, core.first, core.first + at - 1) if at else None
    titles = lower_titles(run.line.words, core.first - 1) if at == 0 else []
    return Naming(run, titles, prefix, core.line.words[titles[0][0]].start if titles else run.start)


def _parted(words: list[Word], at: int) -> bool:
    """Whether a name may start within a run: behind a body, a place or an office, or with somebody's first name."""
    before = " ".join(word.text for word in words[:at])
    body = head_kind(before) is not None or known_kind(before) is not None or is_place(before)
    label = words[at - 1].label != words[at].label or words[at - 1].text.isupper()
    known = first_name(words[at].text) is not None or re.fullmatch(r"(?:[A-Z]\.)+", words[at].text) is not None
    return body or label or known or role_class(words[at - 1].text) is not None


def _may_be_name(words: list[Word], *, titled: bool, addressed: bool = False) -> bool:
    """Whether the words can be a person's name at all; `addressed`: behind Mr. or Mrs., whatever the surname."""
    if not words or len(words) > LONGEST_NAME or (words[-1].lower in NOT_LAST and not (addressed or _park(words))):
        return False
    if any(re.fullmatch(r"[A-Z]\d+", word.text) for word in words):  # (Page A9)
        return False
    if len(words) > 1 and (
        words[0].lower in NOT_FIRST or (words[0].text in {"Q.", "A."} and words[0].first and len(words) == SHORT)
    ):
        return False
    if len(words) == SHORT and words[1].lower in word_list("no_titled_names") and role_class(words[0].text) == "body":
        return False  # (Head Start)
    if words[0].text in {"&", "/", "'s", "’s"} or words[-1].text == "I" or re.match(r"[RDI]-[A-Z]", words[0].text):
        return False
    if any(word.text in {"&", "of", "/", "'s", "’s"} or word.text[0].isdigit() for word in words):
        return False
    text = " ".join(word.text for word in words)
    if known_kind(text) or is_place(text) or (len(words) == 1 and words[0].text.isupper()):
        return False
    return not (titled and len(words) == 1) or _may_be_surname(words[0])


def _may_be_surname(word: Word) -> bool:
    """Whether one word behind a title can be a name: no office of its own (Mr. Mayor), but a King or Bishop."""
    if word.lower in word_list("no_titled_names"):
        return False
    office = role_class(word.text) in {"official", "body", "honorific"}
    return not office or word.lower in word_list("role_surnames") or first_name(word.text) is not None


def _park(words: list[Word]) -> bool:
    """Whether a name that ends as places or bodies do is a person's all the same (Amy Park)."""
    known = first_name(words[0].text)
    short = len(words) == 2 or (len(words) == SHORT_NAME and words[1].text.endswith("."))  # noqa: PLR2004 (first and last)
    return short and known is not None and not known.endswith("?") and words[-1].lower in word_list("surnames_too")


def _start_of_name(core: Run, *, listed: bool) -> int | None:
    """Index within a run where a person's name starts; None where there is none."""
    words = core.words
    if listed and len(words) == 1 and _may_be_name(words, titled=True) and not words[0].text.isupper():
        return 0 if not head_kind(words[0].text) else None
    best: tuple[int, int] | None = None
    for at in range(min(4, len(words))):
        rest = words[at:]
        if at and rest[0].lower in word_list("heads_of_lists"):
            continue
        if len(rest) < 2 or not _may_be_name(rest, titled=False):  # noqa: PLR2004 (a name in full has two words)
            continue
        if at and (head_kind(words[at - 1].text) and not of_title(core, at)):
            continue
        votes = _votes(core, at, listed=listed and at == 0)
        if best is not None and _goes_before(words, best[1], at):
            continue
        if votes >= (ENOUGH if at == 0 else ENOUGH + 1) and (best is None or votes > best[0]):
            best = (votes, at)
    return best[1] if best else None


def _goes_before(words: list[Word], start: int, at: int) -> bool:
    """Whether a name that starts earlier has its own first name there: Duncan John Rudd, not John Rudd."""
    between = words[start:at]
    roles = any(role_class(word.text) is not None for word in between)
    return (
        not roles and _surely_first(between) and not is_place(between[0].text) and not between[0].label.startswith("G")
    )


def _votes(core: Run, at: int, *, listed: bool) -> int:
    """How much speaks for a person's name that starts `at` words into a run."""
    rest = core.words[at:]
    votes = _of_words(rest) + _of_place(core, at)
    return votes + (2 if listed else 0)


def _of_words(rest: list[Word]) -> int:
    """What the words themselves say: a first name, initials, the model's label; heads of bodies and places against."""
    initial = re.fullmatch(r"(?:[A-Z]\.)+", rest[0].text) is not None
    known = first_name(rest[1].text if initial and len(rest) >= SHORT_NAME else rest[0].text)
    votes = 0 if known is None else 1 if known.endswith("?") else 2
    people = sum(word.label == "PERSON" for word in rest)
    votes += 1 if initial else 0
    votes += 1 if _initialled(rest) else 0
    votes += 2 if people == len(rest) else 1 if people > 1 else 0
    votes += 1 if any(word.lower in PARTICLES or re.fullmatch(r"[A-Z]\.", word.text) for word in rest[1:]) else 0
    votes -= 1 if is_place(rest[0].text) or is_place(" ".join(word.text for word in rest[:2])) else 0
    votes -= 2 if known is None and rest[0].text in word_list("advocacy_starts") else 0
    sure = known is not None and not known.endswith("?")
    votes -= 1 if not sure and all(word.label in {"GPE", "LOC", "FAC"} for word in rest) else 0
    last = rest[-1].text
    surname = sure and len(rest) <= SHORT_NAME
    if head_kind(last) and not (surname and _also_surname(last)):
        votes -= 3
    if is_excluded_head(last):
        votes -= 1 if surname and people == len(rest) else 2
    if any(word.text.isupper() and len(word.text) > 2 for word in rest):  # noqa: PLR2004 (an acronym inside)
        votes -= 2
    return votes


def _also_surname(head: str) -> bool:
    """Whether a head of bodies' names is a surname as well: Ada Mills, but no Ada Temple Township."""
    lists = ("head_surnames", "noun_surnames", "role_surnames", "surnames_too")
    return any(head.lower() in word_list(name) for name in lists)


def _initialled(rest: list[Word]) -> bool:
    """Whether initials and one surname are all there is: T. Marr, J.T. Marr."""
    if len(rest) != SHORT or not re.fullmatch(r"(?:[A-Z]\.){1,2}", rest[0].text) or rest[1].text.isupper():
        return False
    return rest[1].pos == "PROPN" and rest[1].label in {"", "PERSON", "ORG"} and not rest[0].first


def _of_place(core: Run, at: int) -> int:
    """What stands around the name: verbs of saying, an age, a role, a group noun, an article."""
    words = core.line.words
    after, second = core.after(), core.after(2)
    before = core.before() if at == 0 else None
    said = word_list("saying_forms")
    votes = 1 if (after and after.lower in said) or (before and before.lower in said) else 0
    if after and after.text == "," and second is not None:
        votes += 1 if votes and second.lower in {"who", "whose"} else 0
        votes += 2 if second.text.isdigit() and int(second.text) < 110 and len(second.text) > 1 else 0  # noqa: PLR2004
        third = core.last + (3 if second.lower in {"a", "an", "the"} else 2)
        close = core.line.paragraph.kind == "closing" and at == 0 and core.words[0].first
        votes += 1 if close or (third < len(words) and role_class(words[third].text) not in {None, "kin"}) else 0
    if after and after.text == "(" and second is not None and second.text in {"R", "D", "I"}:
        votes += 2
    if at and of_title(core, at):
        votes += 3
    if before is None:
        return votes
    if before.end + 1 == core.start and ending_at(words, core.first - 1):
        votes += 2
    if before.text == "," and core.first > 1 and _role_before_comma(words, core.first - 1):
        votes += 2 if _surely_first(core.words) or words[core.first - 2].lower not in word_list("owning_bodies") else 0
    if before.lower in {"the", "a", "an"} or before.lower in GROUP_NOUNS:
        votes -= 3
    if before.lower in PLACING and not (after and after.lower in said):
        placed = all(word.label in {"GPE", "LOC", "FAC"} for word in core.words)
        votes -= 2 if not _surely_first(core.words) else 1 if placed else 0
    return votes


def _surely_first(parts: list[Word]) -> bool:
    """Whether a run begins with a name that is nothing but a first name."""
    return (first_name(parts[0].text) or "?")[-1] != "?"


def _role_before_comma(words: list[Word], comma: int) -> bool:
    """Whether a role ends right before a comma, or goes on with `of` there."""
    if (role := ending_at(words, comma - 1)) is not None:
        apposed = role[0] > 1 and words[role[0] - 1].text == "," and words[role[0] - 2].capital
        return not apposed or _surely_first(words[comma + 1 :])
    link = next((i for i in range(comma - 1, max(0, comma - 6), -1) if words[i].lower in {"of", "for"}), None)
    return link is not None and link > 0 and ending_at(words, link - 1) is not None
