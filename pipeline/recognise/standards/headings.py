"""The headings of the elements without a number: 前言, 引言, 参考文献, 索引, annexes, the line at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from pipeline.language.normal import stripped
from pipeline.model.address import Span
from pipeline.model.outline import AnnexHeading
from pipeline.recognise.standards.lines import Line

HeadingKind = Literal["foreword", "introduction", "bibliography", "index"]

_FIXED: dict[str, HeadingKind] = {"前言": "foreword", "引言": "introduction", "参考文献": "bibliography", "索引": "index"}
_KIND = re.compile(r"([（(]\s*(规范性|资料性)\s*(附录)?\s*[)）])[\s:：]*")
_KIND_LAST = re.compile(r"\s*([（(]\s*(规范性|资料性)\s*(附录)?\s*[)）])$")
_SEPARATOR = re.compile(r"[.、:：\s]*")
_KINDS: dict[str, Literal["normative", "informative"]] = {"规范性": "normative", "资料性": "informative"}
_END_LINE = re.compile(r"[_＿—─━-]{4,}")
_SAFETY = re.compile(r"(?:警[示告]|危险|重要提示|安全提示)(?:[-—–―：:]|$)")
_NO_TITLE = re.compile(r"[图表]\s*[A-Z]?\.?\d|.*[。；]$")


class AnnexHead(NamedTuple):
    """An annex's heading: how many lines it takes, the letter, the kind, the title ("" when there is none), and the places of all."""

    lines: int
    letter: str
    kind: Literal["normative", "informative"] | None
    title: str
    heading: AnnexHeading


def fixed_heading(line: Line) -> HeadingKind | None:
    """Return which unnumbered element begins here; None for any other line."""
    if not line.in_body or len(line.bare) > 5 or line.paragraph.label is not None:
        return None
    return _FIXED.get(line.bare.rstrip(":：")) if len(line.bare) >= 2 else None


def is_end_line(line: Line) -> bool:
    """Tell whether this is the line that closes a standard, typed as dashes or underscores."""
    return line.in_body and _END_LINE.fullmatch(line.bare) is not None


def is_safety_notice(line: Line) -> bool:
    """Tell whether a notice (警示——…, 重要提示：…) begins here, as stands between the title and chapter 1."""
    return line.in_body and line.mark is None and _SAFETY.match(line.bare) is not None


def annex_heading(lines: Sequence[Line]) -> AnnexHead:
    """Return the heading of the annex that begins with the first of `lines`: letter, kind and title on one to three lines."""
    mark, first = lines[0].mark, lines[0].paragraph
    assert mark is not None
    label = first.span() if mark.generated else first.span(mark.start, mark.end)
    kind: re.Match[str] | None = None
    kind_span = title_span = None
    count = 1
    for number, start, end in _pieces(lines):
        paragraph = lines[number].paragraph
        found = _kind_in(paragraph.text, start, end, behind=title_span is not None) if kind is None else None
        if found is not None:
            kind, kind_span, count = found, paragraph.span(found.start(1), found.end(1)), number + 1
            start, end = (found.end(), end) if found.start() == start else (start, found.start())
        if title_span is not None:
            break
        if start < end:
            if not _is_title(lines[number], paragraph.text[start:end]):
                break
            title_span, count = paragraph.span(start, end), number + 1
            if kind is not None:
                break
    title = "" if title_span is None else _text_of(lines, title_span)
    heading = AnnexHeading(label, kind_span, title_span, lines[count - 1].paragraph.index, kind is not None and kind[3] is not None)
    return AnnexHead(count, mark.number, None if kind is None else _KINDS[kind[2]], title, heading)


def _kind_in(text: str, start: int, end: int, *, behind: bool) -> re.Match[str] | None:
    """Return the kind that a line begins or ends with; `behind` the title it has the line to itself."""
    first = _KIND.match(text, start, end)
    if first is not None or behind:
        return first if first is None or not behind or first.end() == end else None
    return _KIND_LAST.search(text, start, end)


def _text_of(lines: Sequence[Line], span: Span) -> str:
    return next(line.paragraph.text for line in lines if line.paragraph.address == span.address)[span.start : span.end]


def _pieces(lines: Sequence[Line]) -> Iterator[tuple[int, int, int]]:
    """Yield (line, start, end) of what may belong to an annex's heading: up to the first number, table or other heading."""
    for number, line in enumerate(lines[:6]):
        if number and (line.mark is not None or not line.in_body or fixed_heading(line) is not None):
            return
        text = line.paragraph.text
        begin = 0
        if line.mark is not None:
            separator = _SEPARATOR.match(text, line.mark.end)
            begin = line.mark.end if separator is None or "\n" in separator[0] else separator.end()
        for piece in re.split(r"[\n\v]", text[begin:]):
            start, end = stripped(text, begin, begin + len(piece))
            if start < end:
                yield number, start, end
            begin += len(piece) + 1


def _is_title(line: Line, text: str) -> bool:
    """Tell whether a line below the annex's letter is its title, and no sentence and no caption."""
    if len(text) > 60 or _NO_TITLE.match(text):
        return False
    return line.paragraph.format.align == "center" or re.search(r"[。；：，]|见[图表附]", text) is None
