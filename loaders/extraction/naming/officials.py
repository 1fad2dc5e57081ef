"""Officials of the newsroom's vocabulary where a line names them, with the titles that the text gives."""

from __future__ import annotations

from loaders.extraction.naming.local import Place
from loaders.extraction.naming.persons import person_in
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.titles import Naming, ending_at, lower_titles, with_title
from loaders.vocabulary import LocalOfficial


def ending_with(parts: list[Run], officials: list[Place]) -> list[Run]:
    """The runs, each ended where an official's name ends in it; a name that stands in none is one of its own."""
    for place in officials:
        after: list[Run] = []
        holds = False
        for part in parts:
            if not part.first <= place.run.first <= place.run.last <= part.last:
                after.append(part)
                continue
            holds = True
            after.append(Run(part.line, part.first, place.run.last))
            if part.last > place.run.last and part.line.words[place.run.last + 1].capital:
                after.append(Run(part.line, place.run.last + 1, part.last))
        parts = after if holds else sorted([*after, place.run], key=lambda run: run.first)
    return parts


def official_naming(core: Run, officials: list[Place]) -> Naming | None:
    """The official whose name ends a run, or None."""
    place = next((one for one in officials if one.run.last == core.last and one.run.first >= core.first), None)
    if place is None or not isinstance(place.entry, LocalOfficial):
        return None
    naming = _with_titles(core, place.run)
    naming.official = place.entry
    return naming


def _with_titles(core: Run, name: Run) -> Naming:
    words, bounds = core.line.words, (name.first, name.last)
    naming = person_in(core)
    if naming is not None and (naming.run.first, naming.run.last) == bounds:
        return naming
    if name.first == core.first:
        titles = lower_titles(words, core.first - 1)
        return Naming(name, titles, None, words[titles[0][0]].start if titles else name.start)
    title = ending_at(words, name.first - 1)
    if title is not None and title[0] >= core.first:
        naming = with_title(core, (title[0] - core.first, title[1] - core.first))
        if naming is not None and (naming.run.first, naming.run.last) == bounds:
            return naming
    return Naming(name, [], Run(core.line, core.first, name.first - 1), name.start)
