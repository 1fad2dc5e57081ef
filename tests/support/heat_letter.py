"""A small fictional story in two articles: six senders, one letter of five demands, a refused meeting, four answers."""

from typing import Any

from ontology.facts import (
    Answer,
    Article,
    Demand,
    Extraction,
    Letter,
    Meeting,
    Organization,
    OrganizationKind,
    Person,
    Span,
    Statement,
)
from ontology.source_graph import SourceGraph
from ontology.triples import source_graph

MAYOR = "https://w3id.org/answerable/id/person/imani-castellano"
TENANTS = "https://w3id.org/answerable/id/organization/riverside-tenants-association"
_SURE: Any = {"rule": "by hand", "confidence": 1.0}
_BODIES: tuple[tuple[str, OrganizationKind], ...] = (
    ("Riverside Tenants Association", "advocacy"),
    ("Interfaith Council for Fair and Decent Housing", "advocacy"),
    ("Service Workers Local 88", "union"),
    ("Legal Aid of the Lower Bay", "other"),
    ("Pier Court Parents", "advocacy"),
    ("Harbor Housing Authority", "government"),
    ("Harbor Police Department", "police"),
)
_SENDERS = tuple(name for name, _ in _BODIES[:5])
_ASKS = (
    "install air conditioning in every apartment at Pier Court before the end of July",
    "publish the results of last year's boiler inspections",
    "stop all evictions for unpaid utility bills through September",
    "hold a public hearing with residents within 30 days",
    "create a tenant seat on the authority's board of commissioners",
)
_SENT = (
    f"{', '.join(_SENDERS)} and a group of parents sent a letter to Mayor Imani Castellano"
    " and the Harbor Housing Authority on June 8."
)
_REFUSED = (
    "Riverside Tenants Association had asked Castellano and Police Chief Walter Odum of the Harbor Police Department"
    " to meet about conditions at Pier Court; she declined."
)
_LINES = (
    _SENT,
    *(f"The letter asks that the city {ask}." for ask in _ASKS),
    _REFUSED,
    "“We will hold that hearing,” Castellano said.",
    "The mayor said she has no power to halt evictions.",
    "The authority confirmed that it had received the letter.",
    "“People should not have to choose between rent and breathing,” Pier Court Parents said of Castellano.",
)
_LATER = (
    "Mayor Imani Castellano said that 40 units will be installed in August.",
    "Riverside Tenants Association wrote to her about heat this month.",
    "Shopkeeper Dana Whitfield watched.",
)


def heat_sources() -> list[SourceGraph]:
    """Give the two articles' source graphs."""
    return [source_graph(*_first()), source_graph(*_second())]


def _first() -> tuple[Article, Extraction]:
    text = "\n".join(_LINES)
    article = Article(
        id="heat",
        text=text,
        title="Tenants and clergy demand action on heat in public housing",
        published="2023-06-12",
        publisher="The Harbor Ledger",
        url="https://ledger.example.org/heat",
    )
    asked = [_line(text, line) for line in _LINES]
    targets = (("Imani Castellano",),) * 4 + (("Harbor Housing Authority",),)
    meeting = Meeting(
        evidence=asked[6],
        participants=("Riverside Tenants Association", "Imani Castellano", "Walter Odum"),
        called_by=("Riverside Tenants Association",),
        declined_by=("Imani Castellano",),
        status="rejected",
        about="conditions at Pier Court",
        **_SURE,
    )
    quote = "People should not have to choose between rent and breathing"
    extraction = Extraction(
        organizations=tuple(
            Organization(evidence=_line(text, name), name=name, kind=kind, **_SURE) for name, kind in _BODIES
        ),
        people=(_person(text, "Imani Castellano", "Mayor", None), _odum(text)),
        letters=(
            Letter(
                evidence=asked[0],
                senders=(*_SENDERS, "a group of parents"),
                recipients=("Imani Castellano", "Harbor Housing Authority"),
                date="2023-06-08",
                about="heat and repairs in public housing",
                **_SURE,
            ),
        ),
        meetings=(meeting,),
        demands=tuple(
            Demand(
                evidence=asked[place + 1],
                content=_line(text, ask),
                demanders=_SENDERS,
                targets=targets[place],
                letter=0,
                **_SURE,
            )
            for place, ask in enumerate(_ASKS)
        ),
        statements=(
            Statement(
                evidence=asked[10],
                speaker="Pier Court Parents",
                quote=_line(text, quote),
                about=("Imani Castellano",),
                **_SURE,
            ),
        ),
        answers=(
            Answer(evidence=asked[7], kind="promised", givers=("Imani Castellano",), answers=3, **_SURE),
            Answer(evidence=asked[8], kind="refused", givers=("Imani Castellano",), answers=2, **_SURE),
            Answer(
                evidence=asked[9],
                kind="acknowledged",
                givers=("Harbor Housing Authority",),
                to="letter",
                answers=0,
                **_SURE,
            ),
        ),
    )
    return article, extraction


def _second() -> tuple[Article, Extraction]:
    text = "\n".join(_LATER)
    article = Article(
        id="hearing",
        text=text,
        title="Mayor promises hearing, rules out eviction freeze",
        published="2023-06-20",
        publisher="Bay Public Radio",
    )
    sender = Organization(
        evidence=_line(text, _LATER[1]), name="Riverside Tenants Association", kind="advocacy", **_SURE
    )
    extraction = Extraction(
        organizations=(sender,),
        people=(
            _person(text, "Imani Castellano", "Mayor", None),
            Person(evidence=_line(text, _LATER[2]), name="Dana Whitfield", **_SURE),
        ),
        letters=(
            Letter(
                evidence=_line(text, _LATER[1]),
                senders=("Riverside Tenants Association",),
                recipients=("Imani Castellano",),
                about="heat",
                **_SURE,
            ),
        ),
        answers=(
            Answer(
                evidence=_line(text, _LATER[0]),
                kind="partly_met",
                givers=("Imani Castellano",),
                to="letter",
                answers=0,
                **_SURE,
            ),
        ),
    )
    return article, extraction


def _odum(text: str) -> Person:
    return _person(text, "Walter Odum", "Police Chief", "Harbor Police Department")


def _person(text: str, name: str, role: str, organization: str | None) -> Person:
    return Person(
        evidence=_line(text, name),
        name=name,
        role=role,
        role_evidence=_line(text, f"{role} {name}"),
        organization=organization,
        official=True,
        **_SURE,
    )


def _line(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(words, start, start + len(words))
