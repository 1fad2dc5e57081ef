"""The actors that the runs of an article name, each once, with its spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TYPE_CHECKING

from loaders.extraction.cast import Actor
from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.announced import announced
from loaders.extraction.naming.bodies import Guess, described, ends_as_body, guess, lower_people, peopled
from loaders.extraction.naming.branches import branch_behind
from loaders.extraction.naming.compounds import are_people, christened, committee_ahead
from loaders.extraction.naming.entries import CONFIDENCE, PERSON, RULE, apply_entries
from loaders.extraction.naming.headings import headed
from loaders.extraction.naming.held import RANKS, body_held, body_of_title
from loaders.extraction.naming.introduced import first_of_couple, given_name
from loaders.extraction.naming.local import Place, cut, local_places, read_runs
from loaders.extraction.naming.lookalikes import without_lookalikes
from loaders.extraction.naming.officials import ending_with, official_naming
from loaders.extraction.naming.persons import SUFFIX, person_in
from loaders.extraction.naming.rows import body_before, body_behind
from loaders.extraction.naming.runs import DAYS, Run, cores, joined, with_tail
from loaders.extraction.naming.things import ends_as_thing
from loaders.extraction.naming.titles import Naming, listed_before
from loaders.extraction.naming.vocabulary import (
    first_name,
    fold,
    head_kind,
    is_excluded_head,
    is_plural_role,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Line
from loaders.vocabulary import NOTHING, LocalBody, LocalOfficial, Vocabulary
from ontology.facts import OrganizationKind

if TYPE_CHECKING:
    from collections.abc import Iterable

READ = "organization.read"
"""The rule of a body that only somebody who reads the text sees in it."""
SMALL = {"of", "the", "on", "for", "and", "&", "u.s.", "us", "united", "states", "'s", "’s", "'", "’", ",", "state"}
HEADLIKE = {"dept.": "department", "dept": "department", "assn.": "association", "co.": "company"}


CREDIT = re.compile(
    r"(?:(?:[—–-] ?)?with files from|author:|as told to\b"
    r"|\w{3,9}\.? \d{1,2}, \d{4} ?[|·•—–-] ?by\b|this (?:story|article) was"
    r"|additional reporting|reporting by|edited by|photos? by|photo:|story by|contributed"
    r"|staff writer|special to the|copyright|©)",
    re.IGNORECASE,
)
LEADS = {"developer", "contractor", "operator", "owner", "landlord", "nonprofit", "retailer", "consultant"}
BASED = re.compile(r"-(?:based|affiliated|backed|run|owned|led|area|style)$")
BEFORE_FIRST_NAMES = {
    "sir",
    "dame",
    "brother",
    "sister",
    "miss",
    "mama",
    "father",
    "aunty",
    "auntie",
    "tata",
    "datu",
    "kapitan",
    "puan",
    "encik",
    "hajia",
    "alhaji",
    "mallam",
}
BEFORE_FAMILY_NAMES = {"mr", "mrs", "ms", "miss", "dr", "madam", "madame"}
CLERICAL = {"rev.", "rev", "the rev.", "canon", "fr", "fr.", "sister", "brother", "father", "pastor"}
EITHER = {"landlord", "contractor", "developer", "vendor", "operator", "maker", "owner"}
"""Nouns that say of a person and of a company alike what it is."""
PERSONS = {"landlord", "owner"}
"""Those of them that say it of a person mostly."""
PARTS = {"branch", "chapter", "trustees", "regents", "committee", "subcommittee", "council", "unit", "faculty", "lodge"}
"""Heads of what is a part of the body behind `of the`."""
WHOLES = {"college", "university", "school", "library", "hospital", "committee"}
BRANCH = re.compile(r"\b(?:branch|chapter)(?= of the\b)")
"""What a body is of another, and no part of its name: the Harlow branch of the Lecturers' Association."""
SAINTS = {"st", "st.", "saint", "ste."}
SHORT_SPELLING = 14
SAME_SPELLING = 0.93
BYLINE_WORDS = 4
NEAR_THE_TOP = 5


@dataclass(slots=True)
class Found:
    """An actor on its way into the cast: where it was named and what was said around it."""

    actor: Actor
    namings: list[Naming] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    guess: Guess | None = None
    spellings: set[str] = field(default_factory=set)
    entry: LocalBody | LocalOfficial | None = None
    """What it is in the newsroom's vocabulary."""


@dataclass(slots=True)
class Finds:
    """Everything found in one article."""

    people: list[Found] = field(default_factory=list)
    bodies: list[Found] = field(default_factory=list)


def find(
    text: str, all_lines: list[Line], vocabulary: Vocabulary = NOTHING, read: Iterable[tuple[int, int]] = ()
) -> Finds:
    """People and bodies of all lines, merged by name; those of the vocabulary under what it calls them.

    `read` are places (offsets) that are known to name a body, where the rules may see none or other words.
    """
    namings: list[Naming] = []
    runs: list[Run] = []
    finds = Finds()
    for line in all_lines:
        if line.styled:
            runs += headed(line)
        elif not is_credit(text, line):
            places = local_places(line, vocabulary)
            seen = read_runs(line, read, places)
            local = [place.run for place in places if isinstance(place.entry, LocalBody)]
            officials = [place for place in places if isinstance(place.entry, LocalOfficial)]
            _split(text, cut(cores(line), [*local, *seen]), officials, namings, runs)
            for run in seen:
                _add_named(text, finds, run, guess(run) or Guess(_kind_of_tail(run), READ))
            for place in places:
                if isinstance(place.entry, LocalBody):
                    _add_local(text, finds, place, place.entry)
    namings, runs = _with_surnames(namings, runs)
    namings, others = without_lookalikes(text, namings)
    bodies = {text[run.start : run.end] for run in runs if len(run.words) > 1 and _said_to_be(run)}
    others += [naming for naming in namings if not naming.titles and text[naming.run.start : naming.run.end] in bodies]
    namings = [naming for naming in namings if naming not in others]
    runs += [naming.run for naming in others]
    for naming in sorted(namings, key=lambda item: len(item.run.words) < 2):  # noqa: PLR2004 (full names first)
        _add_person(text, finds, naming)
    for run in sorted(runs, key=lambda item: item.start):
        _add_body(text, finds, run)
    apply_entries([*finds.people, *finds.bodies])
    return finds


def _with_surnames(namings: list[Naming], runs: list[Run]) -> tuple[list[Naming], list[Run]]:
    """The namings with those runs that are the full name of somebody who is titled by the surname alone elsewhere."""
    full = {naming.run.words[-1].text for naming in namings if len(naming.run.words) > 1}
    titled = {
        naming.run.words[0].text
        for naming in namings
        if len(naming.run.words) == 1
        and any(_words(naming.run.line, title).lower().rstrip(".") in BEFORE_FAMILY_NAMES for title in naming.titles)
    }
    kept: list[Run] = []
    for run in runs:
        words = run.words
        named = 1 < len(words) < BYLINE_WORDS and words[-1].text in titled - full
        plain = all(word.pos == "PROPN" and word.text.isalpha() for word in words) and not ends_as_body(run)
        before = run.before()
        if named and plain and not (before is not None and before.lower == "the"):
            namings.append(Naming(run, [], None, run.start))
        else:
            kept.append(run)
    return namings, kept


def is_credit(text: str, line: Line) -> bool:
    """Whether a line credits a reporter or a photographer, or names the press contact."""
    start = line.paragraph.start
    if CREDIT.match(text, start):
        return True
    if len(line.words) > BYLINE_WORDS or line.paragraph.kind != "body":
        return False
    above = text[:start].rstrip().rsplit("\n", maxsplit=1)[-1].strip().lower()
    if re.fullmatch(r"(?:media |press )?contacts?(?: information)?:?", above):
        return True
    alone = text[line.paragraph.end : line.paragraph.end + 2] == "\n\n" and text[max(0, start - 2) : start] == "\n\n"
    return (
        alone
        and line.paragraph.index <= NEAR_THE_TOP
        and all(w.text[0].isupper() for w in line.words)
        and len(line.words) > 1
    )


def _without_lead(run: Run) -> Run:
    """The body behind what it is or where it sits: Developer Seagate Homes, the DC-based Center."""
    words = run.words
    paired = len(words) > 1 and words[1].lower in {"and", "&"}
    if len(words) > 2 and not paired and (words[0].lower in LEADS or BASED.search(words[0].lower)):  # noqa: PLR2004 (a name of two)
        return Run(run.line, run.first + 1, run.last)
    link = next((i for i, word in enumerate(words) if word.lower in {"of", "for"}), None)
    if not link or link + 2 >= len(words) or role_class(_words(run.line, (run.first, run.first + link - 1))) is None:
        return run
    if head_kind(" ".join(word.text for word in words[:link])) is not None:
        return run
    inner = Run(run.line, run.first + link + 1 + (words[link + 1].lower == "the"), run.last)
    return inner if ends_as_body(inner) or guess(inner) is not None else run


def _without_people(run: Run) -> Run:
    """The body whose people open a sentence: Parents of Rook Lane Elementary."""
    words = run.words
    if not words[0].first or len(words) < 4 or not lower_people(words):  # noqa: PLR2004 (people, of, and a name of two)
        return run
    inner = Run(run.line, run.first + 2 + (words[2].lower == "the"), run.last)
    return inner if ends_as_body(inner) else run


def _without_day(run: Run) -> Run:
    """The body without the day that stands unmarked at its side: Harlow High School Thursday, Monday Harlow Council."""
    first, last = run.first, run.last
    words = run.line.words
    while first < last and words[last].lower in DAYS:
        last -= 1
    while first < last and words[first].lower in DAYS and words[first].label in {"DATE", "TIME"}:
        first += 1
    bare = Run(run.line, first, last)
    return bare if first < last or ends_as_body(bare) else run


def _without_office(run: Run) -> Run:
    """The body in front of an office: EPA Administrator, Board of Regents Chair."""
    words = run.words
    if len(words) > 3 and words[-1].lower in {"secretary", "administrator", "director"} and words[-3].lower == "of":  # noqa: PLR2004
        return Run(run.line, run.first, run.last - 1)
    for count in (3, 2, 1):
        linked = any(word.lower in {"of", "for"} for word in run.words[-count - 3 :])
        if (
            len(run.words) > count
            and not linked
            and role_class(" ".join(w.text for w in run.words[-count:]))
            in {
                "official",
                "body",
                "speaker",
            }
        ):
            shorter = Run(run.line, run.first, run.last - count)
            if are_people(run.words[-1]) and not ends_as_body(shorter):
                return run  # (Tally Clerks)
            if shorter.words[-1].lower in {",", "and", "&"}:
                return run
            return shorter if guess(shorter) is not None and not ends_as_body(run) else run
    return run


def _split(text: str, parts: list[Run], officials: list[Place], namings: list[Naming], runs: list[Run]) -> None:
    if not parts:
        return
    line = parts[0].line
    rest: list[Run] = []
    listed = False
    before: Run | None = None
    cores_here = _not_roles(ending_with(parts, officials))
    for core, following in zip_longest(cores_here, cores_here[1:]):
        if listed and before is not None and _bracketed(line, before, core):
            rest.append(core)
            continue
        in_list = listed and before is not None and _only_list_marks(line, before, core)
        couple = first_of_couple(core, following) and not listed
        naming = official_naming(core, officials) or (given_name(core) if couple else person_in(core, listed=in_list))
        if naming is None or _nobody(text, core, naming, listed=listed, in_list=in_list):
            rest.append(core)
            listed = in_list
        else:
            if in_list and namings and all(role_class(_words(line, t)) == "honorific" for t in naming.titles):
                naming.titles += [title for title in namings[-1].titles if is_plural_role(_words(line, title))]
            if all(_yields(line, title) for title in naming.titles):
                naming.titles += [t for t in listed_before(line.words, core.first) if is_plural_role(_words(line, t))]
            namings.append(naming)
            listed = any(is_plural_role(_words(line, title)) for title in naming.titles)
            if (tail := body_of_title(line, naming)) is not None:
                rest = [part for part in rest if part.last < tail.first]
                rest.append(tail)
                naming.titled_start = naming.run.start
            elif (held := body_held(line, naming)) is not None:
                rest.append(held)
                naming.titled_start = max(naming.titled_start, line.words[held.last + 1].start)
            elif naming.prefix is not None and (prefix := _trimmed(naming.prefix)) is not None:
                rest.append(prefix)
        before = core
    runs += joined(line, rest)


def _yields(line: Line, title: tuple[int, int]) -> bool:
    """Whether a title gives way to a list's role (two trustees, Canon Ward and Mrs. Fry)."""
    return role_class(_words(line, title)) == "honorific" or fold(_words(line, title)) in CLERICAL


def _nobody(text: str, core: Run, naming: Naming, *, listed: bool, in_list: bool) -> bool:
    """Whether what looked like a person is no one: one of a list of bodies, a company, a place, a committee's field."""
    if any(word.text == "Against" for word in core.words) or _headed(naming.run):
        return True  # (Mothers Against Quarries)
    if naming.run.first > core.first and core.line.words[naming.run.first - 1].text in {"&", "&amp;"}:
        return True  # (director of Rook & Corbel Coaches)
    if naming.titles:
        return False
    if not (naming.official or listed) and announced(core) is not None:
        return True
    whole = naming.run.first == core.first and naming.official is None
    return _field(core) or _closed(core) or (whole and not in_list and (_said_to_be(core) or ends_as_thing(text, core)))


def _headed(run: Run) -> bool:
    """Whether a name that begins with nobody's first name ends with a body's head that is no surname."""
    last = run.words[-1].lower
    surname = last in word_list("head_surnames") | word_list("noun_surnames") | word_list("role_surnames")
    known = first_name(run.words[0].text) is None and len(run.words) > 1 and len(run.words[0].text) > 2  # noqa: PLR2004
    return known and not surname and head_kind(last) is not None and not is_excluded_head(last)


def _said_to_be(core: Run) -> bool:
    """Whether the words beside a run say that it is a body, and its first is nobody's first name for sure."""
    if (first_name(core.words[0].text) or "?")[-1] != "?":
        return False
    nobodys = first_name(core.words[0].text) is None and (body_before(core) or not _joined_before(core))
    if christened(core.line.words, core.first) or peopled(core) or (nobodys and body_behind(core)) or _several(core):
        return True
    if described(core) is None:
        return False
    return not (all(word.label == "PERSON" for word in core.words) and _beside_either(core))


def _several(core: Run) -> bool:
    """Whether one name is set off behind what several are: the council's auditors, Marr Quill, looked at it."""
    mark, noun, behind, second = core.before(), core.before(2), core.after(), core.after(2)
    if mark is None or noun is None or behind is None or second is None or (mark.text, behind.text) != (",", ","):
        return False
    plural = noun.text.islower() and noun.pos == "NOUN" and noun.lower.endswith("s") and is_plural_role(noun.lower)
    counted = "one" in {word.lower for word in core.line.words[max(0, core.first - 5) : core.first]}
    body = second.text.islower() and second.lower not in {"and", "who", "whose"}
    return plural and body and not counted and are_people(noun)


def _joined_before(core: Run) -> bool:
    """Whether a comma or a mark of another sort stands before a run, as before a person set off or signing."""
    before = core.before()
    return before is None or before.text in {",", ";", ":"} or core.words[0].first


def _beside_either(core: Run) -> bool:
    """Whether the nouns around a run are as often a person's: the landlord, Ilse Krogh; Ilse Krogh, a contractor."""
    near = [word.lower for word in core.line.words[max(0, core.first - 3) : core.last + 6]]
    return bool((EITHER if first_name(core.words[0].text) else PERSONS) & set(near))


def _field(core: Run) -> bool:
    """Whether a run is a field of a committee (Trade Protection, Ports, and Innovation Subcommittee)."""
    return (
        all(word.label == "ORG" for word in core.words) and committee_ahead(core.line.words, core.last + 1) is not None
    )


def _closed(core: Run) -> bool:
    """Whether a day stands behind a run, of which no person has one (Harlow High School Thursday)."""
    bare = _without_day(core)
    return bare.last < core.last and ends_as_body(bare)


def _trimmed(prefix: Run) -> Run | None:
    """The words before a title without what belongs to it: Colorado U.S. Senator, Acting FDA Commissioner."""
    if prefix.words[0].lower in RANKS and prefix.first < prefix.last:
        prefix = Run(prefix.line, prefix.first + 1, prefix.last)
    if prefix.words[-1].text in {"U.S.", "US"}:
        return Run(prefix.line, prefix.first, prefix.last - 1) if len(prefix.words) > 1 else None
    return prefix


def _words(line: Line, bounds: tuple[int, int]) -> str:
    return " ".join(word.text for word in line.words[bounds[0] : bounds[1] + 1])


def _not_roles(parts: list[Run]) -> list[Run]:
    """Runs that are more than a bare title."""
    return [
        part
        for part in parts
        if not (
            role_class(" ".join(w.text for w in part.words)) in {"honorific", "official"}
            and len(part.words) == 1
            and part.words[0].lower.endswith(".")
        )
    ]


def _bracketed(line: Line, left: Run, right: Run) -> bool:
    """Whether the second run stands in brackets that open behind the first: (D-Ariz.) behind a name."""
    between = [word.text for word in line.words[left.last + 1 : right.first]]
    return between.count("(") > between.count(")")


def _only_list_marks(line: Line, left: Run, right: Run) -> bool:
    """Whether nothing but commas, `and` and bracketed parties stands between two runs."""
    depth = 0
    for word in line.words[left.last + 1 : right.first]:
        depth += (word.text == "(") - (word.text == ")")
        if depth <= 0 and word.text not in {",", ";", ")"} and word.lower not in {"and", "&"}:
            return False
    return True


def _add_person(text: str, finds: Finds, naming: Naming) -> None:
    words = naming.run.words
    name = text[naming.run.start : naming.run.end]
    suffix = SUFFIX.match(text, naming.run.end) if len(words) > 1 else None
    if suffix:
        name += suffix.group()
    found = _same_official(finds, naming) or _same_person(finds, name, naming)
    if found is None:
        found = _swallowed(finds, naming)
        name = found.actor.name if found else name
    if found is None:
        if len(words) == 1 and not (naming.titles or naming.introduced or naming.official is not None):
            return
        gender = (first_name(words[0].text) or "")[:1] if len(words) > 1 else ""
        found = Found(Actor(name, is_person=True, rule="person.name", confidence=0.58))
        found.actor.gender = gender if gender in {"f", "m"} else None  # type: ignore[assignment]
        finds.people.append(found)
    if naming.official is not None and found.entry is None:
        found.entry = naming.official
        found.actor.rule, found.actor.confidence = PERSON, CONFIDENCE
    found.namings.append(naming)
    if not text.startswith(name, naming.run.start):
        return
    found.spellings.add(name)
    if naming.titled_start and naming.titled_start < naming.run.start:
        found.spellings.add(text[naming.titled_start : naming.run.start] + name)


def _same_official(finds: Finds, naming: Naming) -> Found | None:
    """The official of the vocabulary whom another spelling names already."""
    if naming.official is None:
        return None
    return next((found for found in finds.people if found.entry == naming.official), None)


def _same_person(finds: Finds, name: str, naming: Naming) -> Found | None:
    key = _person_key(name)
    for found in finds.people:
        if _person_key(found.actor.name) == key:
            return found
    matching = [found for found in finds.people if _person_key(found.actor.name)[-len(key) :] == key]
    if matching:
        return matching[0]
    if len(naming.run.words) == 1:
        return _by_first_name(finds, name, naming)
    for found in finds.people:
        other = _person_key(found.actor.name)
        if _initials(other, key):
            return found
        if (
            other[-1] == key[-1]
            and other[0] == key[0]
            and abs(len(other) - len(key)) == 1
            and min(len(other), len(key)) > 1
        ):
            return found
    return None


def _initials(one: list[str], other: list[str]) -> bool:
    """Whether two keys are one surname, and the first name of one is the initial of the other's: N. Marr, Nell Marr."""
    shorter, longer = sorted((one, other), key=lambda parts: len(parts[0]))
    alike = one[-1] == other[-1] and min(len(one), len(other)) > 1
    return alike and len(shorter[0]) == 1 and len(longer[0]) > 1 and longer[0].startswith(shorter[0])


def _by_first_name(finds: Finds, name: str, naming: Naming) -> Found | None:
    """The only person of this first name: her son Aldo, Sir Aldous; Mr Fong where the family name comes first."""
    title = _words(naming.run.line, naming.titles[0]).lower() if naming.titles else ""
    family_first = (first_name(name) or "?")[-1] == "?" and title.rstrip(".") in BEFORE_FAMILY_NAMES
    if not (naming.introduced or title.rstrip(".") in BEFORE_FIRST_NAMES or family_first):
        return None
    key = _person_key(name)[0]
    order = title in {"sister", "brother"}
    fitting = [
        f for f in finds.people if " " in f.actor.name and key in _person_key(f.actor.name)[: -1 if order else 1]
    ]
    return fitting[0] if len(fitting) == 1 else None


def _swallowed(finds: Finds, naming: Naming) -> Found | None:
    """The person whose surname a too long run starts or ends with: President Trump Accountable, Will Knutson resign."""
    words = naming.run.words
    surname = words[0].text if naming.titles else words[-1].text if words[0].first and len(words) == 2 else ""  # noqa: PLR2004
    if not surname or (not naming.titles and (first_name(words[0].text) or "?")[-1] != "?"):
        return None
    return next((f for f in finds.people if " " in f.actor.name and f.actor.name.split()[-1] == surname), None)


def _person_key(name: str) -> list[str]:
    bare = re.sub(r"[“\"‘(][^”\"’)]*[”\"’)] ?", "", SUFFIX.sub("", name))
    return [part.strip(".,'’").lower() for part in bare.split()] or [name.lower()]


def body_key(name: str) -> frozenset[str]:
    """What two spellings of one body's name have in common, whatever the order and the small words."""
    parts = re.findall(r"[\w.&'’-]+", BRANCH.sub("", name.lower()))
    return frozenset(HEADLIKE.get(part, part).removesuffix("'s").removesuffix("’s") for part in parts) - SMALL


def _alike(name: str, other: str, key: frozenset[str]) -> bool:
    """Whether two names are one body's: the same words in another order, or one misspelled."""
    if key and body_key(name) == key:
        return True
    close = min(len(name), len(other)) > SHORT_SPELLING and abs(len(name) - len(other)) < 4  # noqa: PLR2004 (letters)
    return close and name[0] == other[0] and SequenceMatcher(None, name, other).ratio() > SAME_SPELLING


def _add_body(text: str, finds: Finds, run: Run) -> None:
    words = run.words
    if words[0].lower in {"the", "a", "an", "this", "our", "their", "his", "her"} and len(words) > 1:
        run = Run(run.line, run.first + 1, run.last)
        words = run.words
    run = _with_owner(run)
    words = run.words
    run = _without_office(_without_lead(_without_day(_without_people(run))))
    longer = with_tail(run)
    led = longer.words[-1].lower == "leadership"
    alone = len(run.words) == 1 and not run.words[0].first
    kind_only = alone and known_kind(run.words[0].text) is None  # (the Methodist church)
    goes_on = longer.last > run.last and (led or kind_only or not ends_as_body(run))
    run = longer if goes_on else run
    if len(words := run.words) == 2 and words[1].lower == "congress" and words[0].text[0].isdigit():  # noqa: PLR2004
        run = Run(run.line, run.last, run.last)
    if (inner := _within(run)) is not None:
        _add_body(text, finds, inner)
    what = guess(run)
    if what is None and goes_on:
        what = Guess(_kind_of_tail(run), "organization.head")
    if what is None:
        return
    _add_named(text, finds, run, what)


def _add_named(text: str, finds: Finds, run: Run, what: Guess) -> None:
    """Add what a run names, with its branch behind it (Dock Workers (Elmbury branch)), unless it is there already."""
    plain = text[run.start : run.end]
    closing = branch_behind(run)
    name = plain if closing is None else text[run.start : run.line.words[closing].end]
    key = body_key(plain)
    for found in finds.bodies:
        other = found.actor.name
        same = other in {name, plain} or (closing is None and plain in found.spellings) or _alike(other, plain, key)
        if same:
            found.runs.append(run)
            found.spellings |= {name, plain}
            return
    actor = Actor(name, is_person=False, kind=what.kind, rule=what.rule)
    finds.bodies.append(Found(actor, runs=[run], guess=what, spellings={name, plain}))


def _with_owner(run: Run) -> Run:
    """A saint's name with the mark that belongs to it, and the head behind it: St Alban's, St. Alban's parish."""
    words, line = run.words, run.line.words
    mark = run.after()
    if len(words) != 2 or words[0].lower not in SAINTS or mark is None or mark.text not in {"'s", "’s"}:  # noqa: PLR2004
        return run
    behind = run.after(2)
    if behind is None or behind.pos not in {"NOUN", "PROPN"} or behind.start - mark.end > 1:
        return Run(run.line, run.first, run.last + 1)
    goes_on = behind.text.islower() and behind.lower in word_list("body_tails")
    at = run.last + 3
    ends = at >= len(line) or line[at].pos not in {"NOUN", "PROPN"}
    return Run(run.line, run.first, run.last + 2) if goes_on and ends else run


def _within(run: Run) -> Run | None:
    """The body that another belongs to, behind `of the`: the Harlow branch of the Lecturers' Association."""
    words = run.words
    for at in range(len(words) - 2, 0, -1):
        if words[at].lower not in {"of", "on"} or words[at - 1].lower not in PARTS:
            continue
        the = words[at + 1].lower == "the"
        inner = Run(run.line, run.first + at + 1 + the, run.last)
        if not inner.words or not (the or inner.words[-1].lower in WHOLES):
            continue
        if guess(inner) is not None and (len(inner.words) > 1 or inner.words[0].text.isupper()):
            return inner
    return None


def _kind_of_tail(run: Run) -> OrganizationKind:
    """What a name that goes on in lower case is, by its last word."""
    kinds = {**table("loose_heads"), **table("loose_heads_acting")}
    return kinds.get(run.words[-1].lower, "other")  # type: ignore[return-value]


def _add_local(text: str, finds: Finds, place: Place, entry: LocalBody) -> None:
    """A body of the vocabulary, once for all its spellings."""
    name = text[place.start : place.run.end]
    found = next((each for each in finds.bodies if each.entry == entry), None)
    if found is None:
        actor = Actor(name, is_person=False, kind=entry.kind, rule=RULE)
        found = Found(actor, guess=Guess(entry.kind, RULE), entry=entry)
        finds.bodies.append(found)
    found.runs.append(place.run)
    found.spellings.add(name)
