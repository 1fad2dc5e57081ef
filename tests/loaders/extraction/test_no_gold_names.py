"""No name from the annotated articles stands in code, word lists or tests.

The names are read where those articles lie beside the checkout; elsewhere nothing is tested.
"""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from loaders.extraction.lexicon import table, words

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = [
    folder
    for base in ("shared", "../shared")
    for folder in ((ROOT / base / "gold" / "annotations"), (ROOT / base / "seed"))
    if folder.is_dir()
]
SEARCHED = ("answerable", "benchmarks", "examples", "graph", "loaders", "ontology", "queries", "tests")
ARTICLES = ROOT / "benchmarks" / "annotated"
"""Data to score on; the public releases among it name the same members of Congress."""
SUFFIXES = {".py", ".txt", ".json", ".cypher", ".rq", ".md", ".toml"}
LONGEST_TOWN = 2
MINISTRY = re.compile(r"(?:department|office|board|ministry) of \w+")
PLACES = re.compile(r"[A-Z][\w'’-]+(?: (?:City|County|Council|Police|School|State|University|Township))+")


@cache
def everything() -> str:
    """All text of the project that could hold a name."""
    files = (path for top in SEARCHED for path in sorted((ROOT / top).rglob("*")) if path.suffix in SUFFIXES)
    return "\n".join(path.read_text("utf-8", errors="replace") for path in files if ARTICLES not in path.parents)


def names(record: dict[str, list[dict[str, object]]]) -> set[str]:
    """Names of more than one word that somebody could only have from the article."""
    actors = [*record["organizations"], *record["people"]]
    found = {str(actor["name"]) for actor in actors}
    return {name for name in found if " " in name and not generic(name)}


def generic(name: str) -> bool:
    """Whether a name is common knowledge: a widely known body, or nothing but words of the genre and states."""
    bodies = [*table("known_organizations"), *table("acronym_names").values()]
    known = {entry.lower() for entry in (*bodies, *words("places"))}
    low = re.sub(r"^the ", "", name.lower().replace("’", "'"))
    if low in known or low in table("generic_bodies") or MINISTRY.fullmatch(low):
        return True
    one_capital = re.search(r"[A-Z][\w'’.-]*\s+(?:.*\s)?[A-Z]", name) is None
    return one_capital or (len(low.split()) <= LONGEST_TOWN and bool(PLACES.fullmatch(name)))


@pytest.mark.skipif(not FOLDERS, reason="the annotated articles are not here")
def test_no_name_of_an_annotated_article_is_written_anywhere() -> None:
    text = everything().lower().replace("’", "'")
    wanted = {
        name
        for folder in FOLDERS
        for path in sorted(folder.glob("*.json"))
        for name in names(json.loads(path.read_text("utf-8")))
    }
    assert len(wanted) > 1
    assert sorted(name for name in wanted if stands_in(text, name.lower().replace("’", "'"))) == []


def stands_in(text: str, name: str) -> bool:
    """Whether a name stands in the text as whole words."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None
