"""Runs one Cypher query on an ArcadeDB database; also a program of its own, so that a time limit can end it for good.

The engine has a time limit, but it isn't looked at within list comprehensions and `reduce`. As a program it is started
without site packages: argument 1 is the folder that arcadedb lies in, standard input one JSON request, standard output
one JSON answer. It imports nothing of this project.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any


def run(database: Any, request: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401  # arcadedb has no types
    """Answer `{"text", "parameters", "limit"}` with `{"columns", "rows", "truncated"}`. Raises ArcadeDBError."""
    rows: list[dict[str, Any]] = []
    truncated = False
    with database.query("opencypher", request["text"], request["parameters"]) as found:
        for row in found:
            if request["limit"] is not None and len(rows) >= request["limit"]:
                truncated = True
                break
            rows.append(row.to_dict())
    columns = list(rows[0]) if rows else []
    return {"columns": columns, "rows": [[row.get(name) for name in columns] for row in rows], "truncated": truncated}


def load_engine(scratch: str) -> Any:  # noqa: ANN401
    """Import arcadedb with its log off; what it writes about its log all the same goes to the folder `scratch`."""
    os.environ.setdefault("ARCADEDB_LOG_CONSOLE", "0")
    os.environ.setdefault("ARCADEDB_LOG_DIR", scratch)
    properties = os.path.join(os.path.dirname(os.path.abspath(__file__)), "arcadedb-log.properties")  # noqa: PTH100, PTH118, PTH120  # pathlib costs a child 10 ms
    if not any(each.isspace() for each in properties):  # the engine splits its arguments at spaces
        os.environ.setdefault("ARCADEDB_NATIVE_ISOLATE_ARGS", f"-Djava.util.logging.config.file={properties}")
    with without_numpy():
        import arcadedb
    return arcadedb


@contextmanager
def without_numpy() -> Iterator[None]:
    """Keep the engine from importing numpy, which it tries for arrays: 0.1 s that no query here needs."""
    hidden = "numpy" not in sys.modules
    if hidden:
        sys.modules["numpy"] = None  # type: ignore[assignment]  # how an import is told to fail
    try:
        yield
    finally:
        if hidden:
            del sys.modules["numpy"]


def to_json(value: Any) -> Any:  # noqa: ANN401
    """Write what JSON can't: a date as a tagged list, anything else as its text."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return {"date": value.isoformat()}
    return value.isoformat() if isinstance(value, datetime) else str(value)


def from_json(mapping: dict[str, Any]) -> Any:  # noqa: ANN401
    """Undo `to_json` for dates."""
    return date.fromisoformat(mapping["date"]) if list(mapping) == ["date"] else mapping


def main() -> None:
    """Answer the request on standard input."""
    sys.path.append(sys.argv[1])
    request = json.loads(sys.stdin.buffer.read(), object_hook=from_json)
    arcadedb = load_engine(request["folder"])
    try:
        with without_numpy(), arcadedb.DatabaseFactory(request["folder"]).open(read_only=True) as database:
            answer = run(database, request)
    except arcadedb.ArcadeDBError as error:
        answer = {"error": str(error), "kind": getattr(error, "native", {}).get("cls", "")}
    sys.stdout.buffer.write(json.dumps(answer, default=to_json).encode())


if __name__ == "__main__":
    main()
