"""The headings of the elements without a number: 前言, 引言, 参考文献, 索引, annexes, the line at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from pipeline.language.normal import stripped
from pipeline.model.outline import AnnexHeading
from pipeline.recognise.standards.lines import Line

HeadingKind = Literal["foreword", "introduction", "bibliography", "index"]

_FIXED: dict[str, HeadingKind] = {"前言": "foreword", "引言": "introduction", "参考文献": "bibliography", "索引": "index"}
_KIND = re.compile(r"([（(]\s*(规范性|资料性)\s*(附录)?\s*[)）])\s*")
_END_LINE = re.compile(r"[_＿—─━-]{4,}")
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


def annex_heading(lines: Sequence[Line]) -> AnnexHead:
    """Return the heading of the annex that begins with the first of `lines`: letter, kind and title on one to three lines."""
    mark = lines[0].mark
    assert mark is not None
    first = lines[0].paragraph
    label = first.span() if mark.generated else first.span(mark.start, mark.end)
    kind: Literal["normative", "informative"] | None = None
    kind_span = title_span = None
    old, title, count = False, "", 1
    for number, start, end in _pieces(lines):
        paragraph = lines[number].paragraph
        found = _KIND.match(paragraph.text, start, end) if kind is None else None
        if found is not None:
            kind = "normative" if found[2] == "规范性" else "informative"
            kind_span, old, count = paragraph.span(found.start(1), found.end(1)), found[3] is not None, number + 1
            start = found.end()
        if start < end:
            if _is_title(lines[number], paragraph.text[start:end]):
                title, title_span, count = paragraph.text[start:end], paragraph.span(start, end), number + 1
            break
    heading = AnnexHeading(label, kind_span, title_span, lines[count - 1].paragraph.index, old)
    return AnnexHead(count, mark.number, kind, title, heading)


def _pieces(lines: Sequence[Line]) -> Iterator[tuple[int, int, int]]:
    """Yield (line, start, end) of what may belong to an annex's heading: up to the first number, table or other heading."""
    for number, line in enumerate(lines[:6]):
        if number and (line.mark is not None or not line.in_body or fixed_heading(line) is not None):
            return
        text = line.paragraph.text
        begin = line.mark.end if line.mark is not None else 0
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
