"""What every page has around its content: a policy that allows its own style and script by their hashes, no network."""

import base64
import hashlib
import re
from html import escape
from pathlib import Path

from ontology.errors import BadParameter

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Control characters, direction overrides and what HTML can't carry; tab and line end stay."""


def safe(text: str) -> str:
    """Text fit for an element's content or a quoted attribute; as long as it was, before escaping."""
    return escape(_CONTROL.sub(" ", text), quote=True)


def page(title: str, style: str, script: str, body: str) -> bytes:
    """A whole page; `body` is HTML, everything else plain text."""
    run = f"script-src '{_hash(script)}'; " if script else ""
    policy = f"default-src 'none'; style-src '{_hash(style)}'; {run}base-uri 'none'; form-action 'none'"
    end = f"<script>{script}</script>\n" if script else ""
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{safe(title)}</title>
<style>{style}</style>
</head>
<body>
{body}
{end}</body>
</html>
""".encode()


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def html_file(path: Path) -> Path:
    """The path. Raises BadParameter where its ending says that it is no page."""
    if path.suffix.lower() not in {".html", ".htm"}:
        message = f"{path}: what is written is an HTML page; name it FILE.html"
        raise BadParameter(message)
    return path
