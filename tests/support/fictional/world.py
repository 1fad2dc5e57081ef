"""Who lives in the fictional articles: bodies and people that turn up again and again, under several names."""

from dataclasses import dataclass
from typing import Final

from ontology.facts import OrganizationKind


@dataclass(frozen=True, slots=True)
class Body:
    names: tuple[str, ...]
    kind: OrganizationKind
    acronym: str | None = None
    part_of: str | None = None


@dataclass(frozen=True, slots=True)
class Human:
    names: tuple[str, ...]
    role: str | None = None
    body: str | None = None
    official: bool = False


ASKING: Final = (
    Body(("Renters United", "the Renters United", "RENTERS UNITED"), "advocacy", "RU"),
    Body(("Mill Street Tenants’ League", "Mill Street Tenants' League"), "advocacy"),
    Body(("Harbor Neighbors for Clean Air", "Harbor Neighbors"), "advocacy"),
    Body(("Bus Drivers Local 88",), "union"),
    Body(("Asociación de Vecinos del Río", "Asociacion de Vecinos del Rio"), "advocacy"),
    Body(("Parks & Paths Alliance", "Parks and Paths Alliance"), "advocacy"),
    Body(("Harbor Logistics LLC", "Harbor Logistics, Inc."), "company"),
    Body(("the seven organizations",), "advocacy"),
    Body(("Юнион 中",), "other"),
)
ASKED: Final = (
    Body(("City Council", "the city council"), "government"),
    Body(("police department", "the Police Department"), "police", None, "City of Millbrook"),
    Body(("School Board",), "school"),
    Body(("City of Millbrook", "The City of Millbrook"), "government"),
    Body(("Millbrook Transit Authority",), "government", "MTA", "City of Millbrook"),
    Body(("Alder County Board of Supervisors",), "government"),
    Body(("Millbrook Ledger",), "media"),
)
PEOPLE: Final = (
    Human(("Ada Okafor", "Mayor Ada Okafor", "Hon. Ada Okafor"), "Mayor", "City of Millbrook", official=True),
    Human(("Tomás Reyes", "Tomas Reyes"), "police chief", "police department", official=True),
    Human(("Jean-Luc O’Dell", "Jean-Luc O'Dell"), "council member", "City Council", official=True),
    Human(("Meera Sastry",), "president", "Renters United"),
    Human(("Wren Halloway", "Rev. Wren Halloway"), "pastor", "Third Street Chapel"),
    Human(("Sam Rue Jr.",), "driver", "Bus Drivers Local 88"),
    Human(("Sam Rue",), None, "Renters United"),
    Human(("Halloway",)),
    Human(("Zoë Quill",), "superintendent", "School Board", official=True),
    Human(("Renters United",)),
)
WORDS_FOR_SOMEONE: Final = ("parents", "the group", "neighbors of the plant", "staff", "🏠 tenants")
PLACES: Final = (None, "Millbrook, Mo.", "MILLBROOK, Missouri", "Alder Falls, Ont.", "Millbrook, Kan.")
PUBLISHERS: Final = (None, "The Millbrook Ledger", "Channel 6 News")
TOPICS: Final = (
    "fix the boilers before winter",
    "publish the names of the officers involved",
    "keep route 12 running on Sundays",
    "stop the evictions on Mill Street",
    'hold a hearing on the "clean air" rule',
    "plant trees — 40 of them — by the river",
)
QUOTES: Final = (
    "We have waited long enough",
    "The boilers will be fixed",
    "Ask me again in March",
    "Nobody answered us 😕 and we won't stop",
)
