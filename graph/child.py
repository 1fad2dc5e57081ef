"""Runs a query program in a child process that is ended at the deadline: a limit that really stops the work."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ontology.errors import QueryTimeout


def ask_child(
    program: str,
    package: str,
    request: Mapping[str, Any],
    timeout: float,
    *,
    to_json: Callable[[Any], Any] | None = None,
    from_json: Callable[[dict[str, Any]], Any] | None = None,
) -> dict[str, Any]:
    """Give the answer of `graph/{program}.py`, which needs only `package`; a refusal comes as `{"error", "kind"}`.

    `timeout` is in seconds and counts the child's start. Raises QueryTimeout.
    """
    command = [sys.executable, "-I", "-S", str(Path(__file__).with_name(f"{program}.py")), _folder_of(package)]
    sent = json.dumps(request, default=to_json).encode()
    try:
        done = subprocess.run(command, input=sent, capture_output=True, timeout=timeout, check=False)  # noqa: S603  # our own file
    except subprocess.TimeoutExpired as error:
        raise timed_out(timeout) from error
    if done.returncode != 0:
        last = done.stderr.decode(errors="replace").strip().rsplit("\n", 1)[-1]
        return {"error": last or f"the query ended with status {done.returncode}", "kind": ""}
    answer: dict[str, Any] = json.loads(done.stdout, object_hook=from_json)
    return answer


def timed_out(timeout: float) -> QueryTimeout:
    """Make the error for a query that ran into its limit."""
    return QueryTimeout(
        f"the query took longer than {timeout:g} s and was stopped; narrow it down or give it more time"
    )


def _folder_of(package: str) -> str:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        message = f"{package} is not installed"
        raise ModuleNotFoundError(message)
    return str(Path(spec.origin).parent.parent)
