"""The trained network as files that run without torch: the encoder as ONNX in eight bits, the heads as arrays."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import torch
from network import MARKS, Network
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

PLACE = Path(__file__).resolve().parents[2] / "loaders" / "extraction" / "learned"
OPSET = 17
LARGE = 10_000
"""Numbers from which a table of weights is kept in eight bits."""


class Encoder(nn.Module):
    """One window: pieces and marks in, vectors out."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, numbers: Tensor, marks: Tensor) -> Tensor:
        """Without padding, so that nothing has to be masked."""
        places = torch.arange(numbers.shape[1])
        inner = ((places > 0) & (places < numbers.shape[1] - 1)).float()
        return self.network.encoded(numbers, marks, inner[None], torch.zeros(1, 1, 1, 1))


def export(network: Network, place: Path = PLACE) -> None:
    """Write encoder.onnx and heads.npz."""
    network.eval()
    numbers, marks = torch.ones(1, 77, dtype=torch.long), torch.zeros(1, 77, len(MARKS), dtype=torch.long)
    axes = {0: "windows", 1: "pieces"}
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            Encoder(network),
            (numbers, marks),
            whole,
            input_names=["pieces", "marks"],
            output_names=["vectors"],
            dynamic_axes={"pieces": axes, "marks": axes, "vectors": axes},
            opset_version=OPSET,
            dynamo=False,
        )
        onnx.save(slim(onnx.load(whole)), place / "encoder.onnx")
    heads = {
        name: value.numpy().astype(np.float16)
        for name, value in network.state_dict().items()
        if not name.startswith(("bert", "marks"))
    }
    np.savez(place / "heads.npz", **heads)


def slim(model: ModelProto) -> ModelProto:
    """Large tables of weights in eight bits with a scale for each row or column; sums are still made of whole numbers.

    Rounding the sums too would be twice as quick, but costs the vectors a tenth of their length in noise.
    """
    graph = model.graph
    nodes: list[NodeProto] = []
    for table in [t for t in graph.initializer if np.prod(t.dims) >= LARGE and t.data_type == TensorProto.FLOAT]:
        looked_up = any(node.op_type == "Gather" and node.input[0] == table.name for node in graph.node)
        small, scale = _rounded(numpy_helper.to_array(table), 1 if looked_up else 0)
        graph.initializer.remove(table)
        graph.initializer.append(numpy_helper.from_array(small, f"{table.name}.small"))
        graph.initializer.append(numpy_helper.from_array(scale, f"{table.name}.scale"))
        if not looked_up:
            nodes += _scaled(f"{table.name}.small", f"{table.name}.scale", table.name)
            continue
        for node in [node for node in graph.node if table.name in node.input]:
            made = node.output[0]
            parts = [f"{made}.{part}" for part in ("small", "scale")]
            spread = [
                helper.make_node("Gather", [f"{table.name}.{part}", node.input[1]], [f"{made}.{part}"], axis=0)
                for part in ("small", "scale")
            ]
            at = list(graph.node).index(node)
            graph.node.remove(node)
            for one in reversed([*spread, *_scaled(*parts, made)]):
                graph.node.insert(at, one)
    for node in reversed(nodes):
        graph.node.insert(0, node)
    onnx.checker.check_model(model)
    return model


def _rounded(weights: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    scale = np.maximum(np.abs(weights).max(axis=axis, keepdims=True), 1e-12) / 127
    return np.rint(weights / scale).astype(np.int8), scale.astype(np.float32)


def _scaled(small: str, scale: str, whole: str) -> list[NodeProto]:
    return [
        helper.make_node("Cast", [small], [f"{whole}.cast"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{whole}.cast", scale], [whole]),
    ]
