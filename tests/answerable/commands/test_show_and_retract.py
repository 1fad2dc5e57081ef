import pytest

from command_line import Run

pytestmark = pytest.mark.usefixtures("loaded")


def test_an_actor_with_the_words_for_every_fact(run: Run) -> None:
    said = run("show", "bus drivers local 88")
    assert (said.exit_code, said.stderr) == (0, "")
    lines = said.stdout.splitlines()
    assert lines[0] == "Bus Drivers Local 88"
    assert "Union" in lines[1]
    facts = [line for line in lines[3:] if line and not line.startswith(" ")]
    assert len(facts) > 1
    assert sum(line.startswith("    “") for line in lines) >= len(facts) - 1


def test_an_article_by_a_part_of_its_title(run: Run) -> None:
    said = run("show", "part 4-7")
    assert (said.exit_code, said.stdout.splitlines()[0]) == (0, "What was asked, part 4-7")


def test_an_unknown_name_gets_the_nearest(run: Run) -> None:
    said = run("show", "Bus Driver Local 88")
    assert said.exit_code == 1
    assert "nearest known: Bus Drivers Local 88" in said.stderr


def test_a_dry_run_says_what_would_happen_and_changes_nothing(run: Run) -> None:
    before = run("export").stdout
    said = run("retract", "part 4-7", "--dry-run")
    assert said.exit_code == 0
    assert said.stdout.startswith("Would take back “What was asked, part 4-7”: ")
    assert " stays, on the word of “" in said.stdout
    assert run("export").stdout == before
    done = run("retract", "part 4-7")
    assert done.stdout == said.stdout.replace("Would take back", "Took back")
    assert "part 4-7" not in run("export").stdout
    assert run("retract", "part 4-7").stderr == (
        'Error: no loaded source is called "part 4-7"; answerable sources lists them\n'
    )


def test_a_part_of_several_titles_is_not_enough(run: Run) -> None:
    said = run("retract", "What was asked")
    assert said.exit_code == 1
    assert said.stderr.startswith('Error: "What was asked" fits ')
    assert said.stderr.endswith("; ...\n")


def test_rebuild_and_check(run: Run) -> None:
    before = run("ask", "timeline", "--format", "csv").stdout
    assert run("check").stdout == "20 sources checked; every promise holds.\n"
    assert run("rebuild").stdout == "Rebuilt from 20 sources.\n"
    assert run("ask", "timeline", "--format", "csv").stdout == before


def test_review_lists_doubts(run: Run) -> None:
    said = run("review", "--format", "csv")
    assert said.exit_code == 0
    assert said.stdout.startswith("name,and,why,identifiers\n")
