"""A standard read as a tree: elements, clauses, terms, references, annexes, captions, cross-references.

Names follow GB/T 1.1—2020: element (要素), chapter (章), clause (条), list (列项), annex (附录).
Paragraphs are named by their index in `Document.paragraphs`.
"""

from __future__ import annotations

from typing import Literal

from pipeline.model.address import Span
from pipeline.model.values import dataclass

Basis = Literal["2009", "2020"]
Stage = Literal["proposal-draft", "full-draft", "published"]
ElementKind = Literal[
    "cover", "contents", "foreword", "introduction", "title", "chapter", "annex", "bibliography", "index", "end-line", "undecided"
]


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered chapter or clause; level 1 is a chapter ("4") or an annex's first level ("A.1")."""

    number: str
    level: int
    paragraph: int
    number_span: Span | None
    """None when Word generates the number."""
    title: str | None
    """None for an untitled clause, whose text stands behind the number."""
    text: str
    """What stands behind the number in its own paragraph, title or sentence."""
    text_span: Span
    body: tuple[int, ...] = ()
    """Paragraphs that belong to this clause itself, without its heading and its sub-clauses."""
    children: tuple[Clause, ...] = ()

    @property
    def generated(self) -> bool:
        """Word makes the number; it cannot be searched for or edited as text."""
        return self.number_span is None


@dataclass(frozen=True, slots=True)
class Term:
    """A terminological entry (GB/T 1.1—2020 8.7.3)."""

    number: str
    heading: Span
    term: str
    english: str
    definition: tuple[int, ...]
    notes: tuple[int, ...] = ()
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list (列项): marker, level 1 or 2."""

    marker: str
    level: int
    paragraph: int
    clause: str | None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note or an example (注, 示例)."""

    kind: Literal["note", "example"]
    number: int | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class Caption:
    """The number and title of a figure or table."""

    kind: Literal["figure", "table"]
    number: str
    title: str
    span: Span
    continued: bool = False


@dataclass(frozen=True, slots=True)
class Formula:
    """A numbered formula."""

    number: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reference:
    """A document listed in chapter 2 or in the bibliography."""

    number: str
    title: str
    span: Span
    dated: bool
    listed_in: Literal["normative", "bibliography"]


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A mention of another place of the same document ("见5.2", "表1", "附录A"); `target` is None when nothing has that number."""

    kind: Literal["clause", "figure", "table", "formula", "annex"]
    number: str
    span: Span
    target: int | None


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the 目次."""

    number: str
    title: str
    page: str
    span: Span


@dataclass(frozen=True, slots=True)
class Cover:
    """What the cover says, each with its place; None where nothing was recognised."""

    level_word: Span | None = None
    number: Span | None = None
    ics: Span | None = None
    ccs: Span | None = None
    title_zh: Span | None = None
    title_en: Span | None = None
    issued: Span | None = None
    implemented: Span | None = None
    publisher: Span | None = None
    stage_mark: Span | None = None


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the standard and the paragraphs it covers (first … last, inclusive)."""

    kind: ElementKind
    heading: Span | None
    title: str
    first: int
    last: int
    number: str = ""
    """Chapter number or annex letter."""
    annex_kind: Literal["normative", "informative"] | None = None
    clause: Clause | None = None
    """The chapter as a tree; for annexes the first-level clauses are its children."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A standard as a tree; every part has its place, and "undecided" is a legal answer."""

    title: str
    elements: tuple[Element, ...]
    cover: Cover = Cover()
    basis: Basis = "2020"
    basis_because: str = "default"
    """"declared", "option", "date" or "default"."""
    stage: Stage | None = None
    contents: tuple[ContentsEntry, ...] = ()
    terms: tuple[Term, ...] = ()
    lists: tuple[ListItem, ...] = ()
    remarks: tuple[Remark, ...] = ()
    captions: tuple[Caption, ...] = ()
    formulae: tuple[Formula, ...] = ()
    references: tuple[Reference, ...] = ()
    cross_references: tuple[CrossReference, ...] = ()
    truncated: bool = False

    def element_at(self, paragraph: int) -> Element | None:
        """Return the element that the paragraph of this index stands in; None outside the standard."""
        return next((element for element in self.elements if element.first <= paragraph <= element.last), None)

    def all_clauses(self) -> tuple[Clause, ...]:
        """Return every chapter and clause in reading order."""
        found: list[Clause] = []
        pending = [element.clause for element in reversed(self.elements) if element.clause is not None]
        while pending:
            clause = pending.pop()
            found.append(clause)
            pending.extend(reversed(clause.children))
        return tuple(found)
