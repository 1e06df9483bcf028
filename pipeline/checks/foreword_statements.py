"""What the sentences of a foreword are about, in the order of GB/T 1.1—2020 8.3 a) to h)."""

from __future__ import annotations

import re
from typing import Literal

from pipeline.checks.element_sentences import Sentence, sentences_of
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Address, Span
from pipeline.model.correction import InsertParagraph
from pipeline.model.document import Document
from pipeline.model.outline import Element, Outline
from pipeline.model.values import dataclass

StatementKind = Literal["basis", "part", "replaces", "international", "patent", "propose", "units", "drafters", "adopters", "history"]
ORDER: tuple[StatementKind, ...] = (
    "basis",
    "part",
    "replaces",
    "international",
    "patent",
    "propose",
    "units",
    "drafters",
    "adopters",
    "history",
)
"""Groups of statements; the pledge of first adopters is a custom, and may stand before or behind the history."""

_SELF = r"本(?:文件|标准|部分|规范|规程|指南|导则|准则|指导性技术文件)"
_KINDS: tuple[tuple[StatementKind, re.Pattern[str]], ...] = (
    ("patent", re.compile(r"涉及专利|识别(?:这些|这类|该)?专利|承担.{0,6}专利")),
    ("basis", re.compile(r"GB/T1\.1(?!\d).*(?:起草|编写|编制|编排|制定|要求|规定|规则)")),
    ("adopters", re.compile(rf"(?:{_SELF})?首[期批]承诺")),
    ("units", re.compile(rf"(?:{_SELF})?(?:的)?(?:由|主要|参加|参与|负责)?(?:起草|编制|编写|主编|参编|起草与编写)单位(?!和)")),
    ("drafters", re.compile(rf"(?:{_SELF})?(?:的)?(?:主要)?(?:参加|参与)?(?:起草|编制|编写|编写起草)人")),
    ("propose", re.compile(rf"(?:{_SELF}由.{{1,80}}?(?:提出|归口)|(?:{_SELF})?(?:的)?(?:提出|归口)(?:单位)?[：、和及与])")),
    ("units", re.compile(rf"{_SELF}由.{{2,300}}(?:负责)?起草。$")),
    ("history", re.compile(rf"{_SELF}(?:为|系|是|于.{{4,12}})?(?:首次|第一次)(?:发布|制定|制订)|.{{0,40}}历次版本")),
    ("international", re.compile(rf"{_SELF}.{{0,20}}(?:等同|修改|非等效)采用|{_SELF}与(?:ISO|IEC|ITU).*(?:相比|一致性)")),
    ("replaces", re.compile(rf"{_SELF}(?:部分)?(?:代替|替代)|{_SELF}与.{{4,80}}相比|{_SELF}整合")),
    ("part", re.compile(rf"{_SELF}(?:是|为).{{2,80}}的?第\d{{1,3}}部分|.{{2,80}}(?:分为|已经?发布了?)(?:以下|下列).{{0,6}}部分")),
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the foreword and what it is about; None for what GB/T 1.1 does not name."""

    kind: StatementKind | None
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Foreword:
    """The foreword's statements in reading order."""

    element: Element
    heading: Span
    statements: tuple[Statement, ...]
    closed: frozenset[Address] = frozenset()
    """Paragraphs that end with a page break: what is put behind them stands on the next page."""

    def of_kind(self, kind: StatementKind) -> tuple[Sentence, ...]:
        """Return the sentences of this kind in order."""
        return tuple(one.sentence for one in self.statements if one.kind == kind)

    def insertion(self, kind: StatementKind, text: str) -> InsertParagraph | None:
        """Return how to put a missing statement where 8.3 wants it; None in a foreword without any statement to stand beside."""
        place = ORDER.index(kind)
        known = [(ORDER.index(one.kind), one.sentence) for one in self.statements if one.kind is not None]
        later = next((sentence for order, sentence in known if order > place), None)
        if later is not None:
            begins = later.span.start == _first_of(later, self.statements)
            return InsertParagraph(later.span.address, text, after=False) if begins else None
        if known:
            last = known[-1][1].pieces[-1].address
            return None if last in self.closed else InsertParagraph(last, text)
        return InsertParagraph(self.statements[0].sentence.span.address, text, after=False) if self.statements else None


def foreword_of(text: TextIndex, outline: Outline) -> Foreword | None:
    """Return the foreword as statements; None where the standard has none."""
    return text.once(_read, outline)


def foreword_in(document: Document, outline: Outline) -> Foreword | None:
    """Return the foreword of a standard whose text nobody has indexed yet."""
    element = next((one for one in outline.elements if one.kind == "foreword"), None)
    if element is None:
        return None
    return _read(TextIndex([one for one in document.paragraphs if element.first <= one.index <= element.last]), outline)


def kind_of(normal: str) -> StatementKind | None:
    """Return what a sentence of the foreword is about, from its NORM."""
    return next((kind for kind, pattern in _KINDS if pattern.match(normal) or (kind in _ANYWHERE and pattern.search(normal))), None)


_ANYWHERE = frozenset({"patent", "basis"})


def _read(text: TextIndex, outline: Outline) -> Foreword | None:
    element = next((one for one in outline.elements if one.kind == "foreword"), None)
    if element is None or element.heading is None:
        return None
    statements = tuple(Statement(kind_of(one.normal), one) for one in sentences_of(text, outline, element))
    paragraphs = (text.paragraph(index) for one in statements for index in one.sentence.paragraphs)
    closed = (one.address for one in paragraphs if one is not None and any(stop.kind == "page" and stop.start for stop in one.breaks))
    return Foreword(element, element.heading, statements, frozenset(closed))


def _first_of(sentence: Sentence, statements: tuple[Statement, ...]) -> int:
    """Return where the first sentence of the same paragraph begins: only in front of that one can a paragraph be put."""
    return min(one.sentence.span.start for one in statements if one.sentence.span.address == sentence.span.address)
