"""Reading a Cypher text far enough to refuse what would write, read files or call out; the engines check again."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from ontology.errors import QueryRefused

_TOKEN: Final = re.compile(
    r"""
    (?P<skip>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`)
    |(?P<parameter>\$\w+)
    |(?P<word>[^\W\d]\w*)
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_STARTS: Final = frozenset({"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL"})
_PROCEDURES: Final = frozenset(
    {
        "db.labels",
        "db.propertykeys",
        "db.relationshiptypes",
        "db.schema.nodetypeproperties",
        "db.schema.reltypeproperties",
        "db.schema.visualization",
    }
)


def check_cypher(text: str) -> None:
    """Raise QueryRefused on LOAD CSV, on a procedure that isn't about the schema, and on what is no query at all."""
    tokens = [match for match in _TOKEN.finditer(text) if match.lastgroup != "skip"]
    words = [match[0].upper() if match.lastgroup == "word" else match[0] for match in tokens]
    if not words or words[0] not in _STARTS:
        message = f"{words[0] if words else 'an empty text'}: a query starts with one of {', '.join(sorted(_STARTS))}"
        raise QueryRefused(message)
    if ("LOAD", "CSV") in pairwise(words):
        message = "LOAD CSV reads files or the network; queries here read the graph alone"
        raise QueryRefused(message)
    for name in _called(tokens):
        if name.lower() not in _PROCEDURES:
            message = f"CALL {name}: only subqueries and {', '.join(sorted(_PROCEDURES))} can be called"
            raise QueryRefused(message)


def _called(tokens: list[re.Match[str]]) -> Iterator[str]:
    """Give the dotted name after each CALL that opens no subquery."""
    for at, match in enumerate(tokens):
        if match.lastgroup != "word" or match[0].upper() != "CALL" or (at and tokens[at - 1][0] in ".:"):
            continue
        name = ""
        for following in tokens[at + 1 :]:
            if following.lastgroup not in ("word", "text") and following[0] != ".":
                break
            if name and not name.endswith(".") and following[0] != ".":
                break
            name += following[0].strip("`")
        if name:
            yield name


def parameter_names(text: str) -> frozenset[str]:
    """Give the names of all parameters in the text."""
    return frozenset(match[0][1:] for match in _TOKEN.finditer(text) if match.lastgroup == "parameter")


def returned_columns(text: str) -> tuple[str, ...]:
    """Give the column names of the last RETURN, as the engines name them; () after `RETURN *`."""
    tokens = [match for match in _TOKEN.finditer(text) if match.lastgroup != "skip"]
    starts = [at for at, match in enumerate(tokens) if match[0].upper() == "RETURN" and match.lastgroup == "word"]
    items: list[list[re.Match[str]]] = [[]]
    depth = 0
    for match in tokens[starts[-1] + 1 :] if starts else []:
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(match[0], 0)
        if depth == 0 and match.lastgroup == "word" and match[0].upper() in ("ORDER", "SKIP", "LIMIT", "UNION"):
            break
        if depth == 0 and match[0] == ",":
            items.append([])
        elif match[0] != ";":
            items[-1].append(match)
    if items[0] and items[0][0][0].upper() == "DISTINCT":
        del items[0][0]
    return tuple(_column(text, item) for item in items if item and item[0][0] != "*")


def _column(text: str, item: list[re.Match[str]]) -> str:
    if len(item) > 2 and item[-2][0].upper() == "AS":  # noqa: PLR2004  # expression AS name
        return item[-1][0].strip("`")
    return text[item[0].start() : item[-1].end()]
