"""Runs one SPARQL query on an Oxigraph store; also a program of its own, so that a time limit can end it for good.

As a program it is started without site packages: argument 1 is the folder that pyoxigraph lies in, standard input one
JSON request, standard output one JSON answer. It imports nothing of this project.
"""

import json
import sys
from typing import Any

PARAMETER = "urn:answerable:parameter:"


def run(store: Any, request: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401  # pyoxigraph comes by the caller
    """Answer `{"text", "parameters": {name: [kind, lexical, datatype]}, "limit"}`.

    The answer is `{"columns", "rows", "truncated"}`, a cell being None or `[kind, text, datatype]` with kind `iri`,
    `literal` or `blank`. Raises SyntaxError, ValueError, RuntimeError and OSError as pyoxigraph does.
    """
    import pyoxigraph as ox

    def function(term: Any) -> Any:  # noqa: ANN401
        return lambda: term

    given = {
        ox.NamedNode(PARAMETER + name): function(
            ox.NamedNode(text) if kind == "iri" else ox.Literal(text, datatype=ox.NamedNode(datatype))
        )
        for name, (kind, text, datatype) in request["parameters"].items()
    }
    answer = store.query(request["text"], use_default_graph_as_union=True, custom_functions=given)
    if isinstance(answer, ox.QueryBoolean):
        cell = ["literal", "true" if answer else "false", "http://www.w3.org/2001/XMLSchema#boolean"]
        return {"columns": ["answer"], "rows": [[cell]], "truncated": False}
    if isinstance(answer, ox.QueryTriples):
        columns = ["subject", "predicate", "object"]
    else:
        columns = [variable.value for variable in answer.variables]
    rows: list[list[Any]] = []
    for row in answer:
        if request["limit"] is not None and len(rows) >= request["limit"]:
            return {"columns": columns, "rows": rows, "truncated": True}
        rows.append([_cell(term, ox) for term in row])
    return {"columns": columns, "rows": rows, "truncated": False}


def _cell(term: Any, ox: Any) -> list[str] | None:  # noqa: ANN401
    if term is None:
        return None
    if isinstance(term, ox.NamedNode):
        return ["iri", term.value, ""]
    if isinstance(term, ox.Literal):
        return ["literal", term.value, term.datatype.value]
    return ["blank", str(term), ""]


def main() -> None:
    """Answer the request on standard input."""
    sys.path.append(sys.argv[1])
    import pyoxigraph as ox

    request = json.loads(sys.stdin.buffer.read())
    try:
        answer = run(ox.Store.read_only(request["folder"]), request)
    except (SyntaxError, ValueError, RuntimeError, OSError) as error:
        answer = {"error": str(error), "kind": type(error).__name__}
    sys.stdout.buffer.write(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
