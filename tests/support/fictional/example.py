"""One short article with a fact of every kind, written out by hand."""

from ontology.facts import Answer, Article, Demand, Extraction, Letter, Meeting, Organization, Person, Span, Statement

_TEXT = (
    "MILLBROOK, Mo. — Renters United wrote to Mayor Ada Okafor in May. It asked her to fix the boilers. "
    "The letter was signed by parents too. “We froze,” said Wren Halloway. "
    "A meeting with the City Council was held on June 3, but Okafor did not come. She refused. 🏠"
)


def example() -> tuple[Article, Extraction]:
    """Give the article and its facts."""
    article = Article(
        id="example",
        text=_TEXT,
        title="Renters write",
        published="2024-06-04",
        publisher="The Millbrook Ledger",
        url="https://news.example.org/renters-write",
        place="Millbrook, Mo.",
    )
    return article, _extraction()


def _at(words: str) -> Span:
    start = _TEXT.index(words)
    return Span(words, start, start + len(words))


def _extraction() -> Extraction:
    asked = _at("It asked her to fix the boilers.")
    wrote = _at("Renters United wrote to Mayor Ada Okafor in May.")
    met = _at("A meeting with the City Council was held on June 3, but Okafor did not come.")
    return Extraction(
        organizations=(
            Organization(
                name="Renters United",
                acronym="RU",
                kind="advocacy",
                evidence=_at("Renters United"),
                rule="name",
                confidence=0.9,
            ),
            Organization(
                name="City Council",
                kind="government",
                part_of="Renters United",
                evidence=_at("City Council"),
                rule="name",
                confidence=1.0,
            ),
        ),
        people=(
            Person(
                name="Ada Okafor",
                aliases=("Okafor",),
                role="Mayor",
                role_evidence=_at("Mayor Ada Okafor"),
                organization="City Council",
                official=True,
                evidence=_at("Ada Okafor"),
                rule="name",
                confidence=0.9,
            ),
            Person(name="Wren Halloway", evidence=_at("Wren Halloway"), rule="name", confidence=0.75),
        ),
        letters=(
            Letter(
                senders=("Renters United", "parents"),
                recipients=("Ada Okafor",),
                date="2024-05",
                about="boilers",
                evidence=wrote,
                more_evidence=(_at("The letter was signed by parents too."),),
                rule="wrote",
                confidence=0.8,
            ),
        ),
        meetings=(
            Meeting(
                participants=("City Council", "Ada Okafor"),
                declined_by=("Ada Okafor",),
                date="2024-06-03",
                status="held",
                evidence=met,
                rule="met",
                confidence=0.5,
            ),
        ),
        demands=(
            Demand(
                content=_at("fix the boilers"),
                demanders=("Renters United",),
                targets=("Ada Okafor",),
                letter=0,
                evidence=asked,
                rule="asked",
                confidence=0.7,
            ),
        ),
        statements=(
            Statement(
                speaker="Wren Halloway",
                quote=_at("We froze"),
                about=("Renters United",),
                evidence=_at("“We froze,” said Wren Halloway."),
                rule="quote",
                confidence=1.0,
            ),
        ),
        answers=(
            Answer(
                kind="refused",
                givers=("Ada Okafor",),
                askers=("Renters United",),
                to="demand",
                answers=0,
                date="2024",
                evidence=_at("She refused."),
                more_evidence=(asked,),
                rule="refused",
                confidence=0.6,
            ),
        ),
        extractor="by hand",
    )
