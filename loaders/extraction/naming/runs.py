"""Capitalised words to runs: stretches that may be a name, with the small words that belong inside one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extraction.lexicon import table
from loaders.extraction.lexicon import words as word_list
from loaders.extraction.naming.announced import announced_at
from loaders.extraction.naming.compounds import (
    are_people,
    chapter,
    christened,
    committee_ahead,
    committee_list,
    fields_go_on,
    for_plural,
    is_numbered_local,
    joint_owners,
    local_trades,
    of_head,
    owned_by_plural,
    paired,
    to_do,
    trades,
)
from loaders.extraction.naming.dealings import goes_on
from loaders.extraction.naming.linked import ALLIED, allied_ahead, firm_end, group_behind, one_name, series
from loaders.extraction.naming.rows import body_before, is_body
from loaders.extraction.naming.vocabulary import (
    first_name,
    fold,
    head_kind,
    is_excluded_head,
    is_number,
    is_place,
    known_kind,
    role_class,
)
from loaders.extraction.naming.words import Line, Word

SMALL_LINKS = {"in", "at", "on", "the", "of", "for", "to", "with", "a", "an", "o", "de", "la", "our", "from", "over"}
"""Small words inside the names that groups give themselves."""
PLACED = {"office", "section", "team", "unit", "division"}
"""Tails that go on with a name, but not with a place's."""
CALL_LETTERS = re.compile(r"[KWC][A-Z]{2,3}")
PARTICLES = word_list("name_particles")
OWNED = word_list("owning_words")
OF_HEADS = word_list("heads_of")
FOR_HEADS = word_list("heads_for")
ON_HEADS = word_list("heads_on")
LIST_HEADS = word_list("heads_of_lists")
AND_HEADS = LIST_HEADS | {
    "service",
    "services",
    "authority",
    "administration",
    "commission",
    "university",
    "association",
    "foundation",
    "society",
    "institute",
    "union",
    "alliance",
    "coalition",
    "league",
    "federation",
    "cooperative",
    "district",
    "council",
    "partnership",
    "collaborative",
    "network",
    "center",
    "trust",
    "congress",
}
NUMBERED = {
    "local",
    "lodge",
    "post",
    "district",
    "council",
    "chapter",
    "unit",
    "news",
    "ward",
    "no.",
    "channel",
    "division",
    "route",
    "highway",
    "engine",
    "ladder",
    "lot",
}
MORE_LIST_HEADS = {
    "centers",
    "centre",
    "centres",
    "secretary",
    "association",
    "center",
    "institute",
    "institutes",
    "council",
    "commission",
}
WITH_HEADS = {"people", "persons", "children", "adults", "citizens", "families", "parents", "women", "men", "workers"}
"""Last words of a name that goes on with what its people have: the Association of People with Gout."""
REGIONS = {"counties", "townships", "districts", "parishes"}
"""Last words of several places that a body is of: the Growers League of Rook and Elm Counties."""
DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
NAMED_DAYS = {
    "good",
    "black",
    "ash",
    "easter",
    "cyber",
    "giving",
    "palm",
    "fat",
    "bloody",
    "super",
    "holy",
    "maundy",
    "on",
}
FIELD_ENDS = ("tion", "ment", "sion", "ship")
"""How the last word of a committee's field ends that goes on with "of": the Committee on the Future Development of."""
LONGEST_FIELD = 3
"""Words of the longest field in a committee's name; what is longer is another body."""
STARTED = {"to", "the", "against", "in", "with", "over", "from", "at", "not", "our", "without"}


@dataclass(slots=True)
class Run:
    """Words `first` to `last` of a line that may be one name."""

    line: Line
    first: int
    last: int

    @property
    def words(self) -> list[Word]:
        """The words of the run."""
        return self.line.words[self.first : self.last + 1]

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.line.words[self.first].start

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.line.words[self.last].end

    def before(self, count: int = 1) -> Word | None:
        """The word that stands `count` before the run."""
        at = self.first - count
        return self.line.words[at] if at >= 0 else None

    def after(self, count: int = 1) -> Word | None:
        """The word that stands `count` behind the run."""
        at = self.last + count
        return self.line.words[at] if at < len(self.line.words) else None


def cores(line: Line) -> list[Run]:
    """Stretches of capitalised words with nothing but name-internal marks between them."""
    found: list[Run] = []
    at = 0
    while at < len(line.words):
        if not line.words[at].capital and not _slogan(line.words, at):
            at += 1
            continue
        last = at
        while (following := _next(line.words, last)) is not None:
            last = following
        found.append(Run(line, _numbered_start(line.words, at, last), _before_day(line.words, at, last)))
        at = last + 1
    return found


def _before_day(words: list[Word], first: int, last: int) -> int:
    """The last word of a name that the day of the week follows unmarked: "asked Gov. Ada Holm Tuesday to"."""
    day = last > first and words[last].lower in DAYS and words[last - 1].lower not in NAMED_DAYS
    return last - 1 if day and words[last].label not in {"ORG", "EVENT"} else last


def _slogan(words: list[Word], at: int) -> bool:
    """Whether a sentence's first word may begin a campaigner's name (Save Fern Hollow): a name goes on behind it."""
    word = words[at]
    if not word.first or word.text not in word_list("advocacy_starts") or at + 2 >= len(words):
        return False
    following = words[at + 1 : at + 3]
    return all(w.capital and not w.first for w in following) and following[0].start - word.end == 1


def _numbered_start(words: list[Word], at: int, last: int) -> int:
    """The index of a channel's number in front of a newsroom's name (12 Storm News), or the name's own start."""
    if at == 0 or not re.fullmatch(r"\d{1,2}", words[at - 1].text) or words[at].start - words[at - 1].end != 1:
        return at
    newsroom = words[last].lower in {"news", "investigates", "newsroom"} and last - at < 3  # noqa: PLR2004 (short names)
    return at - 1 if newsroom and (at == 1 or not words[at - 2].capital) else at


def _next(words: list[Word], at: int) -> int | None:
    """The index of the capitalised word that goes on with the name at `at`."""
    after = at + 1
    if after >= len(words):
        return None
    word = words[after]
    blank = word.start - words[at].end
    if blank > 1:
        return None
    if word.capital and (blank == 1 or words[at].text in {"-", "/", "&", "&amp;"}):
        return None if word.first else after
    channel = CALL_LETTERS.fullmatch(words[at].text) is not None and len(word.text) <= 2  # noqa: PLR2004 (digits)
    numbered = channel or words[at].lower in NUMBERED | word_list("numbered_unions")
    if blank == 1 and is_number(word.text) and (numbered or _trade_number(words, at)):
        return after
    if (nicknamed := _nickname(words, after)) is not None:
        return nicknamed
    further = after + 1
    if further >= len(words) or not words[further].capital or words[further].first:
        return None
    if word.text in {"&", "&amp;", "/", "-", "–", "+"}:
        spaced = blank > 0 or words[further].start > word.end
        return further if word.text in {"&", "&amp;"} or not spaced else None
    return further if _owns(words, at, after) or _particle(words, after) else None


def _trade_number(words: list[Word], at: int) -> bool:
    """Whether a number behind people's trade is their local's (Kiln Workers 418), and counts nothing."""
    number = words[at + 1]
    behind = words[at + 2] if at + 2 < len(words) else None
    year = re.fullmatch(r"(?:19|20)\d\d", number.text) is not None
    counts = behind is not None and (behind.pos in {"NOUN", "NUM"} or behind.text in {"-", "%"})
    return are_people(words[at]) and at > 0 and len(number.text) > 1 and not (year or counts)


def _owns(words: list[Word], at: int, mark: int) -> bool:
    """Whether a possessive belongs to the name (Sheriff's Office), not to its owner (Haugen's Council)."""
    if words[mark].text not in {"'s", "’s", "'", "’"}:
        return False
    if words[mark + 1].start - words[mark].end != 1:
        return False
    if at and words[at - 1].lower in {"st", "st.", "saint", "ste."}:
        return True
    last = mark + 1
    while last + 1 < len(words) and words[last + 1].capital and words[last + 1].start - words[last].end == 1:
        last += 1
    if last > mark + 1 and words[mark + 1].lower in word_list("place_ends"):
        return True
    the = at > 0 and words[at - 1].lower == "the" and role_class(words[at].text) is None and words[at].label != "GPE"
    if the and words[mark + 1].lower in word_list("place_ends") and head_kind(words[last].lower) is not None:
        return last > mark + 1  # (the Friar's Lane Society)
    shop = words[last].lower in word_list("shop_heads") and last < mark + 4
    return words[at].lower in OWNED or shop or owned_by_plural(words, at, mark, last)


def _particle(words: list[Word], at: int) -> bool:
    return words[at].lower in PARTICLES and words[at].start - words[at - 1].end == 1


def _nickname(words: list[Word], mark: int) -> int | None:
    """The word behind a nickname: Henry "Hank" Johnson, James (Jim) Doe."""
    pairs = {"“": "”", '"': '"', "(": ")", "‘": "’"}
    closing = pairs.get(words[mark].text)
    initial = len(words[mark - 1].text) == 2 and words[mark - 1].text.endswith(".")  # noqa: PLR2004 (Henry C. "Hank" Johnson)
    if closing is None or mark + 3 >= len(words) or (words[mark - 1].text.isupper() and not initial):
        return None
    end = next((at for at in (mark + 2, mark + 3) if at + 1 < len(words) and words[at].text == closing), None)
    if end is None:
        return None
    inner, close, behind = words[mark + 1], words[end], words[end + 1]
    if inner.text[0].isupper() and behind.capital and behind.start - close.end == 1:
        quoted = words[mark].text in {"“", '"'} and words[mark - 1].text[0].isupper() and behind.text.isalpha()
        return end + 1 if first_name(words[mark - 1].text) or quoted else None
    return None


def with_tail(run: Run) -> Run:
    """The run with the lower-case head that goes on with its name, where one follows and ends the noun phrase."""
    words = run.line.words
    if run.words[-1].lower in {"the", "a", "an"} | DAYS:
        return run
    for count in (4, 3, 2, 1):
        last = run.last + count
        if last >= len(words) or words[run.last + 1].start - run.end != 1:
            continue
        tail = words[run.last + 1 : last + 1]
        if tail[0].capital or fold(" ".join(word.text for word in tail)) not in word_list("body_tails"):
            continue
        if tail[-1].lower in PLACED and _somewhere(run):
            continue
        if tail[-1].lower == "leadership" and head_kind(" ".join(word.text for word in run.words + tail)) is None:
            continue
        behind = words[last + 1] if last + 1 < len(words) else None
        if behind is None or behind.pos not in {"NOUN", "PROPN"} or behind.start - words[last].end > 1:
            return Run(run.line, run.first, last)
    return run


def _somewhere(run: Run) -> bool:
    """Whether a run names a place, so that the office or the team behind it is whosever is there."""
    return all(word.label in {"GPE", "LOC", "FAC"} for word in run.words) or is_excluded_head(run.words[-1].text)


def joined(line: Line, parts: list[Run]) -> list[Run]:
    """Runs joined over of, for, on and and, where the words before them call for it."""
    found: list[Run] = []
    for part in parts:
        if len(found) > 1 and _in_state(line.words, found[-2], found[-1], part):
            del found[-1]
            found[-1] = Run(line, found[-1].first, part.last)
        elif found and (link := _link(line.words, found[-1], part)):
            found[-1] = Run(line, found[-1].first, part.last)
            if link == "list":
                continue
        else:
            found.append(part)
    return found


def _in_state(words: list[Word], town: Run, state: Run, body: Run) -> bool:
    """Whether three runs are one body of a town named with its state: Alder, Ohio, Fire Department."""
    commas = all(
        [word.text for word in words[left.last + 1 : right.first]] == [","]
        for left, right in ((town, state), (state, body))
    )
    if not commas or not is_place(" ".join(word.text for word in state.words)):
        return False
    name = fold(" ".join(word.text for word in body.words))
    return (name in table("generic_bodies") or name in word_list("body_tails")) and head_kind(
        fold(" ".join(word.text for word in town.words))
    ) in {None, "government"}


def _link(words: list[Word], left: Run, right: Run) -> str | None:
    """Why two runs are one name: `of`, `and`, `list`; None where they are two."""
    between = words[left.last + 1 : right.first]
    if not between or len(between) > 4 or between[0].start - words[left.last].end > 1:  # noqa: PLR2004 (branch of the)
        return None
    link = [word.lower for word in between]
    known = known_kind(" ".join(word.text for word in words[left.first : right.last + 1])) is not None
    dated = words[right.first].label in {"DATE", "TIME"} and link[0] not in {"of", "and"}
    return "known" if known else None if dated else _linked(words, left, right, link)


def _linked(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    """Why small words join two runs, by those words."""
    lefts = [word.lower for word in words[left.first : left.last + 1]]
    office = any(role_class(" ".join(lefts[-n:])) in {"official", "honorific"} for n in (1, 2))
    if office and link[0] != "of" and not {"committee", "subcommittee"} & set(lefts):
        return paired(words, left, right) if link == ["and"] else None
    if christened(words, left.first) and set(link) <= SMALL_LINKS:
        return "christened"
    if link in (["of"], ["of", "the"]):
        return _of_link(words, left, right, link)
    if link in (["-"], ["–"]):
        return "place" if _of_town(words, left, right) else None
    if link == ["to"] and to_do(words, left, right):
        return "to"
    if link[0] in {"for", "against", "of"} and len(link) < 3 and group_behind(words, right):  # noqa: PLR2004
        return "for"
    if link[0] == "for":
        return _for_link(words, left, right, link)
    return _more_linked(words, left, right, link)


def _of_link(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    """Board of Health, Friends of the Library; Vale of Elmbury District Council; Concerned Pastors of Elmbury."""
    lefts = [word.lower for word in left.words]
    two = lefts[-1] == "subcommittee" and committee_ahead(words, right.first) is not None
    fielded = bool({"on", "for"} & set(lefts)) and is_place(" ".join(word.text for word in right.words))
    fielded = fielded or ("on" in lefts and not {"of"} & set(lefts) and lefts[-1].endswith(FIELD_ENDS))
    announced = announced_at(words, left.first) is not None
    if not two and (fielded or announced or _takes_of(lefts) or _of_region(lefts, right)):
        return "of"
    behind = of_head(words, left, right) if link == ["of"] else None
    return behind or goes_on(left, right, Run(left.line, left.first, right.last))


def _for_link(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    """Center for Health, the group Slides for Elmbury, Bread for the Valley."""
    lefts = [word.lower for word in left.words]
    whole = lefts[0] in FOR_HEADS and not {"of", "on"} & set(lefts)
    if link[1:] in ([], ["the"], ["a"], ["an"]) and (lefts[-1] in FOR_HEADS or whole or "court" in lefts):
        return "for"
    people = for_plural(words, left) if len(link) < 3 else None  # noqa: PLR2004 (an article)
    return people or goes_on(left, right, Run(left.line, left.first, right.last))


def _more_linked(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    last = left.words[-1].lower
    people_with = link == ["with"] and last in WITH_HEADS and len(left.words) > 1
    if people_with or (link in (["on"], ["on", "the"]) and last in ON_HEADS):
        return link[0]
    if link[0] in {"in", "at"} and are_people(left.words[-1]):
        return goes_on(left, right, Run(left.line, left.first, right.last))
    if link in (["branch", "of", "the"], ["chapter", "of", "the"], ["branch", "of"], ["chapter", "of"]):
        return "of"
    if len(link) == 2 and link[0] in {"'", "’", "'s", "’s"} and link[1] in {"and", "&"}:  # noqa: PLR2004 (a mark and a word)
        return "and" if right.words[0].lower in ALLIED or joint_owners(words, left, right) else None
    if link[0] in STARTED:
        return _started(words, left, right, link)
    if link == ["and"] and right.words[-1].lower in REGIONS and {"of", "for"} & {word.lower for word in left.words}:
        return "and"
    if link == ["and"] and _two_places(left, right):
        return "and"
    if link in (["and"], [",", "and"], [","], ["&"], ["and", "the"], [",", "the"]):
        return _list_link(words, left, right, link)
    return None


def _two_places(left: Run, right: Run) -> bool:
    """Whether a body of people or a bank is of two places, one word each: the Growers of Elmbury and Corbel."""
    lefts, rights = left.words, right.words
    if len(lefts) < 3 or len(rights) > 1 or lefts[-2].lower != "of":  # noqa: PLR2004 (a head, of, and a place)
        return False
    head = lefts[-3]
    placed = lefts[-1].label == rights[0].label != "" and not rights[0].text.isupper()
    people = are_people(head) or head.lower in {"bank", "council", "union", "chamber", "arc"}
    return placed and people and head_kind(rights[0].text) is None and known_kind(rights[0].text) is None


def _two_peoples(left: Run, right: Run) -> bool:
    """Whether a body has two sorts of people, the second a word alone: the Elmbury Growers and Shippers."""
    people = len(left.words) > 1 and len(right.words) == 1 and all(are_people(run.words[-1]) for run in (left, right))
    second = right.words[0]
    return people and second.label in {"", "ORG"} and not second.text.isupper() and role_class(second.text) is None


def _of_town(words: list[Word], left: Run, right: Run) -> bool:
    """Whether a place behind a spaced dash belongs to the name of a chapter: Tenants Together - Rook County."""
    listed = announced_at(words, left.first) is not None
    head = head_kind(" ".join(word.text for word in left.words)) is not None
    after = right.after()
    ends = after is None or after.text in {",", ";", "."} or after.lower == "and" or after.pos in {"VERB", "AUX"}
    placed = all(word.label in {"GPE", "LOC", "FAC"} for word in right.words) or is_place(
        " ".join(word.text for word in right.words)
    )
    before = left.before()
    opens_line = before is None and words[0].start == left.start
    return ends and len(left.words) > 1 and (listed or (head and placed and not opens_line))


def _started(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    """Save the Bay, Mothers Against Drunk Driving: names that begin with a campaigner's word."""
    starts = words[left.first].text in word_list("advocacy_starts") and not words[left.first].first
    return "starts" if starts and len(link) <= 2 and not is_place(right.words[0].text) else None  # noqa: PLR2004


def _takes_of(lefts: list[str]) -> bool:
    if "for" in lefts and (lefts[-1] in word_list("heads_for_of") or lefts[-1].endswith(("ation", "isation", "ment"))):
        return head_kind(" ".join(lefts[: lefts.index("for")])) is not None
    if lefts[-1] in OF_HEADS or (lefts[0] in OF_HEADS and len(lefts) < 3):  # noqa: PLR2004 (Friends of, NAACP branch of)
        return True
    if len(lefts) > 1 and is_number(lefts[-1]) and lefts[-2] in NUMBERED:
        return True
    kind = head_kind(" ".join(lefts))
    return kind not in {None, "company"} and lefts[-1] not in {"police", "news", "times"}


def _of_region(lefts: list[str], right: Run) -> bool:
    """Whether a company's name goes on with the region that it serves: the Light and Power Company of Elmbury."""
    named = " ".join(word.text for word in right.words)
    placed = is_place(named) or all(word.label in {"GPE", "LOC"} for word in right.words)
    return len(lefts) > 1 and lefts[-1] in {"company", "corporation", "bank"} and placed


def _list_link(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    """Health and Human Services Department; Committee on Science, Space, and Technology."""
    lefts, rights = left.words, right.words
    tail = next((i for i, word in enumerate(lefts) if word.lower in {"of", "on", "for"}), None)
    if link == [","] and (joined := chapter(left, right) or local_trades(words, left, right)):
        return joined
    if link == [","] and (firm_end(right) or allied_ahead(words, right) or series(words, left, right)):
        return "list"
    if link == ["and"] and len(lefts) > 1 and body_before(left) and is_body(rights):
        return None  # (the last two of a row)
    if link == ["and"] and is_numbered_local(rights) and is_number(lefts[-1].text):
        return None  # (Local 12 and Lodge 9)
    if link in (["and"], ["&"]) and (joined := one_name(words, left, right)):
        return joined
    listing = tail is not None and lefts[tail].lower == "on" and lefts[tail - 1].lower in {"committee", "subcommittee"}
    region = listing and is_place(" ".join(w.text for w in rights)) and len(rights) > 1
    region = region or (listing and len(rights) == 1 and link == [","] and fields_go_on(words, right))
    if ("the" in link and not (listing and len(rights) <= 2)) or (_is_somebody(rights) and not region):  # noqa: PLR2004 (the Workforce)
        return None
    if tail is not None and lefts[tail - 1].lower in LIST_HEADS | MORE_LIST_HEADS:
        return _field_of_list(words, right, link)
    return committee_list(words, left, right) or _pair_link(words, left, right, link)


def _field_of_list(words: list[Word], right: Run, link: list[str]) -> str | None:
    """One more field of the Committee on Science, Space, and Technology."""
    rights = right.words
    complete = link[0] != "," or "and" in link or _list_goes_on(words, right) or fields_go_on(words, right)
    apart = rights[0].lower in OF_HEADS and right.after() is not None and right.after().lower == "of"  # type: ignore[union-attr]
    heads = LIST_HEADS | {"court", "university", "college", "council", "association"}
    body = len(rights) > 1 and (rights[-1].lower in heads or len(rights) > LONGEST_FIELD)
    return "list" if complete and not apart and not body else None


def _pair_link(words: list[Word], left: Run, right: Run, link: list[str]) -> str | None:
    """Health and Human Services Department; Millers and Bakers Local 12; Fire and Rescue."""
    lefts, rights = left.words, right.words
    if link in (["and"], ["&"]) and (found := trades(words, left, right) or paired(words, left, right)):
        return found
    if link in (["and"], ["&"]) and _two_peoples(left, right):
        return "and"
    if link == ["and"] and lefts[-1].lower == "city" and rights[0].lower == "county":
        return "and"
    if link == ["and"] and len(rights) > 1 and rights[-1].lower in AND_HEADS:
        alone = _stands_alone(lefts) or any(role_class(word.lower) for word in lefts[:1])
        alone = alone or is_place(" ".join(word.text for word in rights[:1])) or rights[0].text in {"Senate", "House"}
        return None if alone or any(word.lower == "of" for word in rights[:2]) else "and"
    if link == [","] and lefts[0].lower in {"house", "senate"} and _list_goes_on(words, right, head=True):
        return "list"
    if link == [",", "and"] and rights[-1].lower in {"committee", "subcommittee"} and "," in [w.text for w in lefts]:
        return "list"
    fire = (
        link == ["and"] and lefts[-1].lower in {"fire", "parks"} and rights[0].lower in {"rescue", "recreation", "life"}
    )
    return "and" if fire else None


def _list_goes_on(words: list[Word], right: Run, *, head: bool = False) -> bool:
    """Whether `, and Capital` follows soon, so that a comma is one of a list inside a name."""
    ahead = [word.lower for word in words[right.last + 1 : right.last + 8]]
    if not head:
        return ahead[:2] == [",", "and"] or ahead[:1] == ["and"]
    return "committee" in ahead or "subcommittee" in ahead


def _is_somebody(parts: list[Word]) -> bool:
    """Whether these words name a person, a place, or a body by its acronym."""
    name = " ".join(word.text for word in parts)
    if is_place(name) or role_class(parts[0].text) in {"official", "honorific", "speaker"}:
        return True
    if parts[0].label == "PERSON" or ((first_name(parts[0].text) or "?")[-1] != "?" and len(parts) > 1):
        return True
    return len(parts) == 1 and parts[0].text.isupper() and len(parts[0].text) > 1


def _stands_alone(parts: list[Word]) -> bool:
    """Whether these words are a name of their own: somebody, a known body, a body by its head."""
    if not parts or _is_somebody(parts):
        return bool(parts)
    name = " ".join(word.text for word in parts)
    known = known_kind(name) is not None
    return known or (len(parts) > 1 and head_kind(fold(name)) is not None and not is_excluded_head(parts[-1].text))
