"""What is read off the word vectors: tags of words, kinds of sentences, and who fills which slot of an event."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np

from ontology.facts import AnswerKind, Asked, MeetingStatus

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

EVENTS = ("letter", "meeting", "demand", "answer", "statement", "role")
SLOTS = (
    "senders", "recipients", "participants", "demanders", "targets", "givers", "askers", "speaker", "holder",
)  # fmt: skip
STATUSES: tuple[MeetingStatus, ...] = ("held", "scheduled", "proposed", "requested", "rejected", "cancelled")
ANSWERS: tuple[AnswerKind, ...] = ("acknowledged", "promised", "met", "partly_met", "refused")
ASKED: tuple[Asked, ...] = ("letter", "demand", "meeting")
TAGGED = ("bodies", "people", "content", "roles")
"""What words are tagged for: names of bodies and people, what is asked, what somebody is said to be."""
SENTENCE_KINDS = ("letter", "meeting", "answer")


@cache
def weights() -> dict[str, Floats]:
    """The heads' weights by name."""
    stored = files("loaders.extraction.learned").joinpath("heads.npz").read_bytes()
    with np.load(BytesIO(stored), allow_pickle=False) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def linear(name: str, vectors: Floats) -> Floats:
    """One affine layer."""
    stored = weights()
    made: Floats = vectors @ stored[f"{name}.weight"].T + stored[f"{name}.bias"]
    return made


def softmax(scores: Floats, axis: int = -1) -> Floats:
    """Scores as shares of one."""
    raised = np.exp(scores - scores.max(axis=axis, keepdims=True))
    made: Floats = (raised / raised.sum(axis=axis, keepdims=True)).astype(np.float32)
    return made


def sigmoid(scores: Floats) -> Floats:
    """Scores as chances, each for itself."""
    made: Floats = (1 / (1 + np.exp(-scores))).astype(np.float32)
    return made


def gelu(values: Floats) -> Floats:
    """Hendrycks and Gimpel's unit, with the error function (Abramowitz and Stegun 7.1.26, to 1.5e-7)."""
    x = np.abs(values) / np.sqrt(2)
    t = 1 / (1 + 0.3275911 * x)
    tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
    error = np.sign(values) * (1 - tail * np.exp(-x * x))
    made: Floats = (0.5 * values * (1 + error)).astype(np.float32)
    return made


def word_tags(vectors: Floats) -> tuple[Floats, ...]:
    """Chances of outside, begin and inside for each word, for each of TAGGED."""
    scores = linear("tags", vectors)
    return tuple(softmax(scores[:, at : at + 3]) for at in range(0, 3 * len(TAGGED), 3))


def official(vectors: Floats, mentions: list[tuple[int, int]]) -> float:
    """The chance that somebody named in these places holds or speaks for a public office."""
    ends = [at for first, behind in mentions for at in (first, behind - 1)]
    return float(sigmoid(linear("official", vectors[ends].mean(0)))[0])


def sentence_vectors(vectors: Floats, sentences: list[tuple[int, int]]) -> Floats:
    """For each sentence and each of EVENTS one vector: of the words that tell of such an event most."""
    scores = linear("att", vectors)
    return np.stack([softmax(scores[a:b], axis=0).T @ vectors[a:b] for a, b in sentences]).astype(np.float32)


def teller(kind: str, vectors: Floats, sentence: tuple[int, int]) -> int:
    """The word of a sentence that tells most of such an event."""
    scores = linear("att", vectors[sentence[0] : sentence[1]])
    return sentence[0] + int(scores[:, EVENTS.index(kind)].argmax())


def tells(kind: str, pooled: Floats) -> Floats:
    """The chance that each sentence is the one that tells of a letter, a meeting or an answer."""
    place = SENTENCE_KINDS.index(kind)
    return sigmoid(linear(f"sent.{place}", pooled[:, place])[:, 0])


def status(pooled: Floats, sentence: int) -> Floats:
    """The chances of STATUSES for a meeting told in a sentence."""
    return softmax(linear("status", pooled[sentence, 1]))


def answer_kind(pooled: Floats, sentence: int) -> tuple[Floats, Floats]:
    """The chances of ANSWERS and of ASKED for an answer told in a sentence."""
    return softmax(linear("akind", pooled[sentence, 2])), softmax(linear("ato", pooled[sentence, 2]))


def event_vector(kind: str, vectors: Floats, stretch: tuple[int, int], content: tuple[int, int] | None) -> Floats:
    """An event in the words of its sentences and, where it has one, its content."""
    place = EVENTS.index(kind)
    words = vectors[stretch[0] : stretch[1]]
    told = softmax(linear(f"ut.{place}", words)[:, 0]) @ words
    said = vectors[content[0] : content[1]].mean(0) if content else words.mean(0)
    return np.tanh(linear(f"u.{place}", np.concatenate([told, said]).astype(np.float32)))


def narrowed(vectors: Floats) -> Floats:
    """Word vectors as mentions are made of them."""
    made: Floats = np.tanh(linear("m", vectors))
    return made


def mention_vectors(narrow: Floats, mentions: list[tuple[int, int]]) -> Floats:
    """Names as they stand in the text, of narrowed word vectors."""
    summed = narrow[[m[0] for m in mentions]] + narrow[[m[1] - 1 for m in mentions]]
    return (summed / 2).astype(np.float32)


def slots(event: Floats, mentions: Floats, marks: Floats) -> Floats:
    """For each mention the scores of SLOTS."""
    around = np.broadcast_to(event, mentions.shape)
    joined = np.concatenate([around, mentions, around * mentions, marks], axis=1).astype(np.float32)
    return linear("mlp.3", gelu(linear("mlp.0", joined)))
