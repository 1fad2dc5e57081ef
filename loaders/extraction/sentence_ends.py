"""Where a sentence ends: full stops that belong to titles, initials, places and numbers are none."""

import re
from functools import cache

from loaders.extraction.lexicon import words

END = re.compile(r"[.?!…][.?!]*[\"”’')\]]*(?=\s|$)")
SOFT = re.compile(
    r"(?:Inc|Corp|Co|Ltd|Bros|LLC|Jr|Sr|Ph\.D|M\.D|R\.N|Esq|[pa]\.m|[PA]\.M|etc|U\.S|U\.N|U\.K|D\.C|E\.U|L\.A|U\.S\.A"
    r"|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore"
    r"|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|R\.I|S\.C|S\.D|W\.Va|Ont|Que|Alta|Sask|Man|B\.C"
    r"|Ave|Blvd|Rd|Dept)$"
)
INITIAL = re.compile(r"(?:^|[\s.“\"(-])[A-Z]$")
STARTER = re.compile(
    r"(?:The|A|An|In|On|At|It|Its|He|She|They|We|I|You|But|And|So|That|This|These|Those|There|Their|His|Her|Our|My|As"
    r"|For|When|While|If|After|Before|Since|Some|Many|Most|All|Both|No|Not|One|Two|What|Who|How|Why|To|From|With|By"
    r"|According|Officials|Police|Residents|Members|Also|However|Now|Then|Last|Earlier|Meanwhile)\b"
)


def ends_sentence(text: str, stop: int) -> bool:
    """Whether the mark at `stop` (one of .?!…), with its closers and a blank behind, ends a sentence."""
    match = END.match(text, stop)
    if match is None:
        return False
    after = text[match.end() : match.end() + 60].lstrip(" \t\xa0")
    bare = after.lstrip("“\"‘'([")
    if bare[:1].islower():
        return False
    if re.search(r"[?!][\"”]$", match.group()) and _asked_by().match(after):
        return False
    if text[stop] != "." or len(match.group()) > 1:
        return True
    last = re.search(r"[^\s“”\"(]*$", text[max(0, stop - 20) : stop])
    word = last.group() if last else ""
    if SOFT.search(word) and word[: SOFT.search(word).start()] in {"", "."}:  # type: ignore[union-attr]
        return not after or STARTER.match(bare) is not None or after[0] in '“"'
    return word not in words("abbreviations") and not INITIAL.search(text[max(0, stop - 3) : stop])


@cache
def _asked_by() -> re.Pattern[str]:
    """A name and a verb of saying: what follows a quote's question mark in the same sentence."""
    return re.compile(
        r"(?:[A-Z][\w.’'-]*,?\s+){1,5}(?:asked|said|says|wrote|added|shouted|told|replied|demanded|asks|yelled)\b"
    )


def broken(text: str, start: int, end: int) -> bool:
    """Whether a sentence (or the line) ends somewhere between start and end."""
    if "\n" in text[start:end]:
        return True
    return any(text[at] in ".?!…" and ends_sentence(text, at) for at in range(start, end))


def cuts(text: str, start: int, end: int) -> list[int]:
    """The offsets at which the sentences of a paragraph begin, the first one included."""
    found = [start]
    for match in re.finditer(r"[.?!…]", text[start:end]):
        stop = start + match.start()
        if not ends_sentence(text, stop):
            continue
        whole = END.match(text, stop)
        after = whole.end() if whole else stop + 1
        after += len(text[after:end]) - len(text[after:end].lstrip())
        if found[-1] < after < end:
            found.append(after)
    return found
