"""Public bodies and actors named by a common noun: "the school board", "the city", "the department", "the mayor"."""

from __future__ import annotations

import re
from functools import cache

from loaders.extraction.cast import Actor, Cast
from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.mentions import nearest, note
from loaders.extraction.naming.phrases import (
    ALONE,
    BY_KIND,
    JURISDICTIONS,
    OF_SOMEBODY,
    OPENING_BODIES,
    PLURAL_OF,
    before_role,
    behind_name,
    is_office,
    known_phrases,
    loose_heads,
    noun_phrases,
)
from loaders.extraction.naming.runs import DAYS
from loaders.extraction.naming.standins import standing_in
from loaders.extraction.naming.told import Told, note_told
from loaders.extraction.naming.uses import uses
from loaders.extraction.naming.vocabulary import OWNERS, fold, is_number, role_class
from loaders.extraction.naming.words import Line, Word
from loaders.extraction.structure import dateline_place

CITY_BODIES = (
    "City Hall|City Council|City Commission|City Manager|City Attorney|Town Hall|Town Council|Police|Mayor"
    "|Fire Department|Board of Aldermen|Common Council|Town Board|Select Board|Public Works|Housing Authority"
    "|Village Board|Village Council|Village Hall|Village Manager|Village President"
)
NO_PLACES = {
    "metropolitan",
    "citizen",
    "civilian",
    "municipal",
    "joint",
    "independent",
    "tenant",
    "resident",
    "transit",
}
"""Words before a body's head that say what kind of body it is, not of which place."""
OPENING = {"the", "this", "your", "mr.", "madam", "mister", "mr"}
UNIQUE = {"coalition", "network", "alliance", "campaign", "league", "association", "federation", "regulator", "local"}
ACTING = {
    "agent",
    "by",
    "object-ask",
    "object-say",
    "to-ask",
    "to-say",
    "from-ask",
    "of-people",
    "from-people",
    "from-verb",
    "to-verb",
}
FIELDED = {"department", "ministry", "directorate", "committee", "subcommittee", "commission", "bureau", "ombudsman"}
"""Heads in lower case that have their field behind them."""
LONGEST_FIELD = 4
LED = {"poss-people", "part-people"}
"""A body's mention before somebody of it: the chain's manager, the lodge secretary."""
SITTING = {"commissioners", "freeholders", "trustees", "regents", "governors", "aldermen", "selectmen", "supervisors"}
"""Members by whom a whole public body is named."""
COOPERATIVES = ("co-op", "coop", "cooperative", "co-operative", "co-ops")
CENTERS = ("center", "centre")
SAME_HEADS = {
    **dict.fromkeys(COOPERATIVES, COOPERATIVES),
    **dict.fromkeys(CENTERS, CENTERS),
    "board": ("board", "selectboard"),
    "society": ("society", "societies"),
}
"""Heads by which one body goes."""
UNSAID = {"organization.label", "organization.unknown", "organization.membership", "organization.head"}
NAMELESS = {f"organization.{rule}" for rule in ("jurisdiction", "label", "unknown", "membership")}
"""Rules by which a name alone is a body: with a head behind it, it is only the first words of a longer one."""
WHERE = {"school", "station", "store", "shop", "hotel", "restaurant", "center", "farm"}
"""Heads behind a name that say as often where something is."""
NEAR = 700


def note_nominals(cast: Cast, all_lines: list[Line], nouns: Told) -> None:
    """Tie common-noun phrases to the actors they mean, and add bodies that have no other name."""
    for line in all_lines:
        if line.styled:
            continue
        for first, last in list(noun_phrases(line.words)):
            taken = [cast.by_offset.get(line.words[at].start) for at in (first, last)]
            short = first == last and line.words[first].text in OPENING_BODIES
            titled = (short or first < last) and all(actor is None or actor.is_person for actor in taken)
            if any(taken) and not (titled and before_role(line.words, first, last - first + 1)):
                continue
            _tie(cast, line.words, first, last, nouns)
    note_told(cast, all_lines, nouns)


def _tie(cast: Cast, words: list[Word], first: int, last: int, nouns: Told) -> None:
    phrase = fold(" ".join(word.text for word in words[first : last + 1]))
    if (field := _field_end(words, first, last)) > last:
        _new_body(cast, words, first, last, field)
        return
    if phrase not in known_phrases() and behind_name(words, first, last - first + 1):
        _add_head(cast, words, first, last)
        return
    actor = _person_of_role(cast, phrase) or _body_of(cast, phrase, words[first].start, nouns)
    start = words[first].start
    definite = first > 0 and words[first - 1].lower in OPENING and words[first].start - words[first - 1].end == 1
    if first > 0 and words[first].capital and words[first - 1].capital and words[first].lower in {"house", "senate"}:
        return
    if actor is not None:
        if actor.is_person and not definite:
            return
        note(cast, actor, words[first - 1].start if definite else start, words[last].end)
    elif first < last or not _alone(cast, words, first, phrase, definite=definite):
        _add(cast, words, first, last, phrase)


def _add(cast: Cast, words: list[Word], first: int, last: int, phrase: str) -> None:
    """Add the body that a phrase means where the text has no other name for it."""
    if first == last and phrase in OF_SOMEBODY and first and words[first - 1].lower in {"his", "her"}:
        _new_body(cast, words, first - 1, last)
    elif first == last and phrase in OF_SOMEBODY and _of_person(cast, words, first):
        _new_body(cast, words, first - 2, last)
    elif first == last and phrase in SITTING:
        _sitting(cast, words, first)
    elif phrase in known_phrases() or (
        first < last and (words[last].lower in loose_heads() or words[last].lower == "office")
    ):
        _new_body(cast, words, first, last)


def _of_field(words: list[Word], at: int) -> bool:
    """Whether a word goes on with a field: health and sanitation."""
    joint = words[at].lower == "and" and words[at - 1].pos == "NOUN" and at + 1 < len(words)
    return words[at].pos in {"NOUN", "ADJ"} or (joint and words[at + 1].pos == "NOUN" and words[at + 1].text.islower())


def _field_end(words: list[Word], first: int, last: int) -> int:
    """The last word of a body's field behind its head in lower case: department of mines, committee on road safety."""
    if words[last].lower not in FIELDED or words[first].capital or last + 2 >= len(words):
        return last
    if words[last + 1].lower not in {"of", "on"}:
        return last
    end = last + 1
    while end + 1 < len(words) and end - last < LONGEST_FIELD and _of_field(words, end + 1):
        if not words[end + 1].text.islower():
            return last
        end += 1
    noun = words[end]
    people = noun.lower in word_list("people_nouns") or noun.lower in word_list("plural_people")
    if end == last + 1 or noun.pos != "NOUN" or people or role_class(noun.lower) is not None:
        return last
    return end


def _add_head(cast: Cast, words: list[Word], first: int, last: int) -> None:
    """Add the body whose name goes on with a head in lower case, unless the name is a body's or a person's."""
    opens = words[first - 1].first and not words[first - 1].label
    only_place = words[last].lower in WHERE and not _acts(cast, words[first].start, words[last].end)
    if not opens and not only_place and _extends(cast, words, first, last):
        _new_body(cast, words, first, last)


def _alone(cast: Cast, words: list[Word], at: int, phrase: str, *, definite: bool) -> bool:
    """Add the body that one noun means where it has no other name; whether it does."""
    opens = before_role(words, at, 1)
    if phrase in ALONE and (definite or (opens and words[at].text in OPENING_BODIES)):
        _unnamed(cast, words, at, phrase)
        return True
    if phrase not in table("alone_acting") or not (definite or opens):
        return False
    if not opens and not _alone_acts(cast, words[at].start, words[at].end) and not _somebodys(cast, words, at):
        return False
    own = not opens and words[at - 1].lower == "this" and table("alone_acting")[phrase] == "media"
    _new_body(cast, words, at - own, at)  # (this newspaper)
    return True


def _of_person(cast: Cast, words: list[Word], at: int) -> bool:
    """Whether a department is called after its head by name: Lundy's department."""
    if at < 2 or words[at - 1].text not in OWNERS:  # noqa: PLR2004 (a name and its mark)
        return False
    owner = cast.by_offset.get(words[at - 2].start)
    return owner is not None and owner.is_person


def _sitting(cast: Cast, words: list[Word], at: int) -> None:
    """A public body named by those who sit on it (the county's commissioners voted), where it acts or is asked."""
    before = words[at - 1] if at else None
    if before is not None and (before.text[0].isdigit() or before.pos == "NUM"):
        return
    if _acts(cast, words[at].start, words[at].end):
        _new_body(cast, words, at, at)


def _unnamed(cast: Cast, words: list[Word], at: int, phrase: str) -> None:
    """A body that the text never names in full: "the board" throughout."""
    existing = next((a for a in cast.actors if a.rule == "organization.unnamed" and fold(a.name) == phrase), None)
    actor = existing or Actor(
        words[at].text, is_person=False, kind=ALONE[phrase], rule="organization.unnamed", confidence=0.5
    )
    if existing is None:
        cast.actors.append(actor)
    note(cast, actor, words[at].start, words[at].end)
    _note_of(cast, actor, words, words[at].start, at)


def _person_of_role(cast: Cast, phrase: str) -> Actor | None:
    """The only person whose role ends in these words."""
    if role_class(phrase) not in {"official", "body"}:
        return None
    persons = [actor for actor in cast.actors if actor.is_person]
    people = [actor for actor in persons if actor.role and _fits(fold(actor.role), phrase)]
    people = people or [a for a in persons if not a.role and a.known_role and _fits(fold(a.known_role), phrase)]
    return people[0] if len(people) == 1 else None


def _fits(role: str, phrase: str) -> bool:
    role = re.sub(r"\bcouncil(?:man|woman)\b", "council member", role)
    initials = "".join(word[0] for word in role.split())
    return role.endswith(phrase) or (phrase in {"da", "d.a."} and initials.endswith("da"))


def _body_of(cast: Cast, phrase: str, before: int, nouns: Told) -> Actor | None:
    """The body that a common noun means here: the one last named whose own name ends so."""
    head = phrase.rsplit(maxsplit=1)[-1]
    bodies = [a for a in cast.actors if not a.is_person and a.mentions]
    if phrase in JURISDICTIONS:
        return _jurisdiction(bodies, phrase) or nearest(standing_in(bodies, phrase), before) or _latent(cast, phrase)
    heads = PLURAL_OF.get(phrase, (head,))
    sure = [a for a in bodies if a.rule != "organization.unknown" or (" " in a.name and fold(a.name).endswith(head))]
    fitting = [actor for actor in sure if any(ends_as(actor, one, phrase) for one in heads)]
    if not fitting:
        fitting = list(nouns.get(phrase, ()))
    if not fitting and " " in phrase and phrase not in known_phrases() and len(nouns.get(head, ())) == 1:
        fitting = list(nouns[head])
    if not fitting and phrase in BY_KIND:
        fitting = [actor for actor in sure if actor.kind in BY_KIND[phrase] and not _is_board(actor, phrase)]
        if phrase in {"agency", "regulator"}:
            fitting = [actor for actor in fitting if actor.rule != "organization.jurisdiction"]
        if phrase in UNIQUE and len(fitting) > 1:
            return None
        if "advocacy" in BY_KIND[phrase]:
            fitting = [actor for actor in fitting if actor.kind == "advocacy"] or fitting
    fitting = fitting or standing_in(bodies, phrase)
    if not fitting and phrase in {"company", "firm"}:
        return _unsaid_company(bodies, before)
    return nearest(fitting, before)


def _unsaid_company(bodies: list[Actor], before: int) -> Actor | None:
    """The company where no name says so: the body of no known kind that was named last, if it is near."""
    several = [a for a in bodies if a.kind == "other" and a.rule in UNSAID and " " in a.name]
    short = [a for a in several if any(a.name.startswith(f"{alias} ") for alias in a.aliases)]
    if len(short) == 1:
        return short[0]  # (called by its first word, as firms are)
    named = nearest(several, before)
    near = named is not None and any(0 < before - mention.start < NEAR for mention in named.mentions)
    return named if near else None


def ends_as(actor: Actor, head: str, phrase: str) -> bool:
    """Whether a body's name has this head: "the board" for "Board of Regents" and for "School Board"."""
    name = fold(actor.name)
    if " " in phrase and phrase not in PLURAL_OF:
        core = phrase.split(" of ", maxsplit=1)[0]
        return name.endswith(phrase) or (name.endswith(core) and core != phrase)
    words: list[str] = re.findall(r"[\w'-]+", name)
    while len(words) > 1 and (is_number(words[-1]) or words[-1] == "no"):
        words.pop()  # (Lodge No. 12)
    tail = next((i for i, word in enumerate(words) if i and word in {"of", "for", "on"}), len(words))
    heads = SAME_HEADS.get(head, (head,))
    if head in COOPERATIVES and set(COOPERATIVES) & set(words):
        return True
    return words[tail - 1] in heads or words[-1] in heads or f"{head}s" == words[tail - 1]


def _is_board(actor: Actor, phrase: str) -> bool:
    name = fold(actor.name)
    board = re.search(
        r"\b(?:board|council|commission|committee|county|city|congress|senate|house|court|delegation|caucus)\b", name
    )
    if phrase == "agency":
        return bool(board)
    if phrase in {"hospital", "church", "charity"}:
        wanted = {
            "hospital": r"hospital|health|medical|clinic",
            "church": r"church|baptist|temple|ame|methodist",
            "charity": ".",
        }[phrase]
        return re.search(wanted, name) is None
    if phrase in {"university", "college"}:
        return bool(re.search(r"\b(?:school|schools|isd|elementary|board|district)\b", name))
    return False


def _jurisdiction(bodies: list[Actor], phrase: str) -> Actor | None:
    fitting = [actor for actor in bodies if actor.rule == "organization.jurisdiction"]
    called = [actor for actor in fitting if any(alias.startswith(f"{phrase} of ") for alias in actor.aliases)]
    if len(called) == 1:
        return called[0]
    if phrase == "state":
        states = [actor for actor in fitting if actor.name in _states()]
        return states[0] if len(states) == 1 else None
    named = [actor for actor in fitting if phrase in fold(actor.name).split()]
    if named:
        return named[0]
    if phrase in {"city", "town", "village"}:
        cities = [
            a
            for a in fitting
            if a.name not in _states() and not re.search(r"county|shire|parish|township", fold(a.name))
        ]
        return max(cities, key=lambda actor: (len(actor.mentions), -actor.mentions[0].start), default=None)
    return None


def _latent(cast: Cast, phrase: str) -> Actor | None:
    """A jurisdiction that the text names only within other names: Lakemont City Hall, Harlow County Jail."""
    text = cast.document.text
    if phrase in {"county", "township", "borough", "parish", "shire"}:
        found = re.findall(rf"\b((?:[A-Z][\w.'-]+ ){{1,3}}{phrase.title()})\b", text)
    elif phrase in {"city", "town", "village"}:
        found = re.findall(rf"\b((?:[A-Z][\w'-]+ ){{1,3}})(?:{CITY_BODIES})", text)
        dateline = cast.document.article.place or dateline_place(text)
        if dateline:
            found += re.findall(rf"\b({re.escape(dateline.split(',')[0].title())})\b", text)
    else:
        return None
    names = [name for one in found if _may_be_place(name := re.sub(r"^The ", "", one.strip()))]
    if not names:
        return None
    name = max(dict.fromkeys(names), key=names.count)
    if (known := cast.named(name) or _governing(cast, name)) is not None:
        return known
    actor = Actor(name, is_person=False, kind="government", rule="organization.jurisdiction", confidence=0.6)
    cast.actors.append(actor)
    start = text.index(name)
    actor.mentions.append(cast.document.span(start, start + len(name)))
    return actor


def _may_be_place(name: str) -> bool:
    """Whether the words before a body's head are a place: no people, no level (Citizen Police Board, Metro Police)."""
    *more, last = name.lower().split()
    kinds = word_list("levels") | word_list("weak_prefixes")
    return last.removesuffix("s") not in NO_PLACES and (bool(more) or last not in kinds)


def _governing(cast: Cast, place: str) -> Actor | None:
    """The council or commission of a place that the text names nowhere else: Elmbury County Commission."""
    governing = re.compile(
        rf"{re.escape(place)} (?:(?:city|county|town|district|borough) )?(?:council|commission)$", re.IGNORECASE
    )
    bodies = [actor for actor in cast.actors if not actor.is_person and governing.match(actor.name)]
    if len(bodies) != 1:
        return None
    within = len(re.findall(rf"\b{re.escape(place)}\b", cast.document.text))
    return bodies[0] if within <= len([m for m in bodies[0].mentions if place in m.quote]) else None


@cache
def _states() -> frozenset[str]:

    return word_list("places")


def _somebodys(cast: Cast, words: list[Word], at: int) -> bool:
    """Whether somebody named comes from a body: Mr. Fenn from the brewery, Ada Fenn of the hospice."""
    if at < 3 or words[at - 2].lower not in {"from", "of"}:  # noqa: PLR2004 (a name, a small word and "the")
        return False
    owner = cast.by_offset.get(words[at - 3].start)
    return owner is not None and owner.is_person


def _alone_acts(cast: Cast, start: int, end: int) -> bool:
    """The same, or a mention by whose people somebody is named."""
    return bool((ACTING | LED) & set(uses(cast, start, end)))


def _acts(cast: Cast, start: int, end: int) -> bool:
    """Whether a mention does something, or is asked or told something."""
    return bool(ACTING & set(uses(cast, start, end)))


def _extends(cast: Cast, words: list[Word], first: int, last: int) -> bool:
    """Whether the name before a head in lower case is no body of its own that another name ends with."""
    owner = cast.by_offset.get(words[first - 1].start)
    if owner is None or owner.rule in NAMELESS:
        return True
    return first < last and not owner.is_person and words[last].lower in word_list("gathering_heads") | {"group"}


def _new_body(cast: Cast, words: list[Word], first: int, last: int, field: int = 0) -> None:
    known = known_phrases().get(fold(" ".join(word.text for word in words[first : last + 1])))
    kind = known or loose_heads().get(words[last].lower) or table("alone_acting").get(words[last].lower)
    kind = kind or table("heads_behind_names").get(words[last].lower)
    rule = "organization.generic" if known else "organization.generic-loose"
    start = words[first].start
    weak = words[last].lower in table("loose_heads_acting") and not is_office(words[first : last + 1])
    if weak and not known and not _acts(cast, start, words[last].end):
        return
    if first > 0 and words[first].start - words[first - 1].end == 1:
        previous = words[first - 1]
        if (
            previous.capital
            and previous.lower not in DAYS
            and _extends(cast, words, first, last)
            and (not previous.first or previous.label)
        ):
            at = first - 1
            while (
                at > 0
                and words[at - 1].capital
                and words[at].start - words[at - 1].end == 1
                and not words[at - 1].first
            ):
                at -= 1
            start = words[at].start
        elif previous.lower in word_list("levels") and previous.text.islower():
            start = previous.start
    last = max(last, field)
    text = cast.document.text[start : words[last].end]
    existing = next((a for a in cast.actors if not a.is_person and fold(a.name) == fold(text)), None)
    actor = existing or Actor(text, is_person=False, kind=kind or "government", rule=rule, confidence=0.6)  # type: ignore[arg-type]
    if existing is None:
        cast.actors.append(actor)
    note(cast, actor, start, words[last].end)
    _note_owned(cast, actor, words, first, last)
    _note_of(cast, actor, words, start, last)


def _note_of(cast: Cast, actor: Actor, words: list[Word], start: int, last: int) -> None:
    """The school board of Elmbury, the council of the Rook Band: whose a body is may stand behind it too."""
    at = last + 2
    at += at < len(words) and words[at].lower == "the"
    if at >= len(words) or words[last + 1].lower != "of" or not words[at].capital:
        return
    if words[last].lower == "government":
        return  # (the place's own)
    while at + 1 < len(words) and words[at + 1].start - words[at].end == 1 and _goes_on(words[at + 1]):
        at += 1
    spelling = cast.document.text[start : words[at].end]
    if spelling not in actor.aliases:
        actor.aliases.append(spelling)


def _goes_on(word: Word) -> bool:
    return word.capital or word.text.isdigit()


def _note_owned(cast: Cast, actor: Actor, words: list[Word], first: int, last: int) -> None:
    """Elmbury's city council, the camp's committee: whose a body is stands in another spelling of it."""
    if first < 2 or words[first - 1].text not in OWNERS:  # noqa: PLR2004 (a name and its mark)
        return
    at = first - 2
    while at > 0 and words[at].start - words[at - 1].end == 1 and _of_owner(words[at - 1], words[at]):
        at -= 1
    spelling = cast.document.text[words[at].start : words[last].end]
    if spelling != actor.name and spelling not in actor.aliases:
        actor.aliases.append(spelling)


def _of_owner(word: Word, behind: Word) -> bool:
    """Whether a word belongs to the same owner's name or noun as the one behind it."""
    return word.capital if behind.capital else word.text.islower() and word.pos in {"NOUN", "ADJ"}
