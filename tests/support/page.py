"""A page as a browser meets it: its tags, and what stands in its scripts and styles."""

import base64
import hashlib
import re
from html.parser import HTMLParser


class Page(HTMLParser):
    """Collects start tags with their attributes, text, and what stands in scripts and styles."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in {"script", "style"} and data.strip():
            self.raw.append((self.tags[-1][0], data))
        else:
            self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    def runs_only_its_own(self) -> bool:
        """Whether the policy names the page's style and script by hash, and nothing is fetched or run besides."""
        policy = next(meta["content"] for meta in self.all("meta") if "http-equiv" in meta) or ""
        hashed = [
            f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for _, text in self.raw
        ]
        fetching = {"src", "srcset", "action", "data", "style"}
        loud = [name for _, attributes in self.tags for name in attributes if name in fetching or name.startswith("on")]
        named = all(one in policy for one in hashed) and policy.count("sha256-") == len(hashed)
        quiet = not re.search(r"url\(|@import|fetch\(|XMLHttpRequest|innerHTML", "".join(text for _, text in self.raw))
        return policy.startswith("default-src 'none'") and "unsafe" not in policy and named and quiet and not loud
