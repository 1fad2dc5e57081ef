"""A vocabulary file, checked from its syntax to its last word; what is wrong is named with its table and the fix."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

from loaders.vocabulary.fields import Table
from loaders.vocabulary.model import PATTERNS, LocalBody, LocalOfficial, Vocabulary
from ontology.errors import InputError
from ontology.facts import OrganizationKind

KINDS: tuple[OrganizationKind, ...] = get_args(OrganizationKind)


def read_vocabulary(path: Path) -> Vocabulary:
    """The vocabulary in a TOML file. Raises InputError, which names the file, the table and the fix."""
    top = Table(str(path), "top level", _parsed(path))
    top.only("bodies", "officials", "asking")
    bodies = tuple(_body(row) for row in top.rows("bodies"))
    officials = tuple(_official(row) for row in top.rows("officials"))
    asking = top.table("asking")
    asking.only("verbs", "nouns")
    verbs = _verbs(asking.table("verbs"))
    nouns = tuple(sorted(asking.single_words("nouns")))
    _once(str(path), (*bodies, *officials))
    return Vocabulary(bodies, officials, verbs, nouns)


def _parsed(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except OSError as error:
        message = f"{path}: can't be read ({error.strerror}); check the path"
    except UnicodeDecodeError:
        message = f"{path}: no UTF-8 text; save it as UTF-8"
    except tomllib.TOMLDecodeError as error:
        message = f"{path}: no TOML ({error}); docs/vocabulary.md shows how it is written"
    raise InputError(message)


def _body(row: Table) -> LocalBody:
    row.only("name", "kind", "aliases", "acronyms")
    kind = row.one_of("kind", KINDS)
    return LocalBody(row.name("name"), kind, row.names("aliases"), row.acronyms("acronyms"))


def _official(row: Table) -> LocalOfficial:
    row.only("name", "role", "body", "aliases")
    body = row.name("body") if row.has("body") else None
    return LocalOfficial(row.name("name"), row.name("role"), body, row.names("aliases"))


def _verbs(table: Table) -> tuple[tuple[str, tuple[str, ...]], ...]:
    table.check_single_words(table.keys())
    return tuple((verb, table.all_of(verb, tuple(PATTERNS))) for verb in sorted(table.keys()))


def _once(file: str, entries: Iterable[LocalBody | LocalOfficial]) -> None:
    """Every spelling stands for one entry only."""
    owners: dict[str, str] = {}
    for entry in entries:
        for spelling in entry.spellings:
            if spelling in owners:
                whose = (
                    f'"{owners[spelling]}" and "{entry.name}"' if owners[spelling] != entry.name else "one entry twice"
                )
                message = f'{file}: "{spelling}" stands for {whose}; leave it with one'
                raise InputError(message)
            owners[spelling] = entry.name
