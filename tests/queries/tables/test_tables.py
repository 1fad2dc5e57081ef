"""Results as text: what people read fits and is whole, what machines read keeps its types and runs nothing."""

import csv
import io
import json
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.declarations import Column
from queries.queryable import Value
from queries.tables import FORMATS, Table, of_result, render
from queries.tables.cells import width_of, wrapped

COLUMNS = (
    Column("date", "date", "when"),
    Column("senders", "actors", "who"),
    Column("count", "integer", "how many"),
    Column("sentence", "text", "the words"),
    Column("fact", "fact", "the fact"),
    Column("article", "article", "the article"),
)
ARTICLE = "https://example.org/id/source/town-news-1a2b3c"
ROWS = (
    ("2021-06", ("Ana Muñoz", "Renters United"), 2, "They wrote | “now”.", f"{ARTICLE}#letter-1", ARTICLE),
    (None, (), -1, "=HYPERLINK(1)\nsecond line", f"{ARTICLE}#letter-2", ARTICLE),
)
TABLE = Table(COLUMNS, ROWS, "2 rows from 1 article")


@dataclass(frozen=True)
class Answer:
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    truncated: bool = False


def test_a_table_stands_side_by_side_where_it_fits() -> None:
    assert render(TABLE, "table", width=110) == (
        "date     senders                    count  sentence                   fact\n"
        "-------  -------------------------  -----  -------------------------  ---------------\n"
        "2021-06  Ana Muñoz; Renters United  2      They wrote | “now”.        1a2b3c#letter-1\n"
        "                                    -1     =HYPERLINK(1) second line  1a2b3c#letter-2\n"
        "\n"
        "2 rows from 1 article\n"
    )


def test_a_narrow_terminal_gets_cards() -> None:
    assert render(TABLE, "table", width=50) == (
        "1\n"
        "  date      2021-06\n"
        "  senders   Ana Muñoz; Renters United\n"
        "  count     2\n"
        "  sentence  They wrote | “now”.\n"
        "  fact      1a2b3c#letter-1\n"
        "\n"
        "2\n"
        "  count     -1\n"
        "  sentence  =HYPERLINK(1) second line\n"
        "  fact      1a2b3c#letter-2\n"
        "\n"
        "2 rows from 1 article\n"
    )


def test_markdown_keeps_its_borders_and_runs_no_html() -> None:
    rows = (("2021", ("a|b",), 1, "<b>*x*</b> \\ [l](u)", "f", "a"),)
    assert render(Table(COLUMNS, rows, "1 row from 1 article"), "markdown").splitlines() == [
        "| date | senders | count | sentence | fact |",
        "| --- | --- | --- | --- | --- |",
        "| 2021 | a\\|b | 1 | &lt;b&gt;\\*x\\*&lt;/b&gt; \\\\ \\[l\\](u) | f |",
        "",
        "1 row from 1 article",
    ]


def test_json_keeps_types() -> None:
    found = json.loads(render(TABLE, "json"))
    assert found[0]["senders"] == ["Ana Muñoz", "Renters United"]
    assert found[1] == {
        "date": None, "senders": [], "count": -1, "sentence": "=HYPERLINK(1)\nsecond line",
        "fact": f"{ARTICLE}#letter-2", "article": ARTICLE,
    }  # fmt: skip
    assert [json.loads(line) for line in render(TABLE, "jsonl").splitlines()] == found


def test_own_queries_show_dates_nulls_and_booleans() -> None:
    table = of_result(Answer(("a", "b", "c", "d"), ((date(2021, 6, 3), None, True, ["x", 1]),), truncated=True))
    assert json.loads(render(table, "json")) == [{"a": "2021-06-03", "b": None, "c": True, "d": ["x", 1]}]
    assert render(table, "csv") == "a,b,c,d\n2021-06-03,,true,x; 1\n"
    assert render(table, "table").endswith("1 row (cut at the row limit)\n")


def test_no_rows() -> None:
    empty = Table(COLUMNS, (), "0 rows: nothing in the loaded sources fits")
    texts = {form: render(empty, form) for form in FORMATS}
    assert texts["json"] == "[]\n"
    assert texts["jsonl"] == ""
    assert texts["csv"] == "date,senders,count,sentence,fact,article\n"
    assert texts["table"] == "0 rows: nothing in the loaded sources fits\n"


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " =", "\uff1d"])
def test_no_cell_is_a_formula(form: str, start: str) -> None:
    table = of_result(Answer((start + "head",), ((start + "cmd|' /C calc'!A0",), (-5,), ("fine - so",))))
    lines = list(csv.reader(io.StringIO(render(table, form)), delimiter="," if form == "csv" else "\t"))
    start = "'" + start.replace("\r", "\n")
    assert [line[0] for line in lines] == [start + "head", start + "cmd|' /C calc'!A0", "-5", "fine - so"]


@given(st.lists(st.text(), min_size=1, max_size=4), st.sampled_from(["csv", "tsv"]))
def test_separated_values_come_back(cells: list[str], form: str) -> None:
    names = tuple(f"c{number}" for number in range(len(cells)))
    text = render(of_result(Answer(names, (tuple(cells),))), form)
    _, found = csv.reader(io.StringIO(text, newline=""), delimiter="," if form == "csv" else "\t")
    plain = [each.replace("\r\n", "\n").replace("\r", "\n").removeprefix("'") for each in cells]
    assert [each.removeprefix("'") for each in found] == plain


@given(st.lists(st.text(max_size=60), min_size=1, max_size=9), st.integers(0, 130))
def test_a_table_never_is_wider_than_the_terminal(cells: list[str], width: int) -> None:
    table = of_result(Answer(tuple(f"column_{number}" for number in range(len(cells))), (tuple(cells),)))
    text = render(table, "table", width=width)
    assert max(map(width_of, text.splitlines())) <= max(width, 40)
    assert not set(text) & set("\x1b\x07\x9b\u202e")


@given(st.text(alphabet="ab 漢e\u0301😀", max_size=40), st.integers(2, 20))
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width_of(line) <= width for line in lines)
