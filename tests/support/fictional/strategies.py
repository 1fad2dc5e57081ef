"""hypothesis strategies over fictional articles."""

from typing import Any

from hypothesis import strategies as st

from fictional.making import write_article
from ontology.facts import Article, Extraction

_ANY_WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\t\"\\'’—\U0001f3e0\u0301"),
    min_size=1,
    max_size=40,
)


class _Drawn:
    """Choices that hypothesis makes, so that a failing article shrinks."""

    def __init__(self, draw: Any) -> None:  # noqa: ANN401 - hypothesis gives its draw function no public type
        self._draw = draw

    def number(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))

    def words(self) -> str:
        return "A" + self._draw(_ANY_WORDS)


@st.composite
def articles_and_extractions(draw: Any) -> tuple[Article, Extraction]:  # noqa: ANN401 - as above
    """An article and its extraction, whose spans point at the article's words."""
    return write_article(_Drawn(draw), "drawn")
