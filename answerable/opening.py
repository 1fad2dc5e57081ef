"""Opening a store for one command, and letting go of it however the command ends."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from answerable.logs import without_passwords

if TYPE_CHECKING:
    from graph.store import Store

log = logging.getLogger(__name__)


@contextmanager
def opened(address: str, *, new: bool = False, base: str | None = None) -> Iterator[Store]:
    """The store at an address, closed at the end; a folder is only made where `new` says so. Raises StoreError."""
    store = open_address(address, new=new, base=base)
    try:
        yield store
    finally:
        store.close()


def open_address(address: str, *, new: bool = False, base: str | None = None) -> Store:
    """The store at an address; `base` is what a new one's identifiers begin with. Raises StoreError."""
    from graph.open import open_store

    log.info("opening the store at %s", without_passwords(address))
    return open_store(address, create=new, base=base)


def base_of(store: Store) -> str | None:
    """What the store's identifiers begin with, where it knows."""
    base = getattr(store, "base", None)
    return base if isinstance(base, str) else None
