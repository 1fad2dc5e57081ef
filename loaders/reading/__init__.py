"""Files to articles: finding them, decoding them, and what their first lines say.

Another format is one more `Reader` in `READERS`; nothing else changes.
"""

from loaders.reading.inputs import Input, find_inputs
from loaders.reading.read import Given, read_input
from loaders.reading.reader import Reader
from loaders.reading.readers import READERS

__all__ = ["READERS", "Given", "Input", "Reader", "find_inputs", "read_input"]
