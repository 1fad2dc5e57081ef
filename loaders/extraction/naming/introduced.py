"""First names alone that the words in front introduce: her son Aldo, his wife, Mira, a cook named Lio."""

from __future__ import annotations

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.titles import Naming, lower_titles
from loaders.extraction.naming.vocabulary import (
    first_name,
    head_kind,
    is_excluded_head,
    is_place,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Word

OWNERS = {"his", "her", "their", "my", "our", "your", "whose", "'s", "’s", "'", "’"}
SIBLINGS = {
    "sister",
    "brother",
    "father",
    "mother",
    "oldest",
    "youngest",
    "eldest",
    "twin",
    "roommate",
    "mum",
    "grandchild",
    "boy",
    "girl",
    "baby",
    "friend",
    "classmate",
}
CALLED = {"named", "called"}
CLOSING = {",", ".", ";", ")", "—", "–", "?", "!", "”", '"', "and"}
NO_LABELS = {"GPE", "NORP", "LOC", "FAC", "DATE", "TIME", "LANGUAGE"}
YOUNGEST, OLDEST = 3, 105
OWNER_REACH = 4
NOUN_REACH = 5
SHORT = 2


def introduced(core: Run) -> bool:
    """Whether a run of one word is a first name that the words in front introduce."""
    words = core.line.words
    if len(core.words) != 1 or not _may_be_given(core.words[0]) or core.first < SHORT:
        return False
    at = core.first - 1
    if words[at].lower in {"is", "was"} and words[at - 1].lower == "name":
        return words[at - 2].lower not in {"first", "middle", "last", "family"}
    if words[at].lower in CALLED and core.start - words[at].end == 1:
        return _somebody_called(words, at)
    behind = core.after()
    if _aged(core) or _quoted(core):
        return True
    if words[at].text == ",":
        closed = behind is None or behind.text in CLOSING
        return closed and (_of_somebody(words, at - 1) or _of_work(words, at - 1, core.words[0]))
    return core.start - words[at].end == 1 and _of_somebody(words, at)


def _aged(core: Run) -> bool:
    """Whether an age stands behind one name, set off by commas: Aldo, 9, was there."""
    mark, age, end = core.after(), core.after(2), core.after(3)
    if mark is None or age is None or end is None or mark.text != "," or end.text not in {",", "."}:
        return False
    sure = (first_name(core.words[0].text) or "?")[-1] != "?"
    named = sure or core.words[0].label == "PERSON"
    return named and age.text.isdigit() and YOUNGEST <= int(age.text) <= OLDEST


def _quoted(core: Run) -> bool:
    """Whether one name stands between "said" and what somebody of that name is: said Mira, secretary of the club."""
    mark, role = core.after(), core.after(2)
    before = core.before()
    if before is None or before.lower not in word_list("saying_forms") or mark is None or role is None:
        return False
    noun = core.after(3) if role.lower in {"a", "an", "the"} else role
    somebody = noun is not None and not noun.capital and role_class(noun.lower) is not None
    return mark.text == "," and somebody and core.words[0].label == "PERSON"


def given_name(core: Run) -> Naming:
    """Somebody who is named by a first name alone."""
    return Naming(core, lower_titles(core.line.words, core.first - 1), None, core.start, introduced=True)


def first_of_couple(core: Run, following: Run | None) -> bool:
    """Whether a run is a first name that shares the surname of the next one: Ned and Clara Voss."""
    words = core.line.words
    if following is None or len(core.words) != 1 or len(following.words) != SHORT:
        return False
    joined = [word.lower for word in words[core.last + 1 : following.first]] in (["and"], ["&"])
    given = [first_name(run.words[0].text) for run in (core, following)]
    both = all(given) and any((one or "?")[-1] != "?" for one in given)
    surname = following.words[1].label == "PERSON" or core.words[0].label == "PERSON"
    surname = surname and not is_excluded_head(following.words[1].text) and not is_place(following.words[1].text)
    name = core.words[0].text.isalpha() and role_class(core.words[0].text) is None
    return joined and both and surname and name and head_kind(following.words[1].text) is None


def _may_be_given(word: Word) -> bool:
    """Whether one capitalised word can be a first name."""
    text = word.text
    if not text[0].isupper() or len(text) < SHORT or text.isupper() or word.first or not text.isalpha():
        return False
    if role_class(text) is not None or is_place(text) or known_kind(text) or head_kind(text):
        return False
    return word.label not in NO_LABELS or first_name(text) is not None


def _of_somebody(words: list[Word], at: int) -> bool:
    """Whether somebody's relative is named by the noun at an index: her younger son, the boy's late mother."""
    noun = words[at]
    if noun.capital or not (role_class(noun.lower) == "kin" or noun.lower in SIBLINGS) or noun.lower.endswith("s"):
        return False
    for back in range(at - 1, max(-1, at - 1 - OWNER_REACH), -1):
        if words[back].lower in OWNERS:
            return True
        if words[back].pos not in {"ADJ", "NOUN", "NUM", "PROPN"} and words[back].text != "-":
            return False
    return False


def _of_work(words: list[Word], at: int, name: Word) -> bool:
    """Whether a first name is set off behind what somebody does: the caretaker, Ned, has been told."""
    sure = (first_name(name.text) or "?")[-1] != "?"
    noun = words[at]
    if not sure or noun.capital or role_class(noun.lower) not in {"private", "body"} or noun.lower.endswith("s"):
        return False
    return any(word.lower in {"the", "a", "an"} | OWNERS for word in words[max(0, at - 3) : at])


def _somebody_called(words: list[Word], at: int) -> bool:
    """Whether a person is called something there: a kid from the block named ..."""
    for back in range(at - 1, max(-1, at - 1 - NOUN_REACH), -1):
        word = words[back]
        if word.lower in {"a", "an", "somebody", "someone"}:
            between = words[back:at]
            return any(_is_person(one.lower) for one in between)
        if word.text in {",", ".", ";"} or word.pos in {"VERB", "AUX"}:
            return False
    return False


def _is_person(noun: str) -> bool:
    if noun in word_list("person_nouns") or noun in {
        "kid",
        "boy",
        "girl",
        "lady",
        "guy",
        "somebody",
        "someone",
        "child",
    }:
        return True
    return role_class(noun) is not None
