"""Terms as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse

from graph.triples import Literal, term_of, term_text, triple_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS)
def test_a_literal_comes_back(text: str) -> None:
    for literal in (Literal(text), Literal(text, "http://www.w3.org/2001/XMLSchema#date")):
        assert term_of(term_text(literal)) == literal


@given(TEXTS)
def test_any_reader_of_ntriples_reads_the_same(text: str) -> None:
    (quad,) = parse(triple_text(("urn:a", "urn:b", Literal(text))), format=RdfFormat.N_TRIPLES)
    assert quad.object.value == text


@pytest.mark.parametrize("text", ["", "_:b", '"a', '"a"@en', "<a b>c", '"a\n"'])
def test_what_is_no_term(text: str) -> None:
    with pytest.raises(ValueError, match="canonical"):
        term_of(text)
