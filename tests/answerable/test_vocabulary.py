"""A newsroom's vocabulary on the command line and in Python: what is read with it, and when it is read again."""

import json
from io import BytesIO
from pathlib import Path

import pytest

import answerable
from answerable.extracting import Extracted, extracted, write
from answerable.loading import Loaded
from command_line import Run
from loaders.reading import Given, Input
from loaders.vocabulary import LocalBody, Vocabulary, read_vocabulary
from ontology.errors import InputError

ARTICLES = {
    "slipway": "Even Keel asked Mayor Ada Thorne on Monday to reopen the slipway.\n",
    "lists": "Even Keel needled the school board to publish its lists.\n",
    "bare": "Mayor Ada Thorne met with parents on Monday.\n",
}
WORDS = """
[[bodies]]
name = "Even Keel"
kind = "advocacy"

[asking.verbs]
needle = ["obj-to"]
"""


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "words.toml"
    file.write_text(WORDS)
    return file


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text)
    return folder


def advocates(output: str) -> list[list[str]]:
    records = map(json.loads, output.splitlines())
    return [[body["name"] for body in each["organizations"] if body["kind"] == "advocacy"] for each in records]


def test_extract_with_an_option_or_the_environment(
    run: Run, articles: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert advocates(run("extract", articles).stdout) == [[], [], []]
    given = run("extract", articles, "--vocabulary", words)
    assert advocates(given.stdout) == [[], ["Even Keel"], ["Even Keel"]]
    explained = run("extract", "--explain", articles / "lists.txt", "--vocabulary", words).stdout
    assert "by organization.vocabulary" in explained
    monkeypatch.setenv("ANSWERABLE_VOCABULARY", str(words))
    assert run("extract", articles).stdout == given.stdout


def test_any_number_of_workers_gives_the_same_bytes(articles: Path, words: Path) -> None:
    inputs = [Input(path.stem, path) for path in sorted(articles.glob("*.txt"))]
    written = []
    for workers in (1, 2):
        out = BytesIO()
        found = extracted(inputs, Given(), workers, read_vocabulary(words))
        write([one for one in found if isinstance(one, Extracted)], "jsonl", None, out)
        written.append(out.getvalue())
    assert written[0] == written[1]
    assert b'"organization.vocabulary"' in written[0]


def test_another_vocabulary_replaces_what_is_loaded(run: Run, articles: Path, words: Path) -> None:
    assert run("load", articles).stdout.startswith("3 articles loaded (3 new), ")
    before = run("export").stdout
    assert run("load", articles, "--vocabulary", words).stdout.startswith("3 articles loaded (3 replaced), ")
    assert run("load", articles, "--vocabulary", words).stdout.startswith("3 articles loaded (3 unchanged), ")
    words.write_text(f"# The same, with a comment\n{WORDS}")
    assert run("load", articles, "--vocabulary", words).stdout.startswith("3 articles loaded (3 unchanged), ")
    words.write_text(WORDS.replace("advocacy", "union"))
    assert run("load", articles, "--vocabulary", words).stdout.startswith("3 articles loaded (3 replaced), ")
    assert run("check").exit_code == 0
    assert run("load", articles).stdout.startswith("3 articles loaded (3 replaced), ")
    assert run("export").stdout == before


def test_figures_with_it(run: Run, tmp_path: Path, words: Path) -> None:
    gold = tmp_path / "gold"
    for name in ("articles", "annotations"):
        (gold / name).mkdir(parents=True)
    (gold / "articles" / "lists.txt").write_text(ARTICLES["lists"])
    body = {"name": "Even Keel", "aliases": [], "kind": "advocacy"}
    lists: dict[str, list[str]] = {key: [] for key in ("people", "letters", "meetings", "demands", "statements")}
    annotation = {"id": "lists", "date": None, "organizations": [body], **lists}
    (gold / "annotations" / "lists.json").write_text(json.dumps(annotation))

    def found(*options: str | Path) -> float:
        figures = json.loads(run("eval", gold, "--format", "json", *options).stdout)
        return float(figures["kinds"]["organizations"]["found_r"])

    assert (found(), found("--vocabulary", words)) == (0, 1)


@pytest.mark.parametrize("command", ["load", "extract", "eval"])
def test_a_bad_file_is_one_line_and_nothing_is_read(command: str, run: Run, articles: Path, words: Path) -> None:
    words.write_text(WORDS.replace("kind", "sort"))
    result = run(command, articles, "--vocabulary", words)
    assert result.exit_code == 1
    assert result.stdout == ""
    place = '[[bodies]] 1 ("Even Keel")'
    keys = "known are name, kind, aliases, acronyms"
    assert result.stderr == f'Error: {words}, {place}: unknown key "sort"; {keys}\n'


def test_in_python(folder: Path, articles: Path, words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stored(vocabulary: Path | Vocabulary | None) -> str:
        (loaded,) = record.load(articles / "lists.txt", vocabulary=vocabulary)
        assert isinstance(loaded, Loaded)
        return loaded.stored

    with answerable.open(str(folder)) as record:
        assert stored(None) == "new"
        assert stored(words) == "replaced"
        assert "Even Keel" in str(record.ask("actors").rows)
        assert stored(read_vocabulary(words)) == "unchanged"
        assert stored(Vocabulary((LocalBody("Even Keel", "union"),))) == "replaced"
        monkeypatch.setenv("ANSWERABLE_VOCABULARY", str(words))
        assert stored(None) == "replaced"
        with pytest.raises(InputError, match=r"none\.toml: can't be read"):
            stored(articles / "none.toml")
