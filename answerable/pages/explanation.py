"""Explanations as one page: the text with its facts marked by kind, and what each says, by which rule, how surely.

A stretch of text is filled in the colour of the shortest fact whose own words it is, and underlined in those of the
others, so that facts within facts stay visible; numbers tie the marks to their facts where colours don't.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from answerable.console import count
from answerable.fact_slots import ONE
from answerable.pages.shell import page, safe

if TYPE_CHECKING:
    from answerable.explaining import Explained, Explanation, Mark

FILLED = ("organization", "person", "demand", "statement")
"""Kinds with words of their own; the others are whole sentences, and only underlined where something else is."""
LANES = ("one", "two", "three")


def explanation_page(explanations: Sequence[Explanation]) -> bytes:
    """The page as UTF-8; facts are numbered within their article."""
    facts = [fact for one in explanations for fact in one.facts]
    title = f"{count(len(facts), 'fact')} in {count(len(explanations), 'article')}"
    name = safe(explanations[0].name) if len(explanations) == 1 else ""
    body = f"""<header>
<h1>{name + ": " if name else ""}{safe(title)}</h1>
<fieldset><legend>Show</legend>{_legend(facts)}</fieldset>
</header>
<main>
{"".join(_article(place, one, several=not name) for place, one in enumerate(explanations))}</main>
<aside aria-label="Facts">
<section id="chosen" aria-live="polite"><p class="hint">Point at a marked stretch of the text, or choose it, to see
what was read there. Esc clears.</p></section>
<div id="cards">
{"".join(_card(place, fact) for place, one in enumerate(explanations) for fact in one.facts)}</div>
</aside>"""
    own = files("answerable.pages")
    style = own.joinpath("explanation.css").read_text("utf-8") + "".join(_kind_style())
    return page(f"{title} explained", style, own.joinpath("explanation.js").read_text("utf-8"), body)


def _kind_style() -> Iterator[str]:
    """For each kind: its colours as a fill, in each lane and in its card, and that a box takes them away."""
    for kind in ONE.values():
        yield f".fill-{kind} {{ --fill: var(--{kind}-fill); }}\n"
        yield from (f".{lane}-{kind} {{ --{lane}: var(--{kind}); }}\n" for lane in LANES)
        yield f".card.{kind}, .tag.{kind}, .key.{kind} {{ --line: var(--{kind}); }}\n"
        yield f"body:has(#k-{kind}:not(:checked)) main {{ --{kind}: transparent; --{kind}-fill: transparent; }}\n"
        yield f"body:has(#k-{kind}:not(:checked)) :is(.card.{kind}, .tag.{kind}) {{ display: none; }}\n"
    yield ".key { color: var(--line); font-weight: bold; }\n"


def _legend(facts: list[Explained]) -> str:
    counts = Counter(fact.kind for fact in facts)
    return "".join(
        f'<label><input type="checkbox" id="k-{kind}" checked> <span class="key {kind}">{kind}</span> '
        f'<span class="count">{counts[kind]}</span></label>\n'
        for kind in ONE.values()
        if counts[kind]
    )


def _article(place: int, one: Explanation, *, several: bool) -> str:
    lines = "".join(f"<p>{_line(place, one, start, end)}</p>\n" for start, end in one.lines)
    name = f"<h2>{safe(one.name)}</h2>\n" if several else ""
    return f"<article>{name}{lines}</article>\n"


def _line(place: int, one: Explanation, start: int, end: int) -> str:
    """A line of the text, cut wherever a mark begins or ends."""
    kinds = {fact.number: fact.kind for fact in one.facts}
    marks = [mark for mark in one.marks if mark.start < end and mark.end > start]
    cuts = {start, end}.union(*((max(mark.start, start), min(mark.end, end)) for mark in marks))
    return "".join(
        _segment(place, one.text[begin:stop], [m for m in marks if m.start <= begin and m.end >= stop], kinds, begin)
        for begin, stop in pairwise(sorted(cuts))
    )


def _segment(place: int, words: str, marks: list[Mark], kinds: dict[int, str], begin: int) -> str:
    if not marks:
        return safe(words)
    own = [mark for mark in marks if mark.main]
    fill, lines = _look(marks, kinds)
    classes = [
        "seg",
        *([f"fill-{fill}"] if fill else []),
        *(f"{lane}-{kind}" for lane, kind in zip(LANES, lines, strict=False)),
    ]
    facts = [mark.number for mark in sorted(marks, key=lambda mark: (not mark.main, mark.end - mark.start))]
    tags = "".join(f'<sup class="tag {kinds[mark.number]}">{mark.number}</sup>' for mark in own if mark.start == begin)
    numbers = " ".join(f"{place}-{number}" for number in dict.fromkeys(facts))
    told = f'class="{" ".join(classes)}" data-facts="{numbers}" tabindex="0" role="button"'
    return f"<span {told}>{tags}{safe(words)}</span>"


def _look(marks: list[Mark], kinds: dict[int, str]) -> tuple[str, list[str]]:
    """The kind that fills a stretch, and those that underline it."""
    own = [mark for mark in marks if mark.main and kinds[mark.number] in FILLED]
    filled = min(own, key=lambda mark: (mark.end - mark.start, mark.number), default=None)
    lines = {kinds[mark.number] for mark in marks if mark is not filled}
    return kinds[filled.number] if filled else "", [kind for kind in ONE.values() if kind in lines]


def _card(place: int, one: Explained) -> str:
    slots = "".join(f"<dt>{slot}</dt><dd>{safe(said)}</dd>" for slot, said in one.slots())
    sure = f'<span class="sure">{one.fact.confidence:.2f}</span>'
    told = f'class="card {one.kind}" data-fact="{place}-{one.number}" tabindex="0" role="button"'
    return f"""<div {told}>{sure}<b>{one.number} {one.kind}</b>
<dl>{slots}</dl><code>{safe(one.fact.rule)}</code></div>
"""
