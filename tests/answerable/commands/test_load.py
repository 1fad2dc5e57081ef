from pathlib import Path

from command_line import ARTICLE, Run


def test_twice_is_once_and_a_correction_replaces(run: Run, article: Path) -> None:
    assert run("load", article).stdout.startswith("1 article loaded (1 new), ")
    before = run("export").stdout
    assert run("load", article).stdout.startswith("1 article loaded (1 unchanged), ")
    assert run("export").stdout == before
    article.write_text(ARTICLE.replace("Fern Street", "Moss Street"))
    assert run("load", article).stdout.startswith("1 article loaded (1 replaced), ")
    after = run("export").stdout
    assert "Moss Street" in after
    assert "Fern Street" not in after


def test_standard_input_and_a_folder_load_the_same(run: Run, article: Path) -> None:
    assert run("load", "-", stdin=ARTICLE.encode()).exit_code == 0
    assert run("load", article.parent / "*.txt").stdout.startswith("1 article loaded (1 unchanged), ")


def test_nothing_but_the_summary_in_a_pipe(run: Run, article: Path) -> None:
    result = run("load", article)
    assert result.stderr == ""
    assert len(result.stdout.splitlines()) == 1
    assert "\x1b" not in result.output


def test_verbose_says_what_happens(run: Run, article: Path, folder: Path) -> None:
    said = run("load", "-v", article).stderr
    assert f"opening the store at {folder}" in said
    assert "title 'Tenants ask mayor for heat', published 2023-02-06" in said


def test_place_and_publisher_are_kept(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "plain.txt"
    file.write_text("The City Council asked the mayor to resign.\n")
    assert run("load", file, "--place", "Port Alder, Ore.", "--publisher", "The Alder").exit_code == 0
    exported = run("export", "--format", "nquads").stdout
    assert 'ontology#place> "Port Alder, Ore."' in exported
    assert 'ontology#publisher> "The Alder"' in exported


def test_a_base_of_ones_own(run: Run, article: Path) -> None:
    assert run("load", article, "--base", "https://data.example/id/").exit_code == 0
    assert "<https://data.example/id/source/" in run("export", "--format", "nquads").stdout
    result = run("load", article, "--base", "nonsense")
    assert result.exit_code == 2
    assert "nonsense is no IRI that ends in / or #" in result.stderr


def test_no_path_is_wrong_use(run: Run) -> None:
    assert run("load").exit_code == 2
