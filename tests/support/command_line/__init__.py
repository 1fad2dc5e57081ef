"""What tests of the command line share: one article with facts, and the type of the `run` fixture."""

from collections.abc import Callable

from click.testing import Result

ARTICLE = """ date 2023-02-06
Tenants ask mayor for heat
By Olive Tern

PORT ALDER, Ore. — The Port Alder Tenants Union asked Mayor Greta Holm in a letter on Monday to enforce the heat code.

"Nobody should sleep in a coat," said Silas Dunmore, president of the Port Alder Tenants Union.

The Port Alder Tenants Union urged Holm to inspect every building on Fern Street.
"""

Run = Callable[..., Result]
