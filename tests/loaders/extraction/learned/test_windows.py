from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.extraction.learned.pieces import pieces
from loaders.extraction.learned.view import View
from loaders.extraction.learned.windows import CONTEXT, LENGTH, windows

WORDS = st.sampled_from(["the", "council", "Ratepayers", "Abernathy-Kowalczyk", "."])


def made(sentences: list[list[str]]) -> View:
    seen = View()
    for number, sentence in enumerate(sentences):
        seen.words += sentence
        seen.sentence_of += [number] * len(sentence)
    return seen


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=200), max_size=12))
def test_every_word_is_read_once_and_no_window_is_too_long(sentences: list[list[str]]) -> None:
    seen = made(sentences)
    found = windows(seen)
    assert [at for window in found for at in range(window.own, window.last)] == list(range(len(seen.words)))
    for window in found:
        sizes = [len(pieces(word)) for word in seen.words[window.first : window.last]]
        assert sum(sizes) <= LENGTH
        assert sum(sizes[: window.own - window.first]) <= CONTEXT


def test_a_window_ends_with_a_sentence() -> None:
    seen = made([["council"] * 200] * 4)
    assert [(w.first, w.own, w.last) for w in windows(seen)] == [(0, 0, 400), (400, 400, 800)]


def test_short_sentences_are_read_again_as_context() -> None:
    seen = made([["council"] * 40] * 12)
    second = windows(seen)[1]
    assert second.own - second.first == 40
