"""The encoder: a small BERT, fine-tuned on annotated articles; each word gets a vector that knows its context."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from loaders.extraction.learned.pieces import CLS, SEP, pieces, vocabulary
from loaders.extraction.learned.windows import Window, windows

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    from loaders.extraction.learned.view import View

LONGEST = 512
"""Pieces that the encoder takes at once."""
MODEL = "encoder.onnx"
NO_MARKS = (0, 0, 0, 0, 0, 0)


@cache
def session() -> InferenceSession:
    """The encoder, loaded once; one thread, so that the same text always gives the same numbers."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    weights = files("loaders.extraction.learned").joinpath(MODEL).read_bytes()
    return onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])


def encode(seen: View) -> NDArray[np.float32]:
    """A vector for each word, 384 numbers; each window is read for itself, so nothing hangs on what else is read."""
    import numpy as np

    parts = [_window(seen, window) for window in windows(seen)]
    return np.concatenate(parts) if parts else np.zeros((0, 384), dtype=np.float32)


def _window(seen: View, window: Window) -> NDArray[np.float32]:
    import numpy as np

    known = vocabulary()
    numbers, marks, firsts = [known[CLS]], [NO_MARKS], []
    for at in range(window.first, window.last):
        word = pieces(seen.words[at])
        if at >= window.own:
            firsts.append(min(len(numbers), LONGEST - 2))
        numbers += word
        marks += [seen.marks[at]] * len(word)
    numbers, marks = numbers[: LONGEST - 1], marks[: LONGEST - 1]
    numbers.append(known[SEP])
    marks.append(NO_MARKS)
    feeds = {"pieces": np.array([numbers], dtype=np.int64), "marks": np.array([marks], dtype=np.int64)}
    (vectors,) = session().run(None, feeds)
    chosen: NDArray[np.float32] = vectors[0][firsts]
    return chosen
