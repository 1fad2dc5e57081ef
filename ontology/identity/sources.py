"""Which source an article is: its URL, else its identifier, else date and headline, else its text."""

import re
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import parse_qsl, urlencode, urlsplit

from ontology.facts import Article
from ontology.identity.names import name_key
from ontology.identity.slugs import hashed_slug

KnownBy = Literal["url", "identifier", "date and title", "text"]

_TRACKING: Final = re.compile(r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ocid|cmpid|smid", re.IGNORECASE)
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_RUN: Final = 3
_SHARED_AT_LEAST: Final = 0.3


@dataclass(frozen=True, slots=True)
class SourceKey:
    """What an article is known by, and that value, normalised."""

    known_by: KnownBy
    value: str


def source_key(article: Article) -> SourceKey:
    """Say by what a source is known; never by where its file lies."""
    if article.url and article.url.strip():
        return SourceKey("url", normal_url(article.url))
    if article.identifier and article.identifier.strip():
        return SourceKey("identifier", article.identifier.strip())
    if article.published and article.title and article.title.strip():
        return SourceKey("date and title", f"{article.published} {name_key(article.title)}")
    return SourceKey("text", article.text_sha256)


def source_iri(article: Article, base: str) -> str:
    """Give the IRI that names both the article and its graph."""
    key = source_key(article)
    readable = {"url": key.value, "text": "text"}.get(key.known_by, key.value)
    return f"{base}source/{hashed_slug(readable, f'{key.known_by} {key.value}')}"


def normal_url(url: str) -> str:
    """Strip from a URL what doesn't change the page: scheme, case of host, fragment, tracking, last slash.

    A text that is no URL is given back as it is.
    """
    try:
        parts = urlsplit(url.strip())
        port_number = parts.port
    except ValueError:
        return url.strip()
    if not parts.netloc:
        return url.strip()
    kept = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(pair[0])]
    host = (parts.hostname or "").rstrip(".")
    port = "" if port_number in (None, _DEFAULT_PORTS.get(parts.scheme.lower())) else f":{port_number}"
    return f"{host}{port}{parts.path.rstrip('/')}" + (f"?{urlencode(kept)}" if kept else "")


def share_much(old_text: str, new_text: str) -> bool:
    """Whether a new text under a known identifier is a correction of the old one and not another article.

    It is, where at least three in ten of the three-word runs of the shorter text stand in the other as well.
    """
    old, new = _runs(old_text), _runs(new_text)
    if not old or not new:
        return old == new
    return len(old & new) >= _SHARED_AT_LEAST * min(len(old), len(new))


def _runs(text: str) -> set[str]:
    """Give a text as the set of its runs of three words, or of all words where there are fewer."""
    words = re.findall(r"\w+", text.casefold())
    length = min(_RUN, len(words))
    return {" ".join(words[i : i + length]) for i in range(len(words) - length + 1)} if words else set()
