"""Every error a person can act on, as one tree; the command line prints it as one line and exits with 1.

AnswerableError
├── InputError          a file or text that can't be read; names the file and the fix
├── SourceConflict      a new text under a known source identifier that shares little with the old one
├── InvalidSourceGraph  a source graph that breaks a shape of the model
├── StoreError
│   ├── NotAStore       the folder holds something else, or another format version
│   ├── StoreLocked     another process has it open
│   ├── StoreUnreachable  the server does not answer
│   ├── StoreDenied     wrong password, missing right, wrong database
│   └── StoreFull       no room left on the disk
└── QueryError
    ├── QueryRefused    a query that would write, read files or call out
    ├── QueryTimeout    the time limit stopped it
    ├── UnknownName     a name no loaded article uses (with the nearest known ones), or an ambiguous one
    └── BadParameter    a parameter that is missing, unknown or not of its type
"""


class AnswerableError(Exception):
    """Something a person can put right; its text is one line that says how."""


class InputError(AnswerableError):
    """A file or text that can't be read."""


class SourceConflict(AnswerableError):
    """Two unlike texts under one source identifier."""


class InvalidSourceGraph(AnswerableError):
    """A source graph that breaks a shape of the model."""


class StoreError(AnswerableError):
    """A store that can't do what was asked."""


class NotAStore(StoreError):
    """The folder is no store, or one of another format version."""


class StoreLocked(StoreError):
    """Another process has the store open."""


class StoreUnreachable(StoreError):
    """The server does not answer."""


class StoreDenied(StoreError):
    """The server refuses: password, right or database."""


class StoreFull(StoreError):
    """No room is left where the store lies."""


class QueryError(AnswerableError):
    """A query that can't be run."""


class QueryRefused(QueryError):
    """A query that would write, read files or call out."""


class QueryTimeout(QueryError):
    """The time limit stopped the query."""


class UnknownName(QueryError):
    """A name that no loaded article uses, or that fits several actors."""


class BadParameter(QueryError):
    """A parameter that is missing, unknown or not of its type."""
