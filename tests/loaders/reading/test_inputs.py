from pathlib import Path

import pytest

from loaders.reading import find_inputs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "deep/er/c.TXT", "picture.png", ".hidden/d.txt", ".e.txt"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
    return tmp_path


def names(paths: list[str], root: Path) -> list[str]:
    found, problems = find_inputs(paths)
    assert not problems
    return [str(one.path.relative_to(root)) if one.path else one.name for one in found]


def test_a_folder_means_its_articles_however_deep(folder: Path) -> None:
    assert names([str(folder)], folder) == ["a.txt", "b.txt", "deep/er/c.TXT"]


def test_a_pattern_means_its_matches(folder: Path) -> None:
    assert names([str(folder / "*.txt")], folder) == ["a.txt", "b.txt"]
    assert names([str(folder / "**" / "*.TXT")], folder) == ["deep/er/c.TXT"]


def test_each_file_counts_once_in_the_order_given(folder: Path) -> None:
    assert names(["-", str(folder / "b.txt"), str(folder), "-"], folder) == ["stdin", "b.txt", "a.txt", "deep/er/c.TXT"]


def test_a_file_with_brackets_in_its_name_is_no_pattern(folder: Path) -> None:
    (folder / "b[1].txt").write_text("x")
    assert names([str(folder / "b[1].txt")], folder) == ["b[1].txt"]


def test_problems_do_not_stop_the_rest(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    paths = [str(tmp_path / "none"), str(folder / "*.doc"), "https://news.example/a", str(folder / "a.txt")]
    found, problems = find_inputs(paths)
    assert [one.name for one in found] == [str(folder / "a.txt")]
    said = [str(problem) for problem in problems]
    assert said[0] == f"{tmp_path / 'none'}: no articles in this folder (files that end in .text, .txt); check the path"
    assert said[1].startswith(f"{folder / '*.doc'}: nothing matches")
    assert said[2].startswith("https://news.example/a: addresses are not fetched")
