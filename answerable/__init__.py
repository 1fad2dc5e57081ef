"""Answerable: the record of local accountability.

In a notebook:

    import answerable

    with answerable.open("demo-graph") as record:
        record.ask("demands", by="Brackwater Tenants Union")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from answerable.record import Record

__all__ = ["open"]


def open(address: str | None = None) -> Record:  # noqa: A001 - `answerable.open` reads as what it does
    """Open the record at a folder or a server address (`neo4j://...`), as `--store` would.

    None takes ANSWERABLE_STORE, else `./answerable-graph`. A folder is made where there is none. Raises StoreError.
    """
    from answerable.record import Record

    return Record(address)
