"""The entries of a list of symbols or abbreviations, in lines or in a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.opening_sentences import symbols_clauses
from pipeline.language.text_index import TextIndex
from pipeline.model.address import Span
from pipeline.model.document import Paragraph
from pipeline.model.outline import Clause, Outline
from pipeline.model.values import dataclass

_ENTRY = re.compile(
    r"\s*(?P<serial>(?:[（(]?\d{1,2}[）)、]|\d{1,2}(?:\.\d{1,2})+|\d{1,2}\.?(?=\s)|[a-z][)）])\s*)?(?:——?\s*)?"
    r"(?P<symbol>(?=[0-9]?[A-Za-z\u0370-\u03ff])[A-Za-z\u0370-\u03ff0-9][^\u3400-\u9fff:：;；—–\t\u3000（(]{0,20}?)\s*(?:[:：;；\t\u3000—–（(]|\s{2}|\s(?=[\u3400-\u9fff])|(?<=[A-Z]{2})\s(?=[A-Z]?[a-z])|(?=[\u3400-\u9fff]))"
)
_IN_CELL = re.compile(r"\s*(?P<symbol>[A-Za-z\u0370-\u03ff][^\u3400-\u9fff:：]{0,20}?)\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A symbol or abbreviation of a list; `serial` is the number before it, None without a typed one."""

    symbol: str
    at: Span
    paragraph: Paragraph
    in_table: bool
    serial: Span | None = None
    generated: str | None = None
    """The number that Word makes before it."""


def symbol_lists(text: TextIndex, outline: Outline) -> tuple[tuple[Clause, tuple[Entry, ...]], ...]:
    """Return each clause that lists symbols or abbreviations with its entries. Ask for it with `text.once`."""
    return tuple((clause, tuple(_entries(clause, text))) for clause in symbols_clauses(outline))


def _entries(clause: Clause, text: TextIndex) -> Iterator[Entry]:
    for index in clause.body:
        paragraph = text.paragraph(index)
        if paragraph is None:
            continue
        if paragraph.location.depth:
            found = _IN_CELL.fullmatch(paragraph.text) if paragraph.location.column == 0 else None
            if found is not None:
                yield Entry(found["symbol"], paragraph.span(*found.span("symbol")), paragraph, True)
            continue
        found = _ENTRY.match(paragraph.text)
        if found is not None:
            serial = paragraph.span(*found.span("serial")) if found["serial"] else None
            label = paragraph.label.text.strip() if paragraph.label is not None and not paragraph.label.bullet else None
            yield Entry(found["symbol"], paragraph.span(*found.span("symbol")), paragraph, False, serial, label)
    for child in clause.children:
        paragraph = text.paragraph(child.paragraph)
        found = None if paragraph is None else _ENTRY.match(paragraph.text, child.text_span.start)
        if paragraph is not None and found is not None and not found["serial"]:
            generated = child.number if child.number_span is None else None
            yield Entry(found["symbol"], paragraph.span(*found.span("symbol")), paragraph, False, child.number_span, generated)
