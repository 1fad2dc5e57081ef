import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from loaders.extraction.learned.heads import gelu, sigmoid, softmax


@given(st.floats(-20, 20))
def test_the_unit_is_that_of_the_error_function(x: float) -> None:
    exact = 0.5 * x * (1 + math.erf(x / math.sqrt(2)))
    assert abs(float(gelu(np.array([x], dtype=np.float32))[0]) - exact) < 1e-4


def test_shares_add_up_to_one() -> None:
    shares = softmax(np.array([[1.0, 2.0, 900.0]], dtype=np.float32))
    assert abs(float(shares.sum()) - 1) < 1e-6
    assert float(sigmoid(np.zeros(1, dtype=np.float32))[0]) == 0.5
