"""What a person is said to be: the role before, after or apart from the name."""

from __future__ import annotations

from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.apposition import after, before, named
from loaders.extraction.naming.claims import (
    DETERMINERS,
    LEADS,
    LINKS,
    REACH,
    STOPS,
    WEAK,
    WORKER,
    Bodies,
    Claim,
    Reader,
    first_role,
    make,
    scope_end,
    widen,
)
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.signatures import OFFICE_LETTERS, degree, label, signature
from loaders.extraction.naming.titles import Naming, ending_at, phrase_class
from loaders.extraction.naming.vocabulary import fold, is_plural_role, role_class

DESCRIBED = 3.0
SET_OFF = 3.0
OCCUPATION = 2.2
LATER = 1.0
MORE_THAN_KIN = 0.2
FEW = 2
LETTERS_WEIGHT = 2.5
LONGEST_FIELD = 3
OCCUPIED = {"owns", "drives", "cleans", "cooks", "sells", "farms", "teaches", "keeps", "fishes", "ranches", "raises"}
OCCUPIED_WEIGHT = 1.2


def claims(text: str, naming: Naming, bodies: Bodies) -> list[Claim]:
    """Every role that the words around one naming give; `bodies` tells whether a body is named at an offset."""
    words = naming.run.line.words
    first = min((bounds[0] for bounds in naming.titles if bounds[1] < naming.run.first), default=naming.run.first)
    if naming.prefix is not None:
        first = min(first, naming.prefix.first)
    if first < naming.run.first:
        first = widen(words, first, first)[0]
    reader = Reader(text, words, bodies)
    titles = [_title(reader, naming, bounds) for bounds in naming.titles]
    titled = any(claim.kind in {"official", "body"} and fold(claim.phrase) not in WEAK for claim in titles)
    behind = after(reader, naming.run)
    if behind is not None and behind.indefinite and titled:
        behind.weight -= DESCRIBED
    found: list[Claim | None] = [
        *titles,
        behind,
        degree(reader, naming),
        _predicate(reader, naming.run),
        label(reader, naming, first),
        identified(reader, first),
        bracketed(reader, naming.run),
    ]
    ahead = before(reader, naming, first)
    if ahead is not None and titles:
        office = any(claim.kind == "official" for claim in titles)
        ahead.weight += 0 if office and ahead.kind in {"private", "kin"} else SET_OFF
    second = naming.run.after(2)
    listed = behind is not None and second is not None and second.lower not in DETERMINERS and behind.kind != "kin"
    if not listed or titled:
        found.append(ahead)
    if not titled:
        found += [named(reader, first), occupation(reader, naming), fielded(reader, naming)]
    found += [letters(reader, naming.run), *signature(reader, naming, first)]
    return [claim for claim in found if claim is not None]


def letters(reader: Reader, run: Run) -> Claim | None:
    """Ada Fenn MSP said: the letters of an office right behind the name."""
    words, at = reader.words, run.last + 1
    if at >= len(words) or words[at].text not in OFFICE_LETTERS or words[at].start - run.end != 1:
        return None
    return Claim(words[at].text, words[at].start, words[at].end, "official", LETTERS_WEIGHT, (run.start, words[at].end))


def bracketed(reader: Reader, run: Run) -> Claim | None:
    """Ida Moss (Secretary); Ann Fry (nurse, Bedlow): a role within brackets right behind the name."""
    words, at = reader.words, run.last + 2
    if at >= len(words) or words[at - 1].text != "(":
        return None
    stop = next((i for i in range(at, min(len(words), at + REACH)) if words[i].text in {")", ",", ";"}), None)
    role = first_role(words, at, stop) if stop is not None else None
    if role is None or stop is None or role[1] + 1 != stop or role[0] - at > FEW or is_plural_role(words[role[1]].text):
        return None
    return make(reader, role, 1.0, (words[at].start, words[stop].start))


def said_later(text: str, naming: Naming, bodies: Bodies) -> list[Claim]:
    """The roles that the words around a surname give, which weigh less than those around the full name."""
    reader = Reader(text, naming.run.line.words, bodies)
    behind = naming.run.after()
    set_off = before(reader, naming, naming.run.first) if behind is not None and behind.text == "," else None
    found = (after(reader, naming.run), _predicate(reader, naming.run), identified(reader, naming.run.first), set_off)
    later = [claim for claim in found if claim is not None and claim.kind != "honorific"]
    for claim in later:
        claim.weight -= LATER
    return later


def identified(reader: Reader, first: int) -> Claim | None:
    """The treasurer is Ann Fry; their spokesman was Tom Ashe."""
    words = reader.words
    while first > 0 and role_class(words[first - 1].text) == "honorific":
        first -= 1
    if first < 2 or words[first - 1].lower not in {"is", "was", "'s", "’s"}:  # noqa: PLR2004 (a role and its verb)
        return None
    role = ending_at(words, first - 2)
    if role is None or is_plural_role(words[role[1]].text) or phrase_class(words, *role) in {None, "honorific"}:
        return None
    start = widen(words, *role)[0]
    opens = start > 0 and (words[start - 1].lower in DETERMINERS or words[start - 1].pos in {"ADJ", "DET", "PRON"})
    if not opens and start > 0:
        return None
    return make(reader, role, 1.0, (words[max(0, start - 6)].start, words[first - 1].start))


def occupation(reader: Reader, naming: Naming) -> Claim | None:
    """Cheesemonger Tom Ashe, irrigator Ann Fry: a noun of work that no list knows, right before a full name."""
    words = reader.words
    at = naming.run.first - 1
    if naming.titles or at < 0 or len(naming.run.words) < 2 or naming.run.start - words[at].end != 1:  # noqa: PLR2004 (a full name)
        return None
    noun = words[at]
    opens = noun.first and naming.prefix is not None and len(naming.prefix.words) == 1
    common = noun.pos in {"NOUN", "PROPN"} and (noun.text.islower() or opens)
    if not common or noun.label in {"DATE", "TIME", "ORG", "GPE"} or not WORKER.search(noun.lower):
        return None
    if noun.lower in word_list("no_workers") or (
        at > 0 and words[at - 1].lower in {"in", "at", "to", "on"} and not opens
    ):
        return None
    return Claim(noun.text, noun.start, noun.end, "private", OCCUPATION, (noun.start, noun.end))


def fielded(reader: Reader, naming: Naming) -> Claim | None:
    """Clerk of the works Ada Fenn: a role with its field in lower case, right before a full name."""
    words, last = reader.words, naming.run.first - 1
    if naming.titles or last < FEW or len(naming.run.words) < FEW or naming.run.start - words[last].end != 1:
        return None
    at = last
    while at > max(0, last - LONGEST_FIELD) and words[at].text.islower() and words[at].pos in {"NOUN", "ADJ"}:
        at -= 1
    link = at - (words[at].lower == "the")
    if at == last or link < 1 or words[link].lower not in {"of", "for"} or role_class(words[last].lower) is not None:
        return None
    role = ending_at(words, link - 1)
    if role is None or phrase_class(words, *role) in {None, "honorific", "kin"} or is_plural_role(words[role[1]].text):
        return None
    start = widen(words, *role)[0]
    before = words[start - 1] if start else None
    if not (before is None or words[start].first or before.lower in DETERMINERS or before.text in STOPS):
        return None
    span = (words[start].start, words[last].end)
    return Claim(reader.text[span[0] : span[1]], *span, phrase_class(words, *role) or "private", OCCUPATION, span)


def _title(reader: Reader, naming: Naming, bounds: tuple[int, int]) -> Claim:
    words = reader.words
    start = naming.prefix.start if naming.prefix else words[max(0, bounds[0] - 4)].start
    return make(reader, bounds, 0.5, (start, words[min(len(words) - 1, naming.run.last + 8)].end))


def _predicate(reader: Reader, run: Run) -> Claim | None:
    behind = run.after()
    second = run.after(2)
    if (
        behind is not None
        and behind.text == ","
        and second is not None
        and second.lower in {"who", "himself", "herself"}
    ):
        return _verb(reader, run.last + 3) or _further_verb(reader, run.last + 3)
    if behind is not None and second is not None and behind.text == "," and second.lower in {"is", "was"}:
        work = _is_a(reader, run.last + 3)  # (his mother, Ann Fry, is a bookkeeper)
        if work is not None:
            work.weight += MORE_THAN_KIN
        return work
    if behind is not None and second is not None and behind.lower in {"has", "had"} and second.lower == "been":
        return _is_a(reader, run.last + 3)
    if behind is not None and behind.lower in {"is", "was", "serves", "speaks", "chairs", "leads", "directs", "heads"}:
        return _verb(reader, run.last + 1)
    return None


def _verb(reader: Reader, at: int) -> Claim | None:
    words = reader.words
    if at < len(words) and words[at].lower in {"is", "was", "'s", "’s"}:
        return _is_a(reader, at + 1)
    if at >= len(words) or words[at].lower not in LEADS:
        return None
    stop = next((i for i in range(at, min(len(words), at + 10)) if words[i].text in STOPS), min(len(words), at + 10))
    if words[at].lower in {"serves", "served"}:
        role = first_role(words, at + 1, stop)
        return make(reader, role, 1.0, (words[at].start, scope_end(words, at))) if role else None
    if words[at].lower in {"works", "represents", "sits"}:
        return None
    if words[at].lower in OCCUPIED:
        return _occupied(reader, at)
    phrase = reader.text[words[at].start : words[stop - 1].end]
    return Claim(phrase, words[at].start, words[stop - 1].end, "verb", 4.0, (words[at].start, words[stop - 1].end))


def _occupied(reader: Reader, at: int) -> Claim | None:
    """What somebody does for a living, where no noun says it: owns a bakery on Mill Lane."""
    words = reader.words
    stop = next((i for i in range(at, min(len(words), at + 10)) if words[i].text in STOPS), min(len(words), at + 10))
    if stop - at < 2:  # noqa: PLR2004 (a verb and what it is about)
        return None
    span = (words[at].start, words[stop - 1].end)
    return Claim(reader.text[span[0] : span[1]], *span, "private", OCCUPIED_WEIGHT, span)


def _further_verb(reader: Reader, at: int) -> Claim | None:
    """Who has worked there for years and is the union's steward."""
    words = reader.words
    for i in range(at + 1, min(len(words) - 1, at + REACH)):
        if words[i].text in STOPS - {"and"}:
            return None
        if words[i].lower == "and" and words[i + 1].lower in {"is", "was", "serves"}:
            return _verb(reader, i + 1)
    return None


def _is_a(reader: Reader, at: int) -> Claim | None:
    words = reader.words
    at += at < len(words) and words[at].lower in {"also", "now", "currently", "still", "both"}
    if at >= len(words):
        return None
    stop = next(
        (i for i in range(at, min(len(words), at + 8)) if words[i].text in STOPS or words[i].lower in LINKS), len(words)
    )
    role = first_role(words, at, stop)
    if role is None or role[1] + 1 < stop:
        return None
    bare = stop < len(words) and words[stop].lower in {"of", "for", "at"} and role[0] == at
    owned = any(words[i].text in {"'s", "’s"} for i in range(at, role[0]))
    if words[at].lower not in DETERMINERS and not bare and not owned:
        return None
    return make(reader, role, 0.5, (words[at].start, scope_end(words, role[1])))
