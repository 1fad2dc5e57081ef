"""A folder of annotated articles: `articles/ID.txt`, `annotations/ID.json`, and two tables that may be left out.

`split.tsv` (columns id, split) puts articles into named parts; `restatements.tsv` (columns id, kind, text) names
sentences that say an annotated fact again. What docs/annotating.md says is what is read here.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from loaders.evaluation.outcomes import HEADLINE
from loaders.evaluation.records import checked
from loaders.evaluation.text import Record
from ontology.errors import InputError


@dataclass(frozen=True, slots=True)
class Gold:
    """Annotations by article id, in the ids' order, and the repeats by article and kind."""

    folder: Path
    annotations: dict[str, Record]
    repeats: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def article(self, ident: str) -> Path:
        """The file that holds the article's text."""
        return self.folder / "articles" / f"{ident}.txt"


def read_gold(folder: Path, split: str | None = None) -> Gold:
    """The annotated articles, or those that `split.tsv` puts into a split. Raises InputError."""
    kept = _ids_in(folder, split) if split else None
    files = sorted((folder / "annotations").glob("*.json"))
    found = {file.stem: _annotation(file) for file in files if kept is None or file.stem in kept}
    if not found:
        where = f" that {folder / 'split.tsv'} puts into {split}" if split else ""
        message = f"{folder}: no annotated articles{where}; annotations are files annotations/ID.json in this folder"
        raise InputError(message)
    return Gold(folder, found, _repeats(folder / "restatements.tsv"))


def _annotation(file: Path) -> Record:
    try:
        value = json.loads(file.read_text("utf-8"))
    except json.JSONDecodeError as error:
        message = f"{file}, line {error.lineno}: no JSON ({error.msg}); correct that line"
        raise InputError(message) from None
    except (OSError, UnicodeDecodeError) as error:
        message = f"{file}: can't be read ({error}); save it as UTF-8"
        raise InputError(message) from None
    record = checked(value, str(file))
    for kind in HEADLINE:
        if kind not in record:
            message = f'{file}: no list "{kind}"; every annotation has it, empty ([]) where there is none'
            raise InputError(message)
    return record


def _ids_in(folder: Path, split: str) -> set[str]:
    return {row["id"] for row in _rows(folder / "split.tsv", ("id", "split"), needed=True) if row["split"] == split}


def _repeats(path: Path) -> dict[str, dict[str, list[str]]]:
    repeats: dict[str, dict[str, list[str]]] = {}
    for row in _rows(path, ("id", "kind", "text"), needed=False):
        if row["text"]:
            repeats.setdefault(row["id"], {}).setdefault(row["kind"], []).append(row["text"])
    return repeats


def _rows(path: Path, columns: tuple[str, ...], *, needed: bool) -> Iterator[dict[str, str]]:
    """The rows of a table of tab-separated values, unquoted."""
    if not path.exists():
        if needed:
            message = f"{path}: no such file; it says which article is in which split (columns id, split)"
            raise InputError(message)
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not set(columns) <= set(rows.fieldnames or ()):
            message = f"{path}, line 1: the columns {', '.join(columns)} are needed, with tabs between them"
            raise InputError(message)
        yield from ({name: row[name] or "" for name in columns} for row in rows)
