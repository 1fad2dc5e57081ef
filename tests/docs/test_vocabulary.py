"""The page on vocabularies: its example is the file, and its tables have the keys, kinds and patterns that are read."""

import re
from dataclasses import fields
from pathlib import Path

from loaders.vocabulary import LocalBody, LocalOfficial
from loaders.vocabulary.model import PATTERNS
from loaders.vocabulary.reading import KINDS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "vocabulary.md").read_text("utf-8")


def test_the_example_is_the_file() -> None:
    assert f"```toml\n{(ROOT / 'examples' / 'vocabulary.toml').read_text('utf-8')}```\n" in PAGE


def test_the_tables_are_those_that_are_read() -> None:
    keys = re.findall(r"^\| [^|]*\| `(\w+)` \|", PAGE, re.MULTILINE)
    read = [field.name for entry in (LocalBody, LocalOfficial) for field in fields(entry)]
    assert keys == [*read, "nouns"]
    assert ", ".join(KINDS) in PAGE
    patterns = dict(re.findall(r"^\| `([\w-]+)` \| ([^|(]*[^|( ])", PAGE, re.MULTILINE))
    assert patterns == PATTERNS
