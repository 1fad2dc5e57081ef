"""Where descriptions may begin and end besides the phrase itself."""

from collections.abc import Callable

import pytest
from spacy.tokens import Token

from loaders.extraction.pipeline import read
from loaders.extraction.reference.extents import narrowed, parted, shortened
from loaders.extraction.reference.phrases import phrase
from ontology.facts import Article

Extent = Callable[[Token], tuple[int, int]]


def words(text: str, head: str, extent: Extent) -> str:
    document = read(Article(id="t", text=text), steps=())
    start, end = extent(next(token for token in document.parse if token.text == head))
    return text[start:end]


@pytest.mark.parametrize(
    ("text", "head", "extent", "expected"),
    [
        ("Tenants who live upstairs asked for heat.", "Tenants", narrowed, "Tenants who live upstairs"),
        ("The tenants, who live upstairs, asked for heat.", "tenants", narrowed, "The tenants"),
        ("Thirty weavers at the Elm Lane mill wrote to him.", "weavers", shortened, "Thirty weavers"),
        ("Nine members of the club in Orr wrote to him.", "members", shortened, "Nine members of the club"),
        ("He met with a vet and two constables on Monday.", "constables", parted, "two constables"),
        ("They asked pupils of the school and a teacher to come.", "pupils", parted, "pupils of the school"),
        ("Officials of the town wrote to him.", "Officials", parted, "Officials of the town"),
        ("He joined 40 senators in filing a brief.", "senators", phrase, "40 senators"),
    ],
)
def test_an_extent_ends_where_a_reader_might_end_it(text: str, head: str, extent: Extent, expected: str) -> None:
    assert words(text, head, extent) == expected
