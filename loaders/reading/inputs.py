"""Paths as a person types them (files, folders, globs, `-`) to the files they mean."""

import glob
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from loaders.reading.readers import endings
from ontology.errors import InputError

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One file to read, by the name a person knows it by; `path` is None for standard input."""

    name: str
    path: Path | None


def find_inputs(paths: Iterable[str]) -> tuple[list[Input], list[InputError]]:
    """The files that the paths mean, each once, and what is wrong with the paths that mean none.

    A folder means all files below it that have a reader, by path; hidden ones are left out.
    """
    found: dict[Path | None, Input] = {}
    problems: list[InputError] = []
    for path in paths:
        try:
            for one in _expand(path):
                found.setdefault(one.path.resolve() if one.path else None, one)
        except InputError as problem:
            problems.append(problem)
    return list(found.values()), problems


def _expand(path: str) -> Iterator[Input]:
    if path == STDIN:
        yield Input("stdin", None)
    elif path.startswith(("http://", "https://")):
        message = f"{path}: addresses are not fetched; save the page's text as a .txt file and load that"
        raise InputError(message)
    elif Path(path).is_dir():
        yield from _folder(Path(path))
    elif Path(path).exists() or not glob.has_magic(path):
        yield Input(path, Path(path))
    else:
        yield from _matches(path)


def _folder(folder: Path) -> Iterator[Input]:
    try:
        files = sorted(file for file in folder.rglob("*") if file.suffix.lower() in endings() and file.is_file())
    except OSError as error:
        message = f"{folder}: the folder can't be read ({error.strerror}); check its permissions"
        raise InputError(message) from None
    shown = [file for file in files if not any(part.startswith(".") for part in file.relative_to(folder).parts)]
    if not shown:
        known = ", ".join(endings())
        message = f"{folder}: no articles in this folder (files that end in {known}); check the path"
        raise InputError(message)
    yield from (Input(str(file), file) for file in shown)


def _matches(pattern: str) -> Iterator[Input]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - patterns may be absolute
    if not matches:
        message = f"{pattern}: nothing matches this pattern; check it, or put it in quotation marks"
        raise InputError(message)
    for match in matches:
        yield from _folder(Path(match)) if Path(match).is_dir() else [Input(match, Path(match))]
