"""Writes what is generated in the documents: the command reference, and the output of every session shown.

A session is a fenced block of kind `console`: lines that begin with `$ ` are run, one after another, in a fresh folder
that holds a copy of `examples`; what they print stands below them. Run it by `make docs`; a test fails where a document
is stale.
"""

import atexit
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import click
from click.testing import CliRunner

from answerable.main import COMMANDS, main
from queries.catalogue import questions
from queries.declarations import Parameter, Question

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
REFERENCE = ROOT / "docs" / "commands.md"
QUESTIONS = ROOT / "docs" / "questions.md"
ANNOTATING = ROOT / "docs" / "annotating.md"
VOCABULARY = ROOT / "docs" / "vocabulary.md"
QUESTIONS_HEAD = """# Questions

Written by `make docs` from `queries/questions/`, where each question is a declaration (`.toml`), a Cypher text and a
SPARQL text. Both give the same rows in the same order, on both stores. The examples run on the sample articles:

```console
$ answerable load examples/articles --place "Brackwater, Mich."
```

Every question takes `--language cypher|sparql` and `--format table|json|jsonl|csv|tsv|markdown`. Tables for people
leave out the columns of whole IRIs and cut a `fact` to its end, which `letter` and `who-says-so` take; the other
formats have all of it.

- **Names.** Any spelling that an article uses; case, accents and punctuation don't count. A name that nobody goes by
  gets the nearest known ones, one that fits several actors their list. The end of an IRI (`person/lorraine-vasko`)
  will do.
- **Dates** are `2024-03-04`, `2024-03` or `2024`. Where an article gives a fact no date, its own date stands in for it
  in sorting and filtering, and the column `date` stays empty. A fact of which only the month or year is known counts
  as within a span where it may be. What has no date at all comes last, and lies in no span.
- **Words** (six at most) are found in any case and order, and within words: `rent` finds `Rents` and `current` too.
- **Rows** name their article, and give the sentence wherever a row is about one fact. What nobody could settle stands
  in the article's own words ("parents"). What two articles report is two rows.
"""
PICTURE = ROOT / "docs" / "images" / "demands.svg"
BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
NOT_RUN = ("make ", "git ", "pip ", "uv ", ". ", "python3 ")
"""Commands of installing, which the session's machine has behind it."""


def reference() -> str:
    """The command reference: what `--help` says of the group and of each command."""
    parts = ["# Commands", "Written by `make docs` from what `--help` says."]
    for name in ("", *COMMANDS):
        arguments = [name, "--help"] if name else ["--help"]
        said = (
            CliRunner(env={"COLUMNS": "100"}).invoke(main, arguments, prog_name="answerable", terminal_width=100).output
        )
        parts += [f"## answerable {name}".rstrip(), f"```text\n{said.rstrip()}\n```"]
    return "\n\n".join(parts) + "\n"


def replayed(document: str, folder: Path) -> str:
    """The document with the output of its sessions, all run one after another in the folder."""
    return BLOCK.sub(lambda block: _session(block.group(), folder), document)


def _session(block: str, folder: Path) -> str:
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{_run(command, folder)}" for command in commands)


def _run(command: str, folder: Path) -> str:
    if command.startswith(NOT_RUN):
        return ""
    path = f"{_here()}{os.pathsep}{os.environ['PATH']}"
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("ANSWERABLE_", "NEO4J_"))}
    environment = {**kept, "PATH": path, "COLUMNS": "100", "PYTHONPATH": str(ROOT)}
    shell = ["/bin/sh", "-c", command]
    done = subprocess.run(shell, cwd=folder, env=environment, text=True, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        message = f"`{command}` ended with {done.returncode}: {done.stderr or done.stdout}"
        raise click.ClickException(message)
    return done.stdout


@cache
def _here() -> Path:
    """A folder with this checkout's `answerable`, whether it is installed or not."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    script = folder / "answerable"
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m answerable "$@"\n')
    script.chmod(0o755)
    return folder


def questions_page() -> str:
    """Every question with what it takes, what it gives, and an example, whose output is still to be filled in."""
    return QUESTIONS_HEAD + "".join(_question(one) for one in questions())


def _question(one: Question) -> str:
    example = "".join(f" --{name.replace('_', '-')} {_quoted(value)}" for name, value in one.example)
    takes = [(f"`--{each.name.replace('_', '-')}`", each.type, _help(each)) for each in one.parameters]
    gives = [(f"`{each.name}`", each.type, each.help) for each in one.columns]
    parts = [
        f"## {one.name}",
        one.help,
        f"```console\n$ answerable ask {one.name}{example}\n```",
        _table(("takes", "type", "meaning"), takes),
        _table(("gives", "type", "meaning"), gives),
    ]
    return "\n" + "\n\n".join(part for part in parts if part) + "\n"


def _help(parameter: Parameter) -> str:
    choices = f": {', '.join(parameter.choices)}" if parameter.choices else ""
    return parameter.help + choices + (" (needed)" if parameter.required else "")


def _quoted(value: str) -> str:
    return value if shlex.quote(value) == value else f'"{value}"'


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) if rows else ""


def build() -> dict[Path, str]:
    """Every generated document with the text that it should have."""
    documents = {REFERENCE: reference()}
    written = {path: path.read_text("utf-8") for path in (README, ANNOTATING, VOCABULARY)}
    pages = {**written, QUESTIONS: questions_page()}
    for path, text in pages.items():
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "examples", Path(folder) / "examples")
            documents[path] = replayed(text, Path(folder))
            if (drawn := Path(folder) / PICTURE.name).exists():
                documents[PICTURE] = drawn.read_text("utf-8")
    return documents


def stale(documents: dict[Path, str]) -> list[str]:
    """The documents whose text is another."""
    return [
        str(path.relative_to(ROOT))
        for path, text in documents.items()
        if not path.exists() or path.read_text("utf-8") != text
    ]


if __name__ == "__main__":
    for document, content in build().items():
        document.parent.mkdir(parents=True, exist_ok=True)
        document.write_text(content, "utf-8")
