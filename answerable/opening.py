"""Opening a store for one command, and letting go of it however the command ends."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from answerable.logs import without_passwords
from ontology.errors import NotAStore

if TYPE_CHECKING:
    from graph.store import Store

log = logging.getLogger(__name__)

SERVER = "neo4j"
"""The address that stands for what NEO4J_URI says."""


@contextmanager
def opened(address: str, *, new: bool = False) -> Iterator[Store]:
    """The store at an address, closed at the end; a folder is only made where `new` says so. Raises StoreError."""
    store = open_address(address, new=new)
    try:
        yield store
    finally:
        store.close()


def open_address(address: str, *, new: bool = False) -> Store:
    """The store at an address; a folder is only made where `new` says so. Raises StoreError."""
    from graph.open import open_store

    if not new and is_folder(address) and not Path(address).exists():
        message = f"no store at {address}; load articles first (answerable load FOLDER) or name it with --store"
        raise NotAStore(message)
    log.info("opening the store at %s", without_passwords(address))
    return open_store(address)


def is_folder(address: str) -> bool:
    """Whether an address is a folder's path, not a server's."""
    return address != SERVER and "://" not in address
