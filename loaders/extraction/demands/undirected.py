"""Who is asked where the wording leaves it open: "urged that the pool be opened", "moved that it be tabled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask, Who
from loaders.extraction.demands.bodies import sides
from loaders.extraction.demands.grammar import WRITING, child
from loaders.extraction.demands.papers import is_paper
from loaders.extraction.demands.referents import asked_before, asked_last, body_before, refer
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from loaders.extraction.document import Document
    from ontology.facts import Demand

ADDRESSING = {"tell", "inform", "petition", "ask", "approach", "address", "lobby", "press"}
BEFORE = {"before", "at", "to", "with"}
SESSIONS = {"meeting", "session", "hearing", "sitting", "workshop"}
MOVING = {"move", "propose", "recommend", "second"}
UP = 4


def undirected(document: Document, ask: Ask, letter: int | None, before: list[Demand]) -> Who:
    """Whom the ask is put to: the letter's recipients, the body it is put before, the asker's own, the last asked."""
    if letter is not None and document.letters[letter].recipients:
        told = document.letters[letter]
        return Who(told.recipients, (told.evidence,), settled=True)
    if (whom := _spoken_to(ask)) is not None and (found := refer(document, whom, before)).settled:
        return _others(found, ask)
    for found in (_put_before(document, ask), _own_body(document, ask)):
        if found.names:
            return _others(found, ask)
    printed = document.printed_at(ask.trigger.idx)
    if printed is not None and printed.recipients:
        return Who(printed.recipients, settled=True)
    same = asked_before(document, ask.trigger.idx, ask.demanders.names, before)
    return same if same.names else _others(asked_last(document, ask.trigger.idx, before), ask)


def put_to(document: Document, ask: Ask, before: list[Demand]) -> Who:
    """Those to whom the sentence itself puts the ask: written or spoken to, or the body before which it is made."""
    if (whom := _spoken_to(ask)) is not None and (found := refer(document, whom, before)).settled:
        return _others(found, ask)
    return _others(_put_before(document, ask), ask)


def counterpart(document: Document, ask: Ask) -> Who:
    """The one body that the text so far has dealt with most, besides the asker's own."""
    own = sides(document, ask.demanders.names)
    best: tuple[int, str] | None = None
    for actor in document.cast.actors:
        if actor.is_person or not actor.listed or actor.name in own or actor.kind not in DEALT_WITH:
            continue
        told = sum(1 for mention in actor.mentions if mention.start < ask.trigger.idx)
        if told > (best[0] if best else 0):
            best = (told, actor.name)
    return Who((best[1],), settled=True) if best else Who()


DEALT_WITH = {"government", "school", "company", "police"}


def _others(found: Who, ask: Ask) -> Who:
    names = tuple(name for name in found.names if name not in ask.demanders.names)
    return Who(names, found.spans, found.settled)


def _spoken_to(ask: Ask) -> Token | None:
    """Whom the verb above is done to: "wrote to the commissioner, urging that", "told the board, asking that"."""
    above = ask.trigger
    for _ in range(UP):
        to = next((t for t in above.children if t.lower_ == "to" and t.dep_ in {"prep", "dative"}), None)
        told = child(above, "dobj", "dative") if above.lemma_ in ADDRESSING | WRITING and above != ask.trigger else None
        whom = child(to, "pobj") if to is not None and (above.lemma_ in WRITING or above.lemma_ in ADDRESSING) else told
        if whom is not None and whom.lower_ != "to" and not is_paper(whom) and whom.i < ask.trigger.i:
            return whom
        if above.head == above:
            return None
        above = above.head
    return None


def _put_before(document: Document, ask: Ask) -> Who:
    """The body whose session the sentence tells of: "At the council meeting, she asked that the fee be dropped"."""
    sentence = document.sentence_at(ask.trigger.idx)
    for token in document.tokens(sentence.start, ask.trigger.idx):
        if token.dep_ != "prep" or token.lower_ not in BEFORE or token.i + 1 >= len(token.doc):
            continue
        end = token.right_edge
        session = token.lower_ == "before" or any(t.lemma_.lower() in SESSIONS for t in token.subtree)
        if not session:
            continue
        for actor in document.cast.mentioned(token.idx, min(end.idx + len(end), ask.trigger.idx)):
            if not actor.is_person and actor.kind in {"government", "school", "police", "other"}:
                return Who((actor.name,), settled=True)
    return Who()


def _own_body(document: Document, ask: Ask) -> Who:
    """The council whose member asks or moves."""
    for name in ask.demanders.names:
        actor = document.cast.named(name)
        role = (actor.role or "").lower() if actor is not None else ""
        if actor is None or not (set(role.replace("-", " ").split()) & (words("member_nouns") | MEMBERS)):
            continue
        body = next((a for a in document.cast.actors if actor.organization in (a.name, *a.aliases)), None)
        if body is not None:
            return Who((body.name,), settled=True)
        return body_before(document, ask.trigger.idx)
    return body_before(document, ask.trigger.idx) if ask.trigger.lemma_ in MOVING else Who()


MEMBERS = {
    "councilman", "councilwoman", "councilor", "councillor", "councilmember", "alderman", "alderwoman", "alderperson",
    "trustee", "selectman", "selectwoman", "supervisor", "commissioner", "regent", "freeholder", "cllr", "member",
}  # fmt: skip
