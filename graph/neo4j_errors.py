"""What a Neo4j server refuses, as errors of one line; never with a password in them."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Forbidden,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
)

from graph.child import timed_out
from graph.room import is_full
from ontology.errors import (
    AnswerableError,
    QueryError,
    StoreDenied,
    StoreError,
    StoreFull,
    StoreUnreachable,
)


def shown_address(address: str) -> str:
    """Give an address without a user or password that may stand in it."""
    scheme, _, rest = address.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


@contextmanager
def server_errors(address: str, database: str | None) -> Iterator[None]:
    """Turn what the driver raises into a StoreError of one line."""
    try:
        yield
    except (Neo4jError, DriverError, ConfigurationError) as error:
        raise _store_error(error, shown_address(address), database) from error


def _store_error(error: Exception, where: str, database: str | None) -> StoreError:
    code = getattr(error, "code", None) or ""
    if "DatabaseNotFound" in code:
        return StoreDenied(
            f"{where} has no database named {database!r}; set NEO4J_DATABASE to one it has, or leave it out"
        )
    if isinstance(error, AuthError):
        return StoreDenied(f"{where} refuses the user or password; set NEO4J_USERNAME and NEO4J_PASSWORD")
    if isinstance(error, Forbidden):
        return StoreDenied(f"{where} lets this user not do that: {_line(error)}")
    if isinstance(error, ServiceUnavailable | SessionExpired):
        return StoreUnreachable(f"{where} does not answer; is the server running, and is the address right?")
    if is_full(error):
        return StoreFull(f"no room left on the disk of {where}; the store is as before")
    return StoreError(f"{where}: {_line(error)}")


def query_refusal(error: Neo4jError, timeout: float | None) -> AnswerableError:
    """Make the error for a query that the server can't run."""
    if "TransactionTimedOut" in (error.code or "") or "LockClientStopped" in (error.code or ""):
        return timed_out(timeout or 0)
    return QueryError(f"the query can't be run: {_line(error)}")


def is_query_error(error: Neo4jError) -> bool:
    """Whether the error is about the query, not about the server or the login."""
    return (
        isinstance(error, ClientError)
        and not isinstance(error, AuthError | Forbidden)
        and "Database" not in (error.code or "")
    )


def _line(error: Exception) -> str:
    return " ".join((getattr(error, "message", None) or str(error)).split())


def schema_denied(lines: list[str]) -> StoreDenied:
    """Make the error for a user who may not make the constraint and the indexes."""
    return StoreDenied(f"this user may not make indexes; have an administrator run: {'; '.join(lines)}")
