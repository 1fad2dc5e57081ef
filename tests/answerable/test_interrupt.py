"""Ctrl-C in the middle of a load: the store is as after the last whole article."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from command_line import ARTICLE, Run

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("number", [12, 208])  # one process, and worker processes besides it
def test_the_store_is_as_after_the_last_whole_article(run: Run, folder: Path, tmp_path: Path, number: int) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    for at in range(number):
        heading = f"Tenants ask mayor for heat, part {at}"
        (texts / f"{at:03}.txt").write_text(ARTICLE.replace("Tenants ask mayor for heat", heading))
    command = [sys.executable, "-m", "answerable", "load", str(texts), "-v", "--store", str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stderr is not None
    while ": new, " not in process.stderr.readline():
        assert process.poll() is None
    os.kill(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    (line,) = (line for line in said.splitlines() if line.startswith("Error: "))
    loaded = run("sources", "--format", "csv").stdout.splitlines()[1:]
    assert 0 < len(loaded) < number
    articles = "article" if len(loaded) == 1 else "articles"
    assert line == f"Error: interrupted; {len(loaded)} {articles} loaded, the store is as after the last of them"
    before = run("export").stdout
    assert run("rebuild").exit_code == 0
    assert run("export").stdout == before
    assert "Traceback" not in said
