"""Extracted facts as JSON Lines: one object an article, this extractor's or any other's."""

import json
from collections.abc import Iterable
from typing import cast

from loaders.evaluation.outcomes import KINDS
from loaders.evaluation.text import Record
from ontology.errors import InputError


def read_records(lines: Iterable[str], name: str) -> dict[str, Record]:
    """The records by their id; of one id twice, the last. Raises InputError, which names file and line."""
    records: dict[str, Record] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{name}, line {number}"
        try:
            value = json.loads(line)
        except json.JSONDecodeError as error:
            message = f"{where}: no JSON ({error.msg}); one object an article, each on one line"
            raise InputError(message) from None
        record = checked(value, where)
        if "id" not in record:
            message = f'{where}: no "id"; it is the name of the article\'s file without its ending'
            raise InputError(message)
        records[str(record["id"])] = record
    return records


def checked(value: object, where: str) -> Record:
    """The value as a record: its kinds are lists of objects, and actors have a name. Raises InputError."""
    if not isinstance(value, dict):
        message = f"{where}: no JSON object; an article is one object with a list for each kind of fact"
        raise InputError(message)
    for kind in KINDS:
        facts = value.get(kind)
        if facts is None:
            continue
        if not isinstance(facts, list) or not all(isinstance(fact, dict) for fact in facts):
            message = f'{where}: "{kind}" is no list of objects; write one object a fact'
            raise InputError(message)
        if kind in {"organizations", "people"} and not all(isinstance(fact.get("name"), str) for fact in facts):
            message = f'{where}: an entry of "{kind}" has no "name"; write it as the article does'
            raise InputError(message)
    return cast("Record", value)
