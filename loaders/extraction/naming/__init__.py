"""Names in the text to actors: people, organizations, their short forms, roles and kinds."""

from __future__ import annotations

from collections.abc import Collection

from loaders.extraction.cast import Cast
from loaders.extraction.document import Document
from loaders.extraction.naming import public
from loaders.extraction.naming.actors import find
from loaders.extraction.naming.bare import note_bare
from loaders.extraction.naming.generic import note_nominals
from loaders.extraction.naming.listing import decide
from loaders.extraction.naming.mastheads import note_masthead
from loaders.extraction.naming.mentions import note_mentions
from loaders.extraction.naming.merging import merge
from loaders.extraction.naming.office import give_role, place
from loaders.extraction.naming.places import note_places
from loaders.extraction.naming.shortforms import tie_shorts
from loaders.extraction.naming.told import told
from loaders.extraction.naming.used import list_used
from loaders.extraction.naming.words import lines

__all__ = ["build_cast", "list_used"]


def build_cast(document: Document, read: Collection[tuple[int, int]] = ()) -> None:
    """Find the actors and every place that names them; `read` are places that name bodies whatever the rules see."""
    cast = Cast(document)
    document.who = cast
    all_lines = lines(document)
    finds = find(document.text, all_lines, document.vocabulary, read)
    names = {name for found in finds.people for name in (found.actor.name, found.actor.name.split()[-1])}
    finds.bodies = [found for found in finds.bodies if found.entry or found.actor.name not in names]
    merge(document.text, finds)
    cast.actors = [found.actor for found in (*finds.people, *finds.bodies)]
    note_mentions(cast, finds, all_lines)
    cast.actors = [actor for actor in cast.actors if actor.mentions]
    claimed = [(found, give_role(cast, found, all_lines)) for found in finds.people]
    tie_shorts(cast, all_lines)
    note_places(cast, all_lines)
    note_masthead(cast)
    nouns = told(cast, all_lines)
    note_nominals(cast, all_lines, nouns)
    note_bare(cast, all_lines, nouns)
    for found, everything in claimed:
        place(cast, found, everything)
    for actor in cast.actors:
        actor.mentions.sort(key=lambda span: span.start)
    cast.actors.sort(key=lambda actor: actor.mentions[0].start)
    decide(cast)
    public.decide(cast)
