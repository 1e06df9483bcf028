"""The terminological entries of chapter 3, in whatever way their numbers, terms and definitions are laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.model.address import Address, Span
from pipeline.model.document import Paragraph, Table
from pipeline.model.outline import Clause, Element, Remark, Term
from pipeline.recognise.standards.standing import Standing
from pipeline.recognise.standards.term_lines import has_english, read_term_line
from pipeline.recognise.standards.term_tables import read_term_tables

_SOURCE = re.compile(
    r"[\[［【〔(（]\s*(?:来源|源自|引自|出处)\s*[:：][^\n]*?[\]］】〕)）]\s*\Z|[\[［【][^\[\]［］【】\n]*(?:\d{3,}|定义)[^\[\]［］【】\n]*[\]］】]\s*\Z"
    r"|\A\s*来源\s*[:：][^\n]*\Z"
)
_NO_TERM = re.compile(r"(?:术语(?:[和与、及]定义)?|定义|.{0,4}(?:符号|缩略语|代号|缩写)(?:[和与、及](?:符号|缩略语|代号|定义|说明))*)")
_TYPED_NUMBER = re.compile(r"\s*(\d{1,2})\s*[、.)）]\s*")
_PUNCTUATED = re.compile(r"[。；;：:！？]")
_LINE = re.compile(r"[^\n]+")
_LONGEST = 30


class _Piece(NamedTuple):
    """A line of an entry: a stretch [start, end) of a paragraph, which may hold several lines."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.paragraph.text[self.start : self.end]


class _Written:
    """The paragraphs of the chapter's text, without those in tables and boxes, and the kind of remark in each of them."""

    def __init__(self, paragraphs: Mapping[int, Paragraph], remarks: Sequence[Remark]) -> None:
        self.paragraphs = paragraphs
        self.kinds = {index: remark.kind for remark in remarks for index in remark.covers if index in paragraphs}
        self._ends = dict.fromkeys(self.kinds, 0)
        """Where the words of a paragraph end and its remark begins."""
        for remark in reversed(remarks):
            if remark.paragraph in paragraphs:
                self._ends[remark.paragraph] = remark.label.start

    def pieces(self, indexes: Sequence[int], begin: int) -> Iterator[_Piece]:
        """Yield the written lines, without notes and examples, from `begin` of the first paragraph on."""
        for position, index in enumerate(indexes):
            paragraph = self.paragraphs.get(index)
            if paragraph is None:
                continue
            for line in _LINE.finditer(paragraph.text, 0 if position else begin, self._ends.get(index, len(paragraph.text))):
                if line[0].strip():
                    yield _Piece(paragraph, line.start(), line.end())


def find_terms(
    element: Element | None, standings: Sequence[Standing], remarks: Sequence[Remark], tables: Sequence[Table]
) -> tuple[Term, ...]:
    """Return the entries of the chapter on terms in reading order; nothing without such a chapter."""
    if element is None or element.clause is None:
        return ()
    own = [standing for standing in standings if standing.element is element]
    lines = {standing.at: standing.line.paragraph for standing in own if standing.line.in_body}
    written = _Written(lines, remarks)
    found = [_entry(clause, written) for clause in _entries(element.clause)]
    if not found:
        found = list(_without_numbers(element.clause, written))
    found.extend(read_term_tables(element, own, tables))
    return tuple(sorted(found, key=lambda term: term.paragraph))


def _entries(chapter: Clause) -> Iterator[Clause]:
    """Yield the clauses that are entries: not those that only hold a group together, nor symbols and abbreviations."""
    for clause in chapter.children:
        if _NO_TERM.fullmatch(clause.text):
            yield from _entries(clause) if "术语" in clause.text else ()
            continue
        if not clause.children or not clause.text or has_english(clause.text):
            yield clause
        yield from _entries(clause)


def _entry(clause: Clause, written: _Written) -> Term:
    paragraph = written.paragraphs[clause.paragraph]
    begin = clause.text_span.start if clause.text else len(paragraph.text)
    own = (clause.paragraph, *clause.body)
    pieces = list(written.pieces(own, begin))
    same_line = bool(clause.text) and "\n" not in paragraph.text[:begin]
    term = _read(Term(clause.number, clause.paragraph, clause.number_span, same_line=same_line), pieces)
    return replace(
        term,
        examples=tuple(index for index in own if written.kinds.get(index) == "example"),
        notes=tuple(index for index in own if written.kinds.get(index) == "note"),
    )


def _without_numbers(chapter: Clause, written: _Written) -> Iterator[Term]:
    """Yield entries whose numbers are lost: each begins with a line that gives Chinese and English words, and goes on."""
    heading, kinds = written.paragraphs[chapter.paragraph], written.kinds
    pieces = list(written.pieces((chapter.paragraph, *chapter.body), len(heading.text)))
    starts = [position for position, piece in enumerate(pieces[:-1]) if position and has_english(piece.text)]
    for start, after in zip(starts, [*starts[1:], len(pieces)][: len(starts)], strict=True):
        index = pieces[start].paragraph.index
        entry = pieces[start:after]
        number = _TYPED_NUMBER.match(entry[0].text)
        begin = Term("", index, None)
        if number is not None:
            begin = Term(number[1], index, entry[0].paragraph.span(entry[0].start + number.start(1), entry[0].start + number.end(1)))
            entry[0] = entry[0]._replace(start=entry[0].start + number.end())
        term = _read(replace(begin, same_line=number is not None), entry)
        between = range(index, pieces[after].paragraph.index) if after < len(pieces) else range(index, max(written.paragraphs) + 1)
        notes = tuple(one for one in between if kinds.get(one) == "note")
        yield replace(term, notes=notes, examples=tuple(one for one in between if kinds.get(one) == "example"))


def _read(term: Term, pieces: list[_Piece]) -> Term:
    """Return the entry with what its lines say."""
    source, pieces = _without_source(pieces)
    if not pieces:
        return replace(term, source=source)
    first, rest = pieces[0], pieces[1:]
    line = read_term_line(first.paragraph.text, first.start, first.end)
    definition = [first.paragraph.index] if line.definition is not None else []
    english = first.paragraph.span(*line.english) if line.english is not None else None
    admitted: list[Span] = []
    while rest and not definition:
        words = read_term_line(rest[0].paragraph.text, rest[0].start, rest[0].end)
        if words.term is None and words.english is not None and english is None:
            english = rest[0].paragraph.span(*words.english)
        elif words.definition is None and len(rest) > 1 and len(rest[0].text) <= _LONGEST and not _PUNCTUATED.search(rest[0].text):
            admitted.append(rest[0].paragraph.span(*(words.term or words.english or (rest[0].start, rest[0].end))))
        else:
            break
        rest = rest[1:]
    definition.extend(piece.paragraph.index for piece in rest)
    texts = {piece.paragraph.address: piece.paragraph.text for piece in pieces}
    named = first.paragraph.span(*line.term) if line.term is not None else None
    return replace(
        term,
        term=_quoted(texts, named),
        term_span=named,
        english=_quoted(texts, english),
        english_span=english,
        admitted=tuple(admitted),
        definition=tuple(dict.fromkeys(definition)),
        source=source,
    )


def _without_source(pieces: Sequence[_Piece]) -> tuple[Span | None, list[_Piece]]:
    """Return the place of the source and the lines without it."""
    source = None
    kept: list[_Piece] = []
    for piece in pieces:
        found = _SOURCE.search(piece.text)
        if found is not None:
            written = found[0].strip()
            start = piece.start + piece.text.index(written, found.start())
            source = piece.paragraph.span(start, start + len(written))
            piece = piece._replace(end=start)
        if piece.text.strip():
            kept.append(piece)
    return source, kept


def _quoted(texts: Mapping[Address, str], span: Span | None) -> str:
    return "" if span is None else texts[span.address][span.start : span.end]
