"""One table of a vocabulary file: its values by key, each checked where it is taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import NoReturn, TypeVar

from ontology.errors import InputError

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
SHORTEST_ACRONYM = 2
Choice = TypeVar("Choice", bound=str)


@dataclass(frozen=True, slots=True)
class Table:
    """A table by the file and the place that an error names."""

    file: str
    place: str
    values: dict[str, object]

    def fail(self, said: str) -> NoReturn:
        """Raise the InputError that says what is wrong here and how to put it right."""
        message = f"{self.file}, {self.place}: {said}"
        raise InputError(message)

    def only(self, *known: str) -> None:
        """Refuse keys that nobody reads."""
        for key in self.values:
            if key not in known:
                self.fail(f'unknown key "{key}"; {_meant(key, known)}')

    def has(self, key: str) -> bool:
        """Whether a key is there."""
        return key in self.values

    def keys(self) -> list[str]:
        """The keys in the file's order."""
        return list(self.values)

    def rows(self, key: str) -> list[Table]:
        """The tables of an array of tables; none where it is left out."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            self.fail(f'"{key}" is no list of tables; begin each entry with [[{key}]]')
        return [Table(self.file, _place(key, number, row), row) for number, row in enumerate(value, 1)]

    def table(self, key: str) -> Table:
        """A table within this one; empty where it is left out."""
        place = key if self.place == "top level" else f"{self.place.strip('[]')}.{key}"
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self.fail(f'"{key}" is no table; begin it with [{place}]')
        return Table(self.file, f"[{place}]", value)

    def name(self, key: str) -> str:
        """A name, which is one line of text with a letter or digit in it."""
        if key not in self.values:
            self.fail(f'no "{key}"; add one')
        return self._name(key, self.values[key])

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names; empty where it is left out."""
        return tuple(self._name(key, value) for value in self._list(key))

    def acronyms(self, key: str) -> tuple[str, ...]:
        """A list of acronyms: no blanks, two characters or more, a capital among them."""
        found = self.names(key)
        for one in found:
            if len(one) < SHORTEST_ACRONYM or re.search(r"\s", one) or one == one.lower():
                self.fail(f'"{one}" is no acronym (capitals, no blanks); write it under "aliases"')
        return found

    def one_of(self, key: str, choices: Sequence[Choice]) -> Choice:
        """One of some words."""
        said = self.name(key)
        found = next((choice for choice in choices if choice == said), None)
        if found is None:
            self.fail(f'"{said}" is no {key}; {_meant(said, choices)}')
        return found

    def all_of(self, key: str, choices: Sequence[str]) -> tuple[str, ...]:
        """Some words out of those allowed, at least one."""
        found = self.names(key)
        for said in found:
            if said not in choices:
                self.fail(f'"{said}" is no pattern for "{key}"; {_meant(said, choices)}')
        if not found:
            self.fail(f'no pattern for "{key}"; one or more of {", ".join(choices)}')
        return found

    def single_words(self, key: str) -> tuple[str, ...]:
        """A list of single lower-case words."""
        found = self.names(key)
        self.check_single_words(found)
        return found

    def check_single_words(self, said: Iterable[str]) -> None:
        """Refuse what a single word of a text can't be equal to."""
        for one in said:
            if not WORD.fullmatch(one) or one != one.lower():
                self.fail(f'"{one}" is not one word in small letters; write the form that a dictionary has')

    def _list(self, key: str) -> list[object]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            self.fail(f'"{key}" is no list; write it in brackets: ["..."]')
        return value

    def _name(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not re.search(r"\w", value) or len(value.splitlines()) > 1:
            self.fail(f'a value of "{key}" is no line of text; write it in quotation marks')
        return " ".join(value.split())


def _place(key: str, number: int, row: dict[str, object]) -> str:
    name = row.get("name")
    return f"[[{key}]] {number}" + (f' ("{name}")' if isinstance(name, str) and len(name.splitlines()) == 1 else "")


def _meant(said: str, known: Sequence[str]) -> str:
    """The nearest known word, else all of them."""
    near = get_close_matches(said.lower(), known, n=1)
    return f'did you mean "{near[0]}"?' if near else f"known are {', '.join(known)}"
