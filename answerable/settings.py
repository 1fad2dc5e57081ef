"""Where the store is and what is behind it: `--store`, else ANSWERABLE_STORE, else a folder here."""

import os

DEFAULT_STORE = "answerable-graph"


def store_address(given: str | None) -> str:
    """The store's address: what was given, else the environment's, else `./answerable-graph`."""
    return given or os.environ.get("ANSWERABLE_STORE") or DEFAULT_STORE
