"""A query and its parameters as a person types them: text, a file or standard input; `name=value`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path

from graph.store import Value
from ontology.errors import BadParameter, InputError

Parameters = tuple[tuple[str, Value], ...]
LONGEST_NAME = 255
"""What a file system takes at most for a name; a longer argument is a query."""


def query_text(said: str) -> str:
    """The query: standard input for `-`, a file's content where there is one of this name, else the text itself."""
    if said == "-":
        return sys.stdin.read()
    if "\n" in said or len(said) > LONGEST_NAME or not Path(said).is_file():
        return said
    try:
        return Path(said).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{said}: the query file can't be read ({error}); save it as UTF-8 text"
        raise InputError(message) from None


def parameters_of(said: Iterable[str]) -> Parameters:
    """`name=value` pairs; a value that is JSON (a number, true, a list) is that, everything else is text."""
    return tuple(_parameter(one) for one in said)


def name_and_text(said: str) -> tuple[str, str]:
    """`name=value` in two. Raises BadParameter."""
    name, equals, value = said.partition("=")
    if not (equals and name.isidentifier()):
        message = f"--param {said}: write it as NAME=VALUE"
        raise BadParameter(message)
    return name, value


def _parameter(said: str) -> tuple[str, Value]:
    name, value = name_and_text(said)
    try:
        read: Value = json.loads(value)
    except ValueError:
        return name, value
    return name, value if isinstance(read, dict) else read
