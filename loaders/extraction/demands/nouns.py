"""Asking put as a noun: "a call for", "the request that", "their invitation to tour", "a petition to remove"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from loaders.extraction.asking_words import asking_nouns
from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run
from loaders.extraction.demands.forto import clauses
from loaders.extraction.demands.grammar import agent, child, infinitive_at, passive, subject
from loaders.extraction.demands.verbs import NOT_ASKED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from loaders.extraction.document import Document

MAKING = {
    "make", "issue", "renew", "repeat", "reiterate", "send", "deliver", "submit", "file", "present", "join", "support",
    "echo", "back", "lead", "sign", "cosign", "circulate", "double", "drop", "press", "outline", "lay", "list",
}  # fmt: skip
ANSWERING = {
    "reject", "refuse", "deny", "rebuff", "ignore", "dismiss", "decline", "grant", "approve", "accept", "meet", "honor",
    "receive", "turn", "shoot", "rule", "answer", "get", "fulfill", "face",
}  # fmt: skip


def noun_asks(document: Document) -> Iterator[Ask]:
    """Every candidate whose asking is a noun."""
    nouns = asking_nouns(document.vocabulary)
    for token in document.parse:
        if (
            token.lemma_ in {"demand", "request", "ask"}
            and token.tag_ == "NNS"
            and (listed := _listed(document, token)) is not None
        ):
            listed.demander = _asker(token)
            yield listed
            continue
        if token.pos_ != "NOUN" or token.lemma_.lower() not in nouns:
            continue
        if any(t.lower_ in {"no", "any"} for t in token.lefts) or (token.lemma_ == "call" and _telephone(token)):
            continue
        made = _of_noun(document, token)
        for ask in made if isinstance(made, list) else [made] if made is not None else []:
            ask.demander = _asker(token)
            if ask.target is None and not ask.asked_is_asker:
                ask.target = _asked(token)
            yield ask


def _listed(document: Document, noun: Token) -> Ask | None:
    """Like "Among the demands: heat, a new roof", "their demands include an audit and a public apology"."""
    sentence = document.sentence_at(noun.idx)
    match = LISTED.match(document.text, noun.idx, sentence.end)
    if match is None:
        return None
    tokens = document.tokens(match.end(), sentence.end)
    if not tokens:
        return None
    return Ask("demand.noun-list", noun, tokens[0].idx, sentence.end, verbal=False)


LISTED = re.compile(
    r"\w+(?:\s+(?:for|to|of|on|from|by|made)\s[^:.;]{2,60}?)?(?::\s+(?=\w)|,?\s+(?:include[sd]?|including|are|were)[:,]?\s+(?=\w))"
)


def _telephone(noun: Token) -> bool:
    return noun.head.lemma_ in {"return", "take", "answer", "get", "place"} or any(
        t.lower_ in {"phone", "conference", "telephone", "roll", "close", "911"} for t in noun.lefts
    )


def _of_noun(document: Document, noun: Token) -> Ask | list[Ask] | None:
    doc = noun.doc
    end = document.sentence_at(noun.idx).end
    index = noun.i + 1
    while index < len(doc) and doc[index].idx < end and index <= noun.i + 9:
        word = doc[index]
        if word.lower_ == "to" and infinitive_at(word) is not None and not _purpose(word):
            first = word.nbor(-1) if word.nbor(-1).lower_ == "not" else word.nbor()
            return Ask("demand.noun-infinitive", noun, first.idx, run(document, first, noun))
        if word.lower_ == "that" and word.i <= noun.i + 3:
            return _that(document, noun, word)
        if word.lower_ == "for":
            return clauses(document, "demand.noun-for-infinitive", noun, word) or _for(document, noun, word)
        if word.pos_ in {"VERB", "AUX"} or word.text in {".", ";", ":", ","}:
            return None
        index += 1
    return None


def _purpose(to: Token) -> bool:
    """Like "made the request to save money": the verb phrase belongs to what was done, not to the noun."""
    action = infinitive_at(to)
    return action is not None and action.dep_ == "advcl"


def _that(document: Document, noun: Token, that: Token) -> Ask | None:
    clause = next((t for t in noun.children if t.dep_ in {"acl", "ccomp", "relcl"} and t.i > that.i), None)
    if clause is None:
        return None
    actor = child(clause, "nsubj", "nsubjpass")
    if actor is None or actor == that or clause.tag_ in {"VBD", "VBZ"}:
        return None
    done = passive(clause)
    edge = actor.right_edge
    first = actor.left_edge if done or edge.i + 1 >= len(edge.doc) else edge.nbor()
    return Ask("demand.noun-that", noun, first.idx, run(document, first, noun), target=None if done else actor)


def _for(document: Document, noun: Token, preposition: Token) -> Ask | None:
    if preposition.i + 1 >= len(preposition.doc):
        return None
    first = preposition.nbor()
    wanted = child(preposition, "pobj", "pcomp")
    if first.lower_ in NOT_ASKED or first.is_space or (wanted is not None and wanted.lower_ in NOT_ASKED):
        return None
    if wanted is not None and wanted.ent_type_ in {"DATE", "TIME"}:
        return None
    end = run(document, first, noun)
    verb = noun.head if noun.head.pos_ in {"VERB", "AUX"} else None
    if verb is not None and verb.i > first.i:
        # The noun is the subject: the thing asked ends before the verb.
        end = min(end, _before_verb(verb).idx)
    return Ask("demand.noun-for", noun, first.idx, end, verbal=False)


def _before_verb(verb: Token) -> Token:
    return min(
        (t for t in (*verb.lefts, verb) if t.dep_ in {"aux", "auxpass", "neg", "advmod"} or t == verb),
        key=lambda t: t.i,
    )


def _asker(noun: Token) -> Token | None:
    """Whose request: possessor, "by X", "from X", or the subject of the verb that makes it."""
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    for token in noun.children:
        if token.lower_ in {"by", "from", "of"} and token.dep_ in {"prep", "agent"}:
            found = child(token, "pobj")
            if found is not None:
                return found
    made = next((t for t in noun.children if t.lower_ == "compound" and t.ent_type_ in {"ORG", "PERSON"}), None)
    if made is not None:
        return made
    verb = noun.head if noun.dep_ in {"dobj", "pobj", "nsubjpass"} else None
    while verb is not None and verb.dep_ == "prep" and verb.head != verb:
        verb = verb.head
    if verb is not None and verb.lemma_ in MAKING:
        return subject(verb)
    return None


def _asked(noun: Token) -> Token | None:
    """Whom a request was made to: "to X", "on X", or the one who turned it down."""
    for token in noun.children:
        if token.lower_ in {"to", "on", "upon"} and token.dep_ == "prep":
            return child(token, "pobj")
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_ in ANSWERING and not passive(verb):
        return subject(verb)
    if noun.dep_ == "nsubjpass" and verb.lemma_ in ANSWERING and (by := agent(verb)) is not None:
        return by
    if noun.dep_ == "pobj" and verb.head.lemma_ in ANSWERING:
        return subject(verb.head)
    return None
