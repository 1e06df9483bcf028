"""The terminological entries of chapter 3 as checks look at them: where each stands, what its definition says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pipeline.language.text_index import Found, TextIndex
from pipeline.model.address import Address, Span
from pipeline.model.document import Paragraph
from pipeline.model.outline import Outline, Term
from pipeline.model.values import dataclass

_PAUSES = "，。；：！？,;:\n"
_SHORT_NAME = re.compile(r"(?:以下|下文|后文)(?:均|也|都)?[简统]称(?:为)?[:：]?\s*[“\"「‘]?([^“”\"」’（）()，。；\n]{1,24})[”\"」’]?")


@dataclass(frozen=True, slots=True)
class Piece:
    """[start, end) of a paragraph: a part of a definition."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        """What is written there."""
        return self.paragraph.text[self.start : self.end]

    def span(self, start: int, end: int) -> Span:
        """Return the place of [start, end) of the piece's own text."""
        return self.paragraph.span(self.start + start, self.start + end)


def defines_terms_only(outline: Outline) -> bool:
    """Tell whether the whole standard is a vocabulary (术语, 词汇), whose entries stand by themselves."""
    return outline.title.rstrip().endswith(("术语", "词汇", "术语和定义", "术语及定义", "术语与定义"))


def place_of(term: Term) -> tuple[Span | None, str | None]:
    """Return where an entry is shown: its term, else its number; and the number to show where Word generates it."""
    if term.term_span is not None:
        return term.term_span, None
    return term.number_span, term.number if term.number_span is None else None


def definition_pieces(term: Term, text: TextIndex) -> Iterator[Piece]:
    """Yield the parts of an entry's definition, without the term before and the source behind it in the same paragraph."""
    before = term.english_span or term.term_span or term.number_span
    for index in term.definition:
        paragraph = text.paragraph(index)
        if paragraph is None:
            continue
        start = before.end if before is not None and before.address == paragraph.address else 0
        end = len(paragraph.text)
        if term.source is not None and term.source.address == paragraph.address and term.source.start >= start:
            end = term.source.start
        if paragraph.text[start:end].strip():
            yield Piece(paragraph, start, end)


def phrase_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return [start, end) of what stands between two pauses (，。；：) around a stretch of `text`."""
    first = max(text.rfind(sign, 0, start) for sign in _PAUSES) + 1
    last = min((place for sign in _PAUSES if (place := text.find(sign, end)) >= 0), default=len(text))
    while first < start and text[first].isspace():
        first += 1
    return first, last


def short_names(text: TextIndex, outline: Outline) -> Mapping[Address, tuple[Found, ...]]:
    """Return where short names are given (以下简称“服务站”), by paragraph; the first group is the name. Ask for it with `text.once`."""
    found: dict[Address, tuple[Found, ...]] = {}
    for one in text.find(_SHORT_NAME):
        found[one.paragraph.address] = (*found.get(one.paragraph.address, ()), one)
    return found


def own_paragraphs(term: Term, text: TextIndex) -> tuple[Address, ...]:
    """Return the paragraphs of an entry's number, term and definition."""
    spans = (term.number_span, term.term_span, term.english_span)
    paragraphs = (text.paragraph(index) for index in (term.paragraph, *term.definition))
    places = [span.address for span in spans if span is not None]
    return tuple(dict.fromkeys([*places, *(paragraph.address for paragraph in paragraphs if paragraph is not None)]))
