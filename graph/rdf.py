"""SPARQL over an Oxigraph folder that this process holds, in the process or, with a time limit, in a child."""

from collections.abc import Callable, Mapping
from typing import Any

from graph import sparql_run
from graph.answers import sparql_request, sparql_rows
from graph.child import ask_child
from graph.quads import Quads
from graph.sparql_text import check_sparql
from graph.store import Rows, Value


def ask_quads(
    quads: Quads, text: str, parameters: Mapping[str, Value] | None, timeout: float | None, limit: int | None
) -> Rows:
    """Answer a query; see `graph.store.Store.sparql`. Nothing may be written while it runs."""
    check_sparql(text)
    request = sparql_request(text, parameters, limit)
    if timeout is None:
        return sparql_rows(caught(lambda asked: sparql_run.run(quads.store, asked), request))
    return sparql_rows(ask_child("sparql_run", "pyoxigraph", {**request, "folder": str(quads.folder)}, timeout))


def caught(answer: Callable[[dict[str, Any]], dict[str, Any]], request: dict[str, Any]) -> dict[str, Any]:
    """Answer in this process; an engine's error comes as the answer `{"error", "kind"}`, as from a child."""
    try:
        return answer(request)
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        return {"error": str(error), "kind": type(error).__name__}
    except Exception as error:
        if type(error).__name__ != "ArcadeDBError":
            raise
        return {"error": str(error), "kind": getattr(error, "native", {}).get("cls", "")}
