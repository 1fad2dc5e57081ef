"""An evaluation as one page: the figures, how far a confidence can be trusted, and every error beside the text.

It has no script: the boxes that choose what is shown work by the page's style alone.
"""

from __future__ import annotations

from collections import Counter
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING

from answerable.console import count
from answerable.evaluation_text import band_name, what
from answerable.fact_slots import ONE, slot_text, slots_of
from answerable.pages.shell import page, safe
from answerable.passages import passage

if TYPE_CHECKING:
    from answerable.evaluating import Evaluation
    from loaders.evaluation import Band, Figures, Outcome

SORTS = ("missed", "extra", "wrong")


def evaluation_page(evaluation: Evaluation) -> bytes:
    """The page as UTF-8."""
    title = f"Evaluation of {count(len(evaluation.gold.annotations), 'article')}"
    body = f"""<h1>{safe(title)}</h1>
<p>{evaluation.extracted} of them extracted. Headline (mean strict F1 of all kinds but answers):
<strong>{evaluation.headline:.3f}</strong></p>
{_figures(evaluation)}
{_bands(evaluation.bands)}
<h2>Errors</h2>
{_filters(evaluation.errors)}
{_errors(evaluation)}"""
    style = files("answerable.pages").joinpath("evaluation.css").read_text("utf-8")
    return page(title, style + _hiding(), "", body)


def _figures(evaluation: Evaluation) -> str:
    rows = [_row(kind, one) for kind, one in evaluation.figures.items() if one.gold or one.predicted]
    head = "".join(f'<th scope="col">{name}</th>' for name in ("P", "R", "F1") * 2)
    return f"""<h2>By kind</h2>
<div class="scroll"><table><thead>
<tr><td></td><td></td><td></td><th colspan="3">found</th><th colspan="3">strict</th></tr>
<tr><td></td><th scope="col">annotated</th><th scope="col">extracted</th>{head}</tr></thead>
<tbody>
{"".join(rows)}</tbody></table></div>
<p class="hint">Found: the fact is there. Strict: and its slots are right. P: the share of extracted facts, R: the share
of annotated ones, F1: their harmonic mean.</p>"""


def _row(kind: str, one: Figures) -> str:
    levels = ((one.precision(level), one.recall(level), one.f1(level)) for level in ("found", "strict"))
    cells = "".join(f"<td>{share:.2f}</td>" for level in levels for share in level)
    return f'<tr><th scope="row">{kind}</th><td>{one.gold}</td><td>{one.predicted}</td>{cells}</tr>\n'


def _bands(bands: tuple[Band, ...]) -> str:
    if not bands:
        return ""
    rows = "".join(_band(band) for band in bands)
    heads = "".join(f'<th scope="col">{name}</th>' for name in ("extracted", "right", "share", ""))
    return f"""<h2>By confidence</h2>
<div class="scroll"><table><thead><tr><td></td>{heads}</tr></thead><tbody>
{rows}</tbody></table></div>
<p class="hint">Of the facts extracted with a confidence in the band, the share that is right with all slots.</p>"""


def _band(band: Band) -> str:
    share = f"{band.share:.2f}" if band.facts else ""
    meter = f'<meter value="{band.share:.4f}" aria-label="share right"></meter>' if band.facts else ""
    counts = f"<td>{band.facts}</td><td>{band.right}</td><td>{share}</td>"
    return f'<tr><th scope="row">{band_name(band)}</th>{counts}<td class="bar">{meter}</td></tr>\n'


def _filters(errors: list[Outcome]) -> str:
    kinds, sorts = Counter(one.kind for one in errors), Counter(_sort(one) for one in errors)
    boxes = [_box(f"k-{kind}", kind, kinds[kind]) for kind in ONE if kinds[kind]]
    boxes += [_box(f"s-{sort}", f"{sort} slot" if sort == "wrong" else sort, sorts[sort]) for sort in SORTS]
    return f"<fieldset><legend>Show</legend>{''.join(boxes)}</fieldset>"


def _box(ident: str, name: str, number: int) -> str:
    tick = f'<input type="checkbox" id="{ident}" checked>'
    return f'<label>{tick} {name} <span class="count">{number}</span></label>\n'


def _hiding() -> str:
    """A rule for each box: what it stands for is not shown while it isn't ticked."""
    pairs = [(f"k-{kind}", f".{one}") for kind, one in ONE.items()] + [(f"s-{sort}", f".{sort}") for sort in SORTS]
    return "".join(f"body:has(#{ident}:not(:checked)) .error{name} {{ display: none; }}\n" for ident, name in pairs)


def _errors(evaluation: Evaluation) -> str:
    sections = []
    for article, outcomes in groupby(evaluation.errors, key=lambda one: one.article):
        text = evaluation.text(article)
        shown = "\n".join(_error(one, text) for one in outcomes)
        sections.append(f"<section><h3>{safe(article)}</h3>\n{shown}\n</section>")
    return "\n".join(sections) or "<p>None.</p>"


def _error(one: Outcome, text: str) -> str:
    rows = "".join(_slot(one, slot) for slot in slots_of(one.kind, one.gold, one.extracted))
    stands = passage(text, one.gold or one.extracted or {})
    quoted = f"{safe(stands.before)}<mark>{safe(stands.words)}</mark>{safe(stands.after)}"
    return f"""<div class="error {ONE[one.kind]} {_sort(one)}"><h4>{ONE[one.kind]}: {safe(what(one))}</h4>
<table><thead><tr><td></td><th scope="col">annotated</th><th scope="col">extracted</th></tr></thead><tbody>
{rows}</tbody></table>
<blockquote>{quoted}</blockquote></div>"""


def _slot(one: Outcome, slot: str) -> str:
    cells = "".join(f"<td>{safe(slot_text(fact, slot)) or '–'}</td>" for fact in (one.gold, one.extracted))
    off = ' class="off"' if slot in one.wrong else ""
    return f'<tr{off}><th scope="row">{"≠ " if off else ""}{slot}</th>{cells}</tr>\n'


def _sort(one: Outcome) -> str:
    return what(one).split()[0]
