import io
import os
from pathlib import Path

import pytest

from loaders.reading import Given, Input, find_inputs, read_input
from loaders.reading.read import LIMIT
from ontology.errors import InputError
from ontology.facts import Article

TEXT = " date 2021-03-04 MARLINGTON, Ohio — The mayor said she had read the letter.\n"


def read(path: Path, given: Given | None = None) -> Article:
    return read_input(Input(path.name, path), given or Given())


def test_the_text_is_the_file(tmp_path: Path) -> None:
    file = tmp_path / "2021.letter.txt"
    file.write_text(TEXT)
    article = read(file)
    assert article == Article(id="2021.letter", text=TEXT, published="2021-03-04", place="MARLINGTON, Ohio")


def test_what_the_user_says_fills_the_gaps(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    assert read(file, Given(publisher="The Herald", place="Elsewhere")).place == "MARLINGTON, Ohio"
    file.write_text("https://www.news.example/1\nA plain text that says it all.\n")
    article = read(file, Given(place="Marlington, Ohio"))
    assert (article.place, article.publisher) == ("Marlington, Ohio", "news.example")
    assert read(file, Given(publisher="The Herald")).publisher == "The Herald"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert read_input(Input("stdin", None)) == Article(
        id="stdin", text=TEXT, published="2021-03-04", place="MARLINGTON, Ohio"
    )


def test_the_largest_text_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    file = tmp_path / "dump.txt"
    file.write_bytes(b"a" * LIMIT)
    assert len(read(file).text) == LIMIT
    file.write_bytes(b"a" * (LIMIT + 1))
    with pytest.raises(InputError, match=r"^dump\.txt: larger than 5 MB"):
        read(file)


def test_what_is_not_there_or_has_no_reader(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^no\.txt: no such file"):
        read(tmp_path / "no.txt")
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(InputError, match=r"^a\.pdf: no reader for \.pdf files; save it as plain text"):
        read(tmp_path / "a.pdf")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_the_right_to_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    file.chmod(0)
    with pytest.raises(InputError, match=r"^a\.txt: the file can't be read"):
        read(file)


def test_the_examples_are_read() -> None:
    found, problems = find_inputs([str(Path(__file__).parents[3] / "examples" / "articles")])
    assert not problems
    articles = [read_input(one) for one in found]
    assert len(articles) >= 6
    assert all(article.published for article in articles)
    assert sum(article.place == "BRACKWATER, Mich." for article in articles) >= 4
