"""Whom "he" and "she" mean: weighed from nearness, subjects, gender and what grammar rules out."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor
from loaders.extraction.lexicon import words
from loaders.extraction.reference.index import Index, Mention
from loaders.extraction.reference.things import of_others
from loaders.extraction.statements.verbs import forms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

GENDER = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
BACK = 6
"""How many sentences back a pronoun may reach."""
SUBJECTS = {"nsubj", "nsubjpass"}
OBJECTS = {"dobj", "dative", "pobj", "obj", "iobj"}
ASKING = {"ask", "press", "quiz"}
WEIGHT_SUBJECT = 1.3
WEIGHT_OWNER = -1.6
WEIGHT_GENDER = 0.8
WEIGHT_PARAGRAPH = 0.2
WEIGHT_FIRST = 0.5
WEIGHT_OBLIQUE = -0.5
WEIGHT_OBJECT = 0.4
WEIGHT_SAME = 0.4
STEP = 0.9
LEAST = -0.5


def person_meant(index: Index, token: Token) -> Actor | None:
    """The person a pronoun means, or None."""
    if not index.antecedents:
        _settle_all(index)
    if token.i in index.antecedents:
        return index.antecedents[token.i]
    return _choose(index, token)


def _settle_all(index: Index) -> None:
    """All pronouns outside quotes, in order: each counts as a naming for those behind it."""
    pronouns = [t for t in index.cast.document.parse if t.lower_ in GENDER and not index.quoted(t.idx)]
    index.antecedents[-1] = None
    _learn_genders(index, pronouns)
    for token in pronouns:
        index.antecedents[token.i] = _choose(index, token)


def _learn_genders(index: Index, pronouns: list[Token]) -> None:
    """Persons of unknown gender: what the pronouns say in sentences that name nobody else, or right behind them."""
    shown: defaultdict[int, Counter[str]] = defaultdict(Counter)
    document = index.cast.document
    for token in pronouns:
        here = document.sentence_at(token.idx).index
        for sentence in (here, here - 1):
            people = {id(m.actor): m for m in index.by_sentence.get(sentence, []) if m.actor.is_person and not m.quoted}
            if not people:
                continue
            if len(people) == 1:
                only = next(iter(people.values()))
                if only.actor.gender is None and only.start < token.idx and only.subject:
                    shown[id(only.actor)][GENDER[token.lower_]] += 1
            break
    for actor, counts in shown.items():
        (best, times), *rest = counts.most_common()
        if not rest or times > 2 * rest[0][1]:
            index.genders[actor] = best


def _choose(index: Index, token: Token) -> Actor | None:
    document = index.cast.document
    told = _announced(index, token) or asked_before(index, token)
    if told is not None:
        return told
    here = document.sentence_at(token.idx)
    quote = document.quote_at(token.idx)
    barred = _barred(index, token)
    if quote is not None and quote.speaker:
        speaker = index.cast.named(quote.speaker)
        if speaker is not None:
            barred.add(id(speaker))
    scores: dict[int, tuple[float, Actor]] = {}
    for mention in _reachable(index, token, here.index):
        actor = mention.actor
        if not actor.is_person or id(actor) in barred or index.gender(actor) not in {None, GENDER[token.lower_]}:
            continue
        score = _score(index, token, mention, here.index)
        if id(actor) not in scores or scores[id(actor)][0] < score:
            scores[id(actor)] = (score, actor)
    _add_pronouns(index, token, here.index, barred, scores)
    best = max(scores.values(), key=lambda entry: entry[0], default=None)
    return best[1] if best is not None and best[0] > LEAST - BACK else None


def _reachable(index: Index, token: Token, here: int) -> list[Mention]:
    quoted = index.quoted(token.idx)
    start = index.cast.document.sentences[max(0, here - BACK)].start
    found = [m for m in index.within(start, token.idx) if quoted or not m.quoted]
    if quoted:
        found += _attribution(index, token)
    return found


def _attribution(index: Index, token: Token) -> list[Mention]:
    """Names in the words around the quote that come behind it ("...," she told Ann Roe)."""
    quote = index.cast.document.quote_at(token.idx)
    if quote is None:
        return []
    sentence = index.cast.document.sentence_at(quote.outer_end)
    return [m for m in index.within(quote.outer_end, sentence.end) if not m.subject and not m.quoted]


def _score(index: Index, token: Token, mention: Mention, here: int) -> float:
    document = index.cast.document
    score = -STEP * abs(here - mention.sentence) + mention.start / (len(document.text) + 1) / 10
    if mention.subject:
        score += WEIGHT_SUBJECT
    if mention.owns:
        score += WEIGHT_OWNER
    elif not mention.subject:
        score += WEIGHT_OBLIQUE
        if index.cast.document.parse[mention.first : mention.last + 1].root.dep_ in OBJECTS:
            score += WEIGHT_OBJECT * (2 if token.dep_ in OBJECTS else 1)
    if mention.sentence == here and not mention.owns and token.dep_ in OBJECTS:
        score += WEIGHT_SAME
    if index.gender(mention.actor) is not None:
        score += WEIGHT_GENDER
    if document.sentences[mention.sentence].paragraph == document.sentence_at(token.idx).paragraph:
        score += WEIGHT_PARAGRAPH
    first = next((m for m in index.by_sentence[mention.sentence] if m.actor.is_person and not m.owns), None)
    if first is mention:
        score += WEIGHT_FIRST
    if document.paragraph_at(mention.start).kind == "headline":
        score -= 1
    return score


def _add_pronouns(
    index: Index, token: Token, here: int, barred: set[int], scores: dict[int, tuple[float, Actor]]
) -> None:
    """Earlier pronouns of the same gender carry their person on."""
    document = index.cast.document
    start = document.sentences[max(0, here - BACK)].start
    for at in range(token.i - 1, -1, -1):
        word = token.doc[at]
        if word.idx < start:
            break
        actor = index.antecedents.get(at)
        if actor is None or GENDER.get(word.lower_) != GENDER[token.lower_] or id(actor) in barred:
            continue
        subject = word.dep_ in SUBJECTS
        score = -STEP * (here - document.sentence_at(word.idx).index) + word.idx / (len(document.text) + 1) / 10
        score += WEIGHT_GENDER + (WEIGHT_SUBJECT + WEIGHT_FIRST if subject else -0.2)
        if id(actor) not in scores or scores[id(actor)][0] < score:
            scores[id(actor)] = (score, actor)


def _barred(index: Index, token: Token) -> set[int]:
    """Persons grammar rules out: the subject of a verb whose object the pronoun is; "Ann Roe, her sister"."""
    barred: set[int] = set()
    if token.tag_ == "PRP$" or token.dep_ == "poss":
        before = index.before(token.idx)
        if before and before[-1].actor.is_person and index.cast.document.text[before[-1].end : token.idx] == ", ":
            barred.add(id(before[-1].actor))
        if not of_others(token):
            return barred
    if token.dep_ in SUBJECTS:
        return barred
    verb = token.head
    steps = 0
    while verb.pos_ not in {"VERB", "AUX"} and verb.head != verb and steps < 4:  # noqa: PLR2004 (a preposition or two)
        verb = verb.head
        steps += 1
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    if not subjects and verb.dep_ == "conj":
        subjects = [child for child in verb.head.children if child.dep_ in SUBJECTS]
    for subject in subjects:
        mention = index.at(subject)
        if mention is not None:
            barred.add(id(mention.actor))
        elif (actor := index.antecedents.get(subject.i)) is not None:
            barred.add(id(actor))
    return barred


def asked_before(index: Index, token: Token) -> Actor | None:
    """Whoever was asked in the sentence before and says something now: "Roe asked him where. "Here," he said"."""
    if token.dep_ not in SUBJECTS or token.head.lower_ not in forms():
        return None
    document = index.cast.document
    own = document.sentence_at(token.idx)
    before = document.sentences[own.index - 1] if own.index else own
    named = any(mention.actor.is_person for mention in index.within(own.start, token.idx))
    if named or before is own or before.paragraph != own.paragraph:
        return None
    for whom in _questioned(document.tokens(before.start, before.end)):
        mention = index.at(whom)
        actor = mention.actor if mention is not None else person_meant(index, whom) if whom.lower_ in GENDER else None
        if actor is not None and actor.is_person and index.gender(actor) in {None, GENDER[token.lower_]}:
            return actor
    return None


def _questioned(tokens: list[Token]) -> Iterator[Token]:
    """Whoever a question is put to: "him" in "asked him where the money was"."""
    for verb in tokens:
        if verb.lemma_ in ASKING and verb.tag_ in {"VBD", "VBZ", "VBP"}:
            whom = next((child for child in verb.children if child.dep_ in OBJECTS), None)
            behind = whom.right_edge.i + 1 if whom is not None else len(verb.doc)
            if whom is not None and behind < len(verb.doc) and verb.doc[behind].lower_ in words("question_words"):
                yield whom


def _announced(index: Index, token: Token) -> Actor | None:
    """The subject that follows a clause in front: "Asked whether he would go, Mr. Tull said"."""
    document = index.cast.document
    sentence = document.sentence_at(token.idx)
    if index.quoted(token.idx) or any(m.actor.is_person for m in index.within(sentence.start, token.idx)):
        return None
    for above in token.ancestors:
        if above.dep_ != "advcl" or above.head.i < token.i:
            continue
        subject = next((c for c in above.head.children if c.dep_ in SUBJECTS and c.i > token.i), None)
        mention = index.at(subject) if subject is not None else None
        if mention is not None and mention.actor.is_person and not mention.owns:
            fits = index.gender(mention.actor) in {None, GENDER[token.lower_]}
            return mention.actor if fits else None
    return None
