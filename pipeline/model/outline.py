"""A standard read as a tree: elements, clauses, terms, references, annexes, captions, cross-references.

Names follow GB/T 1.1—2020: element (要素), chapter (章), clause (条), list (列项), annex (附录).
Paragraphs are named by their index in `Document.paragraphs`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from pipeline.model.address import Span
from pipeline.model.values import dataclass

Basis = Literal["2009", "2020"]
Stage = Literal["proposal-draft", "full-draft", "published"]
ElementKind = Literal[
    "cover", "contents", "foreword", "introduction", "title", "chapter", "annex", "bibliography", "index", "end-line", "undecided"
]

ChapterTopic = Literal["scope", "references", "terms", "symbols", "classification", "general"]
"""范围, 规范性引用文件, 术语和定义, 符号和缩略语, 分类和编码 or 系统构成, 总体原则 or 总体要求 (GB/T 1.1—2020 table 3)."""
ParagraphRole = Literal[
    "blank",
    "heading",
    "clause",
    "text",
    "list-item",
    "note",
    "example",
    "term",
    "definition",
    "source",
    "caption",
    "formula",
    "cell",
    "reference",
    "contents-entry",
    "running-head",
    "undecided",
]
"""What a paragraph is: "heading" has a title only (chapters, titled clauses, annexes, 前言), "clause" is the sentence of an untitled
clause, "term" a line with a term or its number, "running-head" a page header or a site's words left in the text."""


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
    """A terminological entry (GB/T 1.1—2020 8.7.3); what it lacks is None or empty."""

    number: str
    paragraph: int
    """Where its number stands."""
    number_span: Span | None
    """None when Word generates the number."""
    term: str = ""
    term_span: Span | None = None
    english: str = ""
    english_span: Span | None = None
    admitted: tuple[Span, ...] = ()
    """Admitted terms (许用术语), each on a line of its own."""
    definition: tuple[int, ...] = ()
    examples: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()
    source: Span | None = None
    """"[来源：…]" or what stands for it, brackets included."""
    same_line: bool = False
    """Number and term share a line."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list (列项)."""

    kind: Literal["dash", "letter", "dot", "number", "other"]
    marker: str
    """As shown: "——", "a)", "·", "1)", "①"."""
    marker_span: Span | None
    """None when Word generates the marker."""
    level: int
    """1 outermost."""
    paragraph: int
    group: int
    """Items of one list, of one level under one item, share this number."""
    lead_in: int | None
    """The paragraph right before the first item of the group, blank ones apart; None where a heading or nothing stands there."""
    clause: str | None
    """Number of the chapter or clause the item belongs to."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A note or an example (注, 示例)."""

    kind: Literal["note", "example"]
    number: int | None
    """None for a single one without a number."""
    paragraph: int
    label: Span
    """"注1：" with its colon; empty at the beginning of the paragraph when Word makes it."""
    scope: str
    """What it belongs to, and what its numbers restart in: "clause 4.2", "term 3.1", "table 1", "figure A.1", "element foreword".

    A table without a number is "table #0", by its index in the document.
    """
    covers: tuple[int, ...] = ()
    """Its own paragraph and those that continue it."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote (脚注): of the text, or of a figure or table ("a", "b" …)."""

    label: str
    paragraph: int
    """Where its mark stands."""
    scope: str
    identity: str | None = None
    """Identity of the story, for Word's own footnotes."""
    words: int | None = None
    """The paragraph of its words, for footnotes of figures and tables where they were found."""


@dataclass(frozen=True, slots=True)
class Caption:
    """The number and title of a figure or table (GB/T 1.1—2020 9.7.2, 9.8.2)."""

    kind: Literal["figure", "table"]
    number: str
    """"1", "A.1"; as written, "4-1" too; "" without one."""
    title: str
    span: Span
    paragraph: int
    number_span: Span | None = None
    """None when Word generates the number, or there is none."""
    continued: bool = False
    """Repeats the number with （续）."""
    table: int | None = None
    """Index of the table it names; of the table that a figure without a picture is drawn in."""
    picture: int | None = None
    """Paragraph of the picture it names."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that stands on a line of its own; `number` is "" without one."""

    number: str
    span: Span
    paragraph: int
    explained: tuple[int, ...] = ()
    """The paragraphs behind 式中."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A document listed in chapter 2 or in the bibliography."""

    number: str
    """The standard's number as written; "" for literature and laws."""
    title: str
    span: Span
    paragraph: int
    dated: bool
    listed_in: Literal["normative", "bibliography"]
    code: str = ""
    """The number without year and blanks in one way of writing: "GB/T 19001", "ISO 9001"."""
    marker: str = ""
    """What stands before it: "[1]", "1)", "——"; as shown, generated ones too."""
    marker_span: Span | None = None


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A mention of another place of the same document ("见5.2", "表1", "附录A"); `target` is None when nothing has that number."""

    kind: Literal["clause", "figure", "table", "formula", "annex"]
    number: str
    span: Span
    paragraph: int
    target: int | None
    """Paragraph of the heading, caption or formula."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the 目次."""

    number: str
    title: str
    page: str
    span: Span
    paragraph: int
    number_span: Span | None = None
    title_span: Span | None = None
    generated: bool = False
    """Part of Word's own table of contents: refreshed, not edited."""


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
    replaces: Span | None = None
    """"代替 …" with the number."""
    patent_call: Span | None = None
    """The request to send known patents along (GB/T 1.1—2020 D.1)."""
    title_zh_more: tuple[Span, ...] = ()
    """Further lines of the Chinese title."""
    title_en_more: tuple[Span, ...] = ()
    """Further lines of the English title."""


@dataclass(frozen=True, slots=True)
class AnnexHeading:
    """The heading of an annex (GB/T 1.1—2020 9.6.2, 10.4.1): label, kind and title, on one to three lines."""

    label: Span
    """"附录A"; the whole paragraph when Word generates it."""
    kind: Span | None
    """"（规范性）", "(资料性附录)", brackets included."""
    title: Span | None
    last: int
    """The last paragraph of the heading."""
    old_wording: bool = False
    """（规范性附录）, （资料性附录）: the wording of 2009."""


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
    topic: ChapterTopic | None = None
    """What a chapter is by its title; None for core technical elements and all that is no chapter."""
    annex: AnnexHeading | None = None


def _first(element: Element) -> int:
    return element.first


@dataclass(frozen=True, slots=True)
class Outline:
    """A standard as a tree; every part has its place, and "undecided" is a legal answer."""

    title: str
    elements: tuple[Element, ...]
    cover: Cover = Cover()
    basis: Basis = "2020"
    basis_because: str = "default"
    """"declared", "option", "stage" (a proposal is held against 2020), "date" or "default"."""
    stage: Stage | None = None
    stage_because: str = "given"
    """"given", or what the cover tells: "mark", "issued", "unissued", "no-cover"."""
    contents: tuple[ContentsEntry, ...] = ()
    terms: tuple[Term, ...] = ()
    lists: tuple[ListItem, ...] = ()
    remarks: tuple[Remark, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    captions: tuple[Caption, ...] = ()
    formulae: tuple[Formula, ...] = ()
    references: tuple[Reference, ...] = ()
    cross_references: tuple[CrossReference, ...] = ()
    truncated: bool = False
    roles: Mapping[int, ParagraphRole] = field(default_factory=dict)
    """What each paragraph of the standard is."""
    _clauses: list[tuple[tuple[Element, ...], tuple[Clause, ...]]] = field(default_factory=list, compare=False, repr=False)
    """The elements and what :meth:`all_clauses` made of them: every rule about clauses asks for it."""
    continued: frozenset[int] = frozenset()
    """Paragraphs that go on with the sentence of the one before: a page break or the end of a line parted them."""
    blank_forms: tuple[int, ...] = ()
    """Indexes of the tables that are forms to be filled in: what is empty there is meant to be."""

    def of_kind(self, kind: ElementKind) -> tuple[Element, ...]:
        """Return the elements of this kind in order."""
        return tuple(element for element in self.elements if element.kind == kind)

    def chapter(self, topic: ChapterTopic) -> Element | None:
        """Return the first chapter on this topic; None without one."""
        return next((element for element in self.elements if element.topic == topic), None)

    def element_at(self, paragraph: int) -> Element | None:
        """Return the element that the paragraph of this index stands in; None outside the standard."""
        at = bisect_right(self.elements, paragraph, key=_first) - 1
        return self.elements[at] if at >= 0 and paragraph <= self.elements[at].last else None

    def all_clauses(self) -> tuple[Clause, ...]:
        """Return every chapter and clause in reading order."""
        if self._clauses and self._clauses[0][0] is self.elements:  # a copy with other elements shares the list
            return self._clauses[0][1]
        found: list[Clause] = []
        pending = [element.clause for element in reversed(self.elements) if element.clause is not None]
        while pending:
            clause = pending.pop()
            found.append(clause)
            pending.extend(reversed(clause.children))
        self._clauses[:] = [(self.elements, tuple(found))]
        return self._clauses[0][1]
