"""Tries a check on the outline of a few lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.check import Check
from pipeline.model.document import Document
from pipeline.model.observation import Hit
from pipeline.model.outline import Basis, Outline
from tests.looking import Outcome, run_check
from tests.standards_text import Content, draft, outline_of


@dataclass(frozen=True, slots=True)
class Tried:
    """What was looked at, and what the check said."""

    document: Document
    outcome: Outcome

    @property
    def codes(self) -> list[str]:
        """The codes of the hits in order."""
        return self.outcome.codes

    @property
    def quotes(self) -> list[str]:
        """What stands at the places of the hits."""
        return [self.quote(hit) for hit in self.outcome.hits]

    @property
    def found(self) -> list[tuple[str, str]]:
        """Code and quote of each hit."""
        return list(zip(self.codes, self.quotes, strict=True))

    def quote(self, hit: Hit) -> str:
        """Return what stands at the place of a hit."""
        assert isinstance(hit.at, Span)
        texts = {paragraph.address: paragraph.text for paragraph in self.document.paragraphs}
        return texts[hit.at.address][hit.at.start : hit.at.end]


def try_on(check: Check, read: Document, settings: Mapping[str, Any] | None = None, outline: Outline | None = None) -> Tried:
    """Try a check on a document that is a standard."""
    given = {"text": TextIndex(read.paragraphs), "document": read}
    evidence = {need: given[need] for need in check.needs}
    return Tried(read, run_check(check, outline or outline_of(read), settings, **evidence))


def try_draft(check: Check, *content: Content, settings: Mapping[str, Any] | None = None, basis: Basis | None = None) -> Tried:
    """Try a check on a draft whose chapters 1 to 4 are good and which goes on with `content`."""
    read = draft(*content)
    return try_on(check, read, settings, outline_of(read, basis=basis))
