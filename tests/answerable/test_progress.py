"""A progress bar on a terminal, none in a pipe."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from command_line import ARTICLE

ROOT = Path(__file__).parents[2]


def on_a_terminal(command: list[str], environment: dict[str, str]) -> str:
    """What the command shows on a terminal of its own."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(command, cwd=ROOT, stdout=theirs, stderr=theirs, stdin=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while True:
        try:
            read = os.read(ours, 4096)
        except OSError:  # the other side is closed
            break
        if not read:
            break
        shown += read
    os.close(ours)
    assert process.wait() == 0
    return shown.decode()


def test_a_bar_on_a_terminal_and_no_colour_when_it_is_not_wanted(tmp_path: Path) -> None:
    (tmp_path / "heat.txt").write_text(ARTICLE)
    load = [sys.executable, "-m", "answerable", "load", str(tmp_path), "--store", str(tmp_path / "store")]
    shown = on_a_terminal(load, {**os.environ, "TERM": "xterm", "NO_COLOR": "1"})
    assert "Loading" in shown
    assert "1/1" in shown
    assert "\x1b[3" not in shown
    assert "1 article loaded" in shown
    piped = subprocess.run(load, cwd=ROOT, capture_output=True, text=True, check=True)
    assert piped.stderr == ""
    assert piped.stdout.startswith("1 article loaded (1 unchanged)")
