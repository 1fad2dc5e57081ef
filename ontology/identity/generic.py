"""Names that mean something only in their place ("City Council"), and words that name nobody ("the group")."""

import re
from typing import Final, Literal

from ontology.identity.names import word_set, words_of

Reach = Literal["everywhere", "place", "article"]

_BODIES: Final = word_set("""
    administration agency assembly authority board bureau cabinet commission committee council court
    department dept district division government hall house jail legislature library office patrol police
    school schools senate sheriff system tribunal unit
    """)
_SPECIFIERS: Final = word_set("""
    academic adjustment administrator administrators affairs aldermen animal appeals assessor attorney
    attorneys auditor auditors borough budget building central chief chiefs children circuit citizen
    citizens city citys civil civilian clerk clerks code commissioner commissioners common community
    complaints control correction correctional corrections councilors county countys criminal cultural
    detention development directors economic education election elections electoral electrical emergency
    enforcement engineer environment environmental ethics examiners executive executives external families
    family finance fire fiscal general generals governing governor governors graduate health high highway
    historic housing human independent internal investigation investigations joint juvenile labor land
    landmarks law licensing local management manager managers mayor mayors medical merit metropolitan
    minister ministers municipal natural neighborhood neighborhoods oversight parish park parking parks
    permit personnel planning port preservation president presidents prime prison probate probation
    professional prosecuting prosecutor prosecutors protection provincial public quality recreation
    redevelopment regents regional registrar relations relief rent rescue resources revenue review rights
    roads safety sanitation secretary select selectmen senior service services sewer sheriffs shire social
    special standards state states streets student students superintendent superintendents superior
    supervisors supreme tax town towns township traffic transit transport transportation treasurer trustees
    utilities utility village waste water welfare women workforce works youth zoning
    """)
_LINKS: Final = word_set("a an and at by for in of on our s that the their this to with")
# One word that still points to one body of a place.
_ALONE: Final = word_set("borough city county legislature parish police senate sheriff state town township village")
# People and bodies by what they are. A name made of these and generic words describes, it does not name.
_DESCRIPTIONS: Final = word_set("""
    activists advocates agencies alliance allies any association associations authorities boards both
    businesses campaigners chapter churches clergy coalition committees companies company congregations
    contractor contractors corporation councils critics demonstrators departments developer developers eight
    eleven employees employer employers faith firm firms five four group groups institution institutions
    landlord landlords lawmakers lawyers leaders leadership legislators local many marchers members movement
    neighbors network nine nonprofit nonprofits officers official officials operator organisation
    organisations organization organizations organizers other others owner owners parents partner partners
    party people protesters representatives residents seven several signatories signers six some staff
    supporters teachers team ten tenants these those three twelve two union unions university various
    volunteers workers
    """)
# Made of generic words, yet each the name of one body of a whole country.
_NATIONAL: Final = frozenset(
    {"environmental protection agency", "state department", "house of representatives", "house of commons"}
)
# Initials that many places have: the police or fire department of wherever the article is from.
_PLACED_INITIALS: Final = re.compile(r"[A-Z]{1,2}(?:PD|FD|SO)|(?:PD|FD|DA|DPW|DOT|BOE|BOS)")


def reach_of(name: str) -> Reach:
    """Say how far a body's name carries: `everywhere`, within its `place`, or in this `article` only."""
    words = words_of(name)
    content = [word for word in words if word not in _LINKS and not word.isdigit()]
    if " ".join(words) in _NATIONAL:
        return "everywhere"
    if all(word in _BODIES or word in _SPECIFIERS for word in content):
        return "place" if len(content) > 1 or (content and content[0] in _ALONE) else "article"
    if all(word in _BODIES or word in _SPECIFIERS or word in _DESCRIPTIONS for word in content):
        return "article"
    if only_describes(name):
        return "article"
    return "place" if _PLACED_INITIALS.fullmatch(name.strip()) else "everywhere"


def only_describes(name: str) -> bool:
    """Whether a text has no capital letter though its script has them: "a spokesman", "local parents"."""
    return name == name.lower() and name != name.upper() and not any(character.isdigit() for character in name)
