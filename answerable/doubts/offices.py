"""One name with offices that hardly go together: the same title in two bodies, by two sources."""

from __future__ import annotations

from collections import defaultdict

from answerable.doubts.actors import Known
from answerable.doubts.words import words


def conflicting_offices(actor: Known) -> str | None:
    """Why this might be two people; None where nothing says so."""
    bodies: dict[tuple[str, ...], dict[tuple[str, ...], str]] = defaultdict(dict)
    titles: dict[tuple[str, ...], str] = {}
    for office in actor.offices:
        title = tuple(words(office.title))
        titles.setdefault(title, office.title)
        if office.body:
            bodies[title].setdefault(tuple(words(office.body)), office.body)
    for title, named in sorted(bodies.items()):
        different = [body for key, body in sorted(named.items()) if not _within_another(key, set(named))]
        if len(different) > 1:
            return f"one name with conflicting offices: {titles[title]} of {' and of '.join(different)}"
    return None


def _within_another(key: tuple[str, ...], every: set[tuple[str, ...]]) -> bool:
    """Whether another body's name says all that this one says and more (`council`, `city council`)."""
    return any(set(key) < set(other) for other in every)
