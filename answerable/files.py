"""Writing a result to a file: whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ontology.errors import InputError


def write_file(path: Path, content: bytes) -> None:
    """Write a file. Raises InputError where that can't be done."""
    with new_file(path) as file:
        file.write(content)


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write into, which takes its name once it is whole. Raises InputError where it can't be written."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            yield file
        beside.replace(path)
    except OSError as error:
        message = f"{path}: can't be written ({error.strerror}); check the path and the room left"
        raise InputError(message) from None
    finally:
        with suppress(OSError):
            beside.unlink()
