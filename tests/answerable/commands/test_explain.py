"""The text with its facts marked: in the terminal, and as a page."""

import re
from pathlib import Path

from command_line import ARTICLE, Run
from page import Page


def cards_of(page: Page) -> list[dict[str, str | None]]:
    return [one for one in page.all("div") if "data-fact" in one]


def test_the_text_with_numbers_and_what_they_stand_for(run: Run, article: Path) -> None:
    result = run("extract", "--explain", article)
    assert result.exit_code == 0
    said = result.stdout
    assert re.search(r"The \[\d+ Port Alder Tenants Union\] asked \[\d+ Mayor Greta Holm\]", said)
    number = re.search(r'"\[(\d+) Nobody should sleep in a coat,\]" said', said)
    assert number is not None
    told = said.split(f"[{number[1]}] statement ")[1].split("[")[0]
    assert re.match(r"[01]\.\d\d by statement\.\S+\n", told)
    assert "        speaker       Silas Dunmore\n" in told


def test_without_its_marks_the_text_is_whole(run: Run, article: Path) -> None:
    said = run("extract", "--explain", article).stdout
    text = [line for line in said.splitlines()[1:] if not line.startswith("    ")]
    assert " ".join(re.sub(r"\[\d+ |\]", "", " ".join(text)).split()) == " ".join(ARTICLE.split())


def test_a_text_without_facts(run: Run) -> None:
    result = run("extract", "--explain", "-", stdin=b"nothing at all here\n")
    assert result.stdout == "stdin\n\nnothing at all here\nNo fact found.\n"


def test_nothing_of_a_text_reaches_the_terminal_as_an_order(run: Run) -> None:
    result = run("extract", "--explain", "-", stdin=b"\x1b[31mThe Port Alder Tenants Union\x1b[0m asked for heat.\n")
    assert "\x1b" not in result.stdout


def test_the_page_runs_only_its_own_script(run: Run, tmp_path: Path) -> None:
    output = tmp_path / "page.html"
    file = tmp_path / "<b>hostile.txt"
    file.write_text(ARTICLE.replace("coat", '</span><script>alert("x")</script><img src=x onerror=alert(1)> coat'))
    assert run("extract", "--explain", file, "-o", output).exit_code == 0
    page = Page(output.read_bytes())
    assert page.runs_only_its_own()
    assert len(page.all("script")) == 1
    assert page.all("img") == []
    assert page.all("b") == [{}] * len(cards_of(page))


def test_every_mark_has_its_fact_and_every_fact_its_mark(run: Run, article: Path, tmp_path: Path) -> None:
    output = tmp_path / "page.html"
    said = run("extract", "--explain", article, "-o", output).stdout
    page = Page(output.read_bytes())
    cards = [card["data-fact"] for card in cards_of(page)]
    assert said == f"Explained {len(cards)} facts of 1 article in {output}.\n"
    marked = {fact for span in page.all("span") if "data-facts" in span for fact in (span["data-facts"] or "").split()}
    assert marked == set(cards)
    assert len(cards) == len(set(cards))
    assert {box["id"] for box in page.all("input")} == {
        f"k-{(card['class'] or '').split()[1]}" for card in cards_of(page)
    }


def test_several_articles_on_one_page_keep_their_facts_apart(run: Run, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(ARTICLE.replace("Holm", "Holme"))
    output = tmp_path / "page.html"
    assert run("extract", "--explain", article, other, "-o", output).exit_code == 0
    page = Page(output.read_bytes())
    assert {(card["data-fact"] or "").split("-")[0] for card in cards_of(page)} == {"0", "1"}
    assert len(page.all("h2")) == 2


def test_a_file_is_for_explaining_and_is_a_page(run: Run, article: Path) -> None:
    assert "-o FILE goes with --explain" in run("extract", article, "-o", "facts.html").stderr
    assert "name it FILE.html" in run("extract", "--explain", article, "-o", "facts.txt").stderr
