"""The connection to a Neo4j server: transactions of Cypher texts, retried, and refusals in one line."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from typing import Any, Final, LiteralString, TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, GraphDatabase, ManagedTransaction, Session
from neo4j.exceptions import ConstraintError, Forbidden

from graph.neo4j_errors import schema_denied, server_errors, shown_address
from graph.neo4j_values import native
from graph.writing import Run
from ontology.errors import StoreError

Result = TypeVar("Result")
_TRIES: Final = 3
_SECONDS_TO_CONNECT: Final = 5.0
logging.getLogger("neo4j").addHandler(logging.NullHandler())


class Connection:
    """A server and one of its databases. Raises StoreUnreachable, StoreDenied, StoreError."""

    def __init__(self, address: str, login: tuple[str, str], database: str | None) -> None:
        self._address, self._database = address, database
        self._has_schema = False
        self._driver = self._connect(login)

    def _connect(self, login: tuple[str, str]) -> Driver:
        """Make the driver, and see that the server lets this user in."""
        try:
            with self.errors():
                driver = GraphDatabase.driver(
                    self._address,
                    auth=login,
                    connection_timeout=_SECONDS_TO_CONNECT,
                    max_transaction_retry_time=15,
                    notifications_min_severity="OFF",
                    telemetry_disabled=True,
                )
                try:
                    with driver.session(database=self._database) as session:
                        session.run("RETURN 1").consume()
                except BaseException:
                    driver.close()
                    raise
        except ValueError as error:
            message = f"{shown_address(self._address)} is no address of a Neo4j server"
            raise StoreError(message) from error
        return driver

    def __str__(self) -> str:
        return shown_address(self._address)

    def close(self) -> None:
        """Let go of it."""
        self._driver.close()

    def make_schema(self) -> None:
        """Make the constraint and the indexes where they are missing; once in the life of this object."""
        if self._has_schema:
            return
        text = (files("graph") / "cypher" / "neo4j_schema.cypher").read_text(encoding="utf-8")
        lines = [line.strip() for line in text.split(";") if line.strip()]
        with self.errors(), self.session() as session:
            known = _index_names(session)
            missing = [line for line in lines if line.split()[2] not in known]
            try:
                for line in missing:
                    session.run(trusted(line)).consume()
            except Forbidden as error:
                raise schema_denied(missing) from error
        self._has_schema = True

    def write(self, work: Callable[[Run], Result]) -> Result:
        """Do work in one transaction, again where another writer was quicker to make the same node."""
        with self.errors(), self.session() as session:
            for _ in range(_TRIES - 1):
                try:
                    return session.execute_write(lambda transaction: work(_run(transaction)))
                except ConstraintError:
                    continue
            return session.execute_write(lambda transaction: work(_run(transaction)))

    def read(self, work: Callable[[Run], Result]) -> Result:
        """Do reading work in one transaction."""
        with self.errors(), self.session(READ_ACCESS) as session:
            return session.execute_read(lambda transaction: work(_run(transaction)))

    def session(self, access: str = WRITE_ACCESS) -> Session:
        """Give a session on the database."""
        return self._driver.session(database=self._database, default_access_mode=access)

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn what the driver raises into errors of one line."""
        with server_errors(self._address, self._database):
            yield


def _index_names(session: Session) -> set[str]:
    """Give the names of all indexes, those of constraints too; none where this user may not see them."""
    try:
        return {record["name"] for record in session.run("SHOW INDEXES YIELD name RETURN name")}
    except Forbidden:
        return set()


def _run(transaction: ManagedTransaction) -> Run:
    def run(text: str, parameters: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        found = transaction.run(trusted(text), dict(parameters))
        names = found.keys()
        return [dict(zip(names, map(native, record), strict=True)) for record in found]

    return run


def trusted(text: str) -> LiteralString:
    """Say to the type checker what the driver wants to hear: no value was put into this text."""
    return text
