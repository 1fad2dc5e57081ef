"""What counts as the same words and the same name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.evaluation.names import same_name
from loaders.evaluation.text import alike, contains, name_key, overlap, plain, span


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Rev. Dr. Josiah Penhallow", "josiah penhallow"),
        ("the Mayor’s Office", "office"),
        ("Mayor", "mayor"),
        ("St. Olaf's Church", "st olaf church"),
    ],
)
def test_honorifics_and_punctuation_do_not_count(name: str, key: str) -> None:
    assert name_key(name) == key


def test_a_typing_error_is_forgiven() -> None:
    assert same_name("dolores quintero hale", "dolores quintero hall")
    assert not same_name("ann lee", "ann lowe")
    assert not same_name("", "ann lee")


@given(st.text(), st.text())
def test_likeness_has_no_order_and_stays_within_bounds(one: str, other: str) -> None:
    assert overlap(one, other) == overlap(other, one)
    assert 0 <= alike(one, other) <= 1
    assert contains(one, other) == contains(other, one)
    assert plain(plain(one)) == plain(one) or "'" in one or "’" in one or "‘" in one


def test_a_slot_is_a_text_or_an_object_with_a_quote() -> None:
    assert [span(value) for value in ("a", {"quote": "b"}, {"text": "c"}, None, {})] == ["a", "b", "c", "", ""]
