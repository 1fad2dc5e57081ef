"""How long the command line takes to start, as ratios to an interpreter that does nothing.

    python benchmarks/cli_start.py [STORE]

Prints the median of several runs of `answerable --help` and, with a loaded store (a folder), of `answerable ask
demands` in a fresh process. A ratio says the same on a fast machine and on a slow one; the seconds are this one's.
"""

import statistics
import subprocess
import sys
import time

RUNS = 11
START = [sys.executable, "-c", "pass"]
COMMAND = [sys.executable, "-m", "answerable"]


def seconds(command: list[str]) -> float:
    """Median wall-clock seconds of a command."""
    taken = []
    for _ in range(RUNS):
        before = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own command line
        taken.append(time.perf_counter() - before)
    return statistics.median(taken)


def measure(store: str | None) -> dict[str, float]:
    """Seconds by what was run."""
    commands = {"python -c pass": START, "answerable --help": [*COMMAND, "--help"]}
    if store:
        commands["answerable ask demands"] = [*COMMAND, "ask", "demands", "--store", store]
        commands["answerable sources"] = [*COMMAND, "sources", "--store", store]
    return {name: seconds(command) for name, command in commands.items()}


if __name__ == "__main__":
    measured = measure(sys.argv[1] if len(sys.argv) > 1 else None)
    bare = measured["python -c pass"]
    for name, taken in measured.items():
        print(f"{name:28} {taken:6.3f} s  {taken / bare:5.1f} x")
