"""What a call says of the drafts that its proposals become: which fields mean what, and what stands on the cover."""

from __future__ import annotations

from pipeline.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of the form in which ticking `option` says yes."""

    field: str
    option: str


@dataclass(frozen=True, slots=True)
class DraftTerms:
    """The `[draft]` table of a profile; the fields are those of the form of `role`, () where the form does not ask."""

    role: str
    level: str
    """What stands large on the cover (团体标准)."""
    number: str
    """The number while none is given (T/SAQ XXXX—20XX)."""
    publisher: str
    proposer: str
    """Who proposes the standard and is in charge of it, as the foreword names it."""
    stage: str = ""
    """What stands below the title while it is a draft (（草案稿）)."""
    title: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    """Those who draft it, in the foreword's order."""
    drafters: tuple[str, ...] = ()
    adopters: tuple[str, ...] = ()
    adopters_sentence: str = ""
    """The sentence of the foreword that names the first adopters, with {names}."""
    scope: tuple[str, ...] = ()
    cited: tuple[str, ...] = ()
    """Long texts in which standards are named that the draft may refer to."""
    revises: Choice | None = None
    replaced: tuple[str, ...] = ()
    """The number of the standard that is revised."""
    patents: Choice | None = None
