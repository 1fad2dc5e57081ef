"""Places by one name: "Kansas City, Mo.", "Kansas City, MO" and "Kansas City, Missouri" are the same."""

import re
from collections.abc import Mapping
from typing import Final

# Newspaper style (Associated Press and what other houses use) | postal code | full name.
_TABLE: Final = """
Ala.|AL|Alabama        Alaska|AK|Alaska      Ariz.|AZ|Arizona       Ark.|AR|Arkansas
Calif.|CA|California   Colo.|CO|Colorado     Conn.|CT|Connecticut   Del.|DE|Delaware
Fla.|FL|Florida        Ga.|GA|Georgia        Hawaii|HI|Hawaii       Idaho|ID|Idaho
Ill.|IL|Illinois       Ind.|IN|Indiana       Iowa|IA|Iowa           Kan.|KS|Kansas
Ky.|KY|Kentucky        La.|LA|Louisiana      Maine|ME|Maine         Md.|MD|Maryland
Mass.|MA|Massachusetts Mich.|MI|Michigan     Minn.|MN|Minnesota     Miss.|MS|Mississippi
Mo.|MO|Missouri        Mont.|MT|Montana      Neb.|NE|Nebraska       Nev.|NV|Nevada
N.H.|NH|New_Hampshire  N.J.|NJ|New_Jersey    N.M.|NM|New_Mexico     N.Y.|NY|New_York
N.C.|NC|North_Carolina N.D.|ND|North_Dakota  Ohio|OH|Ohio           Okla.|OK|Oklahoma
Ore.|OR|Oregon         Pa.|PA|Pennsylvania   R.I.|RI|Rhode_Island   S.C.|SC|South_Carolina
S.D.|SD|South_Dakota   Tenn.|TN|Tennessee    Texas|TX|Texas         Utah|UT|Utah
Vt.|VT|Vermont         Va.|VA|Virginia       Wash.|WA|Washington    W.Va.|WV|West_Virginia
Wis.|WI|Wisconsin      Wyo.|WY|Wyoming       P.R.|PR|Puerto_Rico    Alta.|AB|Alberta
B.C.|BC|British_Columbia  Man.|MB|Manitoba   N.B.|NB|New_Brunswick  N.L.|NL|Newfoundland_and_Labrador
N.S.|NS|Nova_Scotia    Ont.|ON|Ontario       P.E.I.|PE|Prince_Edward_Island  Que.|QC|Quebec
Sask.|SK|Saskatchewan  Tex.|TX|Texas         Kans.|KS|Kansas        Nebr.|NE|Nebraska
Oreg.|OR|Oregon        Penn.|PA|Pennsylvania Wisc.|WI|Wisconsin     Cal.|CA|California
"""


def _read(table: str) -> Mapping[str, str]:
    names: dict[str, str] = {}
    for row in table.split():
        short, postal, full = row.replace("_", " ").split("|")
        names[short.casefold()] = full
        names[postal] = full
    return names


_STATES: Final = _read(_TABLE)
# Only after a comma, where a place's state stands; a postal code only in capitals ("OR" is no "or").
_AFTER_COMMA: Final = re.compile(
    r"(?<=,)(?P<gap>\s*)(?P<short>(?:[A-Za-z]{1,5}\.\s?){1,3}|[A-Z]{2})(?=$|[\s,;)])",
)


def spell_out_states(text: str) -> str:
    """Write a state or province after a comma in full: `Kansas City, Mo.` -> `Kansas City, Missouri`."""
    return _AFTER_COMMA.sub(_spell_out, text)


def _spell_out(match: re.Match[str]) -> str:
    short = match["short"]
    full = _STATES.get(re.sub(r"\s", "", short).casefold() if "." in short else short)
    return match[0] if full is None else f"{match['gap']}{full} "
