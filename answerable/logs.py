"""What the program says about itself, on standard error, and never a password."""

import logging
import os
import re
from urllib.parse import unquote

import click

PACKAGES = ("answerable", "loaders", "queries", "graph", "ontology")
_ADDRESS_PASSWORD = re.compile(r"(?<=://)([^\s/@:]*):[^\s/@]+@")


class ToStandardError(logging.Handler):
    """Prints a warning as `Note: ...` and the rest as it is, each on one line."""

    def emit(self, record: logging.LogRecord) -> None:
        """Print one record."""
        prefix = "Note: " if record.levelno >= logging.WARNING else ""
        click.echo(prefix + without_passwords(record.getMessage()), err=True)


def start_logging(*, verbose: bool) -> None:
    """Show warnings; with `verbose`, what happens too. Calling it twice changes only the level."""
    for package in PACKAGES:
        logger = logging.getLogger(package)
        logger.setLevel(logging.INFO if verbose else logging.WARNING)
        logger.propagate = False
        if not any(isinstance(handler, ToStandardError) for handler in logger.handlers):
            logger.addHandler(ToStandardError())


def without_passwords(text: str) -> str:
    """The text with NEO4J_PASSWORD and any password within an address masked."""
    text = _ADDRESS_PASSWORD.sub(r"\1:***@", text)
    password = os.environ.get("NEO4J_PASSWORD")
    for secret in {password, unquote(password)} if password else ():
        text = text.replace(secret, "***")
    return text
