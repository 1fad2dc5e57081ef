"""Asking put as a wish, a question or a motion: "would like a ramp", "is after $85,000", "moved to table"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.grammar import child, infinitive_at, negated, passive, subject
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

WOULD = {"would", "'d", "’d"}
EMPTY = {
    "it", "that", "this", "them", "more", "one", "some", "thing", "everything", "what", "people", "person", "kid",
    "child", "way", "life", "man", "woman", "family", "part", "credit", "attention", "word", "place", "reader", "voter",
    "future",
}  # fmt: skip
OPENERS = {"could", "would", "will", "can", "won't"}


def want_asks(document: Document) -> Iterator[Ask]:
    """Every wish for a thing, motion or question that may be an ask."""
    for token in document.parse:
        if token.pos_ not in {"VERB", "AUX"} or negated(token):
            continue
        for way in (_wish, _after, _motion, _bidden, _until, _question):
            made = way(document, token)
            if made is not None:
                yield made
                break


def _wish(document: Document, verb: Token) -> Ask | None:
    """Like "they want a fence, eight feet, solid", "would like a new roller"."""
    if verb.lemma_ not in {"want", "like"} or passive(verb):
        return None
    if verb.lemma_ == "like" and not any(t.lower_ in WOULD for t in verb.lefts):
        return None
    if verb.tag_ == "VBG" or any(t.dep_ == "mark" or t.tag_ == "WP" for t in verb.children):
        return None
    what = child(verb, "dobj")
    who = subject(verb)
    if (
        what is None
        or who is None
        or what.i < verb.i
        or not _thing(what)
        or who.lower_ in {"you", "i", "who", "people"}
    ):
        return None
    first = what.left_edge if what.left_edge.i > verb.i else verb.nbor()
    return Ask("demand.want-thing", verb, first.idx, run(document, first, verb), verbal=False)


def _thing(what: Token) -> bool:
    """Whether the noun can be a thing asked for: counted, or the kind of thing that is asked for."""
    if what.pos_ not in {"NOUN", "SYM", "NUM"} or what.lemma_.lower() in EMPTY:
        return False
    if what.lemma_.lower() in words("asked_things"):
        return True
    return any(t.lower_ in {"a", "an", "$", "£", "€"} or t.dep_ == "nummod" for t in what.lefts) or what.tag_ == "NNS"


def _after(document: Document, verb: Token) -> Ask | None:
    """Like "is after $85,000 for gravel", "has been after the board about the flashing", "hold out for a raise"."""
    if verb.lemma_ == "be":
        preposition = next((t for t in verb.children if t.lower_ == "after" and t.dep_ == "prep"), None)
        what = child(preposition, "pobj") if preposition is not None else None
        if preposition is None or what is None or preposition.i > verb.i + 3:
            return None
        about = next((t for t in (*verb.children, *what.children) if t.lower_ == "about" and t.i > what.i), None)
        topic = child(about, "pobj") if about is not None else None
        if topic is not None:
            start = topic.left_edge
            return Ask(
                "demand.after",
                verb,
                start.idx,
                run(document, start, verb),
                target=what,
                demander=subject(verb),
                verbal=False,
            )
        if not any(t.lower_ in {"$", "£", "€"} for t in what.subtree) and what.lemma_ not in words("asked_things"):
            return None
        first = what.left_edge
        return Ask("demand.after", verb, first.idx, run(document, first, verb), demander=subject(verb), verbal=False)
    out = child(verb, "prt")
    if verb.lemma_ != "hold" or out is None or out.lower_ != "out":
        return None
    preposition = next((t for t in (*verb.children, *out.children) if t.lower_ == "for"), None)
    if preposition is None:
        return None
    first = preposition.nbor()
    return Ask("demand.after", verb, first.idx, run(document, first, verb), demander=subject(verb), verbal=False)


def _motion(document: Document, verb: Token) -> Ask | None:
    """Like "Platt moved to hold the hearing open": the body is asked to."""
    if verb.lemma_ != "move" or verb.tag_ not in {"VBD", "VBZ", "VBN"} or verb.i + 2 >= len(verb.doc):
        return None
    to = verb.nbor()
    action = infinitive_at(to) if to.lower_ == "to" else None
    who = subject(verb)
    if action is None or who is None or action.lemma_ not in words("motions"):
        return None
    first = to.nbor()
    made = Ask("demand.motion", verb, first.idx, run(document, first, verb), demander=who)
    made.asked_is_asker = True
    return made


def _bidden(document: Document, verb: Token) -> Ask | None:
    """Like "was invited to a forum", "have been asked to coffee", "was bidden to the hall"."""
    if verb.lemma_ not in {"invite", "ask", "bid", "summon"} or not passive(verb):
        return None
    to = next((t for t in verb.children if t.lower_ == "to" and t.dep_ == "prep" and t.i > verb.i), None)
    whom = child(verb, "nsubjpass", "nsubj")
    if to is None or whom is None or child(to, "pobj") is None:
        return None
    return Ask("demand.verb-passive", verb, to.idx, run(document, to, verb), target=whom, verbal=False)


def _until(document: Document, verb: Token) -> Ask | None:
    """Like "have given Ontario until Dec. 15 to commit to a road"."""
    if verb.lemma_ != "give" or passive(verb):
        return None
    doc = verb.doc
    until = next((doc[i] for i in range(verb.i + 2, min(verb.i + 9, len(doc))) if doc[i].lower_ == "until"), None)
    if until is None:
        return None
    whom = next((t for t in reversed(doc[verb.i + 1 : until.i]) if t.pos_ in {"NOUN", "PROPN", "PRON"}), None)
    to = next((doc[i] for i in range(until.i + 2, min(until.i + 10, len(doc))) if doc[i].tag_ == "TO"), None)
    if whom is None or to is None or infinitive_at(to) is None:
        return None
    first = to.nbor()
    return Ask("demand.verb-deadline", verb, first.idx, run(document, first, verb), target=whom)


def _question(document: Document, verb: Token) -> Ask | None:
    """Like "Could the gate be left unlocked?", "Would you please send the file?", in a quotation, letter or report."""
    opener = next((t for t in verb.lefts if t.dep_ == "aux"), None)
    actor = child(verb, "nsubj", "nsubjpass")
    if opener is None or actor is None or opener.lower_ not in OPENERS or opener.i > actor.i or verb.tag_ == "VBG":
        return None
    sentence = document.sentence_at(verb.idx)
    if not document.text[sentence.start : sentence.end].rstrip("\"'”’ ").endswith("?") or actor.lower_ in {"i", "we"}:
        return None
    before = document.tokens(sentence.start, opener.idx)
    if any(t.pos_ not in {"CCONJ", "PUNCT", "INTJ", "SPACE"} for t in before):
        return None
    done = passive(verb) or verb.lemma_ == "be"
    first = actor.left_edge if done else actor.right_edge.nbor()
    made = Ask("demand.question", verb, first.idx, run(document, first, verb), target=None if done else actor)
    made.asked_is_asker = done
    return made
