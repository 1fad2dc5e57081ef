"""The network that is trained: E5's layers with marks of words added, and heads that read facts off the words.

Its parts mirror `loaders.extraction.learned.heads`, which runs them without torch.
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import torch
from start import weights
from swapping import Swaps
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertConfig, BertModel

from examples import Example, Labelled
from loaders.extraction.learned.encoder import LONGEST, NO_MARKS
from loaders.extraction.learned.heads import ANSWERS, ASKED, EVENTS, SENTENCE_KINDS, SLOTS, STATUSES, TAGGED
from loaders.extraction.learned.pairs import SLOTS_OF, WIDTH, Event, pairs
from loaders.extraction.learned.pieces import CLS, SEP, pieces, vocabulary
from loaders.extraction.learned.view import KINDS, ROLES, TAGS
from loaders.extraction.learned.windows import Window, windows

SIZE, INNER, HEADS, LAYERS = 384, 1536, 12, 12
"""Of e5-small-v2: numbers of a vector, of a layer's inside, heads of attention, layers."""
FIRST = 9
"""Layers from below that learn first; the upper ones, made to compare whole texts, are added later."""
NARROW = 96
MARKS = (6, 2, 4, len(KINDS), len(TAGS), len(ROLES))
FROZEN = 3
"""Layers that stay as they came; marks are added behind them."""
NOBODY = -30.0
WEIGHTS = {
    "bodies": 1.5,
    "people": 0.5,
    "content": 3.0,
    "roles": 1.0,
    "official": 0.3,
    "telling": 4.0,
    "status": 0.15,
    "answer": 0.1,
    "slots": 0.25,
}


class Network(nn.Module):
    """Encoder and heads."""

    def __init__(self, start: Path | None = None) -> None:
        """With the lower layers of `start`, the ONNX file of e5-small-v2; without it all, to be loaded."""
        super().__init__()
        shape = BertConfig(
            vocab_size=len(vocabulary()),
            hidden_size=SIZE,
            num_hidden_layers=LAYERS,
            num_attention_heads=HEADS,
            intermediate_size=INNER,
            attn_implementation="sdpa",
            attention_probs_dropout_prob=0.0,
        )
        self.bert = BertModel(shape, add_pooling_layer=False)
        self.upper: list[nn.Module] = []
        """Layers that are not added yet."""
        if start is not None:
            self.bert.load_state_dict(weights(start))
            self.upper += self.bert.encoder.layer[FIRST:]
            self.bert.encoder.layer = self.bert.encoder.layer[:FIRST]
        self.marks = nn.ModuleList([nn.Embedding(count, SIZE) for count in MARKS])
        for table in self.marks:
            nn.init.normal_(table.weight, std=0.01)
        self.tags = nn.Linear(SIZE, 3 * len(TAGGED))
        self.official = nn.Linear(SIZE, 1)
        self.att = nn.Linear(SIZE, len(EVENTS))
        self.sent = nn.ModuleList([nn.Linear(SIZE, 1) for _ in SENTENCE_KINDS])
        self.status = nn.Linear(SIZE, len(STATUSES))
        self.akind = nn.Linear(SIZE, len(ANSWERS))
        self.ato = nn.Linear(SIZE, len(ASKED))
        self.u = nn.ModuleList([nn.Linear(2 * SIZE, NARROW) for _ in EVENTS])
        self.ut = nn.ModuleList([nn.Linear(SIZE, 1) for _ in EVENTS])
        self.m = nn.Linear(SIZE, NARROW)
        self.mlp = nn.Sequential(
            nn.Linear(3 * NARROW + WIDTH, 128), nn.GELU(), nn.Dropout(0.1), nn.Linear(128, len(SLOTS))
        )
        self.drop = nn.Dropout(0.1)
        for part in (self.bert.embeddings, *self.bert.encoder.layer[:FROZEN]):
            part.requires_grad_(requires_grad=False)

    def grow(self, examples: list[Prepared]) -> None:
        """Add the upper layers so that at first they change next to nothing; examples show how long vectors are.

        Nothing comes out of their insides yet, and what their norms take away is given back (growth that preserves the
        function, Chen et al. 2016, Net2Net).
        """
        self.eval()
        with torch.no_grad():
            vectors = torch.cat(self.words(examples))
        middle, spread = vectors.mean(), vectors.std(1, unbiased=False).mean()
        for layer in self.upper:
            for part in (layer.attention.output, layer.output):
                for value, held in (
                    (part.dense.weight, 0.0),
                    (part.dense.bias, 0.0),
                    (part.LayerNorm.weight, float(spread)),
                    (part.LayerNorm.bias, float(middle)),
                ):
                    nn.init.constant_(value, held)
            self.bert.encoder.layer.append(layer)
        self.upper = []

    def encoded(self, numbers: Tensor, marks: Tensor, inner: Tensor, mask: Tensor) -> Tensor:
        """Vectors of pieces; `inner` is 0 at the ends and in the padding, `mask` is added to the attention's scores."""
        # Half the digits while learning: twice as quick, and the rounding does no harm.
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            with torch.no_grad():
                x = self.bert.embeddings(input_ids=numbers)
                for layer in self.bert.encoder.layer[:FROZEN]:
                    x = _after(layer, x, mask)
            x = x + sum(table(marks[..., k]) for k, table in enumerate(self.marks)) * inner[..., None]
            for layer in self.bert.encoder.layer[FROZEN:]:
                x = _after(layer, x, mask)
        return x.float()

    def train(self, mode: bool = True) -> Network:  # noqa: FBT001, FBT002  torch's own
        """As torch's, but what is frozen drops nothing out."""
        super().train(mode)
        for part in (self.bert.embeddings, *self.bert.encoder.layer[:FROZEN]):
            part.eval()
        return self

    def words(self, batch: list[Prepared], swaps: Swaps | None = None) -> list[Tensor]:
        """For each example a vector for each word; `swaps` puts other names into the text."""
        rows = [window for one in batch for window in one.windows]
        shown = [numbers for one in batch for numbers in (swaps.changed(one) if swaps else _as_it_is(one))]
        marked = [given for one in batch for given in (swaps.marked(one) if swaps else _as_marked(one))]
        length = max(len(window.numbers) for window in rows)
        numbers = torch.zeros(len(rows), length, dtype=torch.long)
        marks = torch.zeros(len(rows), length, len(MARKS), dtype=torch.long)
        inner = torch.zeros(len(rows), length)
        mask = torch.full((len(rows), 1, 1, length), -1e4)
        for row, window in enumerate(rows):
            count = len(window.numbers)
            numbers[row, :count] = shown[row]
            marks[row, :count] = marked[row]
            inner[row, 1 : count - 1] = 1
            mask[row, :, :, :count] = 0
        vectors = self.encoded(numbers, marks, inner, mask)
        found, at = [], 0
        for one in batch:
            here = range(at, at + len(one.windows))
            found.append(torch.cat([vectors[row][rows[row].firsts] for row in here]))
            at += len(one.windows)
        return found

    def event(self, words: Tensor, one: Prepared, event: Event) -> Tensor:
        """See heads.event_vector."""
        place = EVENTS.index(event.kind)
        sentences = one.example.seen.sentences
        told = words[sentences[event.first][0] : sentences[event.last][1]]
        summed = torch.softmax(self.ut[place](told)[:, 0], 0) @ told
        said = words[event.content[0] : event.content[1]].mean(0) if event.content else told.mean(0)
        return torch.tanh(self.u[place](torch.cat([summed, said])))

    def slots(self, words: Tensor, one: Prepared, beside: list[Beside]) -> list[Tensor]:
        """For each event the scores of SLOTS for each of its actors: of the mention that fits best."""
        narrow = torch.tanh(self.m(words))
        vectors = torch.stack([self.event(words, one, b.event) for b in beside])
        which = torch.cat([torch.full((len(b.firsts),), k) for k, b in enumerate(beside)])
        firsts, lasts = torch.cat([b.firsts for b in beside]), torch.cat([b.lasts for b in beside])
        named, told = (narrow[firsts] + narrow[lasts]) / 2, vectors[which]
        scores = self.mlp(torch.cat([told, named, told * named, torch.cat([b.marks for b in beside])], 1))
        found, at = [], 0
        for b in beside:
            mine = scores[at : at + len(b.firsts)]
            at += len(b.firsts)
            start = torch.full((len(b.actors), len(SLOTS)), NOBODY)
            index = b.owners[:, None].expand(-1, len(SLOTS))
            found.append(start.scatter_reduce(0, index, mine, "amax", include_self=True))
        return found

    def pooled(self, words: Tensor, sentences: list[tuple[int, int]]) -> Tensor:
        """See heads.sentence_vectors."""
        scores = self.att(words)
        return torch.stack([torch.softmax(scores[a:b], 0).T @ words[a:b] for a, b in sentences])

    def loss(self, batch: list[Prepared], swaps: Swaps | None) -> tuple[Tensor, Counter[str]]:
        """The mean loss of some examples, with other names in them if there are `swaps`, and its parts."""
        total, parts = torch.zeros(()), Counter[str]()
        for one, plain in zip(batch, self.words(batch, swaps), strict=True):
            for name, part in self._losses(one, self.drop(plain)):
                total = total + WEIGHTS[name.split(".", maxsplit=1)[0]] * part
                parts[name] += float(part.detach())
        return total / len(batch), parts

    def _losses(self, one: Prepared, words: Tensor) -> list[tuple[str, Tensor]]:
        example, tags = one.example, self.tags(words)
        made = [
            ("bodies", functional.cross_entropy(tags[:, :3], torch.tensor(example.bodies))),
            ("people", functional.cross_entropy(tags[:, 3:6], torch.tensor(example.people))),
            ("content", functional.cross_entropy(tags[:, 6:9], torch.tensor(example.content), ignore_index=-100)),
            ("roles", functional.cross_entropy(tags[:, 9:], torch.tensor(example.roles))),
        ]
        if example.officials:
            ends = [torch.tensor([m for a, b in places for m in (a, b - 1)]) for places, _ in example.officials]
            scores = self.official(torch.stack([words[places].mean(0) for places in ends]))[:, 0]
            wanted = torch.tensor([float(public) for _, public in example.officials])
            made.append(("official", functional.binary_cross_entropy_with_logits(scores, wanted)))
        pooled = self.pooled(words, example.seen.sentences)
        for place, kind in enumerate(SENTENCE_KINDS):
            wanted = torch.tensor(example.telling[kind])
            scores = self.sent[place](pooled[:, place])[:, 0]
            each = functional.binary_cross_entropy_with_logits(scores, (wanted == 1).float(), reduction="none")
            made.append((f"telling.{kind}", (each * (wanted >= 0)).mean()))
        for labelled in example.events:
            made += self._kinds(labelled, pooled)
        return made + self._slot_losses(one, words)

    def _kinds(self, labelled: Labelled, pooled: Tensor) -> list[tuple[str, Tensor]]:
        if labelled.status is None:
            return []
        wanted = torch.tensor([labelled.status])
        told = pooled[labelled.event.first]
        if labelled.event.kind == "meeting":
            return [("status", functional.cross_entropy(self.status(told[1])[None], wanted))]
        kind = functional.cross_entropy(self.akind(told[2])[None], wanted)
        asked = functional.cross_entropy(self.ato(told[2])[None], torch.tensor([labelled.asked]))
        return [("answer.kind", kind), ("answer.to", asked * 0.5)]

    def _slot_losses(self, one: Prepared, words: Tensor) -> list[tuple[str, Tensor]]:
        beside = [
            both[random.random() < one.example.trust]  # noqa: S311  no secret
            for both in one.beside
            if both[0].actors
        ]  # fmt: skip
        if not beside:
            return []
        labelled = [label for label, both in zip(one.example.events, one.beside, strict=True) if both[0].actors]
        made = []
        for label, b, scores in zip(labelled, beside, self.slots(words, one, beside), strict=True):
            for slot in SLOTS_OF[label.event.kind]:
                wanted = label.wanted[slot]
                if wanted is not None:
                    right = torch.tensor([float(actor in wanted) for actor in b.actors])
                    each = functional.binary_cross_entropy_with_logits(
                        scores[:, SLOTS.index(slot)], right, reduction="sum"
                    )
                    made.append((f"slots.{slot}", each / max(1, len(wanted))))
        return made


def _as_it_is(one: Prepared) -> list[Tensor]:
    return [window.numbers for window in one.windows]


def _as_marked(one: Prepared) -> list[Tensor]:
    return [window.marks for window in one.windows]


def _after(layer: nn.Module, x: Tensor, mask: Tensor) -> Tensor:
    made = layer(x, attention_mask=mask)
    return made[0] if isinstance(made, tuple) else made


class Beside:
    """An event's actors and their mentions as tensors."""

    def __init__(self, one: Example, event: Event) -> None:
        found = pairs(one.seen, event)
        self.event = event
        self.actors = list(dict.fromkeys(pair.actor for pair in found))
        self.owners = torch.tensor([self.actors.index(pair.actor) for pair in found], dtype=torch.long)
        self.firsts = torch.tensor([pair.mention[0] for pair in found], dtype=torch.long)
        self.lasts = torch.tensor([pair.mention[1] - 1 for pair in found], dtype=torch.long)
        self.marks = torch.tensor([pair.marks for pair in found], dtype=torch.float32).reshape(-1, WIDTH)


class Pieces:
    """One window's pieces as tensors."""

    def __init__(self, one: Example, window: Window) -> None:
        known = vocabulary()
        numbers, marks, firsts = [known[CLS]], [NO_MARKS], []
        self.places: list[tuple[int, int]] = []
        """Where each whole word begins, and which it is."""
        for at in range(window.first, window.last):
            word = pieces(one.seen.words[at])
            if at >= window.own:
                firsts.append(min(len(numbers), LONGEST - 2))
            if len(numbers) + len(word) < LONGEST:
                self.places.append((len(numbers), at))
            numbers += word
            marks += [one.seen.marks[at]] * len(word)
        self.numbers = torch.tensor([*numbers[: LONGEST - 1], known[SEP]])
        self.marks = torch.tensor([*marks[: LONGEST - 1], NO_MARKS])
        self.firsts = torch.tensor(firsts)


class Prepared:
    """An example with all that does not change while training."""

    def __init__(self, one: Example) -> None:
        self.example = one
        self.windows = [Pieces(one, window) for window in windows(one.seen)]
        self.beside = [self._both(label) for label in one.events]

    def _both(self, label: Labelled) -> tuple[Beside, Beside]:
        """Without and with what the rules say."""
        event = label.event
        with_rules = Event(event.kind, event.first, event.last, event.content, label.told, event.speakers, label.asides)
        return Beside(self.example, event), Beside(self.example, with_rules)
