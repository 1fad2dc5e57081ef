"""From what a person gives for a question's parameters to typed values; what doesn't fit is refused by name."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from ontology.errors import BadParameter, UnknownName
from queries.declarations import MOST_WORDS, Parameter, Question
from queries.lookups import look_up
from queries.names import resolve
from queries.queryable import Language, Queryable, Value

Given = str | int | date | None
"""A parameter as text (command line) or as a Python value; None is the same as not given."""

_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def read_all(
    store: Queryable, question: Question, given: Mapping[str, Given], language: Language = "cypher"
) -> dict[str, Value]:
    """Give every parameter of the question a value, None where it has none.

    An actor or fact becomes its IRI, a date ISO text at the precision given, words a list in lower case.
    Raises BadParameter (undeclared, missing, not of its type) and UnknownName.
    """
    declared = ", ".join(each.name for each in question.parameters) or "none"
    for name in given:
        if name not in {each.name for each in question.parameters}:
            message = f"{question.name} has no parameter {name}; it takes: {declared}"
            raise BadParameter(message)
    return {each.name: _value(store, question, each, given.get(each.name), language) for each in question.parameters}


def for_sparql(question: Question, values: Mapping[str, Value]) -> dict[str, Value]:
    """Give the SPARQL variables: what has no value is left unbound, each of a list of words has a variable."""
    bound: dict[str, Value] = {}
    for each in question.parameters:
        value = values[each.name]
        if isinstance(value, list):
            bound |= {f"{each.name}{number}": word for number, word in enumerate(value, 1)}
        elif value is not None:
            bound[each.name] = value
    return bound


def _value(store: Queryable, question: Question, parameter: Parameter, given: Given, language: Language) -> Value:
    given = parameter.default if given is None else given
    if given is None:
        if parameter.required:
            message = f"{question.name} needs the parameter {parameter.name}: {parameter.help}"
            raise BadParameter(message)
        return [] if parameter.type == "words" else None
    text = str(given).strip()
    if not text:
        message = f"{parameter.name}: it is empty; leave it out or give {parameter.help}"
        raise BadParameter(message)
    match parameter.type:
        case "actor":
            return resolve(store, text, language).iri
        case "letter":
            return _fact(store, text, language, letters_only=True)
        case "fact or actor":
            return _fact(store, text, language) if "#" in text else resolve(store, text, language).iri
        case _:
            return plain(parameter, text)


def plain(parameter: Parameter, text: str) -> Value:
    """Read a value that needs no store: date, words, choice, integer or text. Raises BadParameter."""
    match parameter.type:
        case "date":
            return _date(parameter, text)
        case "words":
            return _words(parameter, text)
        case "choice":
            return _choice(parameter, text)
        case "integer":
            return _integer(parameter, text)
        case _:
            return text


def _date(parameter: Parameter, text: str) -> str:
    """A day, month or year that exists."""
    parts = _DATE.fullmatch(text)
    try:
        if parts:
            date(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1))
            return text
    except ValueError:
        pass
    message = f"{parameter.name}: “{text}” is no date; write YYYY-MM-DD, YYYY-MM or YYYY"
    raise BadParameter(message)


def _words(parameter: Parameter, text: str) -> list[Value]:
    words = list(dict.fromkeys(text.lower().split()))
    if len(words) > MOST_WORDS:
        message = f"{parameter.name}: {len(words)} words are too many; give at most {MOST_WORDS}"
        raise BadParameter(message)
    return [*words]


def _choice(parameter: Parameter, text: str) -> str:
    for choice in parameter.choices:
        if _folded(choice) == _folded(text):
            return choice
    message = f"{parameter.name}: “{text}” is none of {', '.join(parameter.choices)}"
    raise BadParameter(message)


def _folded(text: str) -> str:
    """`Partly met`, `partly-met` and `partly_met` are one."""
    return re.sub(r"[\s_-]", "", text).casefold()


def _integer(parameter: Parameter, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        message = f"{parameter.name}: “{text}” is no whole number"
        raise BadParameter(message) from None


def _fact(store: Queryable, text: str, language: Language, *, letters_only: bool = False) -> str:
    rows = look_up(store, "facts", {"id": text, "end": text}, language).rows
    found = [str(iri) for iri, is_letter in rows if is_letter or not letters_only]
    if len(found) == 1:
        return found[0]
    kind, where = ("letter", "letters") if letters_only else ("fact", "timeline")
    if found:
        message = f"“{text}” is the end of {len(found)} identifiers: {', '.join(found[:3])}; give more of it"
    else:
        message = f"no loaded article has a {kind} “{text}”; `answerable ask {where}` gives them in its column fact"
    raise UnknownName(message)
