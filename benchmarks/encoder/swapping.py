"""Other names in the place of an article's own, words hidden and names unmarked, while the network learns.

An annotated article is gone over several times. With the same names each time the network learns who did what in that
article; with other names it has to read it. And where the rules mark every name, it learns to see names by their marks;
with some of them gone or cut it has to see the bodies that the rules don't.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from loaders.extraction.learned.pieces import pieces, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    import torch
    from network import Prepared

    from examples import Example

MASK = "[MASK]"
SWAPPED = 0.7
"""How often an article's names are changed."""
HIDDEN = 0.06
"""Share of words that are hidden."""
UNMARKED = 0.5
"""How often some of an article's names lose their marks."""
LOST = {False: 0.25, True: 0.05}
"""Share of names that then lose them, of bodies and of people."""
WHOLLY = 0.6
"""Share of those names that lose the marks of all their words, not only of some at one end."""
NAMED = 2
"""Where a word's marks say whether somebody is named."""
COMMON = 3
"""A word written small this often is no name, though a body's name may hold it."""
FEW = 3
SHORT = 2
HALF = 0.5
BEHIND = frozenset({"jr", "sr", "ii", "iii", "iv"})


class Swaps:
    """The names of all articles, by kind and number of pieces; a name is only changed for one as long."""

    def __init__(self, examples: Iterable[Example]) -> None:
        examples = list(examples)
        written_small = Counter(word for one in examples for word in one.seen.words if word.islower())
        self._common = {word for word, count in written_small.items() if count >= COMMON}
        found: dict[tuple[bool, int], set[str]] = defaultdict(set)
        for one in examples:
            for word, person in self._names(one).items():
                found[person, len(pieces(word))].add(word)
        self._found = {key: sorted(names) for key, names in found.items()}

    def _names(self, one: Example) -> dict[str, bool]:
        """Surnames, and the words of bodies' names that are no common words: whether a person's.

        First names stay: they say who is "she".
        """
        names: dict[str, bool] = {}
        for actor in one.seen.actors:
            for first, behind in actor.mentions if actor.named else ():
                words = one.seen.words[first:behind]
                for word in words[-1:] if actor.is_person else words:
                    if self._is_name(word):
                        names[word] = names.get(word, False) or actor.is_person
        return names

    def _is_name(self, word: str) -> bool:
        proper = word.isalpha() and word[0].isupper() and not word.isupper() and len(word) > SHORT
        return proper and word.lower() not in self._common and word.lower() not in BEHIND

    def changed(self, one: Prepared) -> list[torch.Tensor]:
        """The numbers of an example's windows, with other names and some words hidden."""
        other: dict[str, tuple[int, ...]] = {}
        if random.random() < SWAPPED:  # noqa: S311  no secret
            for word, person in sorted(self._names(one.example).items()):
                alike = self._found[person, len(pieces(word))]
                if len(alike) > FEW:
                    other[word] = pieces(random.choice(alike))  # noqa: S311
        hide = vocabulary()[MASK]
        made = []
        for window in one.windows:
            numbers = window.numbers.clone()
            for at, number in window.places:
                word = one.example.seen.words[number]
                count = len(pieces(word))
                if word in other:
                    numbers[at : at + count] = numbers.new_tensor(other[word])
                elif random.random() < HIDDEN:  # noqa: S311
                    numbers[at : at + count] = hide
            made.append(numbers)
        return made

    def marked(self, one: Prepared) -> list[torch.Tensor]:
        """The marks of an example's windows, some names being unmarked."""
        lost = _unmarked(one.example) if random.random() < UNMARKED else set()  # noqa: S311
        made = []
        for window in one.windows:
            marks = window.marks.clone()
            for at, number in window.places:
                if number in lost:
                    marks[at : at + len(pieces(one.example.seen.words[number])), NAMED] = 0
            made.append(marks)
        return made


def _unmarked(one: Example) -> set[int]:
    """The words that lose the mark of a name, each name in the same way wherever it stands."""
    lost: set[int] = set()
    for actor in one.seen.actors:
        if not actor.named or random.random() >= LOST[actor.is_person]:  # noqa: S311
            continue
        whole, front, kept = random.random() < WHOLLY, random.random() < HALF, random.randint(1, 3)  # noqa: S311
        for first, behind in actor.mentions:
            words = range(first, behind)
            lost.update(words if whole else words[:-kept] if front else words[kept:])
    return lost
