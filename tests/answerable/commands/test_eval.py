"""Scoring from the command line: this extractor's facts or a file's, in the terminal and as a page."""

import json
from pathlib import Path

import pytest

from annotated import GOLD, write
from command_line import Run
from page import Page


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    write(tmp_path / "gold")
    return tmp_path / "gold"


@pytest.fixture
def extracted(gold: Path) -> Path:
    return gold.parent / "extracted.jsonl"


def test_the_figures(run: Run, gold: Path, extracted: Path) -> None:
    result = run("eval", gold, extracted)
    assert result.stderr == "", "annotations without a slip"
    lines = result.stdout.splitlines()
    assert lines[0] == "2 annotated articles, 2 of them extracted"
    assert "people                 2         2       1.00  1.00  1.00       0.50  0.50  0.50" in lines
    assert "headline (mean strict F1 of all kinds but answers): 0.333" in lines
    assert ".9 and over            2         2       1.00" in lines


def test_the_errors_side_by_side_with_the_sentence(run: Run, gold: Path, extracted: Path) -> None:
    said = run("eval", gold, extracted, "--errors").stdout
    assert "heat: person wrong role\n" in said
    assert "≠ role           president                                 -\n" in said
    assert "heat: meeting missed\n" in said
    assert "  text           The union met with Holm on Tuesday.\n" in said
    assert "quiet: organization extra\n" in said


def test_json_and_a_split(run: Run, gold: Path, extracted: Path) -> None:
    figures = json.loads(run("eval", gold, extracted, "--format", "json", "--split", "mine").stdout)
    assert figures["articles"] == 1
    assert figures["kinds"]["letters"]["found_r"] == 1.0
    assert figures["kinds"]["letters"]["strict_r"] == 0.0
    assert figures["confidence"][0] == {"from": 0.9, "facts": 2, "right": 2}


def test_the_facts_from_standard_input(run: Run, gold: Path) -> None:
    lines = "".join(json.dumps(record) + "\n" for record in GOLD.values()).encode()
    assert "answers): 1.000\n" in run("eval", gold, "-", "--split", "mine", stdin=lines).stdout


def test_this_extractor_reads_the_articles(run: Run, gold: Path) -> None:
    result = run("eval", gold)
    assert result.exit_code == 0
    assert result.stdout.startswith("2 annotated articles, 2 of them extracted\n")
    (gold / "articles" / "quiet.txt").unlink()
    result = run("eval", gold)
    assert result.exit_code == 1
    assert "quiet.txt: no such file" in result.stderr
    assert result.stdout.startswith("2 annotated articles, 1 of them extracted\n")


def test_the_page_shows_errors_as_text_and_runs_nothing(run: Run, gold: Path, extracted: Path) -> None:
    output = gold.parent / "page.html"
    assert run("eval", gold, extracted, "-o", output).exit_code == 0
    page = Page(output.read_bytes())
    assert page.runs_only_its_own()
    assert page.all("script") == []
    assert "<script>alert(1)</script>" in page.texts
    assert [one["class"] for one in page.all("div") if "error" in (one["class"] or "")] == [
        "error person wrong",
        "error letter wrong",
        "error meeting missed",
        "error demand wrong",
        "error demand extra",
        "error organization missed",
        "error organization extra",
    ]
    assert "The union met with Holm on Tuesday." in page.texts


def test_the_boxes_of_the_page_stand_for_what_it_shows(run: Run, gold: Path, extracted: Path) -> None:
    output = gold.parent / "page.html"
    run("eval", gold, extracted, "-o", output)
    page = Page(output.read_bytes())
    (style,) = (text for _, text in page.raw)
    for box in page.all("input"):
        assert f"#{box['id']}:not(:checked)" in style


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("annotations/heat.json", '{\n"id": }', "heat.json, line 2: no JSON (Expecting value); correct that line"),
        ("annotations/heat.json", "[]", "heat.json: no JSON object; an article is one object"),
        ("annotations/heat.json", "{}", 'heat.json: no list "organizations"; every annotation has it'),
        ("../extracted.jsonl", '{"id": "heat"}\n{"people": []}\n', 'extracted.jsonl, line 2: no "id"; it is the name'),
        ("../extracted.jsonl", '{"id": 1, "people": [{}]}\n', 'line 1: an entry of "people" has no "name"'),
        ("../extracted.jsonl", '{"id": 1, "letters": {}}\n', 'line 1: "letters" is no list of objects'),
        ("split.tsv", "heat\n", "split.tsv, line 1: the columns id, split are needed"),
    ],
)
def test_what_is_wrong_is_one_line(run: Run, gold: Path, extracted: Path, name: str, content: str, told: str) -> None:
    (gold / name).write_text(content)
    result = run("eval", gold, extracted, "--split", "mine")
    assert result.exit_code == 1
    assert told in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_slips_of_an_annotation_are_noted(run: Run, gold: Path, extracted: Path) -> None:
    file = gold / "annotations" / "heat.json"
    told = (
        file.read_text()
        .replace("with Holm on Tuesday", "with Holm Tuesday")
        .replace('"targets": ["Greta', '"targets": ["Anna')
    )
    file.write_text(told)
    assert run("eval", gold, extracted).stderr.splitlines() == [
        f'Note: {file}, meetings 1, evidence: the text hasn\'t got "The union met with Holm Tuesday."',
        f'Note: {file}, demands 1, targets: no actor, and not in the text, "Anna Holm"',
    ]


def test_wrong_paths_and_names(run: Run, gold: Path, extracted: Path) -> None:
    assert "no annotated articles" in run("eval", gold / "nothing").stderr
    assert "nothing.jsonl: can't be read (No such file or directory)" in run("eval", gold, "nothing.jsonl").stderr
    assert "name it FILE.html" in run("eval", gold, extracted, "-o", "page.pdf").stderr
    assert "split.tsv puts into nobody" in run("eval", gold, extracted, "--split", "nobody").stderr
