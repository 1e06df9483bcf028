"""text.placeholder: a place kept for something to be filled in (XXXX, ____, 待定, 点击此处), not filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Subject, Text, check
from pipeline.language.quotations import is_speech
from pipeline.language.text_index import Found, TextIndex
from pipeline.model.document import Paragraph
from pipeline.model.outline import Element, Outline

_X = "XxＸｘ×╳"
_NUMBER = re.compile(
    rf"(?:GB(?:/[TZ])?|DB ?[\d{_X}]{{2,4}}(?:/T)?|[TＴ] ?[/／] ?[A-Z{_X}]{{2,12}}|Q/[A-Z\d{_X}]{{2,12}}|[A-Z]{{2}}/T)[ \u3000\u00a0]*"
    rf"(?=[\d—–\- ]*[{_X}]{{2}})[\d{_X}]{{2,6}}(?:\s?[-–—―－]{{1,2}}\s?[\d{_X}]{{2,4}})?(?![A-Za-z\d])"
)
_CROSSES = re.compile(
    rf"(?<![A-Za-z\d{_X}])(?:(?:19|20)?[{_X}]{{2,4}}\s?[-–—.年/]\s?[\d{_X}]{{1,2}}\s?[-–—.月/](?:\s?[\d{_X}]{{1,2}}(?:\s?日)?)?"
    rf"|(?:19|20)[{_X}]{{2}}|[{_X}]{{2,}})(?![A-Za-z\d{_X}])"
)
_DATE = re.compile(rf"[\d{_X}]{{2,4}}\s?[-–—.年/]\s?[\d{_X}]{{1,2}}\s?[-–—.月/].*")
_SIGNS = re.compile(rf"[{_X}][{_X}]+")
_BLANK_LINE = re.compile(r"[＿_][＿_]{2,}")
_RULE = re.compile(r"[＿_\s—─-]*")
_FORMAT = re.compile(r"(?:格式|编码规则|编号规则|编码结构|代码结构|掩码|脱敏|占位)[^。；]{0,40}$")
_REACH = 60
"""Characters before the signs in which the word 格式 explains them."""
_EXAMPLE = re.compile(r"\s*示\s*例")


@check(
    "text.placeholder",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "title": Text("标准名称中的“{found}”还没有换成实际名称。", "“{found}” in the title still waits for the real name"),
        "left": Text(
            "“{found}”还没有换成实际内容。请填写，或删去这一处。", "“{found}” still waits for its content: fill it in, or delete it"
        ),
        "number": Text(
            "标准编号“{found}”尚未给定，发布时由发布机构填写。", "the number “{found}” is not assigned yet; the publisher fills it in"
        ),
        "quoted": Text(
            "引号中的“{found}”如果是用语里代替姓名、单位的写法，可以保留；否则请换成实际内容。",
            "“{found}” inside quotation marks may stay if it stands for a name in words to be said; else put the real content",
        ),
        "date": Text(
            "封面上的日期“{found}”发布时由发布机构填写。", "the date “{found}” on the cover is filled in by the publisher when it is issued"
        ),
        "cover": Text("封面上的“{found}”尚未填写。", "“{found}” on the cover is not filled in yet"),
    },
    settings={"phrases": {"type": "array", "items": {"type": "string", "format": "regex"}}},
)
def text_placeholder(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """留着“XXXX”的地方还没有写，审查的人无从知道要规定什么。"""
    last: Found | None = None
    for code, found in sorted(_found(outline, settings, text), key=lambda pair: (pair[1].paragraph.index, pair[1].start, -pair[1].end)):
        if last is not None and found.paragraph is last.paragraph and found.start < last.end:
            continue
        last = found
        yield Hit(code, found.span, found=found.text)
    if last is None:
        yield Pass()


def _found(outline: Outline, settings: Settings, text: TextIndex) -> Iterator[tuple[str, Found]]:
    for paragraph in {found.paragraph.index: found.paragraph for found in text.find(_SIGNS)}.values():
        element = _element(outline, paragraph)
        if element is not None:
            yield from _crosses(outline, element, paragraph)
    for found in text.find(_BLANK_LINE):
        element = _element(outline, found.paragraph)
        if element is not None and not _is_form(found, element) and not _RULE.fullmatch(found.paragraph.text):
            yield _code(outline, element, found), found
    for phrase in settings.get("phrases", ()):
        for found in text.find(phrase):
            element = _element(outline, found.paragraph)
            if element is not None and not _is_spared(found, element):
                yield _code(outline, element, found), found


def _crosses(outline: Outline, element: Element, paragraph: Paragraph) -> Iterator[tuple[str, Found]]:
    """Yield the numbers of standards not yet assigned, and the other runs of X."""
    numbers = [Found(paragraph, match.start(), match.end()) for match in _NUMBER.finditer(paragraph.text)]
    for found in numbers:
        if not _is_spared(found, element):
            yield ("number" if element.kind == "cover" or found.text[0] in "TＴ" else "left"), found
    for match in _CROSSES.finditer(paragraph.text):
        found = Found(paragraph, match.start(), match.end())
        inside = any(number.start <= found.start < number.end for number in numbers)
        if not inside and not _is_spared(found, element):
            yield _code(outline, element, found), found


def _element(outline: Outline, paragraph: Paragraph) -> Element | None:
    element = outline.element_at(paragraph.index)
    return None if element is None or element.kind == "contents" else element


def _code(outline: Outline, element: Element, found: Found) -> str:
    titles = (outline.cover.title_zh, outline.cover.title_en)
    if element.kind == "title" or any(span is not None and span.address == found.paragraph.address for span in titles):
        return "title"
    if element.kind == "cover":
        return "date" if _DATE.fullmatch(found.text) else "cover"
    return "quoted" if is_speech(found.paragraph.text, found.start, found.end) else "left"


def _is_spared(found: Found, element: Element) -> bool:
    """Tell whether the signs are meant to stand: in the tables of an annex, in an example, or as the form of a code."""
    before = found.paragraph.text[max(0, found.start - _REACH) : found.start]
    return (
        (element.kind == "annex" and found.paragraph.location.depth > 0)
        or _EXAMPLE.match(found.paragraph.text) is not None
        or _FORMAT.search(before) is not None
    )


def _is_form(found: Found, element: Element) -> bool:
    """Tell whether a line to write on belongs to a form: in a table, or anywhere in an annex."""
    return element.kind == "annex" or found.paragraph.location.depth > 0 or _EXAMPLE.match(found.paragraph.text) is not None
