"""Every error that is raised on purpose, with its exit code and the way out.

    XingshenError
    ├── WrongUse                    exit 2   options or paths that make no sense
    │   └── WrongData               exit 2   a file of the user's own with mistakes; all of them are named
    │       ├── WrongProfile                 a profile
    │       ├── WrongOffice                  the office's file
    │       ├── WrongStandards               the list of standards and their status
    │       ├── WrongDecisions               the 汇总表 that the office gave back
    │       ├── WrongTemplate                a template of a paper, or what it asks for and nobody gave
    │       ├── MissingFacts                 what papers need and nobody has given yet
    │       └── PersonalData                 what must not be published
    ├── UnreadableInput             exit 3   one file could not be read; the rest is checked
    │   ├── LockedDocument                   encrypted, password needed
    │   ├── DamagedDocument                  truncated, not well-formed, parts missing
    │   ├── HostileDocument                  zip bomb, DTD, path traversal
    │   ├── UnsupportedFormat                a format that is not read (the hint says what to send)
    │   └── LimitReached                     took too long, or too much memory
    └── MissingProgram              exit 4   a program or extra that was asked for is not installed

A message says what is wrong and repeats the name the user typed; the hint says how to go on.
Both are :class:`~pipeline.model.text.Text`, because the office reads Chinese and CI may read English.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from pipeline.model.text import Text


class ExitCode(IntEnum):
    """What the command returns to the shell (design: the first that applies)."""

    DONE = 0
    FINDINGS = 1
    WRONG_USE = 2
    UNREADABLE = 3
    MISSING_PROGRAM = 4
    INTERRUPTED = 130


class XingshenError(Exception):
    """An expected failure: a sentence for the user and the way out, never a traceback."""

    exit_code: ClassVar[ExitCode] = ExitCode.WRONG_USE

    def __init__(self, message: Text, *, hint: Text) -> None:
        super().__init__(message.en)
        self.message = message
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        """Errors travel between worker processes with both of their sentences."""
        return (_rebuild, (type(self), self.message, self.hint))


def _rebuild(kind: type[XingshenError], message: Text, hint: Text) -> XingshenError:
    return kind(message, hint=hint)


class WrongUse(XingshenError):
    """Options or paths that make no sense together."""


class WrongData(WrongUse):
    """A file of the user's own that cannot be used; `mistakes` names every one of them."""

    def __init__(self, message: Text, *, hint: Text, mistakes: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint=hint)
        self.mistakes = mistakes

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild_data, (type(self), self.message, self.hint, self.mistakes))


def _rebuild_data(kind: type[WrongData], message: Text, hint: Text, mistakes: tuple[str, ...]) -> WrongData:
    return kind(message, hint=hint, mistakes=mistakes)


class WrongProfile(WrongData):
    """A profile that cannot be used."""


class WrongOffice(WrongData):
    """The office's file cannot be used."""


class WrongStandards(WrongData):
    """The list of standards and their status cannot be used."""


class WrongDecisions(WrongData):
    """The 汇总表 with the office's decisions cannot be used."""


class WrongTemplate(WrongData):
    """A template of a paper cannot be filled in: its own mistakes, or names in it that nothing was given for."""


class MissingFacts(WrongData):
    """Papers need what nobody has given yet: of the office, of the 汇总表; every lack is named with where to write it."""


class PersonalData(WrongData):
    """A paper that is published holds personal data; each is named with its place."""


class UnreadableInput(XingshenError):
    """One file could not be read; the others are still checked."""

    exit_code = ExitCode.UNREADABLE


class LockedDocument(UnreadableInput):
    """The file asks for a password."""


class DamagedDocument(UnreadableInput):
    """The file is truncated, not well-formed, or lacks a part it cannot do without."""


class HostileDocument(UnreadableInput):
    """The file tries something no honest document does."""


class UnsupportedFormat(UnreadableInput):
    """The format is not read; the hint says what to send instead."""


class LimitReached(UnreadableInput):
    """Reading took longer, or more memory, than was allowed."""


class MissingProgram(XingshenError):
    """A program or extra that was asked for is not installed."""

    exit_code = ExitCode.MISSING_PROGRAM
