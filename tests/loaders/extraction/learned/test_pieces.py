from hypothesis import given
from hypothesis import strategies as st

from loaders.extraction.learned.pieces import UNKNOWN, pieces, vocabulary


def spelled(word: str) -> list[str]:
    names = {number: piece for piece, number in vocabulary().items()}
    return [names[number] for number in pieces(word)]


def test_a_common_word_is_one_piece() -> None:
    assert spelled("Council") == ["council"]


def test_a_rare_word_is_cut_at_the_longest_matches() -> None:
    assert spelled("Ratepayers") == ["rate", "##pa", "##yer", "##s"]


def test_accents_and_case_do_not_count() -> None:
    assert pieces("Peña") == pieces("pena")


def test_punctuation_stands_apart() -> None:
    assert spelled("U.S.") == ["u", ".", "s", "."]


def test_what_no_word_can_be_is_unknown() -> None:
    assert spelled("x" * 80) == [UNKNOWN]


@given(st.text(max_size=40))
def test_any_text_has_pieces(word: str) -> None:
    assert pieces(word)
    assert set(pieces(word)) <= set(vocabulary().values())
