"""What each line of a text is: metadata, headline, byline, body, item, salutation, closing."""

import pytest

from loaders.extraction.structure import dateline_place, paragraphs


def kinds(text: str) -> list[str]:
    return [p.kind for p in paragraphs(text)]


def running(text: str) -> list[str]:
    return [text[p.body_start : p.end] for p in paragraphs(text)]


def test_a_release_from_top_to_bottom() -> None:
    text = (
        " date 2024-02-03\nFOR IMMEDIATE RELEASE\nContact: Ann Lee, 555-0101\nTenants Ask for Heat\nBy Tom Ray\n"
        "AKRON, Ohio — Tenants asked for heat on Monday.\n###\n"
    )
    assert kinds(text) == ["metadata", "metadata", "metadata", "headline", "byline", "body", "metadata"]


@pytest.mark.parametrize(
    ("line", "place", "rest"),
    [
        ("AKRON, Ohio — Tenants met.", "AKRON, Ohio", "Tenants met."),
        ("LONDON (AP) — Tenants met.", "LONDON", "Tenants met."),
        ("ST. PAUL, Minn. (AP) -- Tenants met.", "ST. PAUL, Minn.", "Tenants met."),
        ("WASHINGTON, D.C. – Tenants met.", "WASHINGTON, D.C.", "Tenants met."),
        ("Palm Bay, FL – Tenants met.", "Palm Bay, FL", "Tenants met."),
        ("WASHINGTON Senator Ann Lee met tenants.", "WASHINGTON", "Senator Ann Lee met tenants."),
        ("AKRON, OH Tenants met in a hall.", "AKRON, OH", "Tenants met in a hall."),
        ("TROY, N.Y. — March 4, 2024 — Tenants met.", "TROY, N.Y.", "Tenants met."),
    ],
)
def test_datelines(line: str, place: str, rest: str) -> None:
    assert dateline_place(line) == place
    assert running(line) == [rest]


@pytest.mark.parametrize("line", ["NASA Administrator Ann Lee met tenants.", "AKRON Tenants United met on Monday."])
def test_a_name_in_capitals_is_no_dateline(line: str) -> None:
    assert dateline_place(line) is None
    assert running(line) == [line]


def test_lines_below_a_colon_are_items_and_lose_a_repeated_tail() -> None:
    demands = ["Closing the old plant", "Planting two hundred trees", "two hundred trees Paving Oak Road"]
    text = "\n\n".join(["The demands to the city are:", *demands])
    assert kinds(text) == ["body", "item", "item", "item"]
    assert running(text)[3] == "Paving Oak Road"


def test_a_printed_letter() -> None:
    text = (
        "The full text is below:\n\nHon. Ann Lee\n12 Oak Street\n\nDear Mayor Lee,\n\nWe ask you to pave Oak Road.\n\n"
        "Sincerely,\n\nTom Ray\nOak Road Neighbors\ncc: Rosa Diaz\n"
    )
    assert kinds(text) == ["body", *["salutation"] * 3, "body", *["closing"] * 4]


def test_page_furniture_and_repeated_captions() -> None:
    caption = "A radiator. (Photo: Ray)"
    text = f"Heat is back\n\nShare\n\nTenants met on Monday in the hall.\n\n{caption}\n{caption}\n\nTweet\n"
    assert kinds(text) == ["headline", "metadata", "body", "metadata", "metadata", "metadata"]
