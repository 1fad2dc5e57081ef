"""One way in to either store, by its address."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ontology.errors import StoreDenied

if TYPE_CHECKING:
    from graph.store import Store

_SCHEMES = ("neo4j://", "neo4j+s://", "neo4j+ssc://", "bolt://", "bolt+s://", "bolt+ssc://")


def open_store(
    address: str | Path, *, create: bool = True, base: str | None = None, replica: Path | None = None
) -> "Store":
    """Open the store at an address: a folder, a `neo4j://` or `bolt://` address, or `neo4j` for NEO4J_URI.

    A server's user, password and database come from NEO4J_USERNAME (else `neo4j`), NEO4J_PASSWORD and
    NEO4J_DATABASE (else the user's own). `create` makes a folder that is missing a store; `base` is what a new
    folder's identifiers live under; `replica` is the folder for a server's RDF replica (else one in the user's cache).
    Raises StoreError: NotAStore, StoreLocked, StoreUnreachable, StoreDenied, StoreFull.
    """
    text = str(address)
    if text == "neo4j":
        text = os.environ.get("NEO4J_URI", "")
        if not text:
            message = "NEO4J_URI is not set; set it to the server's address, such as neo4j://localhost:7687"
            raise StoreDenied(message)
    if not text.startswith(_SCHEMES):
        from graph.embedded import EmbeddedStore

        return EmbeddedStore(Path(address), create=create, base=base)
    from graph.neo4j_store import Neo4jStore

    login = (os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
    return Neo4jStore(text, login, database=os.environ.get("NEO4J_DATABASE") or None, replica=replica)
