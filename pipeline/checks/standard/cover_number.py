"""standard.cover-number: the number of a group standard is written in one way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.contract import Hit, Observation, Pass, Settings, Skip, Subject, Text, check
from pipeline.language.normal import fold, norm
from pipeline.language.text_index import TextIndex
from pipeline.model.correction import ReplaceText
from pipeline.model.outline import Outline

_OPEN = re.compile("[Xx×╳_]{2,}")
_GROUP = re.compile(r"T ?/ ?(?P<code>[A-Z][A-Z0-9]*?[A-Z]|[A-Z]) *(?P<number>\d+)(?: *-{1,2} *(?P<year>\d{2,5}))?")


@check(
    "standard.cover-number",
    on=Subject.OUTLINE,
    needs={"text"},
    messages={
        "form": Text("封面的标准编号“{found}”应写成“{expected}”。", "the number on the cover is written “{found}”; write “{expected}”"),
        "digits": Text(
            "封面的标准编号“{found}”中，顺序号应为{digits}位数字（不足的前面补0），年份应为4位数字。",
            "in the number on the cover, “{found}”, the serial number has {digits} digits (zeros in front) and the year 4",
        ),
        "code": Text(
            "封面的标准编号“{found}”不是团体标准的编号，应为“T/团体代号 顺序号—年份”。",
            "“{found}” on the cover is no number of a group standard, which is T/CODE number—year",
        ),
        "year": Text("封面的标准编号“{found}”没有年份，请补上。", "the number on the cover, “{found}”, has no year"),
    },
    settings={
        "serial": {
            "type": "object",
            "description": "团体代号：顺序号位数 / code of the body: digits of its serial numbers",
            "additionalProperties": {"type": "integer", "minimum": 1},
        }
    },
)
def standard_cover_number(outline: Outline, settings: Settings, *, text: TextIndex) -> Iterator[Observation]:
    """编号写法不一，检索时就查不到。"""
    at = outline.cover.number
    if at is None:
        yield Skip(None, "not-applicable")
        return
    written = text.quote(at)
    found = _GROUP.fullmatch(fold(written).strip())
    if _OPEN.search(written):
        yield Skip(at, "not-applicable")
        return
    if found is None:
        level = "" if outline.cover.level_word is None else norm(text.quote(outline.cover.level_word))
        yield Hit("code", at, found=written.strip()) if level.endswith("团体标准") else Skip(at, "not-applicable")
        return
    code, number, year = found["code"], found["number"], found["year"]
    digits = settings.get("serial", {}).get(code, len(number))
    if year is None:
        yield Hit("year", at, found=written)
    elif len(number) != digits or len(year) != 4:
        yield Hit("digits", at, found=written, arguments={"digits": digits})
    elif written.strip().replace("\u00a0", " ") != (right := f"T/{code} {number}—{year}"):
        yield Hit("form", at, found=written, expected=right, correction=ReplaceText(at, right))
    else:
        yield Pass(at)
