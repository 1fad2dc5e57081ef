"""Where the store and the vocabulary are: what the call says, else the environment, else what stands here."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.vocabulary import Vocabulary

DEFAULT_STORE = "answerable-graph"


def store_address(given: str | None) -> str:
    """The store's address: what was given, else the environment's, else `./answerable-graph`."""
    return given or os.environ.get("ANSWERABLE_STORE") or DEFAULT_STORE


def vocabulary_file(given: str | Path | None) -> Vocabulary | None:
    """The vocabulary in the file given, else in the environment's; None where there is none. Raises InputError."""
    from loaders.vocabulary import read_vocabulary

    file = given or os.environ.get("ANSWERABLE_VOCABULARY")
    return read_vocabulary(Path(file)) if file else None
