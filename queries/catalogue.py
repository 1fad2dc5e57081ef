"""The canned questions: each a declaration (.toml), a Cypher text and a SPARQL text under one name."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from ontology.errors import QueryError
from queries.declarations import Question
from queries.reading import Reader

_SEE_ALL: Final = "`answerable ask` lists the questions"


def folder() -> Traversable:
    """Where the shipped questions lie."""
    return files("queries") / "questions"


def names(where: Traversable | None = None) -> tuple[str, ...]:
    """Give the names of all questions, sorted."""
    entries = (where or folder()).iterdir()
    return tuple(sorted(each.name.removesuffix(".toml") for each in entries if each.name.endswith(".toml")))


@cache
def question(name: str) -> Question:
    """Give one shipped question. Raises QueryError, with the nearest names, where there is none."""
    if name not in names():
        from difflib import get_close_matches

        near = get_close_matches(name, names(), n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        message = f"no question is called “{name}”{hint} ({_SEE_ALL})"
        raise QueryError(message)
    return load(folder(), name)


def questions() -> tuple[Question, ...]:
    """Give all shipped questions, by name."""
    return tuple(question(name) for name in names())


def load(where: Traversable, name: str) -> Question:
    """Read one question from a folder. Raises QueryError with file and line where a part is missing or wrong."""
    return Reader(where, name).question()
