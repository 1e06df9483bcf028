"""The text of a document as one string, scanned once for each pattern, whatever number of rules ask for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar, cast

from pipeline.language.clause_references import ReferenceKind, find_clause_references
from pipeline.language.modal_verbs import ModalKind, find_modal_verbs
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.model.address import Address, Span
from pipeline.model.document import Paragraph
from pipeline.model.values import dataclass

Subject = TypeVar("Subject")
Made = TypeVar("Made")

_BETWEEN = "\n\0\n"
"""Between two paragraphs: line ends for ^ and $, and a sign that no class of blanks, digits or letters takes for its own."""


@dataclass(frozen=True, slots=True)
class Found:
    """A match: [start, end) of the paragraph's raw text, and the groups of the pattern."""

    paragraph: Paragraph
    start: int
    end: int
    groups: tuple[str | None, ...] = ()

    @property
    def text(self) -> str:
        """The matched text."""
        return self.paragraph.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """The place of the match."""
        return self.paragraph.span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class CitedStandard:
    """A standard's number; its offsets are those of the paragraph's raw text."""

    paragraph: Paragraph
    number: StandardNumber

    @property
    def span(self) -> Span:
        """The place of the whole number."""
        return self.paragraph.span(self.number.start, self.number.end)


@dataclass(frozen=True, slots=True)
class ModalVerb:
    """A verb that makes a provision (应, 宜, 可, 能 …)."""

    paragraph: Paragraph
    start: int
    end: int
    kind: ModalKind


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A mention of a place of the same document (第4章, 附录A, 表1, 5.2)."""

    paragraph: Paragraph
    start: int
    end: int
    kind: ReferenceKind
    number: str


class TextIndex:
    """The paragraphs' texts, joined; every question is answered once and remembered.

    A match never reaches from one paragraph into the next. `^` and `$` stand for the ends of a paragraph
    and of a line in it, if the pattern is given as text or compiled with re.MULTILINE.
    """

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = [paragraph for paragraph in paragraphs if paragraph.text]
        self._starts: list[int] = []
        position = 0
        for paragraph in self._paragraphs:
            self._starts.append(position)
            position += len(paragraph.text) + len(_BETWEEN)
        self._joined = _BETWEEN.join(paragraph.text for paragraph in self._paragraphs)
        self._known: dict[re.Pattern[str], tuple[Found, ...]] = {}
        self._made: dict[Callable[..., Any], Any] = {}

    def paragraph(self, index: int) -> Paragraph | None:
        """Return the paragraph of this `Paragraph.index`; None for an empty one."""
        return self._by_index.get(index)

    def quote(self, span: Span) -> str:
        """Return the raw text of `span`; "" where it stands in no paragraph of this index."""
        paragraph = self._by_address.get(span.address)
        return "" if paragraph is None else paragraph.text[span.start : span.end]

    def once(self, make: Callable[[TextIndex, Subject], Made], subject: Subject) -> Made:
        """Return `make(self, subject)`, made at the first asking: what several checks on one subject work out alike."""
        if make not in self._made:
            self._made[make] = make(self, subject)
        return cast("Made", self._made[make])

    @cached_property
    def _by_index(self) -> dict[int, Paragraph]:
        return {paragraph.index: paragraph for paragraph in self._paragraphs}

    @cached_property
    def _by_address(self) -> dict[Address, Paragraph]:
        return {paragraph.address: paragraph for paragraph in self._paragraphs}

    def find(self, pattern: str | re.Pattern[str]) -> tuple[Found, ...]:
        """Return the matches of `pattern` in reading order; empty matches are none."""
        compiled = re.compile(pattern, re.MULTILINE) if isinstance(pattern, str) else pattern
        found = self._known.get(compiled)
        if found is None:
            found = self._known[compiled] = tuple(self._scan(compiled))
        return found

    @cached_property
    def standard_numbers(self) -> tuple[CitedStandard, ...]:
        """Every standard number."""
        cited = []
        for number in find_standard_numbers(self._joined):
            at, paragraph = self._at(number.start)
            cited.append(CitedStandard(paragraph, number.moved(at)))
        return tuple(cited)

    @cached_property
    def modal_verbs(self) -> tuple[ModalVerb, ...]:
        """Every verb that makes a provision; words that only contain one (相应, 可靠) are none."""
        verbs = []
        for start, end, kind in find_modal_verbs(self._joined):
            at, paragraph = self._at(start)
            verbs.append(ModalVerb(paragraph, start - at, end - at, kind))
        return tuple(verbs)

    def verbs_in(self, index: int) -> Sequence[ModalVerb]:
        """Return the verbs that make provisions in the paragraph of this `Paragraph.index`, in order."""
        return self._verbs_by_index.get(index, ())

    @cached_property
    def _verbs_by_index(self) -> dict[int, list[ModalVerb]]:
        verbs: dict[int, list[ModalVerb]] = {}
        for verb in self.modal_verbs:
            verbs.setdefault(verb.paragraph.index, []).append(verb)
        return verbs

    def named_places(self, *where: str) -> tuple[NamedPlace, ...]:
        """Return the chapters, clauses, annexes, figures, tables and formulae named in the paragraphs that hold one of these patterns."""
        holding = {found.paragraph.index: found.paragraph for pattern in where for found in self.find(pattern)}
        return tuple(
            NamedPlace(paragraph, *place) for _, paragraph in sorted(holding.items()) for place in find_clause_references(paragraph.text)
        )

    def _scan(self, pattern: re.Pattern[str]) -> Iterator[Found]:
        position = 0
        while position < len(self._joined):
            for match in pattern.finditer(self._joined, position):
                if match.end() == match.start():
                    continue
                at, paragraph = self._at(match.start())
                end = at + len(paragraph.text)
                if match.end() <= end:
                    yield Found(paragraph, match.start() - at, match.end() - at, match.groups())
                    continue
                kept = pattern.search(self._joined, match.start(), end)
                if kept is not None and kept.end() > kept.start():
                    yield Found(paragraph, kept.start() - at, kept.end() - at, kept.groups())
                    position = kept.end()
                else:
                    position = end + len(_BETWEEN)
                break
            else:
                return

    def _at(self, offset: int) -> tuple[int, Paragraph]:
        """Return where the paragraph around (or just before) an offset of the joined text begins, and the paragraph."""
        position = bisect_right(self._starts, offset) - 1
        return self._starts[position], self._paragraphs[position]
