"""How each kind looks: its shape, its colours and its name; no two differ in colour alone."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """`shape` is a name in `graph.drawing.shapes`; `dash` an SVG dash array, empty for a solid outline."""

    name: str
    shape: str
    fill: str
    stroke: str
    dash: str = ""


LOOKS = {
    "Official": Look("Official", "double pill", "#fde9c9", "#8a5a00"),
    "Person": Look("Person", "pill", "#fdf5e2", "#8a6d3b"),
    "AdvocacyGroup": Look("Advocacy group", "round", "#d9efdd", "#1e6b3a"),
    "PoliceAgency": Look("Police agency", "octagon", "#cfdcf3", "#1f3f7a"),
    "School": Look("School", "roof", "#e3dcf5", "#553c9a"),
    "Union": Look("Union", "slant", "#f9dcd7", "#9b2c1f"),
    "Company": Look("Company", "double box", "#e7e7e7", "#4a4a4a"),
    "Media": Look("Media", "fold", "#f6f0d4", "#6b6116"),
    "PublicBody": Look("Public body", "hexagon", "#d6ecf5", "#17617f"),
    "Organization": Look("Organization", "box", "#f0f0f0", "#555555"),
    "Letter": Look("Letter", "envelope", "#ffffff", "#222222"),
    "Meeting": Look("Meeting", "bracket", "#ffffff", "#222222"),
    "Demand": Look("Demand", "bar", "#ffffff", "#222222"),
    "Statement": Look("Statement", "speech", "#ffffff", "#222222"),
    "Words": Look("Words left unresolved", "box", "#ffffff", "#777777", "4 3"),
}
"""By the node's `kind`, in the order of the legend."""

INK, FAINT = "#222222", "#5a5a5a"
LINKS = {
    "ask": Look("asks, sends, calls", "solid", INK, INK),
    "answer": Look("answers, refuses", "dashed", "#9b1c1c", "#9b1c1c", "7 4"),
    "tie": Look("office, membership, mention", "thin", "#6a6a6a", "#6a6a6a", "2 3"),
}
"""By the link's `style`."""
