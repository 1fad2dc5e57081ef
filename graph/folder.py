"""A store's folder: what marks it as one, its format version, and the lock that lets one process in at a time."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from ontology.errors import NotAStore, StoreDenied, StoreLocked
from ontology.namespaces import DEFAULT_BASE

FORMAT: Final = "answerable store"
VERSION: Final = 1
MANIFEST: Final = "answerable.json"


@dataclass(frozen=True, slots=True)
class Folder:
    """A locked store folder. `base` is the IRI that its sources and actors live under."""

    path: Path
    base: str
    lock: FileLock

    def __truediv__(self, name: str) -> Path:
        """Give the path of something in the folder."""
        return self.path / name


def open_folder(path: Path, *, create: bool = True, base: str | None = None) -> Folder:
    """Lock a store's folder and read its manifest; make it where it is missing or empty.

    Raises NotAStore on a folder that holds something else or another format version (or, without `create`, none),
    StoreLocked where another process has it, StoreDenied where the folder can't be written.
    """
    try:
        known = _known(path, create=create)
        path.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path / "lock", thread_local=False)
        lock.acquire(timeout=0)
    except Timeout as error:
        message = f"{path} is open in another process; wait for it to end, or close it, and try again"
        raise StoreLocked(message) from error
    except PermissionError as error:
        message = f"{path} can't be written by this user; pick another folder or change its owner"
        raise StoreDenied(message) from error
    try:
        return Folder(path, _base(path, base) if known else _make(path, base or DEFAULT_BASE), lock)
    except BaseException:
        lock.release()
        raise


def _known(path: Path, *, create: bool) -> bool:
    """Whether the folder is a store already; False where one can be made."""
    if path.exists() and not path.is_dir():
        message = f"{path} is a file, not a store's folder"
        raise NotAStore(message)
    if (path / MANIFEST).exists():
        return True
    inside = {each.name for each in path.iterdir()} - {"lock"} if path.exists() else set()
    if inside:
        message = f"{path} holds something else ({min(inside)}, ...) and is no store; name an empty or a new folder"
        raise NotAStore(message)
    if not create:
        message = f"there is no store at {path}; load articles into it first"
        raise NotAStore(message)
    return False


def _base(path: Path, wanted: str | None) -> str:
    try:
        manifest = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
        name, version, base = manifest["format"], manifest["version"], manifest["base"]
    except (ValueError, KeyError, TypeError) as error:
        message = f"{path / MANIFEST} can't be read as a store's manifest; {path} is no store"
        raise NotAStore(message) from error
    if name != FORMAT or version != VERSION:
        message = (
            f"{path} is {name!r} of version {version}, and this program reads {FORMAT!r} of version {VERSION}; "
            "export it with the program that made it and load that into a new folder"
        )
        raise NotAStore(message)
    if wanted is not None and wanted != base:
        message = f"{path} keeps its identifiers under {base}, not {wanted}; use that base or another folder"
        raise NotAStore(message)
    return str(base)


def _make(path: Path, base: str) -> str:
    manifest = json.dumps({"format": FORMAT, "version": VERSION, "base": base}, indent=1)
    write_whole(path / MANIFEST, manifest + "\n")
    return base


def write_whole(path: Path, text: str) -> None:
    """Write a file that is either there with all of the text, or as it was, even if the process dies."""
    draft = path.with_name(path.name + ".new")
    try:
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
