"""Which runs name an organization or a jurisdiction, of what kind, and on what grounds."""

from __future__ import annotations

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from dataclasses import dataclass
from itertools import pairwise

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.announced import announced
from loaders.extraction.naming.claims import DEGREES
from loaders.extraction.naming.compounds import are_people, campaigners, christened, is_numbered_local
from loaders.extraction.naming.dealings import NO_BODIES, dealt_with
from loaders.extraction.naming.rows import INSIDE, body_before, body_behind
from loaders.extraction.naming.runs import Run
from loaders.extraction.naming.vocabulary import (
    GROUP_NOUNS,
    JURISDICTIONS,
    OWNERS,
    PLACE_HEADS,
    head_kind,
    is_excluded_head,
    is_number,
    is_party,
    is_place,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Word
from ontology.facts import OrganizationKind

NO_BODY = re.compile(
    r"\b(?:(?:congressional|judicial) district|(?:recovery|relief|trust|general|highway|reserve|slush|endowment) funds?"
    r"|hall of fame|air force base|social security|medicare|medicaid|communist party|armed forces"
    r"|national (?:park|forest|monument)s?)\b",
    re.IGNORECASE,
)
NO_BODY_END = re.compile(r" (?:congressional|judicial) district$", re.IGNORECASE)
PARTY_CODE = re.compile(r"(?:[RDI]-[A-Z]|[A-Z]{2}-(?:\d|AL)|[A-Z]\.$|H\.R\.|S\.$)")
CALL_SIGN = re.compile(r"[KWC][A-Z]{2,3}(?:[- ](?:TV|FM|AM|DT))?(?: \d{1,2})?$")
ACRONYM = re.compile(r"[A-Z][A-Z&.-]{1,7}[A-Z]s?$|[A-Z]{2,3}[a-z]?[A-Z]+$")
NO_ACRONYMS = word_list("no_acronyms")
COMMON_MEDIA = {
    "standard",
    "review",
    "record",
    "mirror",
    "globe",
    "star",
    "sun",
    "post",
    "press",
    "echo",
    "register",
    "wire",
    "bulletin",
    "daily",
    "weekly",
    "monitor",
    "media",
    "radio",
    "television",
    "tv",
    "magazine",
    "reporter",
    "mercury",
}
FIRST_HEADS = {
    "congregation",
    "iglesia",
    "masjid",
    "beth",
    "centro",
    "universidad",
    "temple",
    "club",
    "sindicato",
    "movimiento",
    "samahang",
    "kapisanan",
    "asociación",
    "asociacion",
    "ngāti",
    "ngāi",
    "rūnanga",
}
PEOPLE = {
    "residents",
    "parents",
    "students",
    "members",
    "workers",
    "voters",
    "people",
    "women",
    "men",
    "citizens",
    "families",
    "neighbors",
    "owners",
    "teachers",
    "officials",
    "leaders",
    "veterans",
    "tenants",
    "relatives",
    "employees",
    "directors",
    "children",
    "officers",
    "supporters",
    "nurses",
    "farmers",
    "representatives",
}
NEVER_FIRST = {"today", "member", "members", "acting", "ranking"}
"""Words that are no part of a body's name at its start, nor its last one."""
LONGEST_LAW = 9
LAWS = {"act", "acts", "amendment", "bill", "resolution"}
SMALL_IN_LAWS = {
    "and",
    "of",
    "for",
    "the",
    "to",
    "in",
    "from",
    "on",
    "with",
    "&",
    "&amp;",
    "'s",
    "’s",
    "a",
    "by",
    "our",
}
PROGRAMMES = {
    "program",
    "programs",
    "programme",
    "initiative",
    "policy",
    "act",
    "bill",
    "legislation",
    "fellowship",
    "scholarship",
}
SOLID = {
    "department",
    "agency",
    "council",
    "board",
    "commission",
    "university",
    "college",
    "county",
    "city",
    "authority",
    "court",
    "school",
    "district",
    "service",
    "administration",
    "office",
    "committee",
    "bureau",
    "police",
    "hospital",
    "church",
}
NO_MEMBERS = {"parents", "resident", "residents", "students", "head", "secretary", "parent", "neighbors"}
GATHERING = {"elders", "diaspora", "carers", "survivors", "islamic", "muslim", "sewing", "prayer", "support"}
MANNED = {
    "estate",
    "program",
    "programme",
    "project",
    "section",
    "airport",
    "manor",
    "garage",
    "initiative",
    "hall",
    "house",
}
"""Last words of places and papers that have people of their own."""
PLURAL_NAMES = {"regents", "trustees", "ramblers", "teamsters", "guides", "scouts", "guardians"}
"""Plurals that, with a capital and "the" before them, name a body by themselves."""
MANY_WORDS = 3
PRONOUNS = {"he", "she", "they", "we", "i", "you", "it", "who"}
UNSURE = {"", "ORG", "PRODUCT", "WORK_OF_ART", "PERSON"}


DATED = {name.lower() for names in (month_name, month_abbr, day_name, day_abbr) for name in names} | {"sept", "thurs"}
"""Names of months and days, of which the model takes some in capitals for bodies (AUG 22 —)."""


FIELDED = {"department", "ministry", "bureau", "office", "division", "secretariat", "commission", "secretary"}
"""Heads behind which `of` names what a public body looks after, not its members."""
MINISTERS = {"minister", "ministers", "secretary", "under-secretary", "member"}
"""Offices behind which "for" leads to what they look after, in capitals; a cabinet has members for fields."""
LONGEST_FIELD = 3
"""Words in capitals of one field (Ports and Rural Affairs)."""
FARTHEST_FIELD = 9
"""Words from "for" to a field behind it."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a run seems to be: a kind, whether it is a jurisdiction, and the rule that says so."""

    kind: OrganizationKind
    rule: str
    jurisdiction: bool = False


def guess(run: Run) -> Guess | None:
    """What body a run names, or None."""
    words = run.words
    dash = next((i for i, word in enumerate(words) if i and word.text in {"-", "–"} and _spaced(run, i)), None)
    if dash is not None:
        return guess(Run(run.line, run.first, run.first + dash - 1))  # what stands behind says where the body works
    if is_field_of_office(run):
        return None
    name = " ".join(word.text for word in words)
    text = re.sub(r"^(?:The|the) ", "", name)
    if is_party(text) or (len(words) == 1 and words[0].text in NO_ACRONYMS) or words[0].label in {"DATE", "TIME"}:
        return None
    numbered = len(words) >= MANY_WORDS and words[1].text.isdigit()  # (the Route 4 Families)
    headed = words[0].lower not in NEVER_FIRST and len(words) > 1 and _ends_for_sure(run)
    if (words[0].lower in word_list("no_body_starts") and not numbered and not headed) or NO_BODY_END.search(text):
        return None
    if PARTY_CODE.match(text) or text.lower() in DEGREES or (words[0].first and lower_people(words)):
        return None
    if _names_paper(run):
        return None
    return Guess("advocacy", "organization.the-group") if christened(run.line.words, run.first) else _by_any(run, text)


def is_field_of_office(run: Run) -> bool:
    """Whether words are fields of a minister's office: Secretary of State for Culture, Media and Sport."""
    words, at = run.line.words, run.first - 1
    last, behind = run.words[-1].lower, run.after()
    if last == "cabinet" and behind is not None and behind.lower in MINISTERS:
        return True
    if last == "state" and at > 0 and words[at].lower == "of" and words[at - 1].lower in MINISTERS:
        return True
    name = " ".join(word.text for word in run.words)
    headed = len(run.words) > 1 and head_kind(name) is not None
    known = name.isupper() or (known_kind(name) is not None and head_kind(name) is None)
    if sum(word.capital for word in run.words) > LONGEST_FIELD or headed or known:
        return False
    while at > 0 and words[at].label != "PERSON" and (words[at].capital or words[at].lower in {",", "and", "&"}):
        if words[at].lower in MINISTERS:
            return False
        at -= 1
    if at < 1 or words[at].lower != "for" or run.first - at > FARTHEST_FIELD:
        return False
    office = words[at - 1].lower
    state = office == "state" and at > 2 and words[at - 3].lower in MINISTERS  # noqa: PLR2004 (Secretary of State)
    cabinet = at > 1 and words[at - 2].lower == "cabinet"
    return state or office == "minister" or (office in MINISTERS and cabinet)


def _by_any(run: Run, text: str) -> Guess | None:
    """What a name is by what is known of it, its form, its list, the words beside it or the model's label."""
    last = run.words[-1].lower
    if kind := known_kind(text):
        return Guess(kind, "organization.known")
    if is_place(text):
        return Guess("government", "organization.jurisdiction", jurisdiction=True)
    if role_class(text) and not head_kind(text):
        return _in_row(run) if are_people(run.words[-1]) else None
    return (
        _by_form(run, text, last)
        or _by_owners(run, last)
        or _by_list(run)
        or _by_context(run)
        or _by_label(run)
        or _of_people(run)
        or _dealt_with(run)
        or _in_row(run)
    )


def _in_row(run: Run) -> Guess | None:
    """A name without a head beside a body's in a row: the Rook Council, Elm Friends and Tally Now."""
    words, last = run.words, run.words[-1].lower
    between = body_before(run) and body_behind(run)
    named = all((word.capital or word.lower in INSIDE) and word.label not in NO_BODIES for word in words)
    if role_class(words[0].text) or role_class(last) in {"official", "honorific"} or not words[-1].text[0].isalpha():
        return None
    if not between and (not named or is_excluded_head(last)):
        return None
    if len(words) == 1 and not (_the(run) and are_people(words[0])):
        return None
    if all(word.label in {"GPE", "LOC", "NORP"} for word in words):
        return None
    return Guess("other", "organization.announced") if body_before(run) or body_behind(run) else None


def _spaced(run: Run, at: int) -> bool:
    return run.words[at].start > run.words[at - 1].end


def _by_list(run: Run) -> Guess | None:
    """A name without a head among others that a plural noun of bodies announces."""
    if (
        all(word.label in {"DATE", "TIME", "EVENT", "LAW", "MONEY"} for word in run.words)
        or run.words[-1].lower in LAWS
    ):
        return None
    kind = announced(run)
    return Guess(kind, "organization.announced") if kind is not None else None


def _names_paper(run: Run) -> bool:
    """Whether a run is the start of a law's or a programme's name: the Fair Homes and Gardens Act, X (XY) program."""
    at, line = run.last + 1, run.line.words
    for index, word in enumerate(line[at : at + LONGEST_LAW]):
        if word.lower == "the" and index and line[at + index - 1].lower == "and":
            break
        if word.capital and word.lower in LAWS:
            return True
        if not word.capital and word.lower not in SMALL_IN_LAWS:
            break
    if at + 2 < len(line) and line[at].text == "(" and line[at + 2].text == ")":
        at += 3
    behind = [word.lower for word in line[at : at + 2]]
    programme = bool(behind) and (
        behind[0] in PROGRAMMES or (behind[0] in {"grant", "grants"} and behind[-1] in PROGRAMMES)
    )
    name = " ".join(word.text for word in run.words)
    return programme and known_kind(name) is None and run.words[-1].lower not in SOLID


def lower_people(words: list[Word]) -> bool:
    """Residents of Corbel: people at a sentence's start, not a body's name."""
    return len(words) > 1 and words[0].lower in PEOPLE and words[1].lower in {"of", "in", "from", "at"}


def ends_as_body(run: Run) -> bool:
    """Whether a run is a body by its own head already, so that a lower-case noun behind it is another's."""
    last = run.words[-1].lower
    text = " ".join(word.text for word in run.words)
    return known_kind(text) is not None or (head_kind(text) is not None and last not in PLACE_HEADS)


def _ends_for_sure(run: Run) -> bool:
    """Whether a name's last words are a body's, whatever it starts with: the Highway Department, Apartment Renters."""
    last = run.words[-1].lower
    numbered = is_number(last) and run.words[-2].lower in {"local", "lodge"}
    return numbered or last in campaigners() or (ends_as_body(run) and not is_excluded_head(last))


def starts_sentence(run: Run) -> bool:
    """Whether a campaigner's name starts a sentence as its subject: Save Fern Hollow, the group behind it, asked."""
    behind, second = run.after(), run.after(2)
    if behind is None or len(run.words) < MANY_WORDS or any(word.lower in PRONOUNS for word in run.words):
        return False
    if behind.text == "," and second is not None:
        return second.lower in {"which", "a", "an", "the", "who", "whose"}
    return behind.pos in {"VERB", "AUX"} and behind.lower.endswith(("s", "ed", "d")) and behind.lower != "is"


def _subject(run: Run) -> bool:
    """Whether a sentence's first capitalised words are its subject: Environment Oakridge has been asked."""
    behind, second = run.after(), run.after(2)
    if behind is None or behind.start - run.end > 1 or role_class(run.words[0].text):
        return False
    if behind.text == "," and second is not None:
        return second.lower in {"which", "a", "an", "the", "whose"}
    return behind.pos in {"VERB", "AUX"} and not behind.capital


def _by_form(run: Run, text: str, last: str) -> Guess | None:
    words = run.words
    lower = [word.lower for word in words]
    tail = next((i for i, word in enumerate(lower) if i and word in {"of", "for", "on", "to", "against"}), None)
    if tail is not None:
        return _with_tail(words, text, tail)
    if len(words) > 1 and lower[0] in FIRST_HEADS:
        return Guess("other", "organization.head")
    if len(words) > 1 and last in JURISDICTIONS:
        return Guess("government", "organization.jurisdiction", jurisdiction=True)
    kind = head_kind(text)
    if (
        kind
        and not is_excluded_head(last)
        and (len(words) > 1 or last in {"administration", "legislature", "parliament"})
    ):
        members = (
            _kind_by_members(lower) if kind == "government" and last in {"council", "congress", "assembly"} else None
        )
        return Guess(members or kind, "organization.head")
    if is_number(last) and len(words) > 1:
        return _numbered(words)
    if (
        len(words) > 1
        and words[0].text in word_list("advocacy_starts")
        and last not in LAWS | PROGRAMMES
        and (starts_sentence(run) if words[0].first else words[0].text == "Save" or not is_excluded_head(last))
    ):
        return Guess("advocacy", "organization.start")
    return Guess("media", "organization.call-sign") if CALL_SIGN.match(text) else None


def _by_owners(run: Run, last: str) -> Guess | None:
    """A name by the people or the owner in it: the Cattlemen, the Elders Circle, Rook's Hardware."""
    words = run.words
    lower = [word.lower for word in words]
    if lower[0] in {"local", "lodge"} and len(words) > MANY_WORDS and is_number(lower[1]):
        return Guess("union", "organization.local")
    if len(words) == 1:
        plural = last in PLURAL_NAMES | campaigners() and _the(run) and words[0].capital and not words[0].first
        return Guess(head_kind(last) or "advocacy", "organization.head") if plural else None
    if lower[0] in {"st", "st.", "saint"} and lower[-1] in {"'s", "’s"} and len(words) == MANY_WORDS:
        return Guess("other", "organization.label")
    if _the(run) and (last in campaigners() or last in PLURAL_NAMES) and words[-1].label not in {"GPE", "LOC", "NORP"}:
        return Guess("advocacy", "organization.head")
    if len(words) >= MANY_WORDS and _gathers(lower):
        return Guess("advocacy", "organization.head")
    owners = [word for word, mark in pairwise(words[:-1]) if mark.text in OWNERS]
    owners = owners if words[-2].text in OWNERS or words[-1].label != "PERSON" else []
    if owners and (are_people(owners[-1]) or owners[-1].lower.endswith("men")) and (_the(run) or body_before(run)):
        return Guess("other", "organization.head")
    shop = last in word_list("shop_heads") and any(word in {"'s", "’s"} for word in lower[1:-1])
    return Guess("company", "organization.head") if shop else None


def _of_people(run: Run) -> Guess | None:
    """A name of several words that ends with people, in capitals as in no common phrase: Rook Lane Hoteliers."""
    links = (at for at, word in enumerate(run.words) if at and word.lower in {"of", "for", "in", "at"})
    tail = next(links, len(run.words))
    words = run.words[:tail]
    last = words[-1]
    place = is_excluded_head(last.lower) or is_excluded_head(last.lower.removesuffix("s"))
    people = are_people(last) and not place and last.lower not in NEVER_FIRST
    titled = role_class(words[0].text) in {"official", "honorific"} or words[0].label == "NORP"
    whole = all(word.capital or word.lower in INSIDE | {"and"} for word in words)
    named = (len(words) > 1 or tail < len(run.words)) and whole
    return Guess("advocacy", "organization.head") if people and named and not titled else None


def _the(run: Run) -> bool:
    """Whether "the" stands right before a name."""
    before = run.before()
    return before is not None and before.lower == "the"


def _gathers(lower: list[str]) -> bool:
    """Whether a word that ends streets' names too has people before it: the Elders Circle, a Nannies' Circle."""
    if len(lower) > 1 and lower[-2] in {"'", "’"}:
        return lower[-1] == "circle"
    people = next((word for word in reversed(lower[:-1]) if word[0].isalpha()), "")
    return lower[-1] == "circle" and people in campaigners() | GATHERING


def _with_tail(words: list[Word], text: str, tail: int) -> Guess | None:
    """A name whose head stands before of, for, on, to or against."""
    lower = [word.lower for word in words]
    kind = head_kind(text.rsplit(f" {lower[tail]} ", maxsplit=1)[0]) or head_kind(" ".join(lower[:tail]))
    if lower[0] in {*JURISDICTIONS, "state", "government", "port"} and tail == 1:
        return Guess("government", "organization.jurisdiction", jurisdiction=True)
    kind = known_kind(" ".join(word.text for word in words[:tail])) or kind
    if is_number(lower[tail - 1]) and {"local", "division", "branch"} & set(lower[:tail]):
        return Guess("union", "organization.local")
    if kind and not is_excluded_head(lower[tail - 1]):
        members = None if lower[tail - 1] in FIELDED else _kind_by_members(lower)  # (the Department of Labor)
        return Guess(members or kind, "organization.head-of")
    if is_numbered_local(words[-2:]) or is_numbered_local(words[-3:]):
        return Guess("union", "organization.local")
    if tail == 1 and ACRONYM.match(words[0].text) and not words[-1].text.isupper():
        return Guess("other", "organization.acronym")
    if lower[tail - 1] == "circle" and _gathers(lower[:tail]):
        return Guess("advocacy", "organization.head-of")
    if lower[tail - 1] == "chamber" and (trade := head_kind(" ".join(lower[tail - 1 :]))):
        return Guess(trade, "organization.head-of")
    return Guess("advocacy", "organization.start") if _campaigns(words, tail) else None


def _campaigns(words: list[Word], tail: int) -> bool:
    """Save the Bay, Mothers for Homes, Kilmore Against Quarries: no head, but a cause."""
    if words[-1].lower in LAWS | PROGRAMMES | {"status", "funding", "grants"}:
        return False
    starts = word_list("advocacy_starts")
    if words[0].text in starts or (words[tail - 1].text in starts and not words[tail - 1].first):
        return True
    if words[tail].text == "Against":
        return True
    return words[tail].lower == "for" and (tail > 1 or not words[0].first) and words[tail - 1].lower in campaigners()


def _kind_by_members(lower: list[str]) -> OrganizationKind | None:
    """The kind that the people in a name give, whatever its head: a council of tenants, a congress of labour."""
    if {"union", "unions", "labour", "labor", "workers", "nurses", "teamsters"} & set(lower):
        return "union"
    members = {
        "tenants",
        "renters",
        "blind",
        "ratepayers",
        "growers",
        "churches",
        "mothers",
        "parents",
        "residents",
        "women",
    }
    return "advocacy" if members & set(lower) else None


def _numbered(words: list[Word]) -> Guess | None:
    lower = [word.lower for word in words]
    if lower[-2] in {"no.", "number"} and len(lower) > MANY_WORDS - 1:
        return Guess(head_kind(" ".join(lower[:-2])) or "other", "organization.numbered")
    if are_people(words[-2]):
        return Guess("union", "organization.local")
    if "local" in lower or lower[-2] == "lodge" or lower[-2] in word_list("numbered_unions"):
        return Guess("union", "organization.local")
    if lower[-2] in {"news", "channel", "nbc", "abc", "cbs", "fox"} or CALL_SIGN.match(lower[-2].upper()):
        return Guess("media", "organization.call-sign")
    if lower[-2] in {"district", "council", "post", "division", "unit", "chapter"} and len(lower) > 2:  # noqa: PLR2004
        return Guess(
            "government" if lower[-2] in {"district", "division", "unit"} else "other", "organization.numbered"
        )
    return None


def _by_context(run: Run) -> Guess | None:
    """The group X; X, a tenants' group, ...; president of X."""
    if is_excluded_head(run.words[-1].lower) and len(run.words) > 1:
        return _grouped(run) or _manned(run)
    return described(run) or _membership(run)


def described(run: Run) -> Guess | None:
    """What the words beside a name say it is: the group X; X, a tenants' group; the contractor, X; X, which."""
    before = run.before()
    if (grouped := _grouped(run)) is not None:
        return grouped
    behind = [run.after(i) for i in range(1, 12)]
    if behind[0] and behind[0].text == "," and behind[1] and behind[1].lower in {"a", "an", "the", "which"}:
        for word, following in pairwise(behind[2:]):
            if word is None or word.text in {",", ".", ";"} or word.lower in {"of", "that", "for", "who", "in"}:
                break
            if word.lower in GROUP_NOUNS and (following is None or following.pos not in {"NOUN", "PROPN"}):
                return Guess(GROUP_NOUNS[word.lower], "organization.apposition")
    if before and before.lower == "the" and (noun := _noun_before_comma(run)):
        return Guess(GROUP_NOUNS.get(noun, "government"), "organization.apposition")
    owner = _noun_before_comma(run) if before and before.text == "," else None
    if owner is not None and len(run.words) > 1:
        kinds = {**table("heads_behind_names"), **GROUP_NOUNS}
        kind = kinds.get(owner, "company" if owner in word_list("firm_nouns") else "government")
        return Guess(kind, "organization.apposition")  # type: ignore[arg-type]
    if behind[0] and behind[0].text == "," and behind[1] and behind[1].lower == "which" and len(run.words) > 1:
        return Guess("other", "organization.apposition")
    return None


def _manned(run: Run) -> Guess | None:
    """A place's or paper's name that somebody is of: Ada Fenn of the Corbel Air Program, workers of Rook Tea Estate."""
    at = 2 if _the(run) else 1
    link, somebody = run.before(at), run.before(at + 1)
    if run.words[-1].lower not in MANNED or link is None or link.lower not in {"of", "at"} or somebody is None:
        return None
    people = somebody.label == "PERSON" or role_class(somebody.lower) in {"body", "private"}
    people = people or somebody.lower.removesuffix("s") in word_list("people_heads")
    return Guess("other", "organization.membership") if people and len(run.words) > 1 else None


def peopled(run: Run) -> bool:
    """Whether somebody belongs to what a run names, as to no person: members of X, director of X, who founded X."""
    link, noun = run.before(), run.before(2)
    if link is None or noun is None:
        return False
    if link.lower in {"founded", "co-founded", "chairs"} and link.pos == "VERB":
        return True
    belongs = noun.lower.removesuffix("s") in {"member", "director", "president", "chairman", "chairwoman", "manager"}
    return link.lower == "of" and belongs


def _dealt_with(run: Run) -> Guess | None:
    """A name that is spoken to or speaks."""
    law = run.words[-1].lower in LAWS
    return Guess("other", "organization.membership") if not law and dealt_with(run) else None


def _grouped(run: Run) -> Guess | None:
    """A name right behind the noun that says what it is: the group X."""
    before = run.before()
    if before and before.lower in GROUP_NOUNS and run.start - before.end == 1:
        return Guess(GROUP_NOUNS[before.lower], "organization.the-group")
    return None


def _noun_before_comma(run: Run) -> str | None:
    """The group noun that `, the X` stands in apposition to: the police watchdog, the Conduct Review Unit."""
    before = run.before()
    the = before is not None and before.lower == "the"
    mark, noun = (run.before(2), run.before(3)) if the else (before, run.before(2))
    if mark is None or noun is None or mark.text != ",":
        return None
    behind = run.after()
    apart = behind is not None and behind.text in {",", ";"} and not the and not noun.capital
    if apart and (noun.lower in table("heads_behind_names") or noun.lower in word_list("firm_nouns")):
        return noun.lower
    return (
        noun.lower
        if noun.lower in GROUP_NOUNS or noun.lower in {"regulator", "ombudsman", "landlord", "lender"}
        else None
    )


def _membership(run: Run) -> Guess | None:
    """President of X, a member of the X: what comes behind a private or body-bound role and `of` is a body."""
    at = 1
    before = run.before(at)
    if before and before.lower == "the":
        at += 1
        before = run.before(at)
    if before is None or before.lower not in {"of", "for", "with"}:
        return None
    role = run.before(at + 1)
    if role is not None and role.capital and at == 1:
        return None
    if role is None or role_class(role.lower) not in {"body", "private", "speaker"} or role.lower in NO_MEMBERS:
        return None
    if run.words[0].label in {"GPE", "LOC", "DATE"}:
        return None
    return Guess("other", "organization.membership")


def _by_label(run: Run) -> Guess | None:
    words = run.words
    last = words[-1].lower
    name = " ".join(word.text for word in words)
    if all(word.lower in DATED or word.text.isdigit() for word in words):
        return None
    if len(words) == 1 and ACRONYM.match(name):
        label = (
            words[0].first and words[0].label not in {"ORG", "PERSON"} and not _subject(run)
        )  # (CEMETERY: the hedge is to be cut)
        return None if label else Guess("other", "organization.acronym")
    organizations = sum(word.label == "ORG" for word in words)
    if organizations == len(words) and not (len(words) > 1 and is_excluded_head(last)) and not words[0].first:
        return Guess("other", "organization.label")
    if all(word.label == "GPE" for word in words):
        return Guess("government", "organization.jurisdiction", jurisdiction=True)
    office = role_class(words[0].text) or role_class(words[-1].text) or role_class(" ".join(w.text for w in words[-2:]))
    opens = words[0].first and not (len(words) > 1 and _subject(run))
    named = not office and all(word.pos == "PROPN" for word in words) and not opens and words[-1].label in UNSURE
    return (
        Guess("other", "organization.unknown") if named and not is_excluded_head(last) and name[0].isalpha() else None
    )
