import logging

import pytest

from answerable.logs import start_logging, without_passwords


def test_passwords_are_masked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "s3cret/x")
    said = without_passwords("opening neo4j://ann:hunter2@db:7687 with s3cret/x")
    assert said == "opening neo4j://ann:***@db:7687 with ***"


def test_verbose_says_more(capsys: pytest.CaptureFixture[str]) -> None:
    log = logging.getLogger("loaders.reading")
    start_logging(verbose=False)
    log.info("small")
    log.warning("large")
    start_logging(verbose=True)
    log.info("again")
    assert capsys.readouterr().err == "Note: large\nagain\n"
