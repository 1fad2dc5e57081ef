"""Each kind of bad input: one clear line naming file and fix, exit 1, and the rest is loaded."""

import os
from pathlib import Path

import pytest

from command_line import ARTICLE, Run

BAD = {
    "empty.txt": (b"", "the file is empty; put the article's text into it"),
    "blank.txt": (b" \n\t\n", "the file is empty; put the article's text into it"),
    "binary.txt": (b"\x7fELF\x02\x01\x01\0\0\0", "this is a binary file, not text; save the article as plain text"),
    "huge.txt": (b"word " * 10_000_000, "larger than 5 MB, too large for one article; split it"),
    "dated.txt": (
        b" date 2023-02-31\nTenants ask\n",
        'no date in its date line ("date 2023-02-31"); write " date YYYY',
    ),
    "page.html": (b"<p>Tenants ask mayor</p>", "no reader for .html files; save it as plain text"),
    "missing.txt": (None, "no such file or folder; check the path"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_named_with_its_fix(name: str, run: Run, article: Path, tmp_path: Path) -> None:
    content, said = BAD[name]
    bad = tmp_path / name
    if content is not None:
        bad.write_bytes(content)
    result = run("load", bad, article)
    assert result.exit_code == 1
    assert result.stderr == f"Error: {result.stderr[7:].rstrip()}\n"
    assert result.stderr.startswith(f"Error: {bad}: {said}")
    assert result.stdout.startswith("1 article loaded (1 new), ")
    assert result.stdout.endswith("1 path not loaded; see above.\n")


def test_all_of_them_at_once_in_one_folder(run: Run, article: Path) -> None:
    for name, (content, _) in BAD.items():
        if content is not None and name != "huge.txt":
            article.with_name(name).write_bytes(content)
    result = run("load", article.parent)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 4  # a folder's .html is no article
    assert "1 article loaded (1 new)" in result.stdout


def test_a_folder_without_articles(run: Run, article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.png").write_bytes(b"\x89PNG")
    result = run("load", folder, article)
    assert result.exit_code == 1
    assert result.stderr == (
        f"Error: {folder}: no articles in this folder (files that end in .text, .txt); check the path\n"
    )
    assert "1 article loaded" in result.stdout


def test_another_encoding_is_read_and_named(run: Run, article: Path) -> None:
    article.write_bytes(ARTICLE.replace("Holm", "Hölm").encode("cp1252"))
    result = run("load", article)
    assert result.exit_code == 0
    assert result.stderr == (
        f"Note: {article} is not UTF-8; read as Windows-1252. If letters look wrong in it, save it as UTF-8.\n"
    )


def test_a_text_without_a_fact_is_a_source(run: Run, tmp_path: Path) -> None:
    bare = tmp_path / "weather.txt"
    bare.write_text("It will rain on and off, and it will be mild.\n")
    result = run("load", bare)
    assert result.exit_code == 0
    assert result.stdout == f"1 article loaded (1 new), 0 facts.\nWithout a single fact, kept as 1 source: {bare}.\n"
    assert "text" in run("sources", "--format", "csv").stdout


def test_two_articles_under_one_name_are_told_apart(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("load", article).exit_code == 0
    other = tmp_path / "other.txt"
    other.write_text(
        " date 2023-02-06\nTenants ask mayor for heat\n\nNothing of this stands in the first: the harbor froze over "
        "last night, and the ferries to both islands stay in port until the ice breaker comes.\n"
    )
    result = run("load", other)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {other}: another article is loaded as ")
    assert "give this one a URL line of its own" in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_folder_that_is_no_store(run: Run, article: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "letter.txt").write_text("hello")
    result = run("load", article)
    assert result.exit_code == 1
    assert str(folder) in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert [file.name for file in folder.iterdir()] == ["letter.txt"]


def test_a_store_that_is_not_there_is_not_made_by_asking(run: Run, folder: Path) -> None:
    result = run("sources")
    assert result.exit_code == 1
    assert result.stderr == (f"Error: there is no store at {folder}; load articles into it first\n")
    assert not folder.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read(run: Run, article: Path) -> None:
    article.chmod(0)
    result = run("load", article)
    assert result.exit_code == 1
    assert "check its permissions" in result.stderr
