"""Reading a SPARQL text far enough to refuse what is not a plain query, and to bind its parameters.

pyoxigraph's own `substitutions` reach only variables that the query projects, and are joined after filters have
run. So a parameter is bound where it is used instead: each group that uses `?name` starts with
`BIND(<urn:answerable:parameter:name>() AS ?name)`, and that function gives the value. No value enters the text.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Final

from ontology.errors import QueryRefused

PARAMETER: Final = "urn:answerable:parameter:"
_TOKEN: Final = re.compile(
    r"""
    (?P<skip>\s+|\#[^\n]*)
    |(?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    |(?P<text>'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\"|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")
    |(?P<variable>[?$]\w+)
    |(?P<name>(?:\w[\w.-]*)?:(?:[\w.:%-]|\\.)*)
    |(?P<word>[A-Za-z_]\w*)
    |(?P<open>\{)
    |(?P<close>\})
    |(?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_FORMS: Final = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})


@dataclass(slots=True)
class _Group:
    """A `{...}`: where its content starts, what it opens, and the variables that stand right in it."""

    start: int
    kind: str
    variables: set[str] = field(default_factory=set)


def check_sparql(text: str) -> None:
    """Raise QueryRefused on anything but SELECT, ASK, CONSTRUCT or DESCRIBE, and on SERVICE."""
    words = [match[0].upper() for match in _tokens(text) if match.lastgroup == "word"]
    form = next((word for word in words if word not in ("BASE", "PREFIX")), "")
    if form not in _FORMS:
        message = f"{form or 'an empty text'}: only SELECT, ASK, CONSTRUCT and DESCRIBE run here; a query can't write"
        raise QueryRefused(message)
    if "SERVICE" in words:
        message = "SERVICE asks another server; take it out, everything is answered from this store"
        raise QueryRefused(message)


def used_variables(text: str) -> frozenset[str]:
    """Give the names of all variables in the text."""
    return frozenset(match[0][1:] for match in _tokens(text) if match.lastgroup == "variable")


def bind_parameters(text: str, names: Collection[str]) -> str:
    """Bind each name in every group that uses it, and in the outermost one."""
    wanted = set(names)
    insertions: list[tuple[int, str]] = []
    for group in _groups(text):
        bound = sorted(wanted & group.variables)
        binds = "".join(f" BIND(<{PARAMETER}{name}>() AS ?{name})" for name in bound)
        if binds and group.kind == "pattern":
            insertions.append((group.start, binds + " "))
    for at, binds in sorted(insertions, reverse=True):
        text = text[:at] + binds + text[at:]
    return text


def _tokens(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _TOKEN.finditer(text) if match.lastgroup != "skip")


def _groups(text: str) -> list[_Group]:
    """Give every group; the outermost pattern counts what stands outside of all groups as its own."""
    done: list[_Group] = []
    stack: list[_Group] = []
    outside: set[str] = set()
    last = ""
    for match in _tokens(text):
        if match.lastgroup == "open":
            stack.append(_Group(match.end(), _kind(last)))
        elif match.lastgroup == "close" and stack:
            done.append(stack.pop())
        elif match.lastgroup == "variable":
            (stack[-1].variables if stack else outside).add(match[0][1:])
        elif match.lastgroup == "word" and match[0].upper() == "SELECT" and stack and last == "{":
            stack[-1].kind = "subselect"
        last = "VALUES" if last == "VALUES" and match.lastgroup != "open" else match[0].upper()
    outermost = next((group for group in reversed(done) if group.kind == "pattern"), None)
    if outermost is not None:
        outermost.variables |= outside
    return done


def _kind(before: str) -> str:
    """Say what a `{` after this token opens."""
    return {"CONSTRUCT": "template", "VALUES": "data"}.get(before, "pattern")
