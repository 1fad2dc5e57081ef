"""Marks of facts: where they stand, and that text, cut at them, comes back whole."""

import re
from html import unescape

import click
from hypothesis import given
from hypothesis import strategies as st

from answerable.explaining import Explanation, explain
from answerable.explanation_text import explanation_lines
from answerable.extracting import Extracted
from answerable.pages.explanation import explanation_page
from ontology.facts import Article, Demand, Extraction, Letter, Organization, Span
from page import Page

TEXT = "The Fern Street Club asked for heat.\n\nFSC wrote that it wants heat, light & <quiet>.\n"


def span(start: int, end: int) -> Span:
    return Span(TEXT[start:end], start, end)


def explained(*spans: tuple[int, int]) -> Explanation:
    demands = tuple(
        Demand(evidence=span(0, 36), content=span(*one), rule="r", confidence=0.5, demanders=("they",)) for one in spans
    )
    return explain(Extracted("name", Article("name", TEXT), Extraction(demands=demands)))


def test_a_body_is_marked_by_the_longest_name_in_its_sentence() -> None:
    body = Organization(evidence=span(38, 85), name="Fern Street Club", aliases=("FSC",), rule="r", confidence=0.9)
    letter = Letter(evidence=span(38, 85), more_evidence=(span(4, 20),), rule="r", confidence=0.9)
    found = explain(Extracted("name", Article("name", TEXT), Extraction(organizations=(body,), letters=(letter,))))
    assert [(one.number, one.kind) for one in found.facts] == [(1, "letter"), (2, "organization")]
    assert [(mark.start, mark.end, mark.main) for mark in found.facts[1].marks] == [(38, 41, True)]
    assert [(mark.start, mark.end, mark.main) for mark in found.facts[0].marks] == [(38, 85, True), (4, 20, False)]


def test_marks_that_cross_are_told_apart() -> None:
    lines = list(explanation_lines(explained((0, 20), (4, 36), (4, 20)), 100))
    assert click.unstyle(lines[2]) == "[1 The [2 [3 Fern Street Club]] asked for heat.]"


def test_marks_may_run_over_lines() -> None:
    said = click.unstyle("\n".join(explanation_lines(explained((21, 60)), 100)))
    assert "Club [1 asked for heat.]\n" in said


SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).filter(lambda span: span[0] < span[1])


@given(st.lists(SPANS))
def test_whatever_the_marks_the_page_has_the_text_once(spans: list[tuple[int, int]]) -> None:
    page = explanation_page([explained(*spans)])
    assert Page(page).runs_only_its_own()
    main = page.decode().split("<main>")[1].split("</main>")[0]
    bare = unescape(re.sub(r"<sup.*?</sup>|<[^>]*>", "", main))
    assert [line for line in bare.split("\n") if line] == [line for line in TEXT.split("\n") if line]
