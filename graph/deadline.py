"""Waiting for a server no longer than a time limit, even where the server itself is slow to stop."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final, TypeVar

from graph.child import timed_out

Result = TypeVar("Result")
_GRACE: Final = 1.0
"""Seconds that the server gets to say itself that it stopped."""


def within(timeout: float | None, work: Callable[[], Result]) -> Result:
    """Do work, or give up a second after `timeout` seconds, leaving it to a thread that ends when the server answers.

    Neo4j stops a query at its time limit, but looks at the clock between rows alone, not within a list comprehension.
    Raises QueryTimeout.
    """
    if timeout is None:
        return work()
    done: SimpleQueue[tuple[Result | None, BaseException | None]] = SimpleQueue()

    def try_it() -> None:
        try:
            done.put((work(), None))
        except BaseException as error:  # noqa: BLE001  # raised where it is waited for
            done.put((None, error))

    Thread(target=try_it, daemon=True).start()
    try:
        result, error = done.get(timeout=timeout + _GRACE)
    except Empty:
        raise timed_out(timeout) from None
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # it is the work's own
