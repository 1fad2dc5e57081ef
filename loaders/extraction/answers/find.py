"""From reactions to Answers: each tied to the ask it answers, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.answers.asks import Told, told, topic_words
from loaders.extraction.answers.phrases import phrase_answers
from loaders.extraction.answers.replies import reply_answers
from loaders.extraction.answers.sayings import quoted_answers, saying_answers
from loaders.extraction.answers.ties import tie_answers
from loaders.extraction.answers.verbs import verb_answers
from loaders.extraction.demands.asking import Who
from loaders.extraction.demands.bodies import sides
from loaders.extraction.demands.grammar import child
from loaders.extraction.demands.papers import PRONOUNS, authors, is_paper
from loaders.extraction.demands.referents import refer
from loaders.extraction.lexicon import table
from ontology.facts import Answer

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.answers.reaction import Reaction
    from loaders.extraction.document import Document

SELDOM = "0.5"
"""Confidence in a rule that the annotated articles did not show."""
NEAR = 2
"""Sentences after an ask in which the asked side's word is taken for an answer to it."""
PLAIN = 2
"""Words in common with what was asked that make any side's word an answer to it."""
FAR = 30
"""Sentences after an ask in which it still is, where it speaks of what was asked."""


DIRECT = ("answer.said", "answer.verb-do")
"""Rules whose words answer, where the asked side says them, whatever they speak of."""


def find_answers(document: Document) -> None:
    """Add the article's answers to the document."""
    asks = told(document)
    if not asks:
        return
    found: dict[int, Answer] = {}
    reactions = [*reply_answers(document, asks), *verb_answers(document), *tie_answers(document)]
    reactions += [*saying_answers(document), *quoted_answers(document), *phrase_answers(document)]
    for reaction in reactions:
        sentence = document.sentence_at(reaction.verb.idx)
        if document.paragraphs[sentence.paragraph].kind in {"metadata", "byline", "closing"}:
            continue
        if sentence.index not in found and (answer := _answer(document, reaction, asks)) is not None:
            found[sentence.index] = answer
    _drop_hollow(found)
    document.answers.extend(sorted(found.values(), key=lambda answer: answer.evidence.start))


def _drop_hollow(found: dict[int, Answer]) -> None:
    """Leave out that somebody replied where the next sentences tell what the reply was."""
    for index in list(found):
        if found[index].rule == "answer.verb-bare" and found[index].kind == "acknowledged":
            following = (found.get(index + 1), found.get(index + 2))
            if any(f is not None and f.kind != "acknowledged" for f in following):
                del found[index]


def _answer(document: Document, reaction: Reaction, asks: list[Told]) -> Answer | None:
    verb = reaction.verb
    if any(d.content.start <= verb.idx < d.content.end for d in document.demands):
        return None
    before = [ask for ask in asks if ask.start <= document.sentence_at(verb.idx).start]
    givers = _givers(document, reaction, before)
    ask = _tied(document, reaction, givers, before)
    if ask is None and (reaction.ask is None or reaction.rule == "answer.tied"):
        return None
    passive_by = reaction.giver is not None and reaction.giver.dep_ == "pobj"
    if ask is not None and ask.asked and not (givers.settled and givers.names) and not (passive_by and givers.names):
        givers = Who(ask.asked, (ask.evidence,), settled=True)
    askers = ask.askers if ask is not None else _owner(document, reaction.ask)
    if not givers.names or not askers or set(givers.names) & set(askers):
        return None
    return _made(document, reaction, givers, ask, askers)


def _made(document: Document, reaction: Reaction, givers: Who, ask: Told | None, askers: tuple[str, ...]) -> Answer:
    evidence = document.sentence_span(reaction.verb.idx)
    if reaction.sentence is not None:
        evidence = document.sentence_span(document.sentences[reaction.sentence].start)
    more = {*givers.spans, *((ask.evidence,) if ask is not None else ())} - {evidence}
    return Answer(
        kind=reaction.kind,
        givers=givers.names,
        askers=askers,
        to=ask.to if ask is not None else "demand",
        answers=ask.index if ask is not None else None,
        evidence=evidence,
        more_evidence=tuple(sorted(more, key=lambda span: (span.start, span.end))),
        rule=reaction.rule,
        confidence=float(table("answer_confidence").get(reaction.rule, SELDOM)),
    )


def _givers(document: Document, reaction: Reaction, before: list[Told]) -> Who:
    if reaction.names:
        return Who(reaction.names, settled=True)
    if reaction.giver is None:
        return Who()
    letter = _letter_before(document, reaction.verb.idx)
    if letter is not None and reaction.rule == "answer.said" and reaction.giver.lower_ == "it":
        return Who(document.letters[letter].senders, (document.letters[letter].evidence,), settled=True)
    if is_paper(reaction.giver):
        return authors(document, reaction.giver, letter, document.demands)
    found = refer(document, reaction.giver, document.demands)
    if reaction.doer is not None and reaction.doer.lower_ not in PRONOUNS:
        other = document.cast.refer(reaction.doer)
        if other.settled:
            return Who(tuple(dict.fromkeys((*found.names, *other.names))), found.spans, settled=True)
    if found.names or reaction.giver.lower_ not in PRONOUNS or not before:
        return found
    here = document.sentence_at(reaction.verb.idx).index
    last = before[-1]
    near = here - document.sentence_at(last.start).index <= 1
    return Who(last.asked, (last.evidence,), settled=True) if near else Who()


def _letter_before(document: Document, offset: int) -> int | None:
    """Index of the letter told of in this sentence or one of the two before it."""
    here = document.sentence_at(offset).index
    near = [
        i
        for i, x in enumerate(document.letters)
        if 0 <= here - document.sentence_at(x.evidence.start).index <= NEAR and x.senders
    ]
    return near[-1] if near else None


def _owner(document: Document, ask: Token | None) -> tuple[str, ...]:
    """Whose ask the words name: "the tenants' request", "a call by residents"."""
    if ask is None:
        return ()
    owner = child(ask, "poss")
    if owner is None:
        by = next((t for t in ask.children if t.lower_ in {"by", "from"} and t.dep_ in {"prep", "agent"}), None)
        owner = child(by, "pobj") if by is not None else None
    return refer(document, owner, document.demands).names if owner is not None else ()


def _side(document: Document, reaction: Reaction, givers: Who) -> set[str]:
    """Those for whom the giver answers: themselves, their bodies, and those named beside them ("speaking for X")."""
    found = sides(document, givers.names)
    if reaction.giver is not None and reaction.giver.i < reaction.verb.i:
        beside = document.cast.mentioned(reaction.giver.left_edge.idx, reaction.verb.idx)
        found.update(actor.name for actor in beside)
    return found


def _tied(document: Document, reaction: Reaction, givers: Who, before: list[Told]) -> Told | None:
    """The ask that is answered: one whose asker the words name, or the giver's, near or about the same thing."""
    here = document.sentence_at(reaction.verb.idx)
    owners = {*_owner(document, reaction.ask), *reaction.owners}
    if reaction.asker is not None:
        owners |= set(refer(document, reaction.asker, document.demands).names)
    giving = _side(document, reaction, givers)
    spoken = topic_words(document.text[here.start : here.end])
    best: tuple[float, Told] | None = None
    for ask in reversed(before):
        far = here.index - document.sentence_at(ask.start).index
        if far == 0 and (reaction.verb.idx < ask.end and reaction.own):
            continue
        named = bool(owners & set(ask.askers)) and not set(givers.names) & set(ask.askers)
        asked = bool(giving & sides(document, ask.asked))
        common = len(spoken & ask.topic)
        about = (
            reaction.topical
            and not reaction.only_asked
            and reaction.rule != "answer.quoted-will"
            and common >= PLAIN
            and not giving & sides(document, ask.askers)
        )
        if reaction.only_asked and not asked:
            continue
        if not (named or asked or about) or not _plain(reaction, far, common, named=named, asked=asked):
            continue
        score = 3.0 * named + asked + min(common, 3) - far / 20
        if best is None or score > best[0]:
            best = (score, ask)
    return best[1] if best is not None else None


def _plain(reaction: Reaction, far: int, common: int, *, named: bool, asked: bool) -> bool:
    """Whether the reaction is plainly one to the ask: named, near, or about what was asked."""
    if not reaction.own or (reaction.rule == "answer.verb-whom" and named):
        return far <= FAR
    if reaction.rule == "answer.verb-whom":
        return False
    if reaction.topical and asked and reaction.rule.startswith(DIRECT):
        return far <= FAR
    if reaction.topical:
        return far <= FAR and (common >= reaction.common or (common > 0 and far <= NEAR) or (named and far <= NEAR))
    return far <= NEAR or (far <= FAR and common > 1)
