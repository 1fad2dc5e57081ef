"""Asking put as a verb: "asked HUD to cut", "calls on", "demanded that", "was asked to", "want X to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from loaders.extraction.asking_words import asking_verbs
from loaders.extraction.demands.asking import Ask
from loaders.extraction.demands.extent import run, trim
from loaders.extraction.demands.forto import clauses
from loaders.extraction.demands.grammar import child, infinitive_at, negated, noun_head, passive, subject
from loaders.extraction.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Span, Token

    from loaders.extraction.document import Document

PREPOSITIONS = {"on", "upon", "to", "with", "at", "for", "of", "from"}
FIRST = {"i", "we"}
SELF = {"meet", "sit", "speak", "talk", "know", "see", "hear", "visit", "tour", "inspect", "review", "be", "join"}
QUESTIONS = words("question_words")
SOUGHT = {
    "meeting", "hearing", "talk", "talks", "investigation", "inquiry", "probe", "audit", "review", "answer", "answers",
    "information", "explanation", "apology", "resignation", "clarification", "extension", "delay", "moratorium",
    "response", "reply", "record", "records", "document", "documents", "removal", "report", "update", "briefing",
    "assurance", "assurances", "details", "funding", "help", "assistance", "relief", "waiver", "intervention", "end",
    "halt", "ban", "raise", "budget", "pardon", "refund", "compensation", "transparency", "accountability", "action",
}  # fmt: skip
NOT_ASKED = {"comment", "comments", "question", "questions", "permission", "advice", "help", "it", "anything", "more"}


def verb_asks(document: Document) -> Iterator[Ask]:
    """Every candidate whose asking is a verb."""
    frames = asking_verbs(document.vocabulary)
    for token in document.parse:
        kinds = frames.get(token.lemma_.lower())
        if token.lemma_ == "give" and token.pos_ == "VERB" and (given := _deadline(document, token)) is not None:
            yield given
        if kinds is None or token.pos_ not in {"VERB", "AUX", "NOUN", "ADP", "SCONJ"} or negated(token):
            continue
        if token.pos_ not in {"VERB", "AUX"} and not _verbal(token):
            continue
        yield from _frame(document, token, set(kinds.split()))


def _verbal(token: Token) -> bool:
    """Whether a word that is tagged as a noun can still be the verb of its sentence."""
    if any(t.dep_ in {"det", "poss", "amod", "nummod"} for t in token.children):
        return False
    return token.dep_ in {"ROOT", "advcl", "acl", "ccomp", "conj"} and token.i + 1 < len(token.doc)


def _colon(document: Document, verb: Token) -> Ask | None:
    """Like "What we are asking for has not changed: a raise, a second lift, and an end to the app"."""
    sentence = document.sentence_at(verb.idx)
    at = document.text.find(": ", verb.idx, sentence.end)
    asked = any(t.lower_ in {"what", "all"} and t.i < verb.i for t in (*verb.children, *verb.head.children))
    if at < 0 or not asked or verb.lemma_ not in {"ask", "want", "demand", "request", "seek"}:
        return None
    tokens = document.tokens(at + 1, sentence.end)
    return Ask("demand.verb-colon", verb, tokens[0].idx, sentence.end, verbal=False) if tokens else None


PERIODS = {"day", "week", "month", "hour", "year", "deadline", "ultimatum"}


def _deadline(document: Document, verb: Token) -> Ask | None:
    """Like "gave the state 21 days to return contractors"."""
    whom = child(verb, "dative", "iobj")
    span = next((t for t in verb.children if t.i > verb.i and t.lemma_ in PERIODS), None)
    if whom is None or span is None or whom.i > span.i:
        return None
    to = _next_to(document, verb, span.i)
    return _ask(document, "demand.verb-deadline", verb, to, whom) if to is not None and to.i <= span.i + 3 else None


def _frame(document: Document, verb: Token, kinds: set[str]) -> Iterator[Ask]:
    listed = _colon(document, verb)
    if listed is not None:
        yield listed
        return
    made: Ask | list[Ask] | None = None
    if passive(verb) or _fronted(verb):
        if "passive" in kinds or (verb.lemma_ == "call" and verb.nbor().lower_ in {"on", "upon"}):
            made = _passive(document, verb)
    elif verb.tag_ == "VBN" and verb.dep_ in {"acl", "amod"} and verb.nbor().lower_ in {"to", "by", "not"}:
        made = _passive(document, verb) if "passive" in kinds else None
    else:
        made = _active(document, verb, kinds)
    if made is not None:
        yield from made if isinstance(made, list) else [made]


def _is_question(words_: Span) -> bool:
    """Whether words begin a question that somebody is asked, not "where possible" or "when able"."""
    if len(words_) < 2 or words_[0].lower_ not in QUESTIONS:  # noqa: PLR2004 (a question word and another)
        return False
    return bool(words_[1].pos_ != "ADJ" and words_[1].text != ",")


def _fronted(verb: Token) -> bool:
    """Like "Asked to put it in writing, he said": a participle before the clause of the one asked."""
    return verb.tag_ == "VBN" and verb.dep_ == "advcl" and verb.i == verb.left_edge.i and verb.i < verb.head.i


def _passive(document: Document, verb: Token) -> Ask | None:
    to = _next_to(document, verb)
    if to is None:
        return None
    action = infinitive_at(to)
    if action is None:
        return None
    target = child(verb, "nsubjpass", "nsubj") or subject(verb)
    if target is not None and target.lower_ in {"who", "which", "that"} and verb.dep_ == "relcl":
        target = verb.head
    return _ask(document, "demand.verb-passive", verb, to, target)


def _active(document: Document, verb: Token, kinds: set[str]) -> Ask | list[Ask] | None:
    following = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    if following is None:
        return None
    if following.lower_ in QUESTIONS | {"about"}:
        return _whether(document, verb, following) if verb.lemma_ == "demand" else None
    if following.tag_ == "PRP" and _is_question(verb.doc[following.i + 1 : following.i + 3]):
        return None  # (asked him where the money would come from)
    for frames, way in WAYS:
        if kinds & frames and (made := way(document, verb, kinds)) is not None:
            return made
    return None


def _whether(document: Document, verb: Token, first: Token) -> Ask:
    """Like "demanding if any funds were used": an answer is what is demanded."""
    return Ask("demand.verb-whether", verb, first.idx, run(document, first, verb), verbal=False)


def _allowed(verb: Token, kinds: set[str]) -> bool:
    if "would-obj-to" in kinds:
        return any(t.lower_ in {"would", "'d", "’d"} for t in verb.lefts)
    if "first-obj-to" in kinds:
        who = subject(verb)
        return who is not None and (who.lower_ in FIRST or verb.lemma_ == "expect")
    return True


def _next_to(document: Document, verb: Token, start: int | None = None) -> Token | None:
    """The next "to" of an infinitive behind the verb, in the same clause."""
    doc = verb.doc
    end = document.sentence_at(verb.idx).end
    commas = 0
    for index in range((verb.i if start is None else start) + 1, len(doc)):
        token = doc[index]
        if token.idx >= end:
            return None
        if token.lower_ == "to" and token.tag_ == "TO" and infinitive_at(token) is not None:
            return token
        if token.text in {";", ":"} or token.lower_ in {"that", "because"}:
            return None
        commas += token.text == ","
    return None


def _ask(document: Document, rule: str, verb: Token, first: Token, target: Token | None) -> Ask:
    """An ask for the infinitive that begins at `first` ("to", or "not" before it)."""
    before = first.nbor(-1)
    begin = before if before.lower_ in NEGATING and before.i > verb.i else first
    end = run(document, begin, verb)
    start = begin.idx
    if begin == first and first.lower_ == "to":
        start = first.nbor().idx
    return Ask(rule, verb, start, end, target=target)


NEGATING = {"not", "never"}


def _between(verb: Token, stop: Token) -> list[Token]:
    doc = verb.doc
    found = [doc[i] for i in range(verb.i + 1, stop.i)]
    while found and found[-1].lower_ in {
        "not",
        "never",
        "instead",
        "immediately",
        "publicly",
        "also",
        "today",
        ",",
        '"',
        "“",
    }:
        found.pop()
    return found


def _object_to(document: Document, verb: Token, kinds: set[str]) -> Ask | None:
    """Like "asked HUD to cut", "want the mayor to come"."""
    if not _allowed(verb, kinds):
        return None
    to = _next_to(document, verb)
    if to is None:
        return _bare_invite(document, verb) if "invite" in kinds else _want_participle(document, verb, kinds)
    between = _between(verb, to)
    if "obj-to-not" in kinds and to.nbor(-1).lower_ not in NEGATING:
        return None
    if not between or between[0].lower_ in {"for", "about", "on", "that", "against", "to", "in", "and", "or"}:
        return None
    if not _one_phrase(verb, between):
        return None
    target = noun_head(between)
    if target is None:
        return None
    if target.pos_ == "NOUN" and target.lemma_.lower() in words("asked_things"):
        return _thing_to(document, verb, target)
    return _ask(document, "demand.verb-infinitive", verb, to, target)


def _thing_to(document: Document, verb: Token, what: Token) -> Ask:
    """Like "wanted permission to close the road", "requests the board's approval to borrow": a thing is asked."""
    first = what.left_edge if what.left_edge.i > verb.i else verb.nbor()
    source = next((t for t in what.children if t.lower_ == "from" and t.dep_ == "prep"), None)
    giver = child(source, "pobj") if source is not None else child(what, "poss")
    return Ask("demand.verb-object", verb, first.idx, run(document, first, verb), target=giver, verbal=False)


def _one_phrase(verb: Token, between: list[Token]) -> bool:
    """Whether the words between the verb and "to" can be those asked: no other clause, no quotation in between."""
    if any(t.text in {"“", "”", '"', ";", ":"} for t in between):
        return False
    finite = [t for t in between if t.tag_ in {"VBD", "VBZ", "VBP", "MD"}]
    if finite and not any(t.lower_ in {"who", "which", "whose", "that", "where"} for t in between):
        return False
    return not any(
        t.head == verb and t.dep_ in {"ccomp", "conj", "advcl"} and t.tag_ in {"VBD", "VBZ"} for t in between
    )


def _bare_invite(document: Document, verb: Token) -> Ask | None:
    """Like "invited Kessler to a public forum": the place is what is asked."""
    whom = child(verb, "dobj")
    to = next((t for t in verb.children if t.lower_ == "to" and t.dep_ in {"prep", "dative"}), None)
    if whom is None or to is None or to.i < whom.i:
        return None
    return Ask("demand.verb-invite", verb, to.idx, run(document, to, verb), target=whom)


def _want_participle(document: Document, verb: Token, kinds: set[str]) -> Ask | None:
    """Like "want the officer fired", "want that cut to 15": something is to be done, by whom the text must tell."""
    if "want" not in kinds or verb.lemma_ != "want":
        return None
    done = next((t for t in verb.children if t.dep_ in {"ccomp", "xcomp"} and t.tag_ in {"VBN", "VBD", "VBG"}), None)
    what = child(verb, "dobj")
    if done is None and what is not None:
        done = next((t for t in what.children if t.dep_ == "acl" and t.tag_ == "VBN"), None)
    if done is None or verb.i + 1 >= len(verb.doc):
        return None
    first = verb.nbor()
    if first.tag_ == "TO" or done.i <= first.i:
        return None
    return Ask("demand.want-done", verb, first.idx, run(document, first, verb))


def _prepositional(document: Document, verb: Token, _: set[str]) -> Ask | None:
    """Like "called on Stroud to reopen", "pleaded with supervisors to wait", "called on Congress for help"."""
    doc = verb.doc
    index = verb.i + 1
    while index < len(doc) and (doc[index].pos_ == "ADV" or doc[index].lower_ in {"today", "again", "yesterday"}):
        index += 1
    if index >= len(doc) or doc[index].lower_ not in PREPOSITIONS:
        return None
    preposition = doc[index]
    if verb.lemma_ == "call" and preposition.lower_ == "for":
        return None
    to = _next_to(document, verb, preposition.i)
    if to is not None:
        between = [doc[i] for i in range(preposition.i + 1, to.i)]
        while between and between[-1].lower_ in {"not", "never", ","}:
            between.pop()
        if between and preposition.lower_ != "for" and _one_phrase(verb, between):
            return _ask(document, "demand.verb-infinitive", verb, to, noun_head(between))
        return None
    whom = child(preposition, "pobj")
    asked = next((t for t in verb.children if t.lower_ == "for" and t.dep_ == "prep" and t.i > preposition.i), None)
    if whom is not None and asked is not None and preposition.lower_ != "for":
        return _thing(document, verb, asked, whom)
    return None


def _for(document: Document, verb: Token, kinds: set[str]) -> Ask | list[Ask] | None:
    """Like "called for the jailer to step down", "asked for a week's delay"."""
    doc = verb.doc
    index = verb.i + 1
    while index < len(doc) and (doc[index].pos_ == "ADV" or doc[index].ent_type_ == "DATE" or doc[index].text == ","):
        index += 1
        if index > verb.i + 9:
            return None
    if index >= len(doc) or doc[index].lower_ not in {"for", "to"} or "for" not in kinds:
        found = _prt(verb)
        if found is None:
            return None
        index = found
    preposition = doc[index]
    if preposition.lower_ != "for":
        return None
    whom = child(verb, "dobj", "dative")
    if whom is not None and verb.i < whom.i < preposition.i and "obj-for" in kinds:
        return None
    made = clauses(document, "demand.verb-for-infinitive", verb, preposition)
    if made:
        return made
    return _thing(document, verb, preposition, None)


def _prt(verb: Token) -> int | None:
    found = next((t for t in verb.children if t.lower_ == "for" and t.dep_ == "prep" and t.i > verb.i), None)
    return found.i if found is not None else None


def _thing(document: Document, verb: Token, preposition: Token, whom: Token | None) -> Ask | None:
    first = preposition.nbor() if preposition.i + 1 < len(preposition.doc) else None
    if first is None or first.is_space or first.lower_ in NOT_ASKED:
        return None
    wanted = child(preposition, "pobj", "pcomp")
    if (wanted is not None and wanted.lower_ in NOT_ASKED) or first.pos_ in {"CCONJ", "SCONJ", "AUX", "PUNCT", "ADP"}:
        return None
    if wanted is not None and wanted.ent_type_ in {"DATE", "TIME"} and child(wanted, "prep") is None:
        return None
    end = run(document, first, verb)
    return Ask("demand.verb-thing", verb, first.idx, end, target=whom, verbal=False)


def _object_for(document: Document, verb: Token, _: set[str]) -> Ask | None:
    """Like "asked Hoef for the list"."""
    whom = child(verb, "dobj", "dative")
    asked = next((t for t in verb.children if t.lower_ == "for" and t.dep_ == "prep" and t.i > verb.i), None)
    if asked is None and whom is not None:
        asked = next((t for t in whom.children if t.lower_ == "for" and t.dep_ == "prep"), None)
    if whom is None or asked is None or whom.i > asked.i or whom.i < verb.i or whom.lower_ in QUESTIONS:
        return None
    return _thing(document, verb, asked, whom)


def _self_to(document: Document, verb: Token, _: set[str]) -> Ask | None:
    """Like "asked to sit down with the mayor", "demands to know"."""
    following = verb.nbor()
    if following.lower_ != "to":
        return None
    action = infinitive_at(following)
    if action is None or action.lemma_ not in SELF:
        return None
    made = _ask(document, "demand.verb-self", verb, following, None)
    made.asked_is_asker = True
    partner = next((t for t in action.children if t.lower_ == "with" and t.dep_ == "prep"), None)
    if partner is None:
        partner = next((t for t in action.subtree if t.lower_ == "with" and t.dep_ == "prep"), None)
    made.target = child(partner, "pobj") if partner is not None else child(action, "dobj")
    return made


def _object(document: Document, verb: Token, kinds: set[str]) -> Ask | None:
    """Like "demanded an inquiry", "are seeking a meeting with Brandt"."""
    what = child(verb, "dobj")
    if what is None or what.i < verb.i or what.lower_ in NOT_ASKED or what.pos_ not in {"NOUN", "PROPN", "NUM", "SYM"}:
        return None
    money = what.pos_ in {"NUM", "SYM"} or any(t.text in {"$", "£", "€"} for t in what.subtree)
    if "obj-seek" in kinds and what.lemma_.lower() not in SOUGHT and what.lower_ not in SOUGHT and not money:
        return None
    if verb.lemma_ == "urge" and what.lemma_ in words("public_nouns"):
        return None
    if document.text[document.sentence_at(verb.idx).end - 1] == ":":
        return None
    first = what.left_edge
    while first.i <= verb.i:
        first = first.nbor()
    end = run(document, first, verb)
    start, end = trim(document.text, first.idx, end)
    giver = next((t for t in (*verb.children, *what.children) if t.lower_ in {"of", "from"} and t.i > verb.i), None)
    source = child(giver, "pobj") if giver is not None and giver.lower_ == "from" else None
    return Ask("demand.verb-object", verb, start, end, target=source, verbal=False)


SUBJUNCTIVE = {"should", "must", "be"}


def _that(document: Document, verb: Token, _: set[str]) -> Ask | None:
    """Like "demanded that Baskin be suspended", "asks they phone the rider"."""
    made = _that_parsed(document, verb)
    return made if made is not None else _that_read(document, verb)


def _that_read(document: Document, verb: Token) -> Ask | None:
    """The same from the row of words, where the parse has gone astray: "asks that X order an inquiry"."""
    doc = verb.doc
    end = document.sentence_at(verb.idx).end
    index = verb.i + 1
    if index >= len(doc) or doc[index].lower_ != "that":
        return None
    for place in range(index + 2, min(index + 26, len(doc))):
        token = doc[place]
        if token.idx >= end or token.tag_ in {"VBZ", "VBD", "MD", "WDT", "WP"}:
            return None
        if token.tag_ in {"VB", "VBP"} or (token.tag_ in {"NN", "RB"} and token.lower_ in words("action_verbs")):
            before = [doc[k] for k in range(index + 1, place)]
            actor = next((t for t in reversed(before) if t.pos_ in {"NOUN", "PROPN", "PRON"}), None)
            if actor is None:
                return None
            while before and before[-1].pos_ == "ADV":
                before.pop()
                token = token.nbor(-1)
            return Ask("demand.verb-that", verb, token.idx, run(document, token, verb), target=actor)
    return None


def _that_parsed(document: Document, verb: Token) -> Ask | None:
    clause = next((t for t in verb.children if t.dep_ == "ccomp" and t.i > verb.i), None)
    if clause is None:
        return None
    mark = child(clause, "mark")
    actor = child(clause, "nsubj", "nsubjpass")
    if actor is None or actor.i < verb.i or clause.left_edge.lower_ in QUESTIONS:
        return None
    if mark is None and verb.lemma_ in {"move", "suggest", "insist", "tell", "prefer"}:
        return None
    if mark is not None and mark.lower_ != "that":
        return None
    base = clause.tag_ == "VB" or any(t.lower_ in SUBJUNCTIVE and t.tag_ in {"VB", "MD"} for t in clause.lefts)
    if not base and not (clause.tag_ == "VBP" and actor.tag_ in {"NN", "NNP", "PRP"} and verb.lemma_ in STRONG):
        return None
    done = passive(clause) or child(clause, "nsubjpass") is not None
    first = actor.left_edge if done else _after(actor)
    if first.i <= verb.i:
        first = actor
    made = Ask("demand.verb-that", verb, first.idx, run(document, first, verb))
    made.target = None if done else actor
    return made


STRONG = {"ask", "demand", "request", "urge"}


def _after(actor: Token) -> Token:
    edge = actor.right_edge
    return edge.nbor() if edge.i + 1 < len(edge.doc) else actor


WAYS: tuple[tuple[set[str], Callable[[Document, Token, set[str]], Ask | list[Ask] | None]], ...] = (
    ({"that"}, _that),
    ({"on-to"}, _prepositional),
    ({"for"}, _for),
    ({"obj-to", "obj-to-not", "want", "first-obj-to", "would-obj-to", "invite"}, _object_to),
    ({"obj-for"}, _object_for),
    ({"self-to"}, _self_to),
    ({"obj", "obj-seek"}, _object),
)
"""Frames of asking_verbs.txt and how each is read, the surest first."""
