"""What worker processes save when many articles are extracted.

    python benchmarks/extract_workers.py FOLDER [NUMBER...]

For each number of articles of the folder, seconds with one process and with one for each core.
"""

import os
import sys
import time
from collections.abc import Iterator

from answerable.extracting import extracted
from loaders.reading import Given, Input, find_inputs


def seconds(inputs: list[Input], workers: int) -> float:
    """Wall-clock seconds, loading the model included for worker processes."""
    before = time.perf_counter()
    for _ in extracted(inputs, Given(), workers):
        pass
    return time.perf_counter() - before


def measure(folder: str, numbers: list[int]) -> Iterator[tuple[int, float, float]]:
    """Number of articles, seconds with one process, seconds with one for each core."""
    inputs, _ = find_inputs([folder])
    seconds(inputs[:1], 1)
    for number in numbers:
        yield number, seconds(inputs[:number], 1), seconds(inputs[:number], os.cpu_count() or 1)


if __name__ == "__main__":
    for count, one, many in measure(sys.argv[1], [int(number) for number in sys.argv[2:]] or [20, 40, 60]):
        print(f"{count:6} articles {one:6.1f} s in one process {many:6.1f} s in {os.cpu_count()}")
