"""The cover: level word, number, ICS, CCS, titles, dates, publisher, stage; each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Literal

from pipeline.model.address import Span
from pipeline.model.outline import Cover, Stage
from pipeline.recognise.standards.lines import Line

StageReason = Literal["mark", "issued", "unissued", "no-cover"]

_LEVEL = re.compile(
    r"(?:中华人民共和国[\u4e00-\u9fff]{0,12}|[\u4e00-\u9fff]{1,15}[省市区县州盟会院司]|[\u4e00-\u9fff]{1,14}(?:集团|中心))?"
    r"(?:国家|行业|地方|团体|企业)标准|中华人民共和国[\u4e00-\u9fff]{2,12}标准"
)
_ICS = re.compile(r"ICS[\s:：]*[\dX×x][\dX×x.；;、 ]*")
_CCS = re.compile(r"(?:CCS|中国标准文献分类号)[\s:：]*[A-ZX×]?\s?[\dX×xOI]{0,2}|^[A-Z]\s?\d{2}$")
_NUMBER = re.compile(
    r"(?<![A-Za-z/])(?:GB(?:/[TZ])?|GBZ(?:/T)?|DB\s?\d{2,4}(?:/T)?|T\s?/\s?[A-ZX×]{2,12}|Q/[A-Z0-9\u4e00-\u9fff]{2,12}|[A-Z]{2}(?:/T)?)\s*[\dXx×]{1,6}(?:\.\d+)*"
    r"\s*(?:[-–—―－‐‑−]{1,2})\s*[\dXx×]{2,5}"
)
_MISWRITTEN = re.compile(r"(?:T\s?[/／]?\s?[A-Z]{2,12}|[A-Z]{2,12}\s?/\s?T)\s*[-–—]?\s*\d{1,6}(?:\s*[-–—]{1,2}\s*\d{2,4})?")
"""A number that lacks its year, its slash or its blank."""
_DATE = r"(?:\d{4}|20[Xx×]{2}|[Xx×]{4})\s*[-–—.年/]\s*[\dXx×]{1,2}\s*[-–—.月/]\s*[\dXx×]{1,2}(?:\s*日)?"
_ISSUED = re.compile(rf"({_DATE})\s*发\s*布")
_IMPLEMENTED = re.compile(rf"({_DATE})\s*实\s*施")
_PUBLISHER = re.compile(r"[\u4e00-\u9fff（）()、\s]{4,40}发\s*布")
_STAGE_MARK = re.compile(r"[（(【]?[^（()）]{0,8}(?:草案|征求意见稿|送审稿|报批稿|讨论稿|工作组稿|送审讨论稿)[^（()）]{0,6}[)）】]?")
_PATENT = re.compile(r"在提交反馈意见时[^。]*。?|[^。]*专利连同[^。]*。?")
_REPLACES = re.compile(r"(?:部分)?代替[\s:：]*[A-Z].*\S|(?:部分)?代替\s*$")
_OTHER = re.compile(r"备案号|^代替|^(?:ICS|CCS)(?![A-Za-z])|^本稿完成|^采标|^部分代替|^中华人民共和国$|出\s*版$")
_PARTS = (
    ("replaces", _REPLACES),
    ("patent_call", _PATENT),
    ("ics", _ICS),
    ("ccs", _CCS),
    ("number", _NUMBER),
    ("issued", _ISSUED),
    ("implemented", _IMPLEMENTED),
)
"""What may share a line; behind 代替 stands the number of another document."""
_UNASSIGNED = re.compile("[XxＸｘ×]")
"""What keeps the place of a number that is not given yet."""
_LOGO = "DB0123456789"
"""The great letters and digits that may stand before a level word."""
_BODY = re.compile(r"(?:协会|学会|联合会|联盟|商会|促进会|局|委员会|中心|院|部|公司|集团)$")
_LATIN = re.compile("[A-Za-z]{3}")
_CODE = re.compile(r"[A-Z]{1,2}/?[A-Z\d]{0,8}(?:/[TZ])?")
"""The big sign in the corner: Q/ABC, DB4201/T."""
_TITLE_LINES = 3
_DAY = re.compile(r"(\d{4})\D+(\d{1,2})\D+(\d{1,2})")
_PROPOSED = re.compile(r"建议|立项|草案")


def is_cover_line(line: Line) -> bool:
    """Tell whether a line says what only a cover says."""
    text = line.paragraph.text.strip()
    if not text or len(text) > 80:
        return False
    return (
        _ICS.match(text) is not None
        or text.startswith(("CCS", "中国标准文献分类号", "备案号"))
        or _LEVEL.fullmatch(line.bare.lstrip(_LOGO)) is not None
        or _ISSUED.match(text) is not None
        or _IMPLEMENTED.search(text) is not None
        or _NUMBER.fullmatch(text) is not None
    )


def is_date_line(line: Line) -> bool:
    """Tell whether a line gives the day of issue or of coming into force, as only a cover does."""
    text = line.paragraph.text.strip()
    return len(text) <= 80 and (_ISSUED.match(text) is not None or _IMPLEMENTED.search(text) is not None)


def read_cover(lines: Sequence[Line], title: str) -> Cover:
    """Return what the cover in `lines` says; `title` is the one on the first page of the body, "" when there is none."""
    found: dict[str, Span] = {}
    others: list[Line] = []
    for line in lines:
        if line.bare == "发布" and others and _BODY.search(others[-1].bare):
            found.setdefault("publisher", others.pop().paragraph.span())
        elif not (line.blank or line.running) and not _take(line, found):
            others.append(line)
    chinese = [line for line in others if re.search(r"[\u4e00-\u9fff]", line.bare)]
    latin = [line for line in others if line not in chinese and _LATIN.search(line.bare) and not _CODE.fullmatch(line.bare)]
    title_zh = [line.paragraph.span() for line in _title_lines(chinese, "".join(title.split()))]
    title_en = [line.paragraph.span() for number, line in enumerate(latin) if line.position == latin[0].position + number]
    if title_zh:
        found["title_zh"] = title_zh[0]
    if title_en:
        found["title_en"] = title_en[0]
    return Cover(**found, title_zh_more=tuple(title_zh[1:]), title_en_more=tuple(title_en[1:]))


def _title_lines(lines: Sequence[Line], title: str) -> Sequence[Line]:
    """Return the lines of the title among the Chinese ones: those that make up the body's title together, else the first."""
    for first in range(len(lines) if title else 0):
        for count in range(1, _TITLE_LINES + 1):
            if "".join(line.bare for line in lines[first : first + count]) == title:
                return lines[first : first + count]
    return lines[:1]


def issue_date(cover: Cover, lines: Sequence[Line]) -> date | None:
    """Return the date of issue; None where the cover has none that can be read."""
    if cover.issued is None:
        return None
    text = next(line.paragraph.text for line in lines if line.paragraph.address == cover.issued.address)
    match = _DAY.match(text[cover.issued.start : cover.issued.end])
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def stage_of(cover: Cover, lines: Sequence[Line]) -> tuple[Stage, StageReason]:
    """Return the stage that the cover speaks of, and why; a text without a cover is a proposal's draft."""
    mark = "" if cover.stage_mark is None else _text(lines, cover.stage_mark)
    if mark:
        return ("proposal-draft" if _PROPOSED.search(mark) else "full-draft"), "mark"
    if cover == Cover():
        return "proposal-draft", "no-cover"
    if issue_date(cover, lines) is not None and cover.number is not None and not _UNASSIGNED.search(_text(lines, cover.number)):
        return "published", "issued"
    return "full-draft", "unissued"


def _text(lines: Sequence[Line], span: Span) -> str:
    return next(line.paragraph.text for line in lines if line.paragraph.address == span.address)[span.start : span.end]


def _take(line: Line, found: dict[str, Span]) -> bool:
    """Put what the line says into `found`; tell whether it said something known."""
    text, paragraph = line.paragraph.text, line.paragraph
    taken = _OTHER.search(text) is not None or len(text) > 120
    end = len(text)
    for name, pattern in _PARTS:
        match = pattern.search(text, 0, end)
        if match is not None:
            taken = True
            group = 1 if match.re.groups else 0
            found.setdefault(name, paragraph.span(match.start(group), match.end(group)))
            end = match.start() if name == "replaces" else end
    for name, pattern in (("level_word", _LEVEL), ("number", _MISWRITTEN), ("stage_mark", _STAGE_MARK), ("publisher", _PUBLISHER)):
        if not taken and pattern.fullmatch(line.bare.lstrip(_LOGO) if name == "level_word" else text.strip()):
            found.setdefault(name, paragraph.span())
            taken = True
    return taken
