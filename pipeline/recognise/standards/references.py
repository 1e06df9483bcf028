"""The documents that a standard lists: in 规范性引用文件 and in 参考文献, each with its number and place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.language.normal import fold, stripped
from pipeline.language.standard_numbers import StandardNumber, find_standard_numbers
from pipeline.model.outline import Element, Reference
from pipeline.model.values import dataclass
from pipeline.recognise.standards.lines import Line

_LEAD_IN = re.compile(r"下列(?:文件|标准)|规范性引用|注日期的|必不可少|没有(?:规范性)?引用|适用于本(?:文件|标准)")
_ENDS = ("。", "；", "：", ":", ";")
_REMARK = re.compile(r"注\s*\d{0,2}\s*[:：]")
_MARKER = re.compile(
    r"\s*([\[［【]\s*\d{1,3}\s*[\]］】]|[（(]\d{1,2}[)）]|\d{1,2}(?:[.．、)）](?!\d)|(?=[ \u3000]))|\d{1,2}\.\d{1,2}(?=\s)|[a-z][)）]"
    r"|[-—–―－]{1,2}(?=[\s\u3000]*[A-Z《])|[·•●■◆※*☞]|[①-⑳])[\s\u3000]*"
)
_UNASSIGNED = re.compile(
    r"((?:GB(?:/[TZ])?|DB\s?[\dXx×]{2,4}(?:/T)?|T/[A-Z]{2,12}|Q/[A-Z]{2,12}|[A-Z]{2}/T)\s*[Xx×]{2,6})(?:\s*[-—–]{1,2}\s*([\dXx×]{4}))?"
)
_END_MARKS = "。；，、.;,"


@dataclass(frozen=True, slots=True)
class _Number:
    """A standard's number at [start, end) of an item's text."""

    start: int
    end: int
    code: str
    dated: bool


def read_references(lines: Sequence[Line], elements: Sequence[Element]) -> tuple[Reference, ...]:
    """Return the documents listed in chapter 2 and in the bibliography, in reading order; sentences and notes there are none."""
    offset = lines[0].paragraph.index if lines else 0
    found: list[Reference] = []
    for element in elements:
        if element.topic == "references" or element.kind == "bibliography":
            inside = [
                line
                for line in lines[element.first + 1 - offset : element.last + 1 - offset]
                if line.in_body and not (line.blank or line.running)
            ]
            for line in _items(inside):
                found.extend(_references(line, bibliography=element.kind == "bibliography"))
    return tuple(found)


def _items(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines behind the sentence that introduces the list."""
    open_sentence = False
    for line in lines:
        text = line.paragraph.text.strip()
        if _LEAD_IN.search(text) is not None or (open_sentence and not _begins_item(text)):
            open_sentence = not text.endswith(_ENDS)
            continue
        open_sentence = False
        label = line.paragraph.label
        if _REMARK.match(text if label is None else label.text + text) is None:
            yield line


def _begins_item(text: str) -> bool:
    return text.startswith("《") or _MARKER.match(text) is not None or any(one.start == 0 for one in find_standard_numbers(text))


def _references(line: Line, *, bibliography: bool) -> Iterator[Reference]:
    """Yield the documents named in a paragraph, one a line of it."""
    text = line.paragraph.text
    begin = 0
    for piece in text.split("\n"):
        start, end = stripped(text, begin, begin + len(piece))
        begin += len(piece) + 1
        if start < end:
            yield _reference(line, start, end, bibliography=bibliography)


def _reference(line: Line, start: int, end: int, *, bibliography: bool) -> Reference:
    paragraph, text = line.paragraph, line.paragraph.text
    marker, marker_span = "", None
    typed = _MARKER.match(text, start, end)
    if typed is not None and typed.end() < end:
        marker, marker_span = typed[1], paragraph.span(typed.start(1), typed.end(1))
        start = typed.end()
    elif paragraph.label is not None:
        marker = paragraph.label.text.strip()
    number = _number(text[start:end])
    title = text[start:end]
    if number is not None:
        title = title[number.end :] if number.start == 0 else title[: number.start].rstrip("（( 　")
    return Reference(
        "" if number is None else text[start + number.start : start + number.end],
        title.strip().rstrip(_END_MARKS).strip(),
        paragraph.span(start, end),
        paragraph.index,
        number is not None and number.dated,
        "bibliography" if bibliography else "normative",
        "" if number is None else number.code,
        marker,
        marker_span,
    )


def _number(item: str) -> _Number | None:
    """Return the number that the item is listed by; a number inside the title of a book is none."""
    unassigned = _UNASSIGNED.match(item)
    if unassigned is not None:
        code = " ".join(unassigned[1].split())
        return _Number(0, unassigned.end(), code, unassigned[2] is not None)
    numbers = find_standard_numbers(item) or find_standard_numbers(fold(item))
    return next((_from(one) for one in numbers if _is_listed_by(item, one)), None)


def _from(number: StandardNumber) -> _Number:
    return _Number(number.start, number.end, number.undated, number.dated)


def _is_listed_by(item: str, number: StandardNumber) -> bool:
    before, behind = item[: number.start].rstrip("（( 　"), item[number.end :].strip("）)。.；; 　")
    return not before or before.endswith("》") or not behind or "[S" in behind
